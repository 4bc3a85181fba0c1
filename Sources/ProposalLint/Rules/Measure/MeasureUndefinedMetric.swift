import ProposalModel

/// A measure with several definitions.
enum MeasureUndefinedMetric: SheetRule {
  static let documentation = RuleDocumentation(
    id: "measure-undefined-metric", family: .measure, severity: .warning,
    summary: "Revenue, ARR, churn, EBITDA and the like, defined nowhere and with no source.",
    why: """
      Booked, invoiced, recognised: each is revenue to somebody. Most disputes about earn-outs are \
      about what the measure contains, not about whether it was reached.
      """,
    repair: "Define the measure in one sentence, or name the line of the report that shows it.",
    failing: [
      RuleExample(
        "A $50,000 bonus upon securing $10 million in ⟦revenue⟧ by 31 December 2026.\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Growth\n\n- Goal: ⟦ARR⟧ of $12 million by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: ⟦Umsatz⟧ von 5.000.000 € bis 31.12.2026\n- Bonus: 50.000 €\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: App\n\n- Goal: 15,000 ⟦active users⟧ by 30 June 2026 per the app dashboard\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Cranes\n\n- Goal: crane ⟦uptime⟧ of 98% or more in 2026, maintenance log M-3\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: App\n\n- Goal: 15,000 ⟦active users⟧ by 30 June 2026 per the app dashboard\n- Bonus: $50,000\n\n## Milestone 2: Retention\n\n- Goal: net revenue retention of 92% in 2026 per the audited accounts\n- Bonus: $50,000\n\nNet revenue retention means recurring fees at year end divided by those at its start.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: App\n\n1,500 ⟦active users⟧ at 31 December 2026, per the app console. Bonus $25,000, all or nothing.\n\n## Review\n\nIf the fee schedule rises or falls by more than 3%, the levels are changed accordingly.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Growth\n\n- Goal: ARR of $12 million by 31 December 2026\n- Bonus: $50,000\n\nARR means annualised contracted recurring fees without pilots.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Growth\n\n- Goal: revenue of $12 million by 31 December 2026 according to the audited accounts\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: launch the revenue portal by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: App\n\n- Goal: 15,000 active users, who log in each week, by 30 June 2026 per the app dashboard\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: App\n\n- Goal: 15,000 active users by 30 June 2026 per the app dashboard\n- Bonus: $50,000, all or nothing\n\n**Active user**: a customer who logs in each week.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    var seen: Set<String> = []
    return context.cues.words(.metric).compactMap { words in
      guard words.isOperative, let position = context.milestone(at: words.place),
        isOpen(words, position, in: context), seen.insert(words.string.lowercased()).inserted
      else { return nil }
      let name = words.prose.string(tokens: name(of: words))
      return finding(
        in: context, at: words.prose.place(ofTokens: Self.name(of: words)), milestone: position,
        "Nothing says what \(Wording.quoted(name)) contains, or which report shows it",
        help: "Add “\(name) means [what counts, what does not], per [report]”")
    }
  }

  /// The measure with the word that makes it one of the company's own: “adjusted EBITDA”.
  private static func name(of words: CueWords) -> Range<Int> {
    let front = words.tokens.lowerBound - 1
    guard front >= 0, adjusting.contains(words.prose.tokens[front].key) else { return words.tokens }
    return front..<words.tokens.upperBound
  }

  private static let adjusting: WordSet = [
    "adjusted", "underlying", "normalised", "normalized", "bereinigtes", "bereinigter",
  ]

  private static func isOpen(
    _ words: CueWords, _ position: Int, in context: LintContext
  ) -> Bool {
    let milestone = context.proposal.milestones[position]
    return milestone.isPayable && !(words.isInHeading && milestone.hasOwnGoal)
      && (context.levels.contain(levelOf: position) || isActive(words) && isCounted(words))
      && (milestone.evidence.isEmpty || isActive(words))
      && !context.definedTerms.cover(words.tokens, in: words.prose)
      && !isExplained(words, in: context)
      && (isActive(words) || isUnsourced(words, position, in: context))
  }

  /// “1,500 active users”: the level stands right in front, whatever else leaves the pay open.
  private static func isCounted(_ words: CueWords) -> Bool {
    let front = words.tokens.lowerBound - 1
    return front >= 0 && MeasuringNumber.isNumber(words.prose.tokens[front])
  }

  /// A sentence that says what the measure means; one that says what another one means does not.
  private static func isExplained(_ words: CueWords, in context: LintContext) -> Bool {
    guard context.cues.mention([.metric, .definition]) else { return false }
    guard let last = words.prose.tokens[words.tokens].last?.key else { return true }
    let definitions = PlaceTable(
      context.cues.mentions.filter { $0.cues.isSuperset(of: [.metric, .definition]) }.map(\.place))
    return context.cues.words(.metric).contains { other in
      other.prose.tokens[other.tokens].last?.key == last && definitions.overlap(other.place)
    }
  }

  /// A report shows how many users are active, and not what it takes to be one.
  private static func isActive(_ words: CueWords) -> Bool {
    let tokens = words.prose.tokens
    guard words.prose.has(loose, in: words.tokens), !words.isInHeading else { return false }
    if words.prose.has(["uptime"], in: words.tokens), !isLevelOfUptime(words) { return false }
    return words.tokens.upperBound >= tokens.count
      || !explainers.contains(tokens[words.tokens.upperBound].key)
  }

  /// “Crane uptime is 98% or more”; “the uptime award” is a name, and some sentences say which stops count.
  private static func isLevelOfUptime(_ words: CueWords) -> Bool {
    let next = words.tokens.upperBound
    return next < words.sentence.upperBound
      && levels.contains(words.prose.tokens[next].key)
      && words.prose.has(["%"], in: words.sentence) && !words.prose.has(stops, in: words.sentence)
  }

  private static let levels: WordSet = ["is", "of", "at", "above", "reaches", "stays", "averages"]
  private static let stops: WordSet = [
    "planned", "unplanned", "scheduled", "excluding", "outside", "stops", "maintenance-window",
    "sla",
    "minutes", "per",
  ]

  /// Words whose meaning the company makes: who is active, which stops count against uptime.
  private static let loose: WordSet = ["active", "uptime"]
  private static let explainers: WordSet = ["(", "who", "that", "with", "which", "having", ","]

  private static func isUnsourced(
    _ words: CueWords, _ position: Int, in context: LintContext
  ) -> Bool {
    !words.prose.has(["uptime"], in: words.tokens) && !context.cues.mention([.metric, .source])
      && (name(of: words) != words.tokens
        || !context.cues.mention(.source, ofMilestone: position))
  }
}

extension Milestone {
  /// Whether a goal beside the heading says what the level counts; a ladder alone does not.
  fileprivate var hasOwnGoal: Bool {
    switch payout.plan?.terms {
    case .threshold, .fixed, .perUnit, .percentOfValue: true
    default: false
    }
  }
}
