import ProposalModel

/// A formula that nobody can follow.
enum OverloadParameters: SheetRule {
  private static let limit = RuleSetting(
    "most", 8, in: 1...50, isWhole: true,
    meaning: "More parameters of one milestone than these are reported.")
  private static let limitOfLimitedData = RuleSetting(
    "most-with-limited-data", 3, in: 1...50, isWhole: true,
    meaning: "More parameters than these are reported where targets are still to be found.")

  static let documentation = RuleDocumentation(
    id: "overload-parameters", family: .overloading, severity: .info,
    settings: [limit, limitOfLimitedData],
    summary: "More gates, modifiers, caps and scales in one milestone than anyone can follow.",
    why: """
      A formula that has to be explained each quarter steers nobody. With little data every \
      parameter more is one more guess.
      """,
    repair: "Keep one scale and one gate; drop modifiers that never change the decision.",
    failing: [
      RuleExample(gated(4, discovery: true)), RuleExample(gated(5, discovery: true)),
      RuleExample(gated(9, discovery: false)),
    ],
    passing: [
      RuleExample(gated(2, discovery: true, isFlagged: false)),
      RuleExample(gated(4, discovery: false, isFlagged: false)),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    let isLimited = hasDiscovery(context.proposal.terms)
    let limit = count(of: isLimited ? limitOfLimitedData : limit, in: context)
    return context.payable.compactMap { position in
      let milestone = context.proposal.milestones[position]
      let parameters = milestone.gates.count + (milestone.payout.plan.map(parameters) ?? 0)
      guard parameters > limit else { return nil }
      return finding(
        in: context, at: context.place(ofMilestone: position), milestone: position,
        "\(parameters) parameters decide what this milestone pays",
        help: "Keep one scale and one gate; drop what never changes the decision")
    }
  }

  /// The scale counts as one, and so does each step between it and the pay.
  private static func parameters(of plan: PayoutPlan) -> Int {
    (plan.terms.hasLevels ? 1 : 0) + plan.adjustments.count
  }

  private static func hasDiscovery(_ terms: [Located<SheetTerm>]) -> Bool {
    terms.contains { if case .discovery = $0.value { true } else { false } }
  }

  /// A sheet of one milestone with so many gates.
  private static func gated(_ count: Int, discovery: Bool, isFlagged: Bool = true) -> String {
    let cities = [
      "Bari", "Como", "Genoa", "Lucca", "Modena", "Naples", "Parma", "Pisa", "Rome", "Siena",
    ]
    let gates = cities.prefix(count).map { "- Gate: the \($0) store stays open through 2026\n" }
    let term =
      discovery
      ? "\n## Discovery period\n\nTargets are reviewed within 60 days of 1 March 2026; each moves by at most 15%, agreed in writing by the CEO and the executive. If nothing is agreed by 30 April 2026, they become final.\n"
      : ""
    let name = isFlagged ? "⟦Milan launch⟧" : "Milan launch"
    return "# Bonus\n\n## Milestone 1: \(name)\n\n- Goal: open the Milan store by 30 June 2026\n"
      + "- Bonus: $50,000\n" + gates.joined() + term
  }
}
