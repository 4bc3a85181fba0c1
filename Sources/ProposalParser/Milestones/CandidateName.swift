import ProposalModel

/// What a milestone without a heading is called.
enum CandidateName {
  /// The label in front of the amount, `First patient dosed: $1,250,000 upon …`, else the words
  /// themselves.
  static func name(of statement: Int, in reading: SheetReading) -> Prose {
    let text = reading.text(of: statement)
    let statement = reading.outline.statements[statement]
    let prose = reading.passages[statement.passage].prose
    guard statement.field == nil || statement.field == .advance, let label = statement.label,
      let name = words(of: label, in: prose)
    else { return text }
    return prose.part(name)
  }

  /// The label without the number in front; `nil` where nothing is left, or a figure.
  private static func words(of label: Range<Int>, in prose: Prose) -> Range<Int>? {
    let start = label.first { index in
      prose.tokens[index].kind == .word && !isEnumerator(index, prose, label)
    }
    guard let start, !(start..<label.upperBound).contains(where: { isNumber($0, prose) }) else {
      return nil
    }
    return start..<label.upperBound
  }

  private static func isEnumerator(_ index: Int, _ prose: Prose, _ label: Range<Int>) -> Bool {
    let next = index + 1
    return prose.tokens[index].range.count <= 3 && next < prose.tokens.count
      && prose.tokens[next].key == Mark.close
  }

  private static func isNumber(_ index: Int, _ prose: Prose) -> Bool {
    prose.tokens[index].kind == .number
  }
}
