import ProposalModel

/// A ladder that can be climbed in two ways.
enum PayoutTierRuleUnstated: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-tier-rule-unstated", family: .payout, severity: .error,
    summary: "Several levels or bands, and nothing that says how they combine.",
    why: """
      “$5M → $50,000; $8M → $75,000” pays $75,000 if only the highest level counts and $125,000 \
      if the levels add up. Plan administrators use the word “cumulative” for both.
      """,
    repair: "Add one sentence: “Only the highest level reached is paid”, or “The levels add up”.",
    failing: [
      RuleExample(
        "Revenue in 2026:\n\n- ⟦$5 million → $50,000 bonus⟧\n- $8 million → $75,000 bonus\n- $10 million → $100,000 bonus\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\n- ⟦$5 million: $50,000⟧\n- $8 million: $75,000\n"
      ),
      RuleExample(
        "# Bonus\n\n⟦You receive $20,000 for 5 new clients and $30,000 for 8 new clients by 31 December 2026.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Orders by 31 December 2026\n\n- ⟦$3 million⟧: $15,000\n- $5 million: $40,000\n\nReaching the $5 million level pays $45,000.\n"
      ),
    ],
    passing: [
      RuleExample(
        "Revenue in 2026 according to the audited accounts; only the highest tier reached is paid:\n\n- $5 million → $50,000 bonus\n- $8 million → $75,000 bonus\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open 3 stores by 30 June 2026\n- Bonus: $50,000 upon two stores; an additional $25,000 for the third store\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    ambiguous(in: context)
      + context.proposal.milestones.indices.compactMap { restated($0, context) }
  }

  /// Levels of which one is stated twice, so that the reader settled nothing; how they combine is
  /// open beside that.
  private static func restated(_ position: Int, _ context: LintContext) -> Finding? {
    guard !RestatedPay.all(ofMilestone: position, in: context).isEmpty,
      let pairs = LevelPairs(ofMilestone: position, in: context), pairs.isInOrder,
      let first = pairs.pairs.first, let currency = context.proposal.currency?.value
    else { return nil }
    let place = context.proposal.milestones[position].place
    let passages = context.text.passages(in: place)
    guard !passages.contains(where: { $0.prose.has(combinations) }) else { return nil }
    let maxima = pairs.maxima.map { Wording.money(Money($0, currency)) }
    return finding(
      in: context, at: first.level.place, milestone: position,
      "Nothing says how the levels combine: the highest level alone pays \(maxima[0]); all levels add up to \(maxima[1])",
      help: "Add “Only the highest level reached is paid” or “The levels add up”")
  }

  /// Words of a sentence that may say how levels combine.
  private static let combinations: WordSet = [
    "only", "highest", "best", "largest", "cumulative", "cumulatively", "add", "added", "sum",
    "additional", "further", "plus", "each", "every", "total", "nur", "höchste", "zusätzlich",
  ]

  private static func ambiguous(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    return milestones.indices.compactMap { position in
      guard case .ambiguous(let readings) = milestones[position].payout.state,
        !PayoutCurveUnstated.isAboutCurve(readings),
        NamedPoints.lastRow(ofMilestone: position, in: context) == nil
      else { return nil }
      let report = context.report(ofMilestone: position)
      return finding(
        in: context, at: milestones[position].payoutPlace, milestone: position,
        "Nothing says how the levels combine: \(readings.map { text($0, report, milestones[position]) }.joined(separator: "; "))",
        help: "Add “Only the highest level reached is paid” or “The levels add up”")
    }
  }

  /// A reading and what it comes to.
  private static func text(
    _ reading: PayoutReading, _ report: MilestoneReport?, _ milestone: Milestone
  ) -> String {
    let known = report?.readings.first { $0.rule == reading.rule }?.maximum.money
    guard let money = known ?? maximum(of: reading, milestone.payout.currency) else {
      return meaning(of: reading.rule)
    }
    return "\(meaning(of: reading.rule)) pays at most \(Wording.money(money))"
  }

  private static func meaning(of rule: String) -> String {
    switch rule {
    case "highest": "the highest level alone"
    case "cumulative": "every level reached, added up,"
    case "marginal": "each rate on its own part"
    case "retroactive": "the last rate on the whole value"
    default: "“\(rule)”"
    }
  }

  /// The most a reading of plain levels can pay, where no report was computed.
  private static func maximum(of reading: PayoutReading, _ currency: Currency?) -> Money? {
    guard let currency, case .tiers(let tiers, let rule, _) = reading.plan.terms,
      reading.plan.unit == .money
    else { return nil }
    let pays = tiers.map(\.pays)
    let most = rule == .highest ? pays.max() : pays.reduce(.zero, +)
    return most.map { Money($0, currency) }
  }
}
