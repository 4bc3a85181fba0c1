/// Plain text: only what would not show is replaced.
enum PlainTextEscaping {
  /// What stands for a character that must not be in a document: U+FFFD, the replacement character.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// Appends `text`; control characters other than tab and line ends become U+FFFD.
  static func append(_ text: String, to output: inout [UInt8]) {
    let bytes = text.utf8.span
    var index = 0
    while index < bytes.count {
      let length = controlLength(bytes, at: index)
      if length == 0 {
        output.append(bytes[index])
      } else {
        output.append(contentsOf: replacement)
      }
      index += max(1, length)
    }
  }

  /// The bytes of the control character at `index`, 0 when there is none. Controls are C0 without
  /// tab, line feed and carriage return; DEL; and C1, two bytes that start with C2.
  static func controlLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0 : 1 }
    if byte == 0x7F { return 1 }
    guard byte == 0xC2, index + 1 < bytes.count else { return 0 }
    return bytes[index + 1] < 0xA0 ? 2 : 0
  }
}
