import ProposalModel

/// Three points and no line.
enum PayoutCurveUnstated: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-curve-unstated", family: .payout, severity: .warning,
    summary: "Threshold, target and maximum, and no word on what lies between, below or above.",
    why: """
      Most plans say three things: a straight line between the points, nothing below the first, no \
      more above the last. Whether it is a line or steps between the points changes the amount, so \
      that one is an error.
      """,
    repair: "Add “straight line between the points; nothing below threshold; capped at maximum”.",
    failing: [
      RuleExample(
        scorecard("⟦", "⟧", "Payout is 50% at threshold, 100% at target and 200% at maximum.")),
      RuleExample(
        scorecard(
          "⟦", "⟧",
          "Each measure pays 50% at threshold, 100% at target, 150% at maximum, and nothing below.")
      ),
      RuleExample(
        scorecard(
          "⟦", "⟧",
          "A straight line runs through 50% at threshold, 100% at target, 200% at maximum."
        )),
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Revenue by 31 December 2026⟧\n\n| Point | Revenue | Payout |\n|---|---|---|\n| Threshold | $7 million | $80,000 |\n| ⟦Maximum | $9 million | $160,000⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Profit\n\nOperating profit of CHF 8.0m / 9.0m / 10.0m by 31 December 2026 pays ⟦50% / 100% / 150%⟧ of CHF 54,000.\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000. Period: calendar 2026.\n\n| # | Goal | Weight |\n|---|---|---:|\n| 1 | Operating profit of $14.0M (audited 2026 accounts) | 50% |\n| 2 | Punctuality of 94% (port log PL-3) | 50% |\n\n- **⟦Goal 1:** pays 50% at $12.0M, 100% at $14.0M and 180% at $16.0M⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        scorecard(
          "", "",
          "Payout is 50% at threshold, 100% at target and 200% at maximum, with a straight line between these points. Below threshold it pays nothing; above maximum it pays 200%."
        )),
      RuleExample(
        scorecard(
          "", "",
          "Payout is 50% at threshold, 100% at target and 200% at maximum, in steps with no interpolation. Below threshold it pays nothing."
        )),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  /// Whether the readings differ in what lies between two points.
  static func isAboutCurve(_ readings: [PayoutReading]) -> Bool {
    readings.contains { $0.rule == "straight line" }
  }

  static func findings(in context: LintContext) -> [Finding] {
    let open = context.payable.filter { position in
      guard case .ambiguous(let readings) = context.proposal.milestones[position].payout.state
      else { return false }
      return isAboutCurve(readings)
        || NamedPoints.lastRow(ofMilestone: position, in: context) != nil
    }
    let unbounded = context.payable.filter { position in
      let terms = context.proposal.milestones[position].payout.plan?.terms
      return terms?.isCurve == true && !hasEnds(position, in: context)
    }
    return folded(
      open, .warning, "Nothing says whether a line or steps lie between the levels", in: context)
      + folded(
        unbounded, .warning, "Nothing says what is paid below the first level and above the last",
        in: context)
      + openEnds(of: open, in: context) + inOneBreath(in: context)
  }

  /// Levels and percentages with strokes between them, of which the reader made no curve.
  private static func inOneBreath(in context: LintContext) -> [Finding] {
    // What is paid by days to somebody who leaves is no line between levels.
    let lines = context.cues.milestones(mentioning: .interpolation, without: .leaving)
    guard !lines.isAll else { return [] }
    let paired = PairedShares.all(in: context)
    return context.payable.compactMap { position in
      guard !lines.some.contains(position),
        let pays = SlashPoints.pays(ofMilestone: position, in: context)
          ?? paired[position]
      else { return nil }
      return finding(
        in: context, at: pays, milestone: position,
        "Nothing says whether a line or steps lie between the levels",
        help: "Add “straight line between the points; nothing below threshold; capped at maximum”")
    }
  }

  /// Points in a table leave a second question open beside the line between them.
  private static func openEnds(of positions: [Int], in context: LintContext) -> [Finding] {
    let ends = context.cues.milestones(mentioning: [.miss, .nothing], without: .apart)
    guard !ends.isAll else { return [] }
    return positions.compactMap { position in
      guard !ends.some.contains(position),
        let row = NamedPoints.lastRow(ofMilestone: position, in: context)
      else { return nil }
      return finding(
        in: context, at: row, milestone: position,
        "Nothing says what is paid below the first level and above the last",
        help: "Add “nothing below threshold; no more above maximum”")
    }
  }

  private static func hasEnds(_ position: Int, in context: LintContext) -> Bool {
    context.cues.mention([.miss, .nothing], ofMilestone: position)
  }

  /// One sentence is missing for all of them: one finding.
  private static func folded(
    _ positions: [Int], _ severity: Severity, _ message: String, in context: LintContext
  ) -> [Finding] {
    guard let first = positions.first else { return [] }
    let places = positions.map { context.proposal.milestones[$0].payoutPlace }
    var found = finding(
      in: context, at: places[0], milestone: first, severity: severity, message,
      help: "Add “straight line between the points; nothing below threshold; capped at maximum”",
      related: places.dropFirst().map { RelatedPlace(place: $0, message: "the same is open here") })
    if positions.count > 1 { found.stake = context.stake(ofMilestones: positions) }
    return [found]
  }

  private static func scorecard(_ open: String, _ close: String, _ rule: String) -> String {
    """
    # Bonus

    Target bonus: $100,000. Period: 2026. Results are those of the audited accounts.

    | Measure | Weight | Threshold | Target | Maximum |
    |---|---|---|---|---|
    | \(open)Revenue\(close) | 60% | $8M | $10M | $12M |
    | EBITDA | 40% | $1M | $2M | $3M |

    \(rule)

    """
  }
}

extension PayoutTerms {
  /// Whether they pay along a line.
  fileprivate var isCurve: Bool {
    switch self {
    case .interpolated: true
    case .shareOfPool(_, let terms): terms.isCurve
    default: false
    }
  }
}
