/// Work on many sheets at once, with results in the order of the sheets.
enum InOrder {
  /// The results of `transform` for each input, in the order of the inputs, at most `width` at a
  /// time.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], width: Int = Processor.count, showsProgress: Bool = true,
    _ transform: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    guard inputs.count > 1 else { return inputs.map(transform) }
    var results = [Output?](repeating: nil, count: inputs.count)
    var progress = ProgressLine(count: inputs.count, isWanted: showsProgress)
    await withTaskGroup(of: (Int, Output).self) { group in
      var waiting = inputs.indices.makeIterator()
      for index in waiting.next(atMost: width) {
        group.addTask { (index, transform(inputs[index])) }
      }
      for await (index, output) in group {
        results[index] = output
        progress.advance()
        if let index = waiting.next() { group.addTask { (index, transform(inputs[index])) } }
      }
    }
    progress.clear()
    return results.compactMap(\.self)
  }
}

extension IteratorProtocol {
  fileprivate mutating func next(atMost count: Int) -> [Element] {
    var elements: [Element] = []
    while elements.count < max(1, count), let element = next() { elements.append(element) }
    return elements
  }
}
