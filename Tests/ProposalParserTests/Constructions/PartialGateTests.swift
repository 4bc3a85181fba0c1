import ProposalModel
import ProposalParser
import Testing

/// Conditions that take a part of what milestones pay, said after a gate or for milestones by their names.
@Suite struct PartialGateTests {
  private static func read(_ text: String) -> Proposal {
    SheetParser.proposal(from: Array(text.utf8))
  }

  /// A sheet of two milestones, with a line below the first and a section behind both.
  private func proposal(gate: String = "", adjustment: String = "") -> Proposal {
    Self.read(
      """
      # Bonus: Head of Service

      Currency: USD. Effective date: 1 January 2027.

      ## Milestone 1: Churn

      - Goal: annual churn of 4% or less at 31 December 2027.
      - Payout: $20,000.
      \(gate)

      ## Milestone 2: New depots

      - Payout: $5,000 for each depot opened by 31 December 2027, at most $30,000.

      ## Conduct

      \(adjustment)
      """)
  }

  /// What is left of each milestone in percent when its one gate is missed; `nil` where one is not settled.
  private func left(_ proposal: Proposal) -> [Rational?] {
    proposal.milestones.map { milestone in
      milestone.payout.plan == nil
        ? nil : milestone.gates.reduce(Rational(100)) { $0 * $1.leaves.percent }
    }
  }

  @Test(arguments: [
    ("If the audit finds a material weakness, Milestone 1 is paid at half.", [50, 100]),
    (
      "If the audit finds a material weakness, Milestone 1 is paid at half and Milestone 2 is not paid.",
      [50, 0]
    ),
    ("If injuries exceed 3 per million hours, both milestones are reduced by 20%.", [80, 80]),
    ("Milestone 2 is cut by a quarter if staff turnover is above 15%.", [100, 75]),
    ("If the safety audit fails, Milestones 1 and 2 pay half.", [50, 50]),
    ("All milestones are paid at half unless the audit is clean.", [50, 50]),
    ("All amounts are cut by 10% if the company makes a loss.", [90, 90]),
    (
      "If turnover exceeds 15% in the year, Milestone 1 is reduced by 20% and Milestone 2 is not affected.",
      [80, 100]
    ),
    ("If the audit is not clean, only 60% of the Milestone 2 amount is paid.", [100, 60]),
  ])
  func `a condition leaves a part of milestones by name`(_ words: String, _ parts: [Int]) {
    #expect(left(proposal(adjustment: words)) == parts.map { Rational($0) })
  }

  @Test(arguments: [
    ("- Quality gate: complaints stay below 2%. If they do not, Milestone 1 pays half.", 50),
    ("- Quality gate: complaints stay below 2%. If they are higher, the amount is halved.", 50),
    ("- Quality gate: no recall in 2027. If there is one, Milestone 1 pays nothing.", 0),
    ("- Quality gate: the certificate is in force. Without it, Milestone 1 pays nothing.", 0),
    (
      "- Quality gate: a response time of 4 hours or less. If it is longer, the payout for Milestone 1 is reduced by 25%.",
      75
    ),
    (
      "- Quality gate: 70% of employees answer the survey; if fewer do, half of the Milestone 1 amount is paid.",
      50
    ),
    (
      "- Quality gate: no more than 5% of outcomes are missing. If more are missing, the amount is reduced by 20%, to $16,000.",
      80
    ),
  ])
  func `what follows a gate says what it leaves`(_ line: String, _ part: Int) {
    let milestone = proposal(gate: line).milestones[0]
    #expect(milestone.payout.plan != nil)
    #expect(milestone.gates.map(\.leaves) == [Rational(part)])
  }

  @Test(arguments: [
    "Milestone 1 is reduced by 5% for each complaint above 10.",
    "If Milestone 2 is missed, Milestone 1 is paid at half.",
    "If the plan is amended, Milestone 1 is reduced by up to 20%.",
    "Following a fatal accident, no milestone is paid.", "A fatal accident cancels Milestone 1.",
    "If no weakness is reported, the amounts are paid in full; with one, at 75%; with more, at 50%.",
  ])
  func `what no gate says stays open`(_ words: String) {
    #expect(proposal(adjustment: words).milestones[0].payout.plan == nil)
  }

  @Test(arguments: [
    "If the audit fails, both milestones are halved. A second failure halves them again.",
    "If the audit fails, both milestones are halved. This does not apply to Milestone 2.",
    "If the audit fails, Milestone 1 is paid at half. The same holds for Milestone 2.",
    "If the audit fails, Milestone 1 is paid at half. Milestone 2 then pays a quarter.",
  ])
  func `what goes on about a condition is open until it is read`(_ words: String) {
    #expect(proposal(adjustment: words).milestones.contains { $0.payout.plan == nil })
  }

  @Test(arguments: [
    "- Goal: annual churn of 4% or less. If it is higher, half is paid.",
    "- Goal: sign 200 contracts. If fewer are signed, the bonus is reduced by 20%.",
    "- Goal: the plant opens in Leeds. Otherwise half is paid.",
  ])
  func `what misses a goal in its own words is no gate`(_ goal: String) {
    let text =
      "# Bonus\n\nCurrency: USD.\n\n## Milestone 1: Launch\n\n\(goal)\n- Payout: $20,000.\n"
    #expect(Self.read(text).milestones[0].payout.plan == nil)
  }

  @Test func `what holds where a condition is met is no miss`() {
    let line = "- Quality gate: the merger is completed. If it is met, Milestone 1 pays half."
    #expect(proposal(gate: line).milestones[0].payout.plan == nil)
  }

  @Test func `what stands is told in a sentence of its own`() {
    let words = "If the audit fails, Milestone 1 is paid at half. Milestone 2 stands."
    #expect(left(proposal(adjustment: words)) == [Rational(50), Rational(100)])
  }

  @Test func `a part that is said again in money has to be that part`() {
    let line =
      "- Quality gate: no more than 5% of outcomes are missing. If more are missing, the amount is reduced by 20%, to $15,000."
    #expect(proposal(gate: line).milestones[0].payout.plan == nil)
  }

  @Test func `what is taken off the pay is open under a heading for moving targets too`() {
    let text = """
      # Bonus

      Currency: USD.

      ## Milestone 1: Churn

      - Goal: annual churn of 4% or less at 31 December 2027.
      - Payout: $20,000.

      ## Adjustment

      Milestone 1 is reduced by 5% for each complaint above 10.
      """
    #expect(Self.read(text).milestones[0].payout.plan == nil)
  }

  @Test func `a missed gate is a step with its part`() {
    let sheet = proposal(adjustment: "If the audit fails, Milestone 1 is paid at half.")
    let gate = sheet.milestones[0].gates[0].name
    var facts = SheetFacts()
    facts.actuals[SheetFacts.Key(milestone: "1")] = .number(Rational(3))
    facts.gates[SheetFacts.GateKey(milestone: "1", name: gate)] = false
    let report = PayoutReport(of: sheet, facts: facts)
    #expect(report.milestones[0].payout?.money?.amount == Rational(10_000))
    #expect(report.milestones[0].steps.contains("\(gate) is not met; 50% of it is paid"))
  }
}
