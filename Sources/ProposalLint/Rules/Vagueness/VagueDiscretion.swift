import ProposalModel

/// An outcome somebody will decide.
enum VagueDiscretion: WordRule {
  static let words = DiscretionWords.words
  static let fixedExpressions = DiscretionWords.fixedExpressions
  static let readsAllText = true

  static let documentation = RuleDocumentation(
    id: "vague-discretion", family: .vagueness, severity: .warning,
    summary: "An outcome left to someone's judgement, without criteria or limits.",
    why: """
      A milestone bonus differs from a discretionary one in exactly this. Courts read “to the \
      satisfaction of” as a right to refuse in good faith (*Clark Atlanta*).
      """,
    repair: "Name the score or test that binds the decision, and how far it may move the amount.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open Milan by 30 June 2026\n- Bonus: $50,000. The director ⟦reserves the right⟧ to reduce or withdraw it.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: new intranet by 30 June 2026 ⟦to the satisfaction of⟧ the CEO\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening Milan by 30 June 2026, ⟦as determined by⟧ the board.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Strategy paper ⟦acceptable to⟧ the board | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026 once the ⟦board is satisfied⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026, if the board ⟦is happy⟧ with it\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026, ⟦in the ceo's view⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, if the managing director ⟦feels the⟧ year went well\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store, furnished to the ⟦board's liking⟧, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nPayment of the portal is ⟦at the option of⟧ the client.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe certified total stands or is changed ⟦in the judgement of⟧ the chair.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe board may change the bonus as it ⟦considers fair⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nWhether the goal is met is ⟦for the CEO to decide⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | The board ⟦likes the⟧ design |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nThis bonus replaces the discretionary bonus of the region.\n\n- Goal: open Milan by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open Milan by 30 June 2026\n- Bonus: $50,000\n- Discretion: the board reserves the right to withhold the bonus where figures were wrong\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: score of 4.0 or more on the rubric of Annex B, as determined by the CEO, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nUnlike a purely discretionary bonus, you receive $50,000 upon opening Milan by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open Milan by 30 June 2026\n- Bonus: $50,000\n- Discretion: the committee may at its discretion reduce the bonus by at most 20%, with written reasons\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign 40 guests who are happy with the store by 30 June 2026\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store, to the liking of 40 of 50 guests in survey S-2, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe licence of the portal can be extended at the option of the client.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | 40 of 50 guests are happy with the design in survey S-2 |\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    let sentence = condition(of: hit)
    guard !hit.isNameOrDenied, !isTested(hit, in: sentence),
      !hit.isMeasured(in: sentence, context), !isBound(hit), !isOfOtherPay(hit),
      !hit.isDefined(in: context), !isChoice(hit) || hit.has(pays, in: sentence),
      !isFeeling(hit) || isJudged(hit, context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) leaves the outcome to judgement: nothing binds it",
      help: "Name the test or score that binds the decision, and its limits")
  }

  /// A test binds the decision; “the certified total” is what it is about.
  private static func isTested(_ hit: PhraseHit, in sentence: Range<Int>) -> Bool {
    let about = hit.tokens.lowerBound
    return sentence.contains { index in
      hit.hasTest(in: index..<index + 1)
        && !(index < about && TestReference.isAttribute(index, of: hit.prose))
    }
  }

  private static func isChoice(_ hit: PhraseHit) -> Bool {
    choices.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  private static let choices = DiscretionWords.choices.map { PhraseSpelling.keys(of: $0) }
  private static let pays: WordSet = [
    "pay", "pays", "paid", "payment", "payments", "payable", "bonus", "award", "amount", "amounts",
    "released", "instalment", "instalments", "fee", "fees", "reduced", "withheld", "target",
    "targets", "result", "results", "score", "counts", "goal", "goals", "milestone", "milestones",
    "accepted", "acceptance",
  ]

  /// The sentence; of a feeling, the part behind “if”: in “20%, payable if the chief is happy” the number binds
  /// nobody.
  private static func condition(of hit: PhraseHit) -> Range<Int> {
    let sentence = hit.sentence
    guard isFeeling(hit) else { return sentence }
    let front = sentence.lowerBound..<hit.tokens.lowerBound
    let start = front.last { hinges.contains(hit.prose.tokens[$0].key) }
    return (start ?? sentence.lowerBound)..<sentence.upperBound
  }

  private static func isFeeling(_ hit: PhraseHit) -> Bool {
    feelings.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// Pay hangs on it, and somebody who decides about pay feels it: guests who are happy can be counted.
  private static func isJudged(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    let tokens = hit.tokens
    let near = max(hit.sentence.lowerBound, tokens.lowerBound - 5)..<tokens.lowerBound
    let behind = tokens.upperBound..<min(hit.sentence.upperBound, tokens.upperBound + 3)
    return (hit.has(hinges, in: hit.sentence) || isCriterion(hit, context))
      && (hit.has(judges, in: near) || hit.has(judges, in: behind)
        || near.dropFirst().contains { isSuperior($0, hit.prose.tokens) }
        || behind.dropFirst().contains { isSuperior($0, hit.prose.tokens) })
  }

  /// “Accepted when: the board likes the design”.
  private static func isCriterion(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    context.milestone(at: hit.place).map {
      context.proposal.milestones[$0].acceptance.contains { $0.place.contains(hit.place) }
    } ?? false
  }

  /// “The managing director”, “the chief medical officer”: a director alone may be the one who is paid.
  private static func isSuperior(_ index: Int, _ tokens: [Token]) -> Bool {
    offices.contains(tokens[index].key)
      && (ranks.contains(tokens[index - 1].key)
        || index > 1 && ranks.contains(tokens[index - 2].key))
  }

  private static let offices: WordSet = ["director", "officer", "partner", "editor", "trustee"]
  private static let ranks: WordSet = [
    "managing", "chief", "executive", "general", "senior", "commissioning",
  ]

  private static let hinges: WordSet = [
    "if", "when", "where", "once", "provided", "until", "as", "only", "unless",
    "subject", "depends", "hinges",
  ]
  private static let feelings = DiscretionWords.feelings.map { PhraseSpelling.keys(of: $0) }
  private static let judges: WordSet = [
    "board", "ceo", "cfo", "chair", "chairman", "management", "committee", "employer", "company",
    "owner", "owners", "president", "client", "foundation", "funder", "we", "manager", "sponsor",
    "partners", "founders", "boss", "broadcaster", "council", "publisher", "trustees",
  ]

  /// Discretion that a regulator has by law, that only takes away, or that takes away where
  /// something has happened. A right to withdraw any bonus is none of these.
  private static func isBound(_ hit: PhraseHit) -> Bool {
    hit.has(bounds, in: hit.sentence)
      || hit.has(reductions, in: hit.sentence) && hit.has(conditions, in: hit.sentence)
  }

  /// “This replaces the discretionary bonus”: what is at discretion is another pay.
  private static func isOfOtherPay(_ hit: PhraseHit) -> Bool {
    hit.prose.tokens[hit.tokens].contains { $0.key == "discretionary" }
      && hit.has(others, in: hit.sentence)
  }

  private static let bounds: WordSet = [
    "downward", "downwards", "regulator", "authority", "fda",
    "ema", "court", "arbitrator", "expert", "accountant", "auditor", "statutory",
  ]
  private static let reductions: WordSet = [
    "reduce", "reduced", "decrease", "lower", "cut", "withhold", "withdraw", "cancel",
  ]
  private static let conditions: WordSet = [
    "if", "where", "when", "after", "only", "unless", "case", "event", "limit", "limited", "most",
    "reasons", "reason",
  ]
  private static let others: WordSet = [
    "replaces", "replace", "replaced", "instead", "separate", "separately", "apart", "besides",
    "outside", "top",
  ]
}
