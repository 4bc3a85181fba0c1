import ProposalModel
import ProposalParser
import Testing

/// What must not happen, whatever was reached, is a condition of what is paid.
@Suite struct BadEventTests {
  static let sheets = [
    """
    # Award

    The prize is £3,000 if the audit is passed.

    No award at all is paid if a tap water warning stays in force for more than 30 days.
    """,
    """
    # Stockists

    You will receive £450 for every new stockist, for no more than 25 stockists.

    Nothing is payable if debtor days stand at more than 48 on 5 April 2027.
    """,
    """
    # Furnace

    ## Goal 1: Output

    The team gets $4,000 if the second furnace is lit by 30 June 2027. In case of a fatal accident at the plant nothing is paid for this goal.
    """,
  ]

  @Test(arguments: sheets)
  func `a bad event leaves nothing`(_ text: String) throws {
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    let milestone = try #require(proposal.milestones.first)
    let gate = try #require(
      milestone.payout.plan?.adjustments.compactMap { adjustment in
        if case .gate(let condition) = adjustment { condition.name } else { nil }
      }.first)
    var facts = SheetFacts()
    facts.actuals[SheetFacts.Key(milestone: milestone.id)] = .number(4)
    if case .fixed? = milestone.payout.plan?.terms {
      facts.actuals[SheetFacts.Key(milestone: milestone.id)] = .met
    }
    #expect(PayoutReport(of: proposal, facts: facts).total.said != "0.00")
    facts.gates[SheetFacts.GateKey(milestone: milestone.id, name: gate)] = false
    #expect(PayoutReport(of: proposal, facts: facts).total.said == "0.00")
  }
}
