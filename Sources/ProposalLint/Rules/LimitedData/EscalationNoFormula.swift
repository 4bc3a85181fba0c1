import ProposalModel

/// An adjustment nobody can calculate.
enum EscalationNoFormula: WordRule {
  static let words = EscalationWords.words
  static let fixedExpressions = ["adjusted accordingly by", "proportionally to days"]
  static let readsAllText = true

  static let documentation = RuleDocumentation(
    id: "escalation-no-formula", family: .limitedData, severity: .error,
    summary: "Targets are adjusted “proportionally” or “accordingly”, without a formula.",
    why: """
      When a forecast of 8% turns out at 5%, “proportionally” is a cut of 3% or of 37.5%, \
      depending on what is put in proportion (domain model, section 10). Price clauses in public \
      contracts state formula, index and date (48 CFR 852.216-72).
      """,
    repair: "State the formula, the published figure it uses, its base value and its date.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Escalation: if the market moves up or down, both sides ⟦adjust the target proportionally⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\nIf the forecast changes in either direction, the ⟦target is adjusted accordingly⟧.\n"
      ),
      RuleExample(
        "If the forecast differs, we can ⟦adjust the milestones proportionally⟧ to align with updated conditions.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\nShould prices move in either direction, the ⟦levels will be brought down or up fairly⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nIf the deal is structured differently, the ⟦bonus is adjusted equitably⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\nShould the Medicare fee schedule change, the profit level of ⟦Milestone 1 is moved accordingly⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nIf staff are short, the ⟦number will be adjusted fairly⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nIf the market turns, the ⟦targets are rescaled in a fair way⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Escalation: if research prices rise or fall, the ⟦amounts are adjusted accordingly⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\nIf the forecast turns out to be off in either direction, the ⟦goal will be reset to match⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n\nIf gas prices rise, the ⟦target is adjusted to reflect that⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n- Escalation: if the IDC forecast of June 2026 differs from 8% in either direction, the target is adjusted proportionally: $10 million x (1 + new forecast) / (1 + 8%)\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000. From $8 million it is paid proportionally.\n- Evidence: the audited accounts\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n- Escalation: if the index moves up or down, the target is adjusted accordingly, by the formula of Annex B\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n- Escalation: if the index moves up or down, the target is adjusted accordingly, as Schedule B computes it\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026, per the permit\n- Bonus: $50,000\n- Leaver: on leaving, the bonus is reduced proportionately by days\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nFigures are rounded fairly to the next euro.\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    let sentence = hit.sentence
    guard let start = start(of: hit), !hit.isNameOrDenied,
      !hit.has(EscalationWords.formulas, in: sentence), !namesSchedule(hit),
      !hasFormula(hit, context)
    else { return nil }
    let range = start..<hit.tokens.upperBound
    let words = Wording.quoted(hit.prose.string(tokens: range))
    return finding(
      in: context, at: hit.prose.place(ofTokens: range),
      "\(words) is no formula: what is put in proportion to what is open",
      help:
        "State the formula with its source, base value and date: “target x (1 + [new]) / (1 + [base])”"
    )
  }

  /// “By Schedule 2”: the formula stands there. A fee schedule is a list of prices.
  private static func namesSchedule(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    return hit.sentence.contains { index in
      tokens[index].key == "schedule" && index + 1 < hit.sentence.upperBound
        && (tokens[index + 1].kind == .number
          || tokens[index + 1].range.count == 1
            && tokens[index + 1].isCapitalised)
    }
  }

  /// The first of verb and target in front of the adverb, where both are there; “reset to match” has its verb.
  private static func start(of hit: PhraseHit) -> Int? {
    let ownVerb = EscalationWords.verbs.contains(hit.prose.tokens[hit.tokens.lowerBound].key)
    let front =
      hit.sentence.lowerBound..<(hit.tokens.lowerBound + (ownVerb ? 1 : 0))
    let tokens = hit.prose.tokens
    guard let verb = front.last(where: { EscalationWords.verbs.contains(tokens[$0].key) }),
      let target = front.last(where: { isMoved(tokens[$0].key, hit) }),
      hit.tokens.lowerBound - min(verb, target) <= 8,
      !hit.has(adverbs, in: min(verb, target)..<hit.tokens.lowerBound)
    else { return nil }
    return min(verb, target)
  }

  /// A target; where fairness decides, pay as well.
  private static func isMoved(_ key: WordKey, _ hit: PhraseHit) -> Bool {
    EscalationWords.targets.contains(key)
      || (EscalationWords.pay.contains(key) || EscalationWords.counts.contains(key))
        && (hit.has(EscalationWords.fairness, in: hit.tokens)
          || hit.has(followings, in: hit.tokens)
            && hit.has(EscalationWords.causes, in: hit.sentence))
  }

  /// Where something outside moves, pay that only follows it has no formula either.
  private static let followings: WordSet = ["accordingly", "correspondingly", "entsprechend"]

  /// One of them is enough for one finding.
  private static let adverbs = WordSet(EscalationWords.words.map { WordKey($0) })

  /// Whether the clause the words belong to was read as a formula.
  private static func hasFormula(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    context.escalations.contains { $0.term.formula != nil && $0.term.text.covers(hit.place) }
  }
}
