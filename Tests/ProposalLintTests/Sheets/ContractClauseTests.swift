import ProposalLint
import ProposalModel
import Testing

/// Every clause of a contract that says what is done is agreed, whatever its number and wherever it stands.
@Suite struct ContractClauseTests {
  @Test(arguments: [
    ("3.1 The letters are set up to the satisfaction of the head of service.", "vague-discretion"),
    (
      "3.1 The contractor uses all reasonable endeavours to move the plans.",
      "vague-effort-standard"
    ),
    ("3.1 The contractor sets out signs and flaggers as required.", "vague-weasel-phrase"),
    ("The work covers access, washing, caulking, etc.", "vague-open-list"),
    ("2) Month-end reports run faster than in the old system.", "vague-comparative"),
    ("The finished system has a film thickness of roughly 240 microns.", "vague-approximation"),
  ])
  func `a clause on the work is judged`(_ clause: String, _ rule: String) {
    #expect(rules(below: "Conditions", clause).contains(rule))
  }

  @Test(arguments: [
    ("3.1 Default interest runs as required by law.", "vague-effort-standard"),
    (
      "3.1 At most 5 of 2,000 letters differ, to the satisfaction of the head of service.",
      "vague-discretion"
    ),
    ("3 stores open by 27 March 2026 as required.", "vague-comparative"),
  ])
  func `a measured clause is left alone`(_ clause: String, _ rule: String) {
    #expect(!rules(below: "Conditions", clause).contains(rule))
  }

  @Test func `long terms are shown where their days stand`() throws {
    let text = sheet(
      "Invoice",
      "The contractor invoices after acceptance. Invoices are payable within 90 days of receipt.")
    let finding = try #require(text.findings.first { $0.rule == "contract-payment-terms" })
    #expect(text.words(at: finding.place).contains("90 days"))
  }

  private func rules(below title: String, _ clause: String) -> [String] {
    sheet(title, clause).findings.map(\.rule)
  }

  private func sheet(_ title: String, _ clause: String) -> LintedText {
    let text = """
      # Work package 4

      between Stadtwerke Wehrbach (client) and Thoma GmbH (contractor)

      The fixed price is EUR 30,000 without VAT.

      ## 2. Instalments

      | No. | Instalment | Due | Amount |
      |---|---|---|---:|
      | 1 | Signature | 12 January 2026 | EUR 10,000 |
      | 2 | Test migration | 27 March 2026 | EUR 20,000 |

      ## 3. \(title)

      \(clause)

      ## 4. Acceptance

      The head of IT accepts each instalment in writing within 15 working days.

      """
    return LintedText(Array(text.utf8))
  }
}
