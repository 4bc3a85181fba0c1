import ProposalModel
import ProposalParser
import Testing

@Suite struct ResultsReaderTests {
  private let sheet = SheetParser.proposal(
    from: Array(
      """
      # Bonus plan

      Effective date: 1 January 2027. Currency: USD.

      ## Milestone A: Recurring revenue

      - **Goal:** recurring revenue of at least $10 million by 31 December 2027.
      - **Bonus:** $150,000.

      ## Milestone B: Markets

      - **Goal:** open in 3 markets by 30 June 2027.
      - **Bonus:** $50,000.
      """.utf8))

  private func results(_ text: String, isTable: Bool = false) -> SheetResults {
    SheetParser.results(from: Array(text.utf8), isTable: isTable, for: sheet)
  }

  static let texts = [
    """
    # Results

    | | |
    |---|---|
    | As of | 31 December 2027 |
    | State | Certified |

    | Goal | Actual | Evidence |
    |---|---:|---|
    | Recurring revenue | $10.4M | audited accounts |
    | Markets | 2 | report OPS-3 |
    """,
    """
    As of: 2027-12-31
    State: certified

    | Milestone | Actual | Evidence |
    |---|---:|---|
    | A | 10,400,000 | audited accounts |
    | B | 2 | report OPS-3 |
    """,
  ]

  @Test(arguments: texts)
  func `rows are tied to milestones by name or id, and share date and state`(text: String) {
    check(results(text))
  }

  @Test(arguments: [",", ";"])
  func `comma-separated values are read alike`(separator: String) {
    let text = [
      "milestone|actual|evidence|as of|state",
      "a|\"$10,400,000\"|\"audited \"\"accounts\"\"\"|2027-12-31|certified",
      "Markets|2|report OPS-3|2027-12-31|Certified", "",
    ].joined(separator: "\r\n").replacing("|", with: separator)
    check(results(text, isTable: true))
  }

  private func check(_ results: SheetResults) {
    #expect(results.unread.isEmpty, "\(results.unread.map(\.value))")
    #expect(results.facts.actuals[.init(milestone: "a")] == .number(10_400_000))
    #expect(results.facts.actuals[.init(milestone: "b")] == .number(2))
    for id in ["a", "b"] {
      #expect(results.facts.results[id]?.state?.value == .certified)
      #expect(
        results.facts.results[id]?.asOf?.value == CalendarDate(year: 2027, month: 12, day: 31))
      #expect(results.facts.results[id]?.actual?.place.source == .results)
    }
    #expect(results.facts.results["a"]?.evidence?.string.contains("audited") == true)
  }

  @Test func `what cannot be tied or read is told with its place, and counts for nothing`() {
    let results = results(
      "| Goal | Actual |\n|---|---|\n| Churn | 4% |\n| Markets | about two |\n")
    #expect(results.unread.map(\.value) == ["Churn", "about two"])
    #expect(results.facts.actuals.isEmpty)
  }

  @Test(arguments: ["met", "missed"])
  func `a gate of the results is a gate of the sheet`(state: String) {
    let sheet = SheetParser.proposal(
      from: Array(
        """
        # Bonus plan

        ## Milestone 1: Revenue

        - **Goal:** revenue of at least $10 million by 31 December 2027.
        - **Bonus:** $150,000.
        - **Gate:** no material weakness is reported for 2027.
        """.utf8))
    let results = SheetParser.results(
      from: Array("- **Gate:** \(state). The auditor says so.\n".utf8), isTable: false, for: sheet)
    #expect(results.unread.isEmpty)
    #expect(!results.facts.gates.isEmpty)
    #expect(results.facts.gates.values.allSatisfy { $0 == (state == "met") })
  }
}
