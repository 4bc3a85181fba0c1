import ProposalModel

/// A ladder with a step that is not worth climbing.
enum PayoutTierRateDip: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-tier-rate-dip", family: .payout, severity: .info,
    summary: "Pay per unit of the result falls from one level to the next and then rises again.",
    why: """
      Where the middle step pays less for each dollar than the ones around it, effort stops in \
      front of it.
      """,
    repair: "Raise the pay of the level in the dip, or say that the rate is to fall.",
    failing: [
      RuleExample(
        "Revenue in 2026:\n\n- ⟦$5 million → $50,000 bonus⟧\n- $8 million → $75,000 bonus\n- $10 million → $100,000 bonus\n"
      ),
      RuleExample(
        "Revenue in 2026; only the highest tier reached is paid:\n\n- ⟦$2 million → $40,000 bonus⟧\n- $4 million → $60,000 bonus\n- $5 million → $100,000 bonus\n"
      ),
      RuleExample(
        "Revenue in 2026; only the highest tier reached is paid:\n\n- ⟦$1 million → €20,000 bonus⟧\n- $2 million → €30,000 bonus\n- $3 million → €60,000 bonus\n"
      ),
    ],
    passing: [
      RuleExample(
        "Revenue in 2026 according to the audited accounts; only the highest tier reached is paid:\n\n- $5 million → $50,000 bonus\n- $8 million → $80,000 bonus\n- $10 million → $110,000 bonus\n"
      ),
      RuleExample(
        "Revenue in 2026 according to the audited accounts; only the highest tier reached is paid:\n\n- $5 million → $50,000 bonus\n- $8 million → $75,000 bonus\n- $10 million → $90,000 bonus\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.payable.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard let (tiers, rule) = tiers(of: milestone),
        let dip = firstDip(rates(of: tiers, rule))
      else { return nil }
      return finding(
        in: context, at: milestone.payoutPlace, milestone: position,
        "Pay for each unit falls at the level \(Wording.number(tiers[dip].level.value)) and rises again behind it",
        help: help)
    } + open(in: context)
  }

  private static let help = "Raise the pay of that level, or say that the rate is to fall"

  /// A ladder of a milestone whose pay stays open for another reason.
  private static func open(in context: LintContext) -> [Finding] {
    guard !context.cues.mention(.addsUp) else { return [] }
    return OpenLadder.all(in: context).compactMap { ladder in
      guard ladder.milestone != nil, let dip = ladder.dip else { return nil }
      return finding(
        in: context, at: dip.levelPlace.union(dip.payPlace), milestone: ladder.milestone,
        "Pay for each unit falls at the level \(Wording.number(dip.low)) and rises again behind it",
        help: help)
    }
  }

  /// The levels of a settled ladder, or of one that can be read in two ways.
  private static func tiers(of milestone: Milestone) -> (tiers: [Tier], rule: TierRule)? {
    let plan: PayoutPlan?
    if case .ambiguous(let readings) = milestone.payout.state {
      plan = readings.first?.plan
    } else {
      plan = milestone.payout.plan
    }
    guard case .tiers(let tiers, let rule, .higherIsBetter) = plan?.terms, tiers.count > 2 else {
      return nil
    }
    return (tiers, rule)
  }

  /// What one unit of each level pays.
  private static func rates(of tiers: [Tier], _ rule: TierRule) -> [Rational] {
    var sum = Rational.zero
    return tiers.map { tier in
      sum = rule == .cumulative ? sum + tier.pays : tier.pays
      return sum.dividing(by: tier.level.value) ?? .zero
    }
  }

  /// The lowest rate between two higher ones.
  private static func firstDip(_ rates: [Rational]) -> Int? {
    rates.indices.dropFirst().dropLast().first { index in
      rates[index] < rates[index - 1]
        && rates[(index + 1)...].contains { $0 > rates[index] }
    }
  }
}
