import ProposalModel

/// Pay without an upper end.
enum PayoutUncapped: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-uncapped", family: .payout, severity: .warning,
    summary: "A percentage, a rate or an amount for each unit, with no upper end.",
    why: """
      A board cannot approve what it cannot add up. An open end is cut back when it first matters, \
      which is when it was earned.
      """,
    repair: "Add “capped at [amount]”, or say “no cap” on purpose.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign customers in the CRM by 31 December 2026\n- Bonus: ⟦$15,000 per customer⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign subscribers in the CRM by 31 December 2026\n- Bonus: ⟦$2,000 for each subscriber⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: new revenue according to the audited accounts by 31 December 2026\n- Bonus: ⟦3% of new revenue⟧\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign customers in the CRM by 31 December 2026\n- Bonus: $15,000 per customer, capped at four customers ($60,000)\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign customers in the CRM by 31 December 2026\n- Bonus: $15,000 per customer, no cap\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, !context.proposal.isBlended else { return [] }
    let groupAdjustments = context.proposal.group?.adjustments ?? []
    return context.payable.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard let plan = milestone.payout.plan, !plan.saysNoCap, plan.terms.isOpenEnded,
        !(plan.adjustments + groupAdjustments).contains(where: \.isCap),
        !context.cues.mention(.cap, ofMilestone: position)
      else { return nil }
      return finding(
        in: context, at: milestone.payoutPlace, milestone: position,
        "The payout has no upper end", help: "Add “capped at [amount]”, or “no cap” on purpose")
    }
  }
}

extension Proposal {
  /// Whether one scale ends the pay for all measures.
  fileprivate var isBlended: Bool {
    if case .attainments = group?.blend { true } else { false }
  }
}

extension PayoutTerms {
  /// Whether more of the result always pays more.
  fileprivate var isOpenEnded: Bool {
    switch self {
    case .percentOfValue(let terms): terms.cap == nil
    case .perUnit(let terms): terms.maximum == nil
    case .bands(let bands, _): bands.last.map { $0.to == nil && $0.rate > .zero } ?? false
    case .interpolated(let curve): curve.maximum == nil
    case .partialProportional(let credit): credit.cap == nil
    case .shareOfPool(_, let terms): terms.isOpenEnded
    case .fixed, .threshold, .tiers, .partialSteps, .weightedScorecard, .stated, .scheduleLine:
      false
    }
  }
}

extension Adjustment {
  fileprivate var isCap: Bool {
    switch self {
    case .cap, .conditionalCap: true
    default: false
    }
  }
}
