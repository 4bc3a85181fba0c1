import ProposalModel

/// Ties the statements of footnotes to the text whose mark leads to them: a note speaks of what it
/// is a note to, and of nothing else.
struct FootnoteLinks {
  /// The statements of each footnote, by its label.
  private var statements: [String: Range<Int>] = [:]

  /// Notes the statements of a footnote; of two with one label the first counts.
  mutating func note(_ label: String, _ range: Range<Int>) {
    if statements[label] == nil { statements[label] = range }
  }

  /// The statements, each with the passage that holds its only mark.
  func links(_ marks: [FootnoteReference], _ passages: [TextPassage]) -> [(
    statement: Int, passage: Int
  )] {
    let counts = Dictionary(marks.map { ($0.label, 1) }, uniquingKeysWith: +)
    return marks.flatMap { mark -> [(statement: Int, passage: Int)] in
      guard counts[mark.label] == 1, let range = statements[mark.label],
        let passage = passage(around: mark.place, passages)
      else { return [] }
      return range.map { ($0, passage) }
    }
  }

  /// Passages stand in the order of the sheet: the last that starts in front of the mark.
  private func passage(around place: SourceRange, _ passages: [TextPassage]) -> Int? {
    var (low, high) = (0, passages.count)
    while low < high {
      let middle = (low + high) / 2
      if passages[middle].prose.place.start <= place.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, passages[low - 1].prose.place.end >= place.start else { return nil }
    return low - 1
  }
}
