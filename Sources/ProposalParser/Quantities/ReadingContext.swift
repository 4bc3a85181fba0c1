import ProposalModel

/// What the rest of the sheet says about its numbers, as far as it is known.
struct ReadingContext: Sendable, Hashable {
  /// The marks of the sheet's numbers.
  var format: NumberFormat?
  /// The order of day and month in dates of digits.
  var dateOrder: DateOrder?
  /// The currency the sheet is kept in, which settles `$` and `kr`.
  var currency: Currency?
}

/// Which part of `03/04/2026` is the day.
enum DateOrder: UInt8, Sendable, Hashable {
  case dayFirst, monthFirst
}
