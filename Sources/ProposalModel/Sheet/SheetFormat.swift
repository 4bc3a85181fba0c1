/// How the sheet itself writes numbers and dates; documents follow it, JSON never does.
public struct SheetFormat: Sendable, Hashable {
  /// How dates are written.
  public enum DateStyle: Sendable, Hashable {
    /// `2026-06-30`
    case iso
    /// `30 June 2026`
    case dayMonthYear
    /// `June 30, 2026`
    case monthDayYear
    /// `30.06.2026`
    case dotted
    /// `30. Juni 2026`
    case german
  }

  /// How a currency stands to its number.
  public enum CurrencyStyle: Sendable, Hashable {
    /// `$1,250`
    case symbolBefore
    /// `1.250 €`
    case symbolAfter
    /// `CHF 1'250`
    case codeBefore
    /// `1.250 EUR`
    case codeAfter
  }

  /// The decimal mark.
  public var decimalMark: String
  /// The grouping mark; empty for none.
  public var groupingMark: String
  /// Where the currency stands.
  public var currencyStyle: CurrencyStyle
  /// The symbol as the sheet writes it, `$` or `US$`; the code where it uses none.
  public var currencySign: String
  /// How dates are written.
  public var dateStyle: DateStyle

  /// Makes a format; the defaults are those of an English sheet in dollars.
  public init(
    decimalMark: String = ".", groupingMark: String = ",",
    currencyStyle: CurrencyStyle = .symbolBefore, currencySign: String = "$",
    dateStyle: DateStyle = .dayMonthYear
  ) {
    self.decimalMark = decimalMark
    self.groupingMark = groupingMark
    self.currencyStyle = currencyStyle
    self.currencySign = currencySign
    self.dateStyle = dateStyle
  }
}
