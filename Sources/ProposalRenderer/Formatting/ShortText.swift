/// A text cut to a length a table can hold.
enum ShortText {
  /// The text, or its first words and an ellipsis; `limit` counts bytes.
  static func cut(_ text: String, to limit: Int) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > limit else { return text }
    let end = bytes[..<limit].lastIndex(of: 0x20) ?? Self.boundary(bytes, before: limit)
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }

  /// The start of the scalar that holds a byte.
  private static func boundary(_ bytes: [UInt8], before limit: Int) -> Int {
    var end = limit
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }
}
