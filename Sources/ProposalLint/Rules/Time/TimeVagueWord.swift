import ProposalModel

/// A time that is none.
enum TimeVagueWord: WordRule {
  static let words = VagueTimes.words
  static let fixedExpressions = VagueTimes.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "time-vague-word", family: .time, severity: .warning,
    summary: "Promptly, as soon as possible, in due course: words for a time that set no day.",
    why: """
      “Promptly” is a week to the one who waits and a quarter to the one who pays. No payment is \
      late and no milestone is missed by it.
      """,
    repair: "Write a number of days and what they count from, or a date.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store ⟦as quickly as possible⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Payment: ⟦promptly⟧ after certification\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Payment: certified ⟦soon⟧ after the opening, paid by 31 August 2026\n"
      ),
      RuleExample(
        "# Bonus\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n- Auszahlung: ⟦zeitnah⟧ nach der Eröffnung\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan ⟦as soon as possible⟧ | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nQuestions are answered ⟦as speedily as possible⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Payment: promptly, and in any case within 10 business days of certification\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: make every timely filing under the exchange rules in 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nWe want to enter Italy soon.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nQuestions are answered within 5 days of their receipt.\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !hit.isNameOrDenied, !hit.isDefined(in: context), !isBounded(hit) else { return nil }
    return finding(
      in: context, at: hit.place, "\(Wording.quoted(hit.words)) sets no day",
      help: "Write “within [number] days of [event]” or “by [date]”")
  }

  /// A number of days, or a date, for the same act.
  private static func isBounded(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    let range = act(around: hit)
    return range.contains { index in
      guard bounds.contains(tokens[index].key) else { return false }
      return (index + 1..<min(index + 5, range.upperBound)).contains {
        tokens[$0].kind == .number
      }
    }
  }

  /// The part of the sentence that is about one act: in “certified soon after the harvest, paid by 31 March
  /// 2027” the day is that of paying.
  private static func act(around hit: PhraseHit) -> Range<Int> {
    let (sentence, tokens) = (hit.sentence, hit.prose.tokens)
    let starts = sentence.dropFirst().filter { index in
      acts.contains(tokens[index].key) && separators.contains(tokens[index - 1].key)
    }
    let start = starts.last { $0 <= hit.tokens.lowerBound } ?? sentence.lowerBound
    let end = starts.first { $0 >= hit.tokens.upperBound } ?? sentence.upperBound
    return start..<end
  }

  private static let separators: WordSet = [",", "and", ";"]
  private static let acts: WordSet = [
    "paid", "payable", "certified", "measured", "released", "settled", "transferred", "confirmed",
    "approved", "audited", "counted", "checked", "reported", "decided", "accepted",
  ]

  private static let bounds: WordSet = [
    "within", "by", "until", "than", "before", "innerhalb", "binnen", "bis", "spätestens", "after",
    "innert", "latest",
  ]
}
