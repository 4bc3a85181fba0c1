extension Rational {
  /// The most digits before the decimal mark that a number in a sheet may have.
  public static let inputLimitIntegerDigits = 30
  /// The most digits after the decimal mark that a number in a sheet may have.
  public static let inputLimitDecimals = 18
  /// The most bytes `init(text:)` reads: reading digits takes quadratic time.
  public static let inputLimitTextLength = 4096

  /// Reads `1250.5`, `-10` or `100/3`: ASCII digits, no grouping, no spaces, no exponent.
  ///
  /// Nil for anything else, for a denominator of zero and for text over `inputLimitTextLength`.
  public init?(text: some StringProtocol) {
    self.init(utf8: Array(text.utf8))
  }

  /// Reads the UTF-8 bytes of the same grammar as `init(text:)`.
  public init?(utf8 bytes: [UInt8]) {
    guard bytes.count <= Self.inputLimitTextLength else { return nil }
    let isNegative = bytes.first == UInt8(ascii: "-")
    let body = isNegative ? bytes.dropFirst() : bytes[...]
    if let whole = Self.shortWhole(body) {
      self.init(isNegative ? -whole : whole)
      return
    }
    guard
      let (top, bottom) = Self.fraction(body) ?? Self.decimal(body)
    else { return nil }
    self.init(WideInteger(top, isNegative: isNegative), over: bottom)
  }

  /// A whole number of at most eighteen digits, which is within any `Int`: most are.
  private static func shortWhole(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }

  private static func fraction(_ bytes: ArraySlice<UInt8>) -> (Magnitude, Magnitude)? {
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")),
      let top = Magnitude(digits: bytes[..<slash]),
      let bottom = Magnitude(digits: bytes[(slash + 1)...]), !bottom.isZero
    else { return nil }
    return (top, bottom)
  }

  private static func decimal(_ bytes: ArraySlice<UInt8>) -> (Magnitude, Magnitude)? {
    guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else {
      return Magnitude(digits: bytes).map { ($0, .one) }
    }
    let decimals = bytes[(point + 1)...]
    guard point > bytes.startIndex, !decimals.isEmpty,
      let top = Magnitude(digits: bytes[..<point] + decimals)
    else { return nil }
    return (top, .powerOfTen(decimals.count))
  }

  /// The number rounded half away from zero to exactly that many decimals: `75000.00`, `-0.5`.
  ///
  /// A negative count is taken as none.
  public func decimalText(decimals: Int) -> String {
    let places = max(0, decimals)
    if let text = shortDecimalText(places) { return text }
    let scaled = (self * Rational(WideInteger(.powerOfTen(places)), over: .one)).rounded()
    let digits = scaled.numerator.magnitude.digits
    let padding = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count))
    let whole = (padding + digits).dropLast(places)
    let fraction = (padding + digits).suffix(places)
    return (scaled.isNegative ? "-" : "") + whole + (places > 0 ? "." + fraction : "")
  }

  /// The same without wide integers, where both parts are words: nearly every number of a sheet.
  private func shortDecimalText(_ places: Int) -> String? {
    guard places <= Self.inputLimitDecimals, case .small(let numerator, let denominator) = storage,
      Self.isWord(numerator.magnitude), Self.isWord(denominator.magnitude)
    else { return nil }
    // A word times ten to the eighteenth is less than 2 to the 124th.
    let scaled = (0..<places).reduce(numerator.magnitude) { value, _ in value * 10 }
    guard denominator > 1 else {
      return Self.text(of: scaled, places: places, isNegative: numerator < 0)
    }
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: denominator.magnitude)
    let rounded = rest + rest >= denominator.magnitude ? whole + 1 : whole
    return Self.text(
      of: rounded, places: places, isNegative: numerator < 0 && rounded > 0)
  }

  /// Whether a number fits a machine word; the library's own test casts at run time.
  private static func isWord(_ value: UInt128) -> Bool { value <= UInt128(UInt64.max) }

  private static func text(of value: UInt128, places: Int, isNegative: Bool) -> String {
    var left = value
    var digits: [UInt8] = []
    digits.reserveCapacity(32)
    while left > 0 || digits.count <= places + (places > 0 ? 1 : 0) {
      if digits.count == places, places > 0 { digits.append(UInt8(ascii: ".")) }
      // Division of two words is far quicker than that of four.
      if isWord(left) {
        let word = UInt64(truncatingIfNeeded: left)
        digits.append(UInt8(ascii: "0") + UInt8(word % 10))
        left = UInt128(word / 10)
      } else {
        digits.append(UInt8(ascii: "0") + UInt8(left % 10))
        left /= 10
      }
    }
    if isNegative { digits.append(UInt8(ascii: "-")) }
    digits.reverse()
    return String(decoding: digits, as: UTF8.self)
  }

  /// The shortest exact text: a decimal where one ends (`0.125`), else a fraction (`100/3`).
  public var plainText: String {
    guard let decimals = exactDecimals else {
      return (isNegative ? "-" : "") + numerator.magnitude.digits + "/" + denominator.digits
    }
    return decimalText(decimals: decimals)
  }

  /// How many decimals the number has; nil where they never end.
  public var exactDecimals: Int? {
    if case .small(_, let denominator) = storage, denominator == 1 { return 0 }
    let (withoutTwo, twos) = denominator.removingFactor(2)
    let (rest, fives) = withoutTwo.removingFactor(5)
    return rest.isOne ? max(twos, fives) : nil
  }
}

extension Magnitude {
  /// The number without a prime factor, and how often it held it; a zero stays as it is.
  fileprivate func removingFactor(_ prime: UInt64) -> (rest: Magnitude, count: Int) {
    var rest = self
    var count = 0
    while !rest.isZero {
      let (quotient, remainder) = rest.divided(byLimb: prime)
      guard remainder == 0 else { break }
      rest = quotient
      count += 1
    }
    return (rest, count)
  }
}

extension Rational: CustomStringConvertible {
  public var description: String { plainText }
}
