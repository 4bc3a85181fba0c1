/// An address that a page may link to: http, https, mailto, or relative to the page.
public struct LinkTarget: Sendable, Equatable {
  /// The address in ASCII; what may not stand in a URL, and parentheses, are percent-encoded.
  public let text: String

  /// The address, or nil when it must be shown as text instead: another scheme (`javascript:`,
  /// `data:`, `file:`), another host without a scheme (`//host`), a backslash, white space or a
  /// control character. Browsers drop or rewrite the last three, which hides a scheme.
  public init?(_ address: String) {
    let bytes = Array(address.utf8)
    guard !bytes.isEmpty, bytes.allSatisfy(Self.isVisible), !bytes.starts(with: "//".utf8),
      Self.hasAllowedScheme(bytes)
    else { return nil }
    text = Self.encoded(bytes)
  }

  /// The address as templates take it.
  public var value: TemplateValue { .text(text) }

  private static func isVisible(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && byte != UInt8(ascii: "\\")
  }

  private static func hasAllowedScheme(_ bytes: [UInt8]) -> Bool {
    guard let end = bytes.firstIndex(where: { ":/?#".utf8.contains($0) }),
      bytes[end] == UInt8(ascii: ":")
    else { return true }
    let scheme = bytes[..<end].map { $0 | 0x20 }
    return ["http", "https", "mailto"].contains { scheme.elementsEqual($0.utf8) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte < 0x7F && !"\"<>^`{|}()[]".utf8.contains(byte)
  }

  private static func encoded(_ bytes: [UInt8]) -> String {
    guard !bytes.allSatisfy(isPlain) else { return String(decoding: bytes, as: UTF8.self) }
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in bytes {
      if isPlain(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
