/// Text in CommonMark: in a paragraph, a heading, a list item or a cell of a GFM table.
///
/// A CommonMark reader gets the same text back, up to white space: runs of it, line ends included,
/// become one space. Only what could mean something where it stands is escaped, because the file is
/// also read unrendered: `$1,500.00`, `-5 %` and `R&D` stay as they are.
enum MarkdownEscaping {
  /// Appends `text`; what is already on the line in `output` decides whether a block may start.
  static func append(_ text: String, to output: inout [UInt8]) {
    let bytes = text.utf8.span
    var mayStartBlock = isBlockStart(output)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let control = PlainTextEscaping.controlLength(bytes, at: index)
      if control > 0 {
        output.append(contentsOf: PlainTextEscaping.replacement)
      } else if isSpace(byte) {
        if let last = output.last, !isSpace(last) { output.append(UInt8(ascii: " ")) }
      } else {
        if isAlwaysSpecial(byte)
          || (mayStartBlock && startsBlock(bytes, at: index, after: output.last))
          || isSpecialHere(bytes, at: index, after: output.last)
        {
          output.append(UInt8(ascii: "\\"))
        }
        output.append(byte)
        mayStartBlock = mayStartBlock && isDigit(byte)
      }
      index += max(1, control)
    }
  }

  /// Whether the current line holds nothing yet but white space and what may be markers of blocks
  /// and cells, so that the next character may start a block.
  private static func isBlockStart(_ output: [UInt8]) -> Bool {
    for byte in output.reversed() {
      switch byte {
      case UInt8(ascii: "\n"): return true
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: ">"), UInt8(ascii: "|"),
        UInt8(ascii: "#"), UInt8(ascii: "*")...UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: ":"):
        continue
      default: return false
      }
    }
    return true
  }

  /// Emphasis, code, links, raw HTML, strikethrough, table cells, and the escape itself.
  private static func isAlwaysSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "|"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Headings, quotations, lists, rules and underlines, where a block may start.
  private static func startsBlock(_ bytes: Span<UInt8>, at index: Int, after last: UInt8?) -> Bool {
    let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: " ")
    switch bytes[index] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "="): return true
    case UInt8(ascii: "-"): return isSpace(next) || next == UInt8(ascii: "-")
    case UInt8(ascii: "+"): return isSpace(next)
    case UInt8(ascii: ":"): return next == UInt8(ascii: "-")
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      return isSpace(next) && last.map(isDigit) == true
    default: return false
    }
  }

  /// What is special only next to certain other characters.
  private static func isSpecialHere(
    _ bytes: Span<UInt8>, at index: Int, after last: UInt8?
  ) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "&"): startsEntity(bytes, at: index)
    case UInt8(ascii: "#"): endsHeading(bytes, at: index, after: last)
    case UInt8(ascii: "!"): index + 1 == bytes.count
    case UInt8(ascii: "("), UInt8(ascii: ":"): index == 0 && last == UInt8(ascii: "]")
    default: false
    }
  }

  /// `&` before a name or number that a `;` ends, or that the text after this value might end.
  private static func startsEntity(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    var end = index + 1
    if end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    while end < bytes.count, isAlphanumeric(bytes[end]) { end += 1 }
    return end == bytes.count || bytes[end] == UInt8(ascii: ";")
  }

  /// A run of `#` at the end, after a space, would be taken for the closing of a heading.
  private static func endsHeading(_ bytes: Span<UInt8>, at index: Int, after last: UInt8?) -> Bool {
    guard last.map(isSpace) != false else { return false }
    for later in index..<bytes.count
    where bytes[later] != UInt8(ascii: "#") && !isSpace(bytes[later]) {
      return false
    }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }
}
