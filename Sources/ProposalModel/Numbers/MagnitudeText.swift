extension Magnitude {
  /// Ten to the nineteenth, the largest power of ten in a limb.
  private static let chunk: UInt64 = 10_000_000_000_000_000_000
  private static let chunkDigits = 19

  /// Reads ASCII digits; nil where there are none or any byte is something else.
  init?(digits: some Sequence<UInt8>) {
    var value = Magnitude.zero
    var part: UInt64 = 0
    var partDigits = 0
    var count = 0
    for byte in digits {
      guard (0x30...0x39).contains(byte) else { return nil }
      part = part * 10 + UInt64(byte - 0x30)
      partDigits += 1
      count += 1
      guard partDigits == Self.chunkDigits else { continue }
      value = value * Magnitude(UInt128(Self.chunk)) + Magnitude(UInt128(part))
      (part, partDigits) = (0, 0)
    }
    guard count > 0 else { return nil }
    self = value * .powerOfTen(partDigits) + Magnitude(UInt128(part))
  }

  /// The decimal digits, without sign or leading zeros; "0" for zero.
  var digits: String {
    var left = self
    var chunks: [UInt64] = []
    while !left.isZero {
      let (quotient, remainder) = left.divided(byLimb: Self.chunk)
      chunks.append(remainder)
      left = quotient
    }
    guard let first = chunks.popLast() else { return "0" }
    return chunks.reversed().reduce(into: String(first)) { text, part in
      let digits = String(part)
      text += String(repeating: "0", count: Self.chunkDigits - digits.utf8.count) + digits
    }
  }
}
