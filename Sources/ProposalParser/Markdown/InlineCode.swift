extension InlineScanner {
  /// A code span, from its first backtick; a lonely run of backticks is text.
  mutating func codeSpan(at position: Int) -> Int {
    let open = endOfBackticks(at: position)
    let length = open - position
    guard length < 64, lonelyBackticks & (1 << UInt64(length)) == 0 else { return open }
    guard let close = closingBackticks(of: length, from: open) else {
      lonelyBackticks |= 1 << UInt64(length)
      return open
    }
    let inside = trimmed(open..<close)
    add(.dropped, position..<inside.lowerBound)
    add(.code, inside)
    return add(.dropped, inside.upperBound..<close + length)
  }

  private func endOfBackticks(at position: Int) -> Int {
    var end = position
    while end < bytes.count, bytes[end] == UInt8(ascii: "`") { end += 1 }
    return end
  }

  private func closingBackticks(of length: Int, from start: Int) -> Int? {
    var position = start
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "`") else {
        position += 1
        continue
      }
      let end = endOfBackticks(at: position)
      if end - position == length { return position }
      position = end
    }
    return nil
  }

  /// One space on each side is not content, unless the span is all spaces.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 2, ASCII.isSpace(bytes[range.lowerBound]),
      ASCII.isSpace(bytes[range.upperBound - 1]),
      bytes[range].contains(where: { !ASCII.isSpace($0) })
    else { return range }
    return range.lowerBound + 1..<range.upperBound - 1
  }
}
