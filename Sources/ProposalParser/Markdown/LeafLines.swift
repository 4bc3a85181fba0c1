/// The lines of a leaf block without quote prefixes and indents.
struct LeafLines {
  let text: SheetText

  /// The lines `first ... last` (from 0) of a paragraph within `quotes` block quotes; the first
  /// line starts at `start`. Spaces at line ends are kept: two of them break the line.
  func paragraph(
    _ first: Int, _ last: Int, from start: Int, quotes: Int, into lines: inout [Range<Int>]
  ) {
    lines.removeAll(keepingCapacity: true)
    guard first <= last else { return }
    for line in first...last {
      let range = text.lines[line]
      let content = line == first ? start : content(of: range, quotes: quotes)
      lines.append(max(range.lowerBound, min(content, range.upperBound))..<range.upperBound)
    }
    if let end = lines.indices.last { lines[end] = trimmedAtEnd(lines[end]) }
  }

  /// The lines of code that is indented by `indent` bytes at most.
  func code(_ first: Int, _ last: Int, indent: Int, quotes: Int, into lines: inout [Range<Int>]) {
    lines.removeAll(keepingCapacity: true)
    guard first <= last else { return }
    for line in first...last {
      let range = text.lines[line]
      var start =
        quotes > 0 ? content(of: range, quotes: quotes, keepsIndent: true) : range.lowerBound
      while start < range.upperBound, start - range.lowerBound < indent,
        ASCII.isSpace(text.readable[start])
      {
        start += 1
      }
      lines.append(start..<range.upperBound)
    }
  }

  /// Where a line's content starts behind up to `quotes` prefixes; a lazy line has fewer.
  private func content(of line: Range<Int>, quotes: Int, keepsIndent: Bool = false) -> Int {
    var position = skipSpace(line.lowerBound, line)
    var left = quotes
    while left > 0, position < line.upperBound, text.readable[position] == UInt8(ascii: ">") {
      position += 1
      left -= 1
      if left > 0 || !keepsIndent { position = skipSpace(position, line) }
    }
    return position
  }

  private func skipSpace(_ start: Int, _ line: Range<Int>) -> Int {
    var position = start
    while position < line.upperBound, ASCII.isSpace(text.readable[position]) { position += 1 }
    return position
  }

  func trimmedAtEnd(_ line: Range<Int>) -> Range<Int> {
    var end = line.upperBound
    while end > line.lowerBound, ASCII.isSpace(text.readable[end - 1]) { end -= 1 }
    return line.lowerBound..<end
  }
}
