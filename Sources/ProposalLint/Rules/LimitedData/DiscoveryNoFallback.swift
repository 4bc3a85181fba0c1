import ProposalModel

/// A review after which there may be nothing.
enum DiscoveryNoFallback: SheetRule {
  static let documentation = RuleDocumentation(
    id: "discovery-no-fallback", family: .limitedData, severity: .error,
    summary: "Targets to be reviewed or agreed later, and nothing holds if nobody agrees.",
    why: """
      In *Gallotti v. Advance Watch* goals were to be defined within a month, never were, and the \
      bonus could not be enforced. A default costs one sentence.
      """,
    repair: "Add what holds if nothing is agreed by the last day: the provisional terms.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Discovery period: ⟦Targets to be revisited within 60 days of 1 January 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Discovery\n\n⟦Targets to be finalised within 60 days of 1 January 2026⟧.\n"
      ),
      RuleExample(
        "⟦We can agree on a provisional structure today and finalize the milestones once I have seen the data⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Working through the figures\n\nThe levels above are placeholders. ⟦The chair and Mr Corran will settle the final figures within 75 days of 1 January 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Level\n\n⟦The level above is a placeholder: the chair and Mr Corran agree the final one by 27 February 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Review\n\n⟦Once I know the town we will sit down and fix the real targets⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Territory\n\n⟦Targets for Brazil and Chile will be settled once Maren has met the dealers⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Territory\n\n⟦We will set the level for Brazil once I have met the dealers⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦The goal will be looked at again within 60 days of 1 March 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦The target is still under discussion⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Members\n\n- Goal: 18,000 members by 31 December 2026, per the register\n- Bonus: $50,000, all or nothing\n\n⟦This number is provisional and is to be settled by the chair within 45 days of 1 January 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\nThe target is provisional. ⟦The board reviews it within 45 days of 1 April 2026⟧; it moves by 10% at most.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦We revisit the target after the first 90 days⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\n⟦The number of stores is agreed once the survey is done⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Discovery period: Targets are reviewed within 60 days of 1 January 2026 and move by at most 10%, by written agreement with the CEO. If nothing is agreed, the terms above become final.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Discovery\n\nTargets are reviewed within 60 days of 1 January 2026 and move by at most 10%, by written agreement with the CEO.\n\n## Terms\n\nIf the parties do not agree on new targets, the provisional targets stand.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Discovery period: Targets are reviewed within 60 days of 1 January 2026 and move by at most 10%, by written agreement with the CEO. If you do not agree by that day, the targets above stand.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe target will be reviewed each year against the market.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe goal will be looked at again within 60 days of 1 March 2026. If nothing is agreed, the figure above stands.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026, per the accounts, all or nothing\n- Bonus: $50,000\n\nThe number of visits is counted once a year.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard !context.termCues.mention(.fallback) else { return [] }
    return context.discoveryPeriods.filter { $0.term.fallback == nil }.map { found in
      open(
        at: found.term.text.place(ofSentenceWith: DiscoveryWords.verbs), found.milestone,
        in: context)
    }
      + OpenTargets.all(in: context).filter { !$0.hasFallback }
      .map { open(at: $0.place, nil, in: context) }
  }

  private static func open(
    at place: SourceRange, _ milestone: Int?, in context: LintContext
  ) -> Finding {
    finding(
      in: context, at: place, milestone: milestone,
      "The targets are still to be agreed, and nothing says what holds if they are not",
      help: "Add “If nothing is agreed by [date], the provisional terms become final”")
  }
}
