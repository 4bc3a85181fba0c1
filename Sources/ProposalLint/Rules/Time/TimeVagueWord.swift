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
        "# Bonus\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n- Auszahlung: ⟦zeitnah⟧ nach der Eröffnung\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan ⟦as soon as possible⟧ | 30 June 2026 | $50,000 |\n"
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
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !hit.isNameOrDenied, !hit.isDefined(in: context), !isBounded(hit) else { return nil }
    return finding(
      in: context, at: hit.place, "\(Wording.quoted(hit.words)) sets no day",
      help: "Write “within [number] days of [event]” or “by [date]”")
  }

  /// A number of days, or a date, in the same sentence.
  private static func isBounded(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    return hit.sentence.contains { index in
      guard bounds.contains(tokens[index].key) else { return false }
      return (index + 1..<min(index + 5, hit.sentence.upperBound)).contains {
        tokens[$0].kind == .number
      }
    }
  }

  private static let bounds: WordSet = [
    "within", "by", "until", "than", "before", "innerhalb", "binnen", "bis", "spätestens", "after",
    "innert", "latest",
  ]
}
