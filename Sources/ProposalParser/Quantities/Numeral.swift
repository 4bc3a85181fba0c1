import ProposalModel

/// A number in digits: its digits as one whole number, and how many of them are decimals.
struct Numeral: Sendable, Hashable {
  /// A number of more digits is reported, not computed with: no sheet pays 10^36 of anything.
  static let maximumDigits = 36

  let mantissa: Int128
  let decimals: Int
  var decimalMark: NumberMark?
  var groupingMark: NumberMark?

  /// The number.
  var value: Rational {
    Rational(mantissa, Numeral.powerOfTen(decimals)) ?? .zero
  }

  /// 10 to the power of `exponent`, which is held between 0 and `maximumDigits`.
  static func powerOfTen(_ exponent: Int) -> Int128 {
    var power: Int128 = 1
    for _ in 0..<min(max(exponent, 0), maximumDigits) { power *= 10 }
    return power
  }
}

/// What a run of digits and marks allows.
enum NumeralReading: Sendable, Hashable {
  case settled(Numeral)
  /// A single mark in front of three digits: groups, or decimals.
  case either(grouped: Numeral, decimal: Numeral)
  case tooLarge
  case malformed
}
