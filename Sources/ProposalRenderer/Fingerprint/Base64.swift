/// Base64 of bytes (RFC 4648, section 4), as a content security policy wants a digest.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The text of `bytes`, padded with `=`.
  static func text(of bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      append(bytes[start..<min(start + 3, bytes.count)], to: &output)
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func append(_ group: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var word: UInt32 = 0
    for byte in group { word = word << 8 | UInt32(byte) }
    word <<= UInt32(3 - group.count) * 8
    for digit in 0..<4 {
      let index = Int(word >> UInt32(18 - 6 * digit)) & 63
      output.append(digit <= group.count ? alphabet[index] : UInt8(ascii: "="))
    }
  }
}
