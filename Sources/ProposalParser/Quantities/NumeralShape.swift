import ProposalModel

/// The digits and marks of a number, measured in one pass without keeping them.
struct NumeralShape: Sendable {
  private(set) var digits = 0
  private(set) var marks = 0
  /// Digits in front of the first mark.
  private(set) var leading = 0
  /// Digits behind the last mark.
  private(set) var trailing = 0
  private(set) var firstMark: NumberMark?
  private(set) var lastMark: NumberMark?
  private(set) var mantissa: Int128 = 0
  private var isUniformBeforeLast = true
  private var innerThrees = true
  private var innerTwosBeforeLast = true
  private var lastInner: Int?

  /// Takes the digits and marks of a token.
  mutating func take(_ bytes: ArraySlice<UInt8>) {
    var position = bytes.startIndex
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte &- 0x30 < 10 {
        take(digit: byte &- 0x30)
        position += 1
      } else {
        take(mark: Self.mark(byte))
        position += byte == 0xE2 ? 3 : 1
      }
    }
  }

  private static func mark(_ byte: UInt8) -> NumberMark {
    switch byte {
    case 0x2C: .comma
    case 0x2E: .point
    case 0x27: .apostrophe
    default: .typographicApostrophe
    }
  }

  private mutating func take(digit: UInt8) {
    digits += 1
    trailing += 1
    if marks == 0 { leading += 1 }
    if digits <= Numeral.maximumDigits { mantissa = mantissa * 10 + Int128(digit) }
  }

  /// Takes a mark between two groups of digits.
  mutating func take(mark: NumberMark) {
    if marks > 0 {
      if let lastInner, lastInner != 2 { innerTwosBeforeLast = false }
      if trailing != 3 { innerThrees = false }
      if let firstMark, let lastMark, !lastMark.isKin(to: firstMark) { isUniformBeforeLast = false }
      lastInner = trailing
    }
    firstMark = firstMark ?? mark
    lastMark = mark
    marks += 1
    trailing = 0
  }

  /// What the shape allows.
  var reading: NumeralReading {
    guard digits <= Numeral.maximumDigits else { return .tooLarge }
    guard let firstMark, let lastMark else { return .settled(numeral(decimals: 0)) }
    if marks == 1 { return single(firstMark) }
    guard isUniformBeforeLast, leading <= 3, leading > 0 else { return .malformed }
    return lastMark.isKin(to: firstMark) ? grouped(firstMark) : decimal(firstMark, lastMark)
  }

  private func single(_ mark: NumberMark) -> NumeralReading {
    let grouped = numeral(decimals: 0, grouping: mark)
    let decimal = numeral(decimals: trailing, decimal: mark)
    let looksGrouped = trailing == 3 && leading <= 3 && mantissa >= 1000
    if !mark.canBeDecimal { return looksGrouped ? .settled(grouped) : .malformed }
    let startsWithZero = mantissa < Numeral.powerOfTen(trailing + leading - 1)
    guard looksGrouped, !startsWithZero else { return .settled(decimal) }
    return .either(grouped: grouped, decimal: decimal)
  }

  private func grouped(_ mark: NumberMark) -> NumeralReading {
    let western = innerThrees && trailing == 3
    let indian = mark == .comma && innerTwosBeforeLast && lastInner == 2 && trailing == 3
    return western || indian ? .settled(numeral(decimals: 0, grouping: mark)) : .malformed
  }

  private func decimal(_ grouping: NumberMark, _ mark: NumberMark) -> NumeralReading {
    let indian = grouping == .comma && innerTwosBeforeLast && lastInner == 3
    guard mark.canBeDecimal, innerThrees || indian else { return .malformed }
    return .settled(numeral(decimals: trailing, decimal: mark, grouping: grouping))
  }

  private func numeral(
    decimals: Int, decimal: NumberMark? = nil, grouping: NumberMark? = nil
  ) -> Numeral {
    Numeral(mantissa: mantissa, decimals: decimals, decimalMark: decimal, groupingMark: grouping)
  }
}
