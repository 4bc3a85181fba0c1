import ProposalModel

/// Ninety percent of a goal.
enum PayoutPartialUnstated: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-partial-unstated", family: .payout, severity: .warning,
    summary: "A target in numbers with neither a partial rule nor “all or nothing”.",
    why: """
      At $9.8 million of $10 million one side expects nearly all of the bonus and the other side \
      none. The sheet can say which in five words.
      """,
    repair: "Add “all or nothing”, or what is paid from which part of the target on.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Bookings⟧\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n"
      ),
      RuleExample(
        "⟦I propose a $150,000 milestone bonus upon securing $10 million in revenue from the new product by 31 December 2026.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan⟧\n\n- Goal: sign 12 franchisees by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Rome launch\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $20,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026, all or nothing\n- Evidence: the ledger\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Bonus: $50,000 upon $12 million of bookings by 31 December 2026\n- Evidence: the ledger\n\nIf the level is not reached, nothing is paid.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, !hasRule(context.proposal.terms) else { return [] }
    let open = context.payable.filter { position in
      let milestone = context.proposal.milestones[position]
      return isLevelOrNothing(milestone.payout.plan?.terms)
        && !hasRule(milestone.terms)
        && !context.cues.mention(.partial, ofMilestone: position)
        && !context.cues.mention([.miss, .nothing], ofMilestone: position)
    }
    return absence(
      in: context, of: open,
      help: "Add “all or nothing”, or “from [percent] of the target in proportion, below nothing”"
    ) { "Nothing says what most of the way to the target pays in \($0)" }
  }

  /// One amount at one level of a scale; a single thing is reached or not.
  private static func isLevelOrNothing(_ terms: PayoutTerms?) -> Bool {
    switch terms {
    case .threshold(_, let level, _): level.value > 1
    case .shareOfPool(_, let terms): isLevelOrNothing(terms)
    default: false
    }
  }

  private static func hasRule(_ terms: [Located<SheetTerm>]) -> Bool {
    terms.contains {
      switch $0.value {
      case .partialCredit, .riskSharing(.nothingOnMiss): true
      default: false
      }
    }
  }
}
