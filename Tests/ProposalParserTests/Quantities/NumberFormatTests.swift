import ProposalModel
import Testing

@testable import ProposalParser

@Suite("Number formats and what a sheet settles") struct NumberFormatTests {
  static let decisive: [(String, NumberFormat)] = [
    ("1,250,000.00", .english), ("1.250.000,00", .german), ("1'250.00", .swiss),
    ("480.000,00 EUR und 3,5 %", .german), ("1.480.000 EUR zum 30.06. fällig", .german),
    ("$1,200,000 and 3.5%", .english),
  ]

  @Test("one decisive number settles the format", arguments: decisive)
  func settles(_ text: String, _ format: NumberFormat) {
    #expect(NumberFormat.inferred(from: [prose(text)]) == .settled(format))
  }

  @Test("numbers in two formats are reported with their places")
  func mixed() {
    let evidence = NumberFormat.inferred(from: [prose("1,250.00 and 1.250,00")])
    #expect(evidence == .mixed([SourceRange(start: 0, end: 8), SourceRange(start: 13, end: 21)]))
  }

  @Test("language suggests, and does not decide")
  func suggests() {
    let english = NumberFormat.inferred(from: [prose("upon the launch of 1,250 units")])
    #expect(english == .settled(NumberFormat.english.suggested))
    #expect(NumberFormat.inferred(from: [prose("1.250")]) == .undetermined)
  }

  static let inSheet: [(sheet: String, text: String, expected: String)] = [
    ("the $1,200,000.50 of it", "€1.250", "€1.250 = EUR 1250 | EUR 1.25"),
    ("the $1,200,000.50 of it", "€1,250", "€1,250 = EUR 1250"),
    ("1.200.000,50 EUR", "1.250 EUR", "1.250 EUR = EUR 1250"),
    ("1.200.000,50 EUR", "1,250 EUR", "1,250 EUR = EUR 1250 | EUR 1.25"),
    ("upon the launch for the team", "1,250 units", "1,250 = 1250"),
    ("upon the launch for the team", "1.250 units", "1.250 = 1250 | 1.25"),
    ("upon the launch for the team", "$1.250", "$1.250 = USD 1250 | USD 1.25"),
    ("upon the launch for the team", "3.125%", "3.125% = 3.125%"),
    ("für die Leistung und das Ziel", "480.000 EUR", "480.000 EUR = EUR 480000"),
    ("für die Leistung und das Ziel", "1,250 EUR", "1,250 EUR = EUR 1250 | EUR 1.25"),
    ("", "1,250 units", "1,250 = 1250 | 1.25"),
    ("$1,200,000", "1,25 units", "1,25 = 125 | 1.25"),
  ]

  @Test("the rest of the sheet settles a number, or leaves it open", arguments: inSheet)
  func inContext(_ row: (sheet: String, text: String, expected: String)) {
    let format = NumberFormat.inferred(from: [prose(row.sheet)]).format
    #expect(described(row.text, ReadingContext(format: format)) == [row.expected])
  }

  @Test("a day above twelve settles the order of day and month")
  func dateOrder() {
    #expect(DateOrder.inferred(from: [prose("25/12/2026 and 03/04/2026")]) == .dayFirst)
    #expect(DateOrder.inferred(from: [prose("12/25/2026")]) == .monthFirst)
    #expect(DateOrder.inferred(from: [prose("12/25/2026, 25/12/2026")]) == nil)
    #expect(DateOrder.inferred(from: [prose("03/04/2026, 30.06.2026")]) == nil)
    let context = ReadingContext(dateOrder: .dayFirst)
    #expect(described("03/04/2026", context) == ["03/04/2026 = 2026-04-03"])
  }

  @Test("the sheet's currency settles a shared sign, and no other")
  func sheetCurrency() {
    let canadian = ReadingContext(currency: Currency(code: "CAD"))
    #expect(described("$5 and €5", canadian) == ["$5 = CAD 5", "€5 = EUR 5"])
    #expect(described("kr 5", ReadingContext(currency: Currency(code: "NOK"))) == ["kr 5 = NOK 5"])
    let quantity = QuantityReader.quantities(in: prose("$5")).first
    #expect(quantity?.form.isCurrencyAssumed == true)
  }

  static let precisions: [(String, String)] = [
    ("$1.2M", "100000"), ("68.0%", "0.1"), ("$50,000", "1"), ("$10M", "1000000"), ("1.25x", "0.01"),
    ("50 bps", "1"), ("€480.000,00", "0.01"), ("$10-12M", "1000000"),
  ]

  @Test("the precision shown is the unit of the last digit", arguments: precisions)
  func showsPrecision(_ text: String, _ expected: String) {
    #expect(QuantityReader.quantities(in: prose(text)).first?.displayPrecision?.brief == expected)
  }
}
