import ProposalModel

/// A mark as Markdown: brackets that no sheet uses, and the raised number of the note.
enum MarkdownMark {
  /// The piece with the signs inside what sets it, so that no mark of emphasis comes between;
  /// words that a note merely refers to are left alone.
  static func segment(of piece: MarkedProse.Piece) -> InlineSegment {
    let opening = piece.starting.filter { $0.severity != nil }.map { _ in "⟦" }
    let closing = piece.ending.filter { $0.severity != nil }.map { "⟧" + raised($0.number) }
    let segment = piece.segment
    return InlineSegment(
      text: opening.joined() + segment.text + closing.joined(), range: segment.range,
      style: segment.style, destination: segment.destination)
  }

  /// A number in raised figures.
  static func raised(_ number: Int) -> String {
    let figures: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return String(String(number).compactMap { $0.wholeNumberValue }.map { figures[$0] })
  }
}
