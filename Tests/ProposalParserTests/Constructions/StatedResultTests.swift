import ProposalModel
import Testing

/// Sentences that say what a payout comes to: what they say is told by numbers.
@Suite struct StatedResultTests {
  @Test(arguments: [
    ("The budget is $410,000, which would give you $4,000.", "4000.00"),
    ("We have planned for $410,000 ($4,000).", "4000.00"),
    ("The board's budget is $410,000. That would pay $4,000.", "4000.00"),
    ("For example, $410,000 would earn $4,000.", nil),
    ("Last year's budget was $410,000, which would have given $4,000.", nil),
  ])
  func `the plan is the target`(_ sentence: String, _ target: String?) {
    #expect(report(of: "\(rule) \(sentence)").target.said == target)
  }

  @Test(arguments: [
    "The budget is $410,000, which would give you $5,000.",
    "The maximum is reached at $440,000.",
    "We have put a ceiling of $5,000 on it, which is reached at a profit of $460,000.",
    "If profit exceeds $410,000, an additional $4,000 is paid.",
    "Of a result of $410,000, $4,000 goes to the team.", "At $460,000 the cap is lifted.",
    "There is no cap above $460,000.", "The cap of $6,000 falls away at $460,000.",
    "From $460,000 the most is doubled.", "At $410,000 the $4,000 is shared with Tom.",
  ])
  func `another result leaves the payout open`(_ sentence: String) {
    #expect(report(of: "\(rule) \(sentence)").maximum.said == nil)
  }

  @Test(arguments: [
    "You receive $20,000 if the dryer is commissioned by 31 August 2026. By 31 October 2026 it is still worth half ($10,000).",
    "You receive $20,000 if the dryer is commissioned by 31 August 2026. For each full week before 31 August without an accident we add $3,000, up to four weeks.",
    "You receive $20,000 if the dryer is commissioned by 31 August 2026. We add $3,000 for each full week before 31 August.",
    "You receive $20,000 if the dryer is commissioned by 31 August 2026. We add $3,000 for each full week before 30 September, up to four weeks.",
    "You receive $20,000 if the dryer is commissioned by 31 August 2026. We add $3,000 for each full week before 31 August, up to $10,000.",
    "We count new subscribers, whatever the tool says. My plan says 6,000 new ones, so that'd be $4,000 for you.",
  ])
  func `what is not understood beside it stays open`(_ text: String) {
    #expect(report(of: text).maximum.said == nil)
  }

  @Test(arguments: [
    "You get $750 for every vet who starts in 2026. Maximum six vets ($4,500).",
    "You get $750 for every vet who starts in 2026. At most six vets count, which is $4,500.",
    "You get $750 for every vet who starts in 2026. The limit is six vets ($4,500). We have planned for four ($3,000).",
  ])
  func `a bound is no example`(_ text: String) {
    #expect(["4500.00", nil].contains(report(of: text).maximum.said))
  }

  /// The rows are called as the milestones are, whatever stands above their amounts; two columns may be paid both.
  @Test(arguments: [
    ("Forecast payment", "£25,000", "£60,000", "85000.00"),
    ("Forecast payment", "£25,000", "£65,000", nil),
    ("Payment | Extra if early", "£25,000 | £25,000", "£60,000 | £60,000", nil),
  ])
  func `a table of the same names adds nothing`(
    _ head: String, _ first: String, _ second: String, _ total: String?
  ) {
    let rule = head.contains("|") ? "|---|---|---|" : "|---|---|"
    let table = """
      ## Forecast

      | Item | \(head) |
      \(rule)
      | C1 Working prototype | \(first) |
      | C2 First sale | \(second) |
      """
    #expect(licence(with: table).maximum.said == total)
  }

  /// Of a share without a cap the sum of the others is known all the same.
  @Test(arguments: [
    ("Items C1 to C2 come to £85,000.", true), ("Items C1 to C2 come to £90,000.", false),
  ])
  func `sums of some are told by what they pay`(_ sentence: String, _ isSettled: Bool) {
    let share = """
      ## C3. Sublicences

      The Licensee shall pay 10% of sublicensing income received up to 31 December 2030 in excess of £200,000. There is no upper limit.

      ## Royalties

      \(sentence)
      """
    #expect((licence(with: share).minimum.said == "0.00") == isSettled)
  }

  /// Two milestones, and what stands below them.
  private func licence(with rest: String) -> PayoutReport {
    let text = """
      # Licence

      Currency: GBP

      ## C1. Working prototype

      On completion of a working prototype the Licensee shall pay £25,000.

      ## C2. First sale

      On the first sale of a product the Licensee shall pay £60,000.

      \(rest)
      """
    return PayoutReport(of: Construction("", text, nil).proposal)
  }

  /// The reasons may say what a later day costs, and what they tell of another contract says nothing.
  @Test(arguments: [
    (
      "A milestone reached later than planned is still payable in full, since the University bears the risk.",
      "25000.00"
    ),
    ("In the last licence a milestone reached later than planned was still paid in full.", "0.00"),
  ])
  func `a later day costs nothing where the reasons say so`(_ reason: String, _ paid: String) {
    let text = """
      # Licence

      Currency: GBP

      ## Background

      \(reason)

      ## C1. Working prototype

      On completion of a working prototype the Licensee shall pay £25,000. Planned date: 30 September 2026.
      """
    let proposal = Construction("", text, nil).proposal
    let report = PayoutReport(of: proposal, facts: Construction.facts("c1=2026-12-01"))
    #expect(report.total.said == paid)
  }

  private let rule =
    "You receive 4% of the amount by which the operating profit for 2026 exceeds $310,000, up to a maximum of $6,000."

  private func report(of text: String) -> PayoutReport {
    let sheet = "# Bonus letter\n\nCurrency: USD\n\n## 1. First goal\n\n\(text)\n"
    return PayoutReport(of: Construction("", sheet, nil).proposal)
  }
}
