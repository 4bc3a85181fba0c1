import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct MinorUnitRuleTests {
  @Test(arguments: [
    ("a fee of $45,000.00 in all", true), ("a fee of $45,000 in all", false),
    ("$5.76M gross margin", false), ("$1.25 million", false), ("version 1.25 of it", false),
    ("USD 12.50 a piece", true), ("12.50 USD a piece", true),
  ])
  func `Cents are shown where the sheet writes cents`(text: String, isShown: Bool) {
    var sheet = SheetFixture()
    sheet.add(.paragraph, text)
    let dollar = sheet.located(Currency.usDollar)
    sheet.edit { $0.currency = dollar }
    let report = PayoutReport.empty(.usDollar)
    #expect(MinorUnitRule.showsMinorUnits(sheet.proposal, report) == isShown)
  }

  @Test func `One amount with cents shows cents on all`() {
    var report = PayoutReport.empty(.usDollar)
    report.maximum = .settled(Money(Rational(1, 2) ?? .one, .usDollar))
    #expect(MinorUnitRule.showsMinorUnits(Proposal(), report))
  }

  @Test func `A private amount does not decide`() {
    var sheet = SheetFixture()
    sheet.add(.paragraph, "$45,000.00", audience: .owner)
    #expect(!MinorUnitRule.showsMinorUnits(sheet.proposal, .empty(.usDollar)))
  }
}
