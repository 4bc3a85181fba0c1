import ProposalModel

/// A long time without money.
enum ContractCashFlowGap: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-cash-flow-gap", family: .contract, severity: .info,
    settings: [largestShare, longestGap],
    summary: "Much of the price in one payment, or a long time between two payments.",
    why: """
      Until a large payment comes the contractor finances the work, and both sides are locked in: \
      one cannot stop, the other cannot refuse. The limits are ours: 40% in one payment, 90 days \
      between two.
      """,
    repair: "Split the large payment, or pay a stage in between.",
    failing: [
      RuleExample(
        "# Web build\n\nClient: Corran Foods. Agency: Blue Fig Studio. Price: £10,000.\n\n| Milestone | Payment |\n|---|---:|\n| Kick-off | 20% |\n| Design complete | 20% |\n| Site live | ⟦60%⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n| Portal of Annex B | 1 June 2026 | £3,000 |\n| Manual of Annex C | ⟦1 December 2026⟧ | £3,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £1,000 |\n| Portal of Annex B | 1 June 2026 | ⟦£8,000⟧ |\n| Manual of Annex C | 1 July 2026 | £1,000 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £3,000 |\n| Portal of Annex B | 1 June 2026 | £4,000 |\n| Manual of Annex C | 1 July 2026 | £3,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £5,000 |\n| Portal of Annex B | 1 June 2026 | £5,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Payments are made monthly in advance.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £1,000 |\n| Portal of Annex B | 1 June 2026 | £8,000 |\n| Manual of Annex C | 1 July 2026 | £1,000 |\n"
      ),
    ])

  private static let largestShare = RuleSetting(
    "largest-share", 40, in: 1...100,
    meaning: "More than so many percent of the price in one payment are reported.")
  private static let longestGap = RuleSetting(
    "longest-gap", 90, in: 1...3650, isWhole: true,
    meaning: "More than so many days between two payments are reported.")

  static func findings(in context: LintContext) -> [Finding] {
    let lines = context.scheduleLines
    guard context.isContract, context.proposal.schedule == nil, lines.count > 2,
      lines.count == planned(in: context),
      !context.hasRunningPayment
    else { return [] }
    return largePayment(lines, in: context) + longGap(lines.map(\.position), in: context)
  }

  /// How many amounts were understood; others stand beside the plan: a bonus for an early day, a penalty.
  private static func planned(in context: LintContext) -> Int {
    let rows = context.rowAmounts
    return context.payable.filter {
      let milestone = context.proposal.milestones[$0]
      return (milestone.payout.plan != nil || rows[$0] != nil) && !milestone.isEarnedByDate
    }.count
  }

  private static func largePayment(
    _ lines: [(position: Int, amount: Rational)], in context: LintContext
  ) -> [Finding] {
    let total = lines.map(\.amount).reduce(.zero, +)
    let limit = value(of: largestShare, in: context)
    guard let largest = lines.max(by: { $0.amount < $1.amount }),
      largest.amount * 100 > total * limit
    else { return [] }
    let milestone = context.proposal.milestones[largest.position]
    return [
      finding(
        in: context, at: milestone.payoutPlace, milestone: largest.position,
        "More than \(Wording.number(limit))% of the price hangs on one payment, \(Wording.quoted(milestone.name.string))",
        help: "Split it, or pay a stage in between")
    ]
  }

  private static func longGap(_ positions: [Int], in context: LintContext) -> [Finding] {
    // A stage with no day of its own may be paid in between.
    let due = positions.compactMap { context.proposal.milestones[$0].deadline }
      .filter { $0.value.basis != .period }
      .compactMap { deadline in deadline.value.date.map { (day: $0, place: deadline.place) } }
      .sorted { $0.day < $1.day }
    guard due.count == positions.count else { return [] }
    let limit = count(of: longestGap, in: context)
    let gap = zip(due, due.dropFirst()).first { $0.day.days(until: $1.day) > limit }
    return gap.map { before, after in
      [
        finding(
          in: context, at: after.place,
          "\(before.day.days(until: after.day)) days pass without a payment, from \(before.day) on",
          help: "Pay a stage in between")
      ]
    } ?? []
  }
}
