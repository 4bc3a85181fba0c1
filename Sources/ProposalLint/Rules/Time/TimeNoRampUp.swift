import ProposalModel

/// A newcomer measured from the first day.
enum TimeNoRampUp: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-no-ramp-up", family: .time, severity: .info,
    summary: "Someone new is measured from the first day, with no time to learn the job.",
    why: """
      Whoever starts in October cannot answer for the year. Targets without a ramp-up are missed \
      for reasons nobody can act on.
      """,
    repair: "Start the measurement later, pro-rate the target, or add a discovery period.",
    failing: [
      RuleExample(
        "# Bonus\n\nStart date: 1 October 2026\n\n- Goal: ⟦reach revenue of $10 million by 31 December 2026 according to the audited accounts⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nThe new hire starts on 1 October 2026.\n\n- Goal: ⟦reach revenue of $10 million by 31 December 2026 according to the audited accounts⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nEintritt: 01.10.2026\n\n- Ziel: ⟦Umsatz von 5.000.000 € laut Jahresabschluss bis 31.12.2026⟧\n- Bonus: 50.000 €\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nStart date: 1 October 2026\n\n- Goal: revenue of $10 million by 31 December 2027 according to the audited accounts; measured from 1 January 2027\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million by 31 December 2026 according to the audited accounts\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nStart date: 1 October 2026\n\n## Milestone 1: Revenue\n\n- Goal: revenue of $10 million by 31 December 2026 according to the audited accounts\n- Bonus: $50,000\n\n## Onboarding\n\nThe target of the first year is pro-rated.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, context.isOpen, context.cues.mention(.newHire),
      !context.cues.mention(.rampUp), !hasDiscovery(context),
      let first = context.payable.first(where: { context.levels.contain(levelOf: $0) })
        ?? context.payable.first(where: { isMeasured($0, in: context) })
    else { return [] }
    let milestone = context.proposal.milestones[first]
    return [
      finding(
        in: context, at: milestone.goal?.place ?? milestone.payoutPlace, milestone: first,
        "Someone new in the role is measured from the first day",
        help: "Add “measured from [date]”, a pro-rated target, or a discovery period")
    ]
  }

  /// A goal with a number whose pay was not settled is measured all the same.
  private static func isMeasured(_ position: Int, in context: LintContext) -> Bool {
    let milestone = context.proposal.milestones[position]
    guard milestone.payout.plan == nil, let goal = milestone.goal else { return false }
    return MeasuringNumber.exists(in: 0..<goal.tokens.count, of: goal)
  }

  private static func hasDiscovery(_ context: LintContext) -> Bool {
    (context.proposal.terms + context.proposal.milestones.flatMap(\.terms)).contains {
      if case .discovery = $0.value { true } else { false }
    }
  }
}
