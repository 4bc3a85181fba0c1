import ProposalModel
import ProposalParser
import Testing

/// Amounts for stretches of days, in the words people put them in.
@Suite struct DateStretchTests {
  private static let head = """
    # Bonus

    Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Currency: EUR.

    ## Filing


    """

  private func proposal(_ words: String) -> Proposal {
    SheetParser.proposal(from: Array((Self.head + words).utf8))
  }

  private func pays(_ words: String, on day: String) throws -> String? {
    let proposal = proposal(words)
    var facts = SheetFacts()
    facts.achievedOn[proposal.milestones[0].id] = CalendarDate(iso: day)
    return PayoutReport(of: proposal, facts: facts).milestones[0].payout?.said
  }

  static let twoStretches = [
    "€28,000 if it is filed by 1 October 2026; €14,000 if that happens between 2 October 2026 and 30 November 2026; nothing later.",
    "€28,000 if it is filed by 1 October 2026. If it is filed between 2 October and 30 November 2026, €14,000.",
    "- by 1 October 2026: €28,000\n- 2 October 2026 to 30 November 2026: €14,000\n- later: nothing",
    "- Goal: file the application by 1 October 2026.\n- Payout: €28,000. If it is filed after that date but no later than 30 November 2026: €14,000. Later than that: nothing.",
    "- Deadline: 1 October 2026\n- Payout: €28,000; €14,000 if it is filed after 1 October but by 30 November 2026.",
    "- Goal: file the application by 1 October 2026.\n- Payout: €28,000. If it is filed later but by 30 November 2026, €14,000; after that, nothing.",
    "You receive €28,000 if the application, for a plant of at least 60 MW, is filed by 1 October 2026, and €14,000 if it is filed after that date and by 30 November 2026.",
  ]

  @Test(arguments: twoStretches)
  func `one of two amounts is paid, by the day`(_ words: String) throws {
    let report = PayoutReport(of: proposal(words)).milestones[0]
    #expect(report.maximum.said == "28000.00")
    #expect(report.target.said == "28000.00")
    #expect(try pays(words, on: "2026-10-01") == "28000.00")
    #expect(try pays(words, on: "2026-11-30") == "14000.00")
    #expect(try pays(words, on: "2026-12-01") == "0.00")
  }

  @Test func `a month behind the day is a stretch of its own`() throws {
    let words =
      "€28,000 if it is filed on or before 30 June 2026. If it is filed in July 2026 you receive €14,000."
    #expect(try pays(words, on: "2026-06-30") == "28000.00")
    #expect(try pays(words, on: "2026-07-31") == "14000.00")
    #expect(try pays(words, on: "2026-08-01") == "0.00")
  }

  @Test func `an amount that is added for an earlier day leaves the first one the target`() throws {
    let words =
      "€40,000 when it is filed by 31 July 2026, and an additional €10,000 if it is filed by 30 June 2026."
    let report = PayoutReport(of: proposal(words)).milestones[0]
    #expect(report.target.said == "40000.00")
    #expect(report.maximum.said == "50000.00")
    #expect(try pays(words, on: "2026-06-30") == "50000.00")
    #expect(try pays(words, on: "2026-07-01") == "40000.00")
  }

  @Test(arguments: [
    "€28,000 if it is filed by 1 October 2026; €14,000 if it is filed between 15 October 2026 and 30 November 2026.",
    "- Goal: file the application by 1 October 2026, the annex by 15 October 2026.\n- Payout: €28,000. If it is filed after that but by 30 November 2026: €14,000.",
  ])
  func `stretches with days between them, and two days of one goal, are left open`(_ words: String)
  {
    #expect(PayoutReport(of: proposal(words)).milestones[0].maximum.said == nil)
  }
}
