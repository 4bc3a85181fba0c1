import ProposalModel

/// One result paid twice.
enum OverloadDuplicateMetric: SheetRule {
  static let documentation = RuleDocumentation(
    id: "overload-duplicate-metric", family: .overloading, severity: .warning,
    summary: "Two milestones pay for the same measure by the same day.",
    why: """
      Bookings become revenue: whoever reaches one reaches the other, and is paid twice for one \
      result. The other side notices at the second payment.
      """,
    repair: "Pay on one of them and track the other, or label the second as over-achievement.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Bookings\n\n- Goal: bookings of $5 million in Italy by 31 December 2026 per the ledger\n- Bonus: $50,000\n\n## Milestone 2: Revenue\n\n- Goal: ⟦revenue⟧ of $5 million in Italy by 31 December 2026 per the ledger\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: First\n\n- Goal: revenue of $5 million by 31 December 2026 per the ledger\n- Bonus: $50,000\n\n## Milestone 2: Second\n\n- Goal: ⟦revenue⟧ of $6 million by 31 December 2026 per the ledger\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: First\n\n- Goal: churn of 4% by 31 December 2026 per the ledger\n- Bonus: $50,000\n\n## Milestone 2: Second\n\n- Goal: ⟦churn⟧ of 3% by 31 December 2026 per the ledger\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Deck revenue\n\n- Goal: vehicle-deck revenue of $5 million by 31 December 2026 per the ledger\n- Bonus: $50,000\n\n## Milestone 2: Bookings\n\n- Goal: report BK-9 shows ⟦vehicle-deck bookings⟧ of $6 million by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Bonus |\n|---|---|\n| OEE of 68% on Line 2 for 2026, MES monthly report | $1,500 |\n| ⟦Line 2 effectiveness: MES shows 68% OEE or more over the calendar year 2026⟧ | $1,500 |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Italy\n\n- Goal: revenue of $5 million in Italy by 31 December 2026 per the ledger\n- Bonus: $50,000\n\n## Milestone 2: Spain\n\n- Goal: revenue of $5 million in Spain by 31 December 2026 per the ledger\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Bonus |\n|---|---|\n| 4,100 tonnes of castings from line 1 by 31 December 2026, MES report P-7 | $40,000 |\n| 4,100 tonnes of castings from line 2 by 31 December 2026, MES report P-7 | $30,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: First\n\n- Goal: revenue of $5 million by 30 June 2026 per the ledger\n- Bonus: $50,000\n\n## Milestone 2: Second\n\n- Goal: revenue of $6 million by 31 December 2026 per the ledger\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Revenue\n\n- Goal: revenue of $5 million by 31 December 2026 per the ledger\n- Bonus: $50,000\n\n## Milestone 2: Over-achievement\n\n- Goal: revenue of $6 million by 31 December 2026 per the ledger\n- Bonus: $50,000\n"
      ),
    ])

  /// What a milestone measures: the family of its measure, the day, and the words around it.
  private struct Measured: Hashable {
    let family: WordKey
    let date: CalendarDate
    let names: Set<WordKey>
  }

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, !context.payable.isEmpty else { return [] }
    let measured = sameMeasure(in: context)
    let others = sameLevel(in: context) + sameThing(in: context)
    let found =
      measured + others.filter { pair in !measured.contains { $0.place.overlaps(pair.place) } }
    return found
      + sameRecord(in: context).filter { pair in
        !found.contains { $0.place.overlaps(pair.place) }
      }
  }

  /// “19 days or fewer, claims report CR-4” twice, whatever was read of the pay.
  private static func sameRecord(in context: LintContext) -> [Finding] {
    SameRecord.all(in: context).map { pair in
      finding(
        in: context, at: pair.second, milestone: pair.milestone,
        "The same level of the same record is paid for twice", help: help,
        related: [RelatedPlace(place: pair.first, message: "paid for here as well")])
    }
  }

  /// “Vehicle-deck bookings” beside “vehicle-deck revenue”: the first become the second.
  private static func sameThing(in context: LintContext) -> [Finding] {
    SameThing.all(in: context).map { pair in
      finding(
        in: context, at: pair.second, milestone: pair.milestone,
        "\(Wording.quoted(pair.words)) becomes what another milestone pays for by the same day",
        help: help,
        related: [RelatedPlace(place: pair.first, message: "paid for here as well")])
    }
  }

  /// “41,000 tonnes of castings, report P-7” and “castings tonnage of 41,000 tonnes, report P-7”.
  private static func sameLevel(in context: LintContext) -> [Finding] {
    SameLevel.all(in: context).map { pair in
      finding(
        in: context, at: pair.second, milestone: pair.milestone,
        "The same level of the same measure is paid for twice",
        help: help,
        related: [RelatedPlace(place: pair.first, message: "paid for here as well")])
    }
  }

  private static func sameMeasure(in context: LintContext) -> [Finding] {
    let operative = context.cues.words(.metric).filter { $0.isOperative }
    guard operative.count > 1 else { return [] }
    let words = Dictionary(grouping: operative) { context.milestone(at: $0.place) }
    var seen: [Measured: CueWords] = [:]
    return context.payable.compactMap { position in
      guard let (measured, found) = Self.measured(position, words[position] ?? [], in: context)
      else {
        return nil
      }
      guard let first = seen[measured] else {
        seen[measured] = found
        return nil
      }
      return finding(
        in: context, at: found.place, milestone: position,
        "\(Wording.quoted(found.string)) is paid for twice by \(measured.date.iso)",
        help: help,
        related: [RelatedPlace(place: first.place, message: "paid for here as well")])
    }
  }

  private static func measured(
    _ position: Int, _ words: [CueWords], in context: LintContext
  ) -> (Measured, CueWords)? {
    let milestone = context.proposal.milestones[position]
    guard let goal = milestone.goal, let date = milestone.deadline?.value.date,
      context.levels.contain(levelOf: position),
      !(milestone.name.tokens + goal.tokens).contains(where: { extra.contains($0.key) }),
      let found = words.first(where: { goal.place.contains($0.place) })
    else { return nil }
    let last = found.prose.tokens[found.tokens.upperBound - 1].key
    let measured = Measured(
      family: families[last] ?? last, date: date, names: names(of: goal, but: found))
    return (measured, found)
  }

  /// The words that tell what is measured where: all but the measure, small words and the date.
  private static func names(of goal: Prose, but words: CueWords) -> Set<WordKey> {
    let measure = Set(words.tokens.map { words.prose.tokens[$0].key })
    return Set(goal.tokens.filter { $0.kind == .word }.map(\.key))
      .subtracting(measure).filter { !small.contains($0) }
  }

  private static let help =
    "Pay on one of the two and track the other, or label the second as over-achievement"
  private static let families: [WordKey: WordKey] = [
    "bookings": "revenue", "revenues": "revenue", "turnover": "revenue", "sales": "revenue",
    "umsätze": "umsatz", "jahresumsatz": "umsatz",
  ]
  private static let small: WordSet = [
    "a", "an", "the", "of", "in", "by", "to", "at", "for", "reach", "least", "or", "more", "net",
    "new", "total", "december", "million", "with", "from", "until",
  ]
  private static let extra: WordSet = [
    "over-achievement", "overachievement", "stretch", "additional", "accelerator", "beyond",
    "excess", "übererfüllung", "threshold", "maximum",
  ]
}
