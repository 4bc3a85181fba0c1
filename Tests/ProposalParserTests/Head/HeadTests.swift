import ProposalModel
import Testing

@testable import ProposalParser

@Suite("One set of facts gives one head, however it is written")
struct HeadTests {
  static let forms = [
    """
    ---
    beneficiary: Inês Carvalho
    company: Brightpath Logistics
    effective_date: 2026-03-02
    base_salary: 240000
    currency: USD
    ---
    """,
    """
    Beneficiary: Inês Carvalho
    Company: Brightpath Logistics
    Effective date: 2 March 2026
    Base salary: $240,000
    Currency: USD
    """,
    """
    - **Beneficiary:** Inês Carvalho
    - **Company:** Brightpath Logistics
    - **Effective date:** March 2, 2026
    - **Base salary:** $240,000
    - **Currency:** USD
    """,
    """
    | | |
    |---|---|
    | Beneficiary | Inês Carvalho |
    | Company | Brightpath Logistics |
    | Effective date | 2 March 2026 |
    | Base salary | $240,000 |
    | Currency | USD |
    """,
    """
    The beneficiary is Inês Carvalho. The company is Brightpath Logistics. The plan takes effect on
    2 March 2026. All amounts are in US dollars. Her base salary of $240,000 stays as it is.
    """,
  ]

  @Test("in prose, bullets, lines, tables and front matter", arguments: forms)
  func facts(_ text: String) throws {
    let proposal = head(text)
    #expect(proposal.payees.map(\.name.string) == ["Inês Carvalho"])
    #expect(proposal.payer?.string == "Brightpath Logistics")
    #expect(proposal.effectiveDate?.value == CalendarDate(year: 2026, month: 3, day: 2))
    #expect(proposal.baseSalary?.value == Money(240_000, .usDollar))
    #expect(proposal.currency?.value == .usDollar)
  }

  @Test(
    "the currency is declared in words",
    arguments: [
      ("All prices are in Canadian dollars. The fee is $5,000.", "CAD"),
      ("Everything in euro. A bonus of 5,000.", "EUR"),
      ("Amounts in yen (¥), before tax. ¥5,000 for the launch.", "JPY"),
      ("A bonus of £5,000 and one of £6,000 in all.", "GBP"),
    ])
  func currency(_ text: String, _ code: String) {
    #expect(head(text).currency?.value.code == code)
  }

  @Test func `two currencies without a declaration are an issue`() {
    let proposal = head("A bonus of £5,000, then one of €6,000.")
    #expect(proposal.currency == nil)
    #expect(proposal.issues.map(\.value) == [.currencyUnclear(words: "€6,000")])
  }

  @Test(
    "a split names every payee and its share",
    arguments: [
      "Split: in equal thirds among Hana Sato, Luis Ortega and Bridget Flynn",
      "The award is split equally between Hana Sato, Luis Ortega and Bridget Flynn.",
      "Split: 1/1/1 between Hana Sato, Luis Ortega and Bridget Flynn",
    ])
  func split(_ text: String) {
    let payees = head(text).payees
    #expect(payees.map(\.name.string) == ["Hana Sato", "Luis Ortega", "Bridget Flynn"])
    #expect(payees.allSatisfy { $0.share?.value == Rational(1, 3) })
  }

  @Test func `percentages in a split belong to the names beside them`() {
    let payees = head("Split: 50% Ana, 30% Ben, 20% Chloe").payees
    #expect(payees.map(\.name.string) == ["Ana", "Ben", "Chloe"])
    #expect(payees.map { $0.share?.value } == [Rational(1, 2), Rational(3, 10), Rational(1, 5)])
  }

  @Test(
    "the kind shows in the words",
    arguments: [
      ("# Bonus proposal, Chief Revenue Officer", SheetKind.executiveBonus),
      ("# Statement of Work\n\nClient: A. Contractor: B.", .contractPayout),
      ("# Grant agreement\n\nThe Grantee sends a report.", .grant),
      ("# Spot award for the team", .employeeAward),
      ("# Bonus, Chief Executive Officer\n\nKind: grant", .grant),
      ("# Werkvertrag\n\nAuftraggeber: Stadt. Auftragnehmer: Firma.", .contractPayout),
    ])
  func kind(_ text: String, _ kind: SheetKind) {
    #expect(head(text).kind == kind)
  }

  @Test(
    "the stage is a field or a declaration",
    arguments: [
      ("Status: agreed", SheetStage.agreed), ("*Provisional terms.* More follows.", .provisional),
      ("Draft v3\n\nText.", .draft), ("Stage of the sheet: certified", .certified),
    ])
  func stage(_ text: String, _ stage: SheetStage) {
    #expect(head(text).stage?.value == stage)
  }

  @Test func `numbers and dates are shown as the sheet writes them`() {
    let format = head("Gültig ab 01.01.2026. Prämie 1.250,50 € und 18.000,00 €.").format
    #expect(format.decimalMark == "," && format.groupingMark == ".")
    #expect(format.currencyStyle == .symbolAfter && format.currencySign == "€")
    #expect(format.dateStyle == .dotted)
  }
}
