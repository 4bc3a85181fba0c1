import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct DocumentFormatTests {
  static let euro = format(",", ".", .symbolAfter, "€", .dotted, .euro)
  static let swiss = format(".", "'", .codeBefore, "CHF", .german, .swissFranc)
  static let sterling = format(".", ",", .symbolBefore, "£", .dayMonthYear, .poundSterling)
  static let dollar = format(".", ",", .symbolBefore, "$", .monthDayYear, .usDollar)

  static func format(
    _ decimal: String, _ grouping: String, _ style: SheetFormat.CurrencyStyle, _ sign: String,
    _ date: SheetFormat.DateStyle, _ currency: Currency, cents: Bool = false
  ) -> DocumentFormat {
    DocumentFormat(
      SheetFormat(
        decimalMark: decimal, groupingMark: grouping, currencyStyle: style, currencySign: sign,
        dateStyle: date),
      currency: currency, showsMinorUnits: cents)
  }

  @Test(arguments: [
    (euro, "22678.13", "22.678,13 €"), (swiss, "14632.40", "CHF 14'632.40"),
    (sterling, "62926.91", "£62,926.91"), (dollar, "1250000", "$1,250,000"),
    (dollar, "-60000", "\u{2212}$60,000"), (dollar, "999", "$999"), (dollar, "0.5", "$0.50"),
    (dollar, "0", "$0"), (euro, "1000000000000", "1.000.000.000.000 €"),
  ])
  func `An amount follows the sheet`(format: DocumentFormat, value: String, text: String) throws {
    let amount = try #require(Rational(text: value))
    let currency = try #require(format.currency)
    #expect(format.amount(Money(amount, currency)) == text)
  }

  @Test func `Whole amounts show cents where the document does`() {
    let format = Self.format(".", ",", .symbolBefore, "$", .iso, .usDollar, cents: true)
    #expect(format.amount(Money(Rational(36_000), .usDollar)) == "$36,000.00")
  }

  @Test func `Another currency than the sheet's is named by its code`() {
    #expect(Self.dollar.amount(Money(Rational(1_500), .euro)) == "EUR 1,500")
    #expect(Self.dollar.amount(Money(Rational(1_500), .yen)) == "JPY 1,500")
  }

  @Test(arguments: [
    (dollar, "12.5", "12.5%"), (euro, "12.5", "12,5%"), (dollar, "100", "100%"),
    (dollar, "100/3", "33.333333%"),
  ])
  func `A percentage is as exact as it is`(format: DocumentFormat, value: String, text: String)
    throws
  {
    #expect(format.percent(try #require(Rational(text: value))) == text)
  }

  @Test(arguments: [
    (150_000, 10_000_000, "1.5%"), (1, 3, "33.33%"), (0, 5, "0%"), (1, 1_000_000, "<0.01%"),
  ])
  func `A share has two decimals at most and a trace is not nothing`(
    part: Int, whole: Int, text: String
  ) {
    #expect(Self.dollar.share(Rational(part), of: Rational(whole)) == text)
  }

  @Test func `There is no share of nothing`() {
    #expect(Self.dollar.share(.one, of: .zero) == nil)
  }

  @Test(arguments: [
    (SheetFormat.DateStyle.iso, "2026-03-05"), (.dayMonthYear, "5 March 2026"),
    (.monthDayYear, "March 5, 2026"), (.dotted, "05.03.2026"), (.german, "5. März 2026"),
  ])
  func `A date follows the sheet`(style: SheetFormat.DateStyle, text: String) throws {
    let format = Self.format(".", ",", .symbolBefore, "$", style, .usDollar)
    #expect(format.date(try #require(CalendarDate(year: 2026, month: 3, day: 5))) == text)
  }

  @Test(arguments: [
    ("level 9,200,000.50; 75,000.00", "level 9.200.000,50; 75.000,00"),
    ("on 2026-06-30, version 1.2.3", "on 2026-06-30, version 1.2.3"), ("no figure.", "no figure."),
  ])
  func `Figures in a step follow the sheet`(step: String, text: String) {
    #expect(NeutralFigures.localised(step, Self.euro) == text)
  }
}
