internal import ProposalModel

/// An HTML comment: in no output, but read for what it tells Milepost.
struct MarkdownComment: Sendable, Hashable {
  /// What stands between `<!--` and `-->`, trimmed.
  let text: String
  /// The whole comment, marks included.
  let place: SourceRange

  /// Reads the comment that covers `range`.
  init(_ sheet: SheetText, at range: Range<Int>) {
    let bytes = sheet.readable[range]
    var inside = bytes.dropFirst(4)
    if inside.count >= 3, inside.suffix(3).elementsEqual("-->".utf8) { inside = inside.dropLast(3) }
    while let first = inside.first, ASCII.isSpace(first) { inside.removeFirst() }
    while let last = inside.last, ASCII.isSpace(last) { inside.removeLast() }
    text = String(decoding: inside, as: UTF8.self)
    place = sheet.place(range)
  }
}
