import ProposalModel
import ProposalParser
import Testing

@Suite struct ActualReaderTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var unit: MeasureUnit? = .count("markets")
    let value: ActualValue?
    var testDescription: String { "\(text) as \(String(describing: unit))" }
  }

  static let dollars = MeasureUnit.money(.usDollar)

  private func sheet(decimalMark: String, groupingMark: String) -> Proposal {
    var proposal = Proposal()
    proposal.format = SheetFormat(decimalMark: decimalMark, groupingMark: groupingMark)
    return proposal
  }

  @Test(arguments: [
    Case(text: "3", value: .number(3)),
    Case(text: "3 markets", value: .number(3)),
    Case(text: "3 cities", value: nil),
    Case(text: "met", value: .met),
    Case(text: "Missed", value: .missed),
    Case(text: "75%", value: .attainment(75)),
    Case(text: "75%", unit: nil, value: nil),
    Case(text: "112.5%", unit: .percent, value: .number(Rational(225, 2) ?? 0)),
    Case(text: "$9.2M", unit: .percent, value: nil),
    Case(text: "36000000", unit: .percent, value: nil),
    Case(text: "$9.2M", unit: dollars, value: .number(9_200_000)),
    Case(text: "9.2M", unit: dollars, value: .number(9_200_000)),
    Case(text: "7,900,000", unit: dollars, value: .number(7_900_000)),
    Case(text: "€9.2M", unit: dollars, value: nil),
    Case(text: "lots", value: nil),
    Case(text: "", value: nil),
    Case(text: "3 or 4", value: nil),
    Case(
      text: "2027-03-31", unit: .date,
      value: CalendarDate(year: 2027, month: 3, day: 31).map { .date($0) }),
    Case(
      text: "31 March 2027", unit: .date,
      value: CalendarDate(year: 2027, month: 3, day: 31).map { .date($0) }),
    Case(text: "March 2027", unit: .date, value: nil),
  ])
  func `a value is read as the sheet would write it, or not at all`(example: Case) {
    let sheet = sheet(decimalMark: ".", groupingMark: ",")
    #expect(SheetParser.actual(from: example.text, unit: example.unit, in: sheet) == example.value)
  }

  @Test func `the marks of the sheet decide what a point is`() {
    let german = sheet(decimalMark: ",", groupingMark: ".")
    #expect(SheetParser.actual(from: "1.250", unit: nil, in: german) == .number(1_250))
    #expect(
      SheetParser.actual(from: "95,5", unit: nil, in: german) == .number(Rational(191, 2) ?? 0))
  }
}
