import ProposalModel

/// A percentage of nothing.
enum PayoutBaseUnstated: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-base-unstated", family: .payout, severity: .error,
    summary: "A percentage that pays, of a base the sheet does not state.",
    why: """
      Twenty percent of base salary, of total pay and of the salary on the day of payment are \
      three amounts; remuneration reports print all three for one award.
      """,
    repair: "Say what the percentage is of, on which day, and how much that is.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: ⟦20%⟧\n"),
      RuleExample(
        "# Bonus\n\nYou receive ⟦a 15% bonus⟧ when the Milan store opens by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: ⟦10% of base salary⟧\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Margin\n\nGross margin of 29.0% or more in 2026, per ledger report BR-2. ⟦The award is 6%⟧. All or nothing.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\n⟦A surcharge of 20%⟧ applies if the texts arrive after 15 May 2026.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nIf the festival selects the film, the producer gets ⟦a further 5%⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦A 10% supplement⟧ is added for staying in post until 31 December 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦An additional 3%⟧ is paid for safety.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nBase salary: $300,000\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: 20% of base salary\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: 2% of the first year's sales of the store, at most $75,000\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 60% | 30 June 2026 |\n| Open Rome | 40% | 30 June 2026 |\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    milestones(in: context)
      + BarePercent.besideMilestones(in: context).map { bare in
        finding(
          in: context, at: bare.place,
          "\(Wording.quoted(bare.words)) is a percentage of something the sheet does not state",
          help: help)
      }
  }

  private static func milestones(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    var open: [Fault] = []
    var found: [Finding] = []
    for position in milestones.indices {
      if let bare = BarePercent(ofMilestone: position, in: context) {
        found.append(finding(bare.words, (position, bare.place), in: context))
      } else if case .unresolved(_, .baseUnstated) = milestones[position].payout.state {
        let place = milestones[position].faults.first ?? milestones[position].payoutPlace
        open.append((position, place))
      }
    }
    if StatedTarget.isMissed(in: context) {
      open.removeAll { milestones[$0.position].weight != nil }
    }
    let shares = open.filter { isShare($0, in: context) }
    let alone = shares.count > 1 ? open.filter { !isShare($0, in: context) } : open
    return found
      + alone.map { finding(milestones[$0.position].unresolvedWords ?? "", $0, in: context) }
      + shared(in: context, of: shares.count > 1 ? shares : [], help: help) {
        "\($0) pay a weight of something the sheet does not state"
      }
  }

  private static func finding(
    _ words: String, _ fault: Fault, in context: LintContext
  ) -> Finding {
    finding(
      in: context, at: fault.place, milestone: fault.position,
      "\(Wording.quoted(words)) is a percentage of something the sheet does not state", help: help)
  }

  private static let help =
    "Say what it is a percentage of: “[percent] of base salary on [date], [amount]”"
}
