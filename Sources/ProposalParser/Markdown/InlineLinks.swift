extension InlineScanner {
  /// A destination, title included, may be no longer than this.
  static let longestDestination = 4_000

  /// `[`, `![`, or a footnote reference.
  mutating func openBracket(at position: Int) -> Int {
    let isImage = bytes[position] == UInt8(ascii: "!")
    let inside = position + (isImage ? 2 : 1)
    guard inside <= bytes.count, bytes[inside - 1] == UInt8(ascii: "[") else { return position + 1 }
    if !isImage, let end = endOfFootnote(at: position) {
      footnotes.append(position..<end)
      return add(.dropped, position..<end)
    }
    add(.bracket, position..<inside)
    brackets.append(
      Bracket(
        piece: pieces.count - 1, inside: inside, delimiters: delimiters.count, isImage: isImage))
    return inside
  }

  private func endOfFootnote(at position: Int) -> Int? {
    guard position + 2 < bytes.count, bytes[position + 1] == UInt8(ascii: "^") else { return nil }
    var end = position + 2
    while end < bytes.count, end - position < 100, bytes[end] != UInt8(ascii: "]") {
      if ASCII.isSpace(bytes[end]) || bytes[end] == UInt8(ascii: "[") { return nil }
      end += 1
    }
    guard end > position + 2, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { return nil }
    return end + 1
  }

  /// `]`: the end of a link when what it leads to follows or is defined.
  mutating func closeBracket(at position: Int) -> Int {
    guard let opener = brackets.popLast() else { return position + 1 }
    let isActive = opener.isImage || brackets.count >= inactiveBelow
    inactiveBelow = min(inactiveBelow, brackets.count)
    guard isActive, let target = target(after: position, opener) else { return position + 1 }
    destinations.append(target.destination)
    pieces[opener.piece].kind = .linkStart
    pieces[opener.piece].value = destinations.count - 1
    let end = add(.linkEnd, position..<target.end)
    match(from: opener.delimiters)
    if !opener.isImage { inactiveBelow = brackets.count }
    return end
  }

  private func target(after position: Int, _ opener: Bracket) -> (destination: String, end: Int)? {
    let next = position + 1
    if next < bytes.count, bytes[next] == UInt8(ascii: "("),
      let found = LinkTarget.inline(in: bytes, at: next)
    {
      return (String(decoding: bytes[found.destination], as: UTF8.self), found.end)
    }
    guard !references.isEmpty else { return nil }
    var label = opener.inside..<position
    var end = next
    if next < bytes.count, bytes[next] == UInt8(ascii: "["),
      let close = LinkTarget.endOfLabel(in: bytes, from: next + 1)
    {
      if close > next + 1 { label = next + 1..<close }
      end = close + 1
    }
    guard label.count < 1_000 else { return nil }
    return references.destination(of: bytes[label]).map { ($0, end) }
  }

  /// `https://…` written as plain text.
  mutating func bareLink(at position: Int) -> Int {
    guard brackets.isEmpty, position + 3 < bytes.count, bytes[position + 1] == UInt8(ascii: "/"),
      bytes[position + 2] == UInt8(ascii: "/"), let start = startOfScheme(before: position)
    else { return position + 1 }
    let end = LinkTarget.endOfBareLink(in: bytes, from: position + 3)
    guard end > position + 3 else { return position + 1 }
    addLink(start..<end, marks: 0)
    return end
  }

  private func startOfScheme(before position: Int) -> Int? {
    for (length, scheme) in [(5, "https" as StaticString), (4, "http")] {
      let start = position - length
      guard start >= textStart, ASCII.has(scheme, in: bytes, at: start) else { continue }
      if start == 0 || !ASCII.isLetter(bytes[start - 1]) { return start }
    }
    return nil
  }

  /// A link whose text is its destination, within `marks` bytes on each side.
  mutating func addLink(_ range: Range<Int>, marks: Int) {
    let inside = range.lowerBound + marks..<range.upperBound - marks
    destinations.append(String(decoding: bytes[inside], as: UTF8.self))
    add(.linkStart, range.lowerBound..<inside.lowerBound, value: destinations.count - 1)
    textStart = inside.lowerBound
    add(.linkEnd, inside.upperBound..<range.upperBound)
  }
}
