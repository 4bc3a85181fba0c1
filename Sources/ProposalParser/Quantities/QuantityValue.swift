import ProposalModel

/// What a number of the text means.
enum QuantityValue: Sendable, Hashable {
  /// An amount; the currency is `nil` where the sign does not say and the sheet names none.
  case money(Rational, Currency?)
  /// So many hundredths: 15 for `15%`.
  case percent(Rational)
  /// Percentage points.
  case points(Rational)
  /// Hundredths of a percentage point.
  case basisPoints(Rational)
  /// So many times: `1.25x`.
  case multiple(Rational)
  /// A plain count or level.
  case number(Rational)
  /// A part of one: `two thirds`.
  case fraction(Rational)
  case ordinal(Int)
  case duration(Rational, DurationUnit)
  case date(DateReading)
  /// Minutes after midnight.
  case timeOfDay(Int)
  /// To be filled in: `$X`, `[[date]]`, `TBD`.
  case placeholder
  /// A number that is a name: `Milestone 2`, `ISO 14001`.
  case label
  /// The words allow each of these.
  case ambiguous([QuantityValue])
  /// Words and digits side by side that do not say the same.
  case mismatch([QuantityValue])
  /// More digits than `Numeral.maximumDigits`.
  case tooLarge
  /// Digits whose marks no number format explains.
  case unreadable
}
