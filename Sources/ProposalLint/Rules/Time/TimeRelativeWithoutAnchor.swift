import ProposalModel

/// A duration that starts nowhere.
enum TimeRelativeWithoutAnchor: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-relative-without-anchor", family: .time, severity: .error,
    summary: "A duration that does not say when it starts.",
    why: """
      “Within six months” of the offer, of the signature, of the first day of work? The sheet's \
      effective date is taken where there is one, and shown as assumed.
      """,
    repair: "Say what the duration counts from: “within [duration] of [date]”.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store within ⟦six months⟧\n- Bonus: $50,000\n"),
      RuleExample(
        "A $25,000 milestone bonus upon the first deployment of our solution in a new market within ⟦six months⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n- Goal: open the Milan store within ⟦12 months⟧\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store within 6 months of 1 January 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nEffective date: 1 January 2026\n\n- Goal: open the Milan store within 6 months of the effective date\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    context.proposal.milestones.enumerated().compactMap { position, milestone in
      guard let deadline = milestone.deadline else { return nil }
      switch deadline.value.basis {
      case .undecided(.anchorMissing):
        return finding(
          in: context, at: deadline.place, milestone: position,
          "The duration does not say when it starts, so no last day follows",
          help: "Say what it counts from: “within [duration] of [date]”")
      case .assumed(let anchor):
        return finding(
          in: context, at: deadline.place, milestone: position, severity: .info,
          "The duration does not say when it starts; \(assumption(anchor, deadline.value.date))",
          help: "Add “of the effective date”, or name another day")
      default: return nil
      }
    }
  }

  private static func assumption(_ anchor: CalendarDate, _ date: CalendarDate?) -> String {
    let last = date.map { ", which ends it on \($0.iso)" } ?? ""
    return "it is counted from the effective date, \(anchor.iso)\(last)"
  }
}
