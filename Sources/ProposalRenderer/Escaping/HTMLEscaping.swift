/// Text and quoted attribute values of HTML.
///
/// It works on bytes because a browser does: walked by `Character`, a quotation mark followed by a
/// combining accent is one character that is not `"`, and would end an attribute unescaped.
enum HTMLEscaping {
  /// Appends `text` so that it can stand between tags and between either kind of quotes.
  static func append(_ text: String, to output: inout [UInt8]) {
    guard needsEscaping(text) else { return output.append(contentsOf: text.utf8) }
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let length = PlainTextEscaping.controlLength(bytes, at: index)
      if length > 0 {
        output.append(contentsOf: PlainTextEscaping.replacement)
      } else {
        append(bytes[index], to: &output)
      }
      index += max(1, length)
    }
  }

  private static func needsEscaping(_ text: String) -> Bool {
    let bytes = text.utf8.span
    for index in 0..<bytes.count where isSuspect(bytes[index]) { return true }
    return false
  }

  /// Bytes that are escaped, and those a control character may start with.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    switch byte {
    case ..<0x20, 0x7F, 0xC2: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"): true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): true
    default: false
    }
  }

  /// The backtick is escaped too: old browsers take it for a quotation mark.
  private static func append(_ byte: UInt8, to output: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "&"): output.append(contentsOf: "&amp;".utf8)
    case UInt8(ascii: "<"): output.append(contentsOf: "&lt;".utf8)
    case UInt8(ascii: ">"): output.append(contentsOf: "&gt;".utf8)
    case UInt8(ascii: "\""): output.append(contentsOf: "&quot;".utf8)
    case UInt8(ascii: "'"): output.append(contentsOf: "&#39;".utf8)
    case UInt8(ascii: "`"): output.append(contentsOf: "&#96;".utf8)
    default: output.append(byte)
    }
  }
}
