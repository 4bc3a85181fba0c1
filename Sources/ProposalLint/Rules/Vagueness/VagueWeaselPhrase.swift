import ProposalModel

/// A qualifier that leaves nothing of its condition.
enum VagueWeaselPhrase: WordRule {
  static let readsAllText = true
  static let words = WeaselWords.words
  static let fixedExpressions = WeaselWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-weasel-phrase", family: .vagueness, severity: .warning,
    summary: "A qualifier that empties a condition: “as appropriate”, “where possible”.",
    why: """
      “Migrate services as appropriate” is met by migrating one, and by migrating none. NASA's \
      requirement metrics count such weak phrases, because each lets the reader choose.
      """,
    repair: "Say which cases are meant, or delete the qualifier.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: migrate the services ⟦as appropriate⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening the Milan store by 30 June 2026, ⟦if feasible⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Offices moved ⟦to the extent possible⟧ | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: reach a ⟦reasonable⟧ return on the fund by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe director is assisted by the board ⟦where needed⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nScreens are drawn ⟦as circumstances allow⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nRepairs outside the six screens are carried out ⟦as required⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nSavings are counted without price effects ⟦as far as possible⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nScreens are drawn by hand ⟦wherever practical⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nOld parts are reused ⟦where suitable⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe road stays open ⟦as long as possible⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: migrate the 14 services of Annex C by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: file the report as required by section 12 of the charter by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Disputes: each side bears its reasonable costs\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: the plant must be able to pack 400 boxes an hour by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nScreens are tested where Annex B says so.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nScreens are tested on site wherever Annex B says so.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nWhen useful life ends, the pump is replaced.\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard isOfGoal(hit) ? hit.isInGoal(context) : isBinding(hit, context), !isNameOrDenied(hit),
      !hit.isMeasuredBesideScope(in: hit.sentence, context), !hit.hasTest(in: hit.sentence),
      !isOfNoun(hit),
      !hit.isDefined(in: context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) leaves open when the condition applies at all",
      help: "Say which cases are meant, or delete \(words)")
  }

  /// “If possible damage is found”, “when useful life ends”: the adjective of a noun.
  private static func isOfNoun(_ hit: PhraseHit) -> Bool {
    let (tokens, start, next) = (hit.prose.tokens, hit.tokens.lowerBound, hit.tokens.upperBound)
    guard hit.tokens.count == 2, ["if", "when"].contains(tokens[start].key),
      next + 1 < hit.sentence.upperBound, tokens[next].kind == .word
    else { return false }
    return !followers.contains(tokens[next].key)
      && copulas.contains(tokens[next + 1].key) || hit.has(["life"], in: next..<next + 1)
  }

  private static let copulas: WordSet = ["is", "are", "has", "have", "was", "were"]
  private static let followers: WordSet = [
    "it", "this", "that", "they", "he", "she", "we", "there",
  ]

  /// “Without price effects as far as possible”: what is denied is not the phrase; of a single word it may be.
  private static func isNameOrDenied(_ hit: PhraseHit) -> Bool {
    guard hit.tokens.count > 1, hit.tokens.lowerBound > 0 else { return hit.isNameOrDenied }
    return Negations.keys.contains(hit.prose.tokens[hit.tokens.lowerBound - 1].key)
  }

  /// Agreed, or a sentence of its own in a sheet of goals in which somebody does something.
  private static func isBinding(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    context.text.isAgreed(hit)
      || !context.proposal.milestones.isEmpty
        && hit.has(verbs, in: hit.sentence.lowerBound..<hit.tokens.lowerBound)
  }

  private static let verbs: WordSet = ["is", "are", "will", "applies", "apply", "reports", "opens"]

  private static func isOfGoal(_ hit: PhraseHit) -> Bool {
    ofGoals.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  private static let ofGoals = WeaselWords.ofGoals.map { PhraseSpelling.keys(of: $0) }
}
