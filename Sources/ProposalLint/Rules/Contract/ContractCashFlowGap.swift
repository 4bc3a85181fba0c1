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
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £3,000 |\n| Portal of Annex B | ⟦1 November 2026⟧ | £4,000 |\n| Manual of Annex C | after the portal is live | £3,000 |\n"
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
        && !isExtra(milestone)
    }.count
  }

  /// “€6,000 on top if the gates open by …”, in a sentence of its own.
  private static func isExtra(_ milestone: Milestone) -> Bool {
    ([milestone.name] + [milestone.goal].compactMap { $0 }).contains { text in
      text.has(["earns", "receives", "gets", "paid"]) && text.has(extras)
    }
  }

  private static let extras: WordSet = [
    "extra", "additional", "further", "bonus", "premium", "top", "incentive",
  ]

  private static func largePayment(
    _ lines: [(position: Int, amount: Rational)], in context: LintContext
  ) -> [Finding] {
    let total = lines.map(\.amount).reduce(.zero, +)
    let limit = value(of: largestShare, in: context)
    guard let largest = lines.max(by: { $0.amount < $1.amount }),
      largest.amount * 100 > total * limit
    else { return [] }
    let milestone = context.proposal.milestones[largest.position]
    let share = share(of: milestone, in: context)
    return [
      finding(
        in: context, at: share.map { $0.union(milestone.payoutPlace) } ?? milestone.payoutPlace,
        milestone: largest.position,
        "More than \(Wording.number(limit))% of the price hangs on one payment, \(Wording.quoted(milestone.name.string))",
        help: "Split it, or pay a stage in between")
    ]
  }

  /// The percentage in the cell in front of the amount: it is what the finding is about.
  private static func share(of milestone: Milestone, in context: LintContext) -> SourceRange? {
    let pay = milestone.payoutPlace
    return context.text.allTables.lazy.flatMap(\.rows).compactMap { row -> SourceRange? in
      guard let cell = row.firstIndex(where: { $0.place.contains(pay) }), cell > 0,
        row[cell - 1].tokens.contains(where: { $0.key == "%" }), row[cell - 1].tokens.count <= 4
      else { return nil }
      return row[cell - 1].place
    }.first
  }

  private static func longGap(_ positions: [Int], in context: LintContext) -> [Finding] {
    let all = positions.map { position -> (day: CalendarDate, place: SourceRange)? in
      guard let deadline = context.proposal.milestones[position].deadline,
        deadline.value.basis != .period, let day = deadline.value.date
      else { return nil }
      return (day, deadline.place)
    }
    let due = all.compactMap(\.self)
    // A stage with no day of its own may be paid in between, but where the lines stand in order.
    let isInOrder = zip(due, due.dropFirst()).allSatisfy { $0.day <= $1.day }
    guard due.count == positions.count || isInOrder else { return [] }
    let limit = count(of: longestGap, in: context)
    let pairs =
      due.count == positions.count
      ? Array(zip(due.sorted { $0.day < $1.day }, due.sorted { $0.day < $1.day }.dropFirst()))
      : zip(all, all.dropFirst()).compactMap { first, second in
        first.flatMap { first in second.map { (first, $0) } }
      }
    let gap = pairs.first { $0.day.days(until: $1.day) > limit }
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
