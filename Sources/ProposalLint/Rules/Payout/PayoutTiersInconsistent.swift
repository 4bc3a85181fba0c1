import ProposalModel

/// A ladder with a step missing, double, or upside down.
enum PayoutTiersInconsistent: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-tiers-inconsistent", family: .payout, severity: .error,
    summary: "Levels out of order or stated twice, or pay that falls as performance rises.",
    why: """
      Where a better result pays less, or one result falls into two bands, no amount follows \
      from the words, and each side will use the row it prefers.
      """,
    repair: "Put the levels in order, each once, with pay that never falls.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $7 million: $90,000\n- $8 million: ⟦$75,000⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $8 million: $75,000\n- ⟦$8 million⟧: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $8 million: $75,000\n- ⟦$7 million⟧: $90,000\n- $9 million: $95,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Score\n\nAn average guest score in 2026 from 8.5 to 8.8 pays 50% of CHF 30,000, a score from ⟦8.7 to 9.0⟧ pays 100%.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n## Audience and festival bonus\n\nThe bonus depends on the average audience of the six broadcasts (season ending 30 June 2027). Only the highest level reached is paid.\n\n| Average viewers | Bonus |\n|---|---|\n| 250,000 | £1,000 |\n| 300,000 | £1,800 |\n| 400,000 | ⟦£1,500⟧ |\n\nIf the festival selects the series by 30 April 2027, the producer gets a further 5%.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n## Placement bonus\n\nGraduates in work 90 days after the last course day, counted on 31 July 2027:\n\n| Graduates | Bonus |\n|---|---|\n| 20 to 28 | £1,000 |\n| ⟦26 to 34⟧ | £1,800 |\n| 35 to 48 | £2,500 |\n\nOnly the band reached is paid. A further £500 is paid if the completion rate of both courses, by the register, rises by 6% over the 71% of 2025.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $7 million: $75,000\n- $8 million: $90,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue by 31 December 2026\n\nOnly the highest tier is paid.\n\n- $8 million: $90,000\n- $7 million: $75,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Dwell time\n\nAverage days from discharge to gate-out in 2026. Only the best level reached is paid, without interpolation:\n\n| Average dwell | Award |\n|---|---|\n| 5.0 days | £10,000 |\n| 4.5 days | £16,000 |\n| 4.0 days | £22,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Defects on 31 December 2026, fewer is better\n\nOnly the best tier is paid.\n\n- at most 10 defects: $50,000\n- at most 5 defects: $75,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    listed(in: context) + open(in: context)
      + context.payable.flatMap { position in
        OverlappingBands.all(ofMilestone: position, in: context).map { place in
          finding(
            in: context, at: place, milestone: position,
            "The band begins inside the one before; a result in both has two amounts",
            help: "Let each band begin where the one before ends")
        }
      }
  }

  /// Tables beside the milestones, or of one whose pay stays open for another reason.
  private static func open(in context: LintContext) -> [Finding] {
    OpenLadder.all(in: context).filter { ladder in
      ladder.milestone.map { tableFaults($0, in: context).isEmpty } ?? true
    }.flatMap { ladder in
      ladder.overlapping.map { place in
        finding(
          in: context, at: place, milestone: ladder.milestone,
          "The band begins inside the one before; a result in both has two amounts",
          help: "Let each band begin where the one before ends")
      }
        + ladder.falling.map { place in
          finding(
            in: context, at: place, milestone: ladder.milestone,
            "The level pays less than a lower one",
            help: "Put the levels in order, each once, with pay that never falls")
        }
    }
  }

  private static func listed(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    return milestones.indices.flatMap { position -> [Finding] in
      guard case .unresolved(_, let reason) = milestones[position].payout.state,
        !milestones[position].isQuoted,
        RestatedPay.all(ofMilestone: position, in: context).isEmpty
          || LevelPairs(ofMilestone: position, in: context)?.isInOrder == false,
        !(reason == .inconsistentLevels && isFewerBetter(position, in: context))
      else { return [] }
      let places =
        reason == .inconsistentLevels
        ? milestones[position].faults : tableFaults(position, in: context)
      return places.map { place in
        finding(
          in: context, at: place, milestone: position,
          "The levels are out of order, stated twice, or pay less for more; no amount follows",
          help: "Put the levels in order, each once, with pay that never falls")
      }
    }
  }

  /// “5.0 days | £10,000”, “4.5 days | £16,000”: each level is below the one before and pays more, of something
  /// of which less is better.
  private static func isFewerBetter(_ position: Int, in context: LintContext) -> Bool {
    let milestone = context.proposal.milestones[position]
    let passages = context.text.passages(in: milestone.place)
    guard milestone.name.has(burdens) || passages.contains(where: { $0.prose.has(burdens) }) else {
      return false
    }
    return context.text.tables(in: milestone.place).contains { table in
      let rows = table.rows.compactMap { row -> (level: Rational, pay: Rational)? in
        let level = row.first.flatMap { number(in: $0) }
        let pay = row.last.flatMap { context.figures.inside($0.place).first?.money }
        return level.flatMap { level in pay.map { (level, $0) } }
      }
      return rows.count > 1 && rows.count == table.rows.count
        && zip(rows, rows.dropFirst()).allSatisfy { $1.level < $0.level && $1.pay > $0.pay }
    }
  }

  private static func number(in cell: Prose) -> Rational? {
    cell.tokens.first { $0.kind == .number }.flatMap { Rational(text: cell.string($0.range)) }
  }

  /// Units of time, and what nobody wants more of.
  private static let burdens: WordSet = [
    "days", "hours", "minutes", "seconds", "weeks", "dwell", "delay", "delays", "waiting",
    "turnaround", "downtime", "defects", "errors", "scrap", "waste", "churn", "complaints",
    "injuries",
    "incidents", "accidents", "absence", "absenteeism", "cost", "costs", "leakage", "loss",
    "losses",
    "rejects", "returns", "backlog", "emissions", "consumption", "vacancy", "attrition", "tage",
    "stunden", "minuten", "ausschuss", "fehler", "kosten",
  ]

  /// The rows at fault of a table that the reader did not settle for another reason.
  private static func tableFaults(_ position: Int, in context: LintContext) -> [SourceRange] {
    let place = context.proposal.milestones[position].place
    guard let pairs = LevelPairs(ofMilestone: position, in: context),
      !context.text.passages(in: place).contains(where: { $0.prose.has(lower) })
    else { return [] }
    return (pairs.outOfOrder + pairs.falling).map(\.place)
  }

  private static let lower: WordSet = [
    "lower", "fewer", "less", "under", "below", "most", "höchstens", "weniger", "unter",
    "niedriger", "geringer",
  ]
}
