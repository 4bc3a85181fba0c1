import ProposalModel

/// How a number is written, so that what is computed can be shown the same way.
struct WrittenForm: Sendable, Hashable {
  enum CurrencyPosition: UInt8, Sendable { case none, before, after }

  /// The mark in front of the decimals, where there are any.
  var decimalMark: NumberMark?
  /// The mark between groups of digits, where there is one.
  var groupingMark: NumberMark?
  /// How many decimals are shown.
  var decimals = 0
  /// Whether the number is in words.
  var isWords = false
  /// The power of ten a word or letter multiplies by: 6 for `million`.
  var scaleExponent = 0
  /// Whether the power of ten stands at the other end of the range: `$10-12M`.
  var hasSharedScale = false
  /// Whether the unit or currency stands at the other end of the range.
  var hasSharedUnit = false
  var currencyPosition = CurrencyPosition.none
  /// Whether a space stands between the currency and the number.
  var hasCurrencySpace = false
  /// The currency's sign or word; `nil` for a code.
  var currencySign: CurrencySign?
  /// Whether the sign stands for several currencies and neither words nor sheet chose one.
  var isCurrencyAssumed = false
  /// Whether a plus or minus stands in front.
  var hasSign = false
  /// Whether the quantity alone stands in parentheses, which in accounts means below zero.
  var isParenthesised = false
  /// The number as digits alone, where the value is a year that could also be a count.
  var bareNumber: Rational?
  /// Whether the number is given twice, in words and in digits, which agree.
  var isConfirmedInWords = false
}

/// A mark inside a number.
enum NumberMark: UInt8, Sendable, Hashable {
  case comma, point, apostrophe, typographicApostrophe, space, noBreakSpace, narrowSpace, thinSpace

  /// Whether two marks do the same work: all spaces are one, so are all apostrophes.
  func isKin(to other: NumberMark) -> Bool {
    family == other.family
  }

  private var family: UInt8 {
    switch self {
    case .comma: 0
    case .point: 1
    case .apostrophe, .typographicApostrophe: 2
    default: 3
    }
  }

  /// Whether decimals can stand behind the mark.
  var canBeDecimal: Bool { self == .comma || self == .point }
}
