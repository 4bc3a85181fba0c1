import ProposalModel

/// Risk that is none.
enum AskGuaranteeContradiction: SheetRule {
  static let documentation = RuleDocumentation(
    id: "ask-guarantee-contradiction", family: .ask, severity: .warning,
    summary: "All pay is said to be at risk, and an amount is guaranteed.",
    why: """
      A reader who finds the guarantee behind the claim trusts neither. Either the plan is at risk \
      or part of it is not.
      """,
    repair: "Say which part is guaranteed and which is at risk, or drop one of the two.",
    failing: [
      RuleExample(
        "# Bonus\n\nAll pay is at risk. A minimum bonus of ⟦$40,000⟧ is paid in any event.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $150,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $150,000\n\n## Terms\n\nThe plan is fully at risk. A minimum bonus of ⟦$30,000⟧ is paid in any event.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $150,000\n\n## Terms\n\nThe entire bonus is at risk.\n\nA minimum bonus of ⟦$20,000⟧ is guaranteed.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe whole bonus is at risk. An advance of $10,000 is paid on 31 March 2026 and ⟦stays with the manager whatever the results⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe entire package is at risk, but ⟦$15,000⟧ are guaranteed in the first year.\n"
      ),
      RuleExample(
        "# Bonus\n\nAll of this award is at risk.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nA floor payment of ⟦$10,000⟧ is made for the year, whatever the results.\n"
      ),
      RuleExample(
        "# Bonus\n\nAll of this pay is at risk.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe director receives no less than ⟦$10,000⟧ for the year, whatever the results.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $150,000\n\n## Terms\n\nThe milestone bonus is at risk. A minimum bonus of $40,000 is guaranteed.\n"
      ),
      RuleExample(
        "# Bonus\n\nThe plan is fully at risk.\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Terms\n\nA minimum bonus of $20,000 is guaranteed.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe entire package is at risk. No amount is guaranteed.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let claims = context.cues.words(.atRisk).filter(isAboutAll)
    guard let claim = claims.first else { return [] }
    let terms = context.proposal.terms + context.proposal.milestones.flatMap(\.terms)
    let amounts = terms.compactMap { term -> SourceRange? in
      guard case .riskSharing(.guaranteed(let amount, _)) = term.value else { return nil }
      return amount.place
    }
    let others = KeptAdvance.guarantees(in: context) + KeptAdvance.places(in: context.text)
    return (amounts.isEmpty ? others : amounts).map { place in
      finding(
        in: context, at: place,
        "An amount is paid in any event, while \(Wording.quoted(sentence(of: claim)))",
        help: "Say which part is guaranteed and which is at risk",
        related: [RelatedPlace(place: claim.place, message: "what is said to be at risk")])
    }
  }

  private static func sentence(of words: CueWords) -> String {
    words.prose.string(tokens: words.sentence)
  }

  /// “Fully at risk”, “all pay is at risk”: part of the pay may be, beside what is guaranteed.
  private static func isAboutAll(_ words: CueWords) -> Bool {
    words.sentence.contains { whole.contains(words.prose.tokens[$0].key) }
  }

  private static let whole: WordSet = [
    "all", "fully", "entire", "entirely", "whole", "wholly", "plan", "everything", "completely",
    "purely", "rein", "voll", "vollständig", "gesamte", "100",
  ]
}
