import ProposalModel
import ProposalParser
import Testing

/// Sentences that say again what several milestones come to, right or wrong, and what is guaranteed of it.
@Suite struct SumTalkTests {
  private static let host = """
    # Bonus

    Employer: Northwind Ltd. Employee: Dana Reed. Currency: USD.

    **A.** Open the plant by 30 June 2026: $50,000.

    **B.** Close the depot by 30 June 2026: $20,000.

    {}
    """

  private static func report(with sentence: String) -> PayoutReport {
    let text = host.replacing("{}", with: sentence)
    return PayoutReport(of: SheetParser.proposal(from: Array(text.utf8)))
  }

  @Test(arguments: [
    "At plan the two bonuses come to $50,000 + $20,000 = $70,000.",
    "If both are reached, the bonuses add up to $70,000.",
    "Should both come in, the bonuses add up to $70,000.",
    "Both reached: $70,000. Nothing reached: $0.",
    "$70,000 ($50,000 + $20,000) if everything is reached.",
    "That is $70,000 at target and $70,000 at most.",
    "At target the bonus comes to $70,000, and it can never exceed $70,000.",
    "## Sum\n\n- At target: $70,000\n- At most: $70,000\n- If nothing is reached: $0",
    "The target amounts are $50,000 and $20,000.",
    "For example, if A is reached and B is not, you receive $50,000.",
  ])
  func `a sum that the milestones come to changes nothing`(sentence: String) {
    let report = Self.report(with: sentence)
    #expect(report.minimum.said == "0.00")
    #expect(report.maximum.said == "70000.00")
  }

  @Test(arguments: [
    "If both are reached, the bonuses add up to $60,000.",
    "At plan the two bonuses come to $45,000 + $20,000 = $65,000.",
    "Both reached: $80,000.", "That is $60,000 at target and $80,000 at most.",
    "For example, if A is reached and B is not, you receive $45,000.",
    "If both are reached, the bonuses add up to $70,000, but $60,000 is the most that is paid.",
    "The minimum payout is $10,000.",
    "For B we guarantee you a minimum of $10,000.",
    "If the plant opens late, we guarantee you a minimum of $10,000.",
  ])
  func `another sum leaves the total open`(sentence: String) {
    #expect(Self.report(with: sentence).maximum.said == nil)
  }

  @Test(arguments: [
    "Since you leave money behind where you are now, we'll guarantee you a minimum of $10k in total.",
    "A minimum of $10,000 in total is guaranteed in any case.",
  ])
  func `what is guaranteed whatever happens is the least`(sentence: String) {
    let report = Self.report(with: sentence)
    #expect(report.minimum.said == "10000.00")
    #expect(report.maximum.said == "70000.00")
  }

  @Test(arguments: [
    "A further $5,000 is released if nitrate at the weir is cut by 20% by 30 September 2026.",
    "$5,000 is paid if energy cost is reduced by 20% by 30 September 2026.",
  ])
  func `a goal by so much less is a milestone of its own and changes no other`(sentence: String) {
    let report = Self.report(with: sentence)
    #expect(report.milestones.count == 3)
    #expect(report.milestones[0].maximum.said == "50000.00")
  }

  @Test func `what streams of work are worth is no pay`() {
    let report = Self.report(
      with: """
        ## Savings plan

        | # | Work stream | Value |
        |---|---|---:|
        | 1 | Procurement | $400,000 |
        | 2 | Logistics | $600,000 |
        | | Total | $1,000,000 |
        """)
    #expect(report.milestones.count == 2)
  }

  @Test(arguments: [
    "The cooperative carries $214 million of debt taken on when rates were higher.",
    "The company sits on $14 million of loans that fall due when the line opens.",
  ])
  func `what somebody owes is no pay`(sentence: String) {
    let text = Self.host.replacing("{}", with: "").replacing(
      "**A.**", with: sentence + "\n\n**A.**")
    let report = PayoutReport(of: SheetParser.proposal(from: Array(text.utf8)))
    #expect(report.milestones.count == 2)
  }
}
