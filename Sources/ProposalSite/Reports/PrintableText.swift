extension String {
  /// The text without what would move the cursor, colour the terminal, or reorder the line: a
  /// sheet or a path may come from anyone.
  public var printable: String {
    if unicodeScalars.allSatisfy(\.isPrintable) { return self }
    return String(
      String.UnicodeScalarView(unicodeScalars.map { $0.isPrintable ? $0 : "\u{FFFD}" }))
  }
}

extension Unicode.Scalar {
  /// Whether a terminal shows it as a mark of its own, or as part of one.
  var isPrintable: Bool {
    switch value {
    case 0x20..<0x7F: true
    case 0..<0x20, 0x7F..<0xA0: false
    // Marks and embeddings that change the direction of the text after them.
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029: false
    default: true
    }
  }
}
