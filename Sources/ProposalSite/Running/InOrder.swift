/// Work on many sheets at once, with results in the order of the sheets.
enum InOrder {
  /// A task takes at most so many sheets: a few, so that none is waited for, and more than one,
  /// because handing over a task costs as much as reading a short sheet.
  private static let mostAtOnce = 16

  /// The results of `transform` for each input, in the order of the inputs, with at most `width`
  /// tasks at a time.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input], width: Int = Processor.count, showsProgress: Bool = true,
    _ transform: @escaping @Sendable (Input) -> Output
  ) async -> [Output] {
    guard inputs.count > 1 else { return inputs.map(transform) }
    let parts = parts(of: inputs.count, width: max(1, width))
    var results = [[Output]](repeating: [], count: parts.count)
    var progress = ProgressLine(count: inputs.count, isWanted: showsProgress)
    await withTaskGroup(of: (Int, [Output]).self) { group in
      var waiting = parts.indices.makeIterator()
      for index in waiting.next(atMost: width) {
        group.addTask { (index, inputs[parts[index]].map(transform)) }
      }
      for await (index, outputs) in group {
        results[index] = outputs
        progress.advance(by: outputs.count)
        if let index = waiting.next() {
          group.addTask { (index, inputs[parts[index]].map(transform)) }
        }
      }
    }
    progress.clear()
    return results.flatMap(\.self)
  }

  /// The inputs of each task: at least eight tasks for each of `width`, so that all end at once.
  private static func parts(of count: Int, width: Int) -> [Range<Int>] {
    let size = max(1, min(mostAtOnce, count / (width * 8)))
    return stride(from: 0, to: count, by: size).map { $0..<min($0 + size, count) }
  }
}

extension IteratorProtocol {
  fileprivate mutating func next(atMost count: Int) -> [Element] {
    var elements: [Element] = []
    while elements.count < max(1, count), let element = next() { elements.append(element) }
    return elements
  }
}
