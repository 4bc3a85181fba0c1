/// The parts of a link behind its text.
enum LinkTarget {
  /// `(destination "title")` from its opening parenthesis.
  static func inline(in bytes: [UInt8], at open: Int) -> (destination: Range<Int>, end: Int)? {
    let limit = min(bytes.count, open + InlineScanner.longestDestination)
    var position = skipSpace(in: bytes, from: open + 1, limit)
    guard let destination = destination(in: bytes, from: position, limit) else { return nil }
    position = skipSpace(in: bytes, from: destination.end, limit)
    if position > destination.end, let end = endOfTitle(in: bytes, from: position, limit) {
      position = skipSpace(in: bytes, from: end, limit)
    }
    guard position < limit, bytes[position] == UInt8(ascii: ")") else { return nil }
    return (destination.range, position + 1)
  }

  /// A destination, in angle brackets or bare with balanced parentheses.
  static func destination(in bytes: [UInt8], from start: Int, _ limit: Int)
    -> (range: Range<Int>, end: Int)?
  {
    guard start < limit else { return nil }
    return bytes[start] == UInt8(ascii: "<")
      ? pointed(in: bytes, from: start, limit) : plain(in: bytes, from: start, limit)
  }

  private static func pointed(in bytes: [UInt8], from start: Int, _ limit: Int)
    -> (range: Range<Int>, end: Int)?
  {
    var position = start + 1
    while position < limit, bytes[position] != 0x0A, bytes[position] != UInt8(ascii: "<") {
      if bytes[position] == UInt8(ascii: ">") { return (start + 1..<position, position + 1) }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  private static func plain(in bytes: [UInt8], from start: Int, _ limit: Int)
    -> (range: Range<Int>, end: Int)?
  {
    var position = start
    var depth = 0
    while position < limit, bytes[position] > 0x20 {
      switch bytes[position] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return (start..<position, position) }
        depth -= 1
      case UInt8(ascii: "\\") where position + 1 < limit: position += 1
      default: break
      }
      guard depth <= 32 else { return nil }
      position += 1
    }
    let end = min(position, limit)
    return depth == 0 ? (start..<end, end) : nil
  }

  /// One past a title in `"…"`, `'…'` or `(…)`.
  static func endOfTitle(in bytes: [UInt8], from start: Int, _ limit: Int) -> Int? {
    guard start < limit, "\"'(".utf8.contains(bytes[start]) else { return nil }
    let close = bytes[start] == UInt8(ascii: "(") ? UInt8(ascii: ")") : bytes[start]
    var position = start + 1
    while position < limit {
      if bytes[position] == close { return position + 1 }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// The closing bracket of a label that holds no other bracket.
  static func endOfLabel(in bytes: [UInt8], from start: Int) -> Int? {
    var position = start
    while position < bytes.count, position - start < 1_000 {
      if bytes[position] == UInt8(ascii: "]") { return position }
      if bytes[position] == UInt8(ascii: "[") { return nil }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }

  /// A bare link ends at a space or `<`, and leaves closing punctuation to the sentence.
  static func endOfBareLink(in bytes: [UInt8], from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] != UInt8(ascii: "<") { end += 1 }
    let opensParenthesis = bytes[start..<end].contains(UInt8(ascii: "("))
    while end > start, "?!.,:;*_~'\")]".utf8.contains(bytes[end - 1]) {
      if bytes[end - 1] == UInt8(ascii: ")"), opensParenthesis { return end }
      end -= 1
    }
    return end
  }

  static func skipSpace(in bytes: [UInt8], from start: Int, _ limit: Int) -> Int {
    var position = start
    while position < limit, ASCII.isSpace(bytes[position]) { position += 1 }
    return min(position, limit)
  }
}
