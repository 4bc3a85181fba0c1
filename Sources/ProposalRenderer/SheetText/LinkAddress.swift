/// Which addresses of a sheet become links.
enum LinkAddress {
  private static let schemes = ["https://", "http://", "mailto:"].map { Array($0.utf8) }

  /// The address, if a reader elsewhere may follow it safely: web and mail only.
  ///
  /// A relative address would name a file on the author's machine, other schemes can run code.
  static func shown(_ address: String) -> String? {
    let bytes = Array(address.utf8)
    let isSafe = schemes.contains { scheme in
      bytes.count > scheme.count
        && zip(scheme, bytes).allSatisfy { $0 == $1 || isLetter($1) && $0 == $1 | 0x20 }
    }
    return isSafe && !bytes.contains { $0 <= 0x20 || $0 == 0x7F } ? address : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
