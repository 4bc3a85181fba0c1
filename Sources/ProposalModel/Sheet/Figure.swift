/// An amount, percentage or date of the sheet, and what the reader took it for.
///
/// Together the figures are the ledger: each figure of the text stands in it exactly once.
public struct Figure: Sendable, Hashable {
  /// What a figure is.
  public enum Kind: String, Sendable, Hashable {
    case money, percent, date, duration, number
  }

  /// What a figure was taken for.
  public enum Use: Sendable, Hashable {
    /// What a milestone pays, a level it pays at, its date, its weight; the milestone's position.
    case payout(Int)
    case level(Int)
    case deadline(Int)
    case weight(Int)
    case condition(Int)
    case probability(Int)
    /// A term of the sheet.
    case term
    /// A field of the head: salary, period, contract sum, effective date.
    case field
    /// A sum the sheet states about its own parts.
    case statedAmount
    /// Part of a definition.
    case definition
    /// A schedule of values or results.
    case schedule, result
    /// Says why, not what: background, benchmark, framing, history.
    case background
    /// Struck out, quoted, code or private.
    case inert
    /// Nothing accounts for it.
    case unread
  }

  /// What a figure says.
  public enum Value: Sendable, Hashable {
    /// In whole units of its currency.
    case money(Rational)
    /// As a percent number.
    case percent(Rational)
    case number(Rational)
    case day(CalendarDate)
  }

  /// What the figure is.
  public let kind: Kind
  /// What it was taken for.
  public let use: Use
  /// Where it stands.
  public let place: SourceRange
  /// What it says; `nil` where the words settle no single value.
  public let value: Value?

  /// Makes an entry of the ledger.
  public init(kind: Kind, use: Use, place: SourceRange, value: Value? = nil) {
    self.kind = kind
    self.use = use
    self.place = place
    self.value = value
  }

  /// The amount of money.
  public var money: Rational? {
    if case .money(let amount)? = value { amount } else { nil }
  }

  /// The day.
  public var day: CalendarDate? {
    if case .day(let day)? = value { day } else { nil }
  }
}
