import ProposalModel

/// A number that is nearly one.
enum VagueApproximation: WordRule {
  static let words = ApproximationWords.words
  static let fixedExpressions = ApproximationWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-approximation", family: .vagueness, severity: .warning,
    summary: "About, around, circa beside a level, date or amount, without a tolerance.",
    why: """
      Is $9.8M “around $10M”? One side will say so. “Approximately 1,000 units” is a textbook \
      example of language that ends in court.
      """,
    repair: "Drop the word, or state the tolerance.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: revenue of ⟦around⟧ $10 million by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: train ⟦about⟧ 40 engineers by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| ⟦Circa⟧ 20 sites connected | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: ⟦about⟧ $40,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: rent out ⟦approx⟧. 400 m² by 30 June 2026, per the register\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | The tank holds 400 litres ⟦or thereabouts⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | ⟦Roughly⟧ half of the pages are in colour |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: train 40 engineers by 30 June 2026, per the register; all or nothing\n- Bonus: CA$40,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: revenue of about $10 million, tolerance 1%, by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: train 40 engineers by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nAbout 200 work here.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: publish the book about 40 engineers' lives by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: up to two rounds of tests passed by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard hit.isInGoal(context), let number = number(behind: hit) ?? number(before: hit),
      !isSome(hit) || hit.prose.tokens[number].range.count > 1,
      !hit.has(ApproximationWords.tolerances, in: hit.sentence), !isSubject(hit),
      !isIdle(hit, number, context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    let isPay = context.milestone(at: hit.place).map {
      BlurredPay.isAll(ofMilestone: $0, in: context)
    }
    // An amount that nobody can pay to the cent leaves the milestone open.
    return finding(
      in: context, at: hit.place, severity: isPay == true ? .error : nil,
      "\(words) blurs the number behind it: how far off still counts?",
      help: "Drop \(words), or state the tolerance in the same sentence")
  }

  /// The number right behind the word, or behind its currency.
  private static func number(behind hit: PhraseHit) -> Int? {
    let tokens = hit.prose.tokens
    // “Approx. 120”: the stop shortens the word, and ends no sentence.
    let isShort = hit.tokens.upperBound < tokens.count && tokens[hit.tokens.upperBound].key == "."
    let start = hit.tokens.upperBound + (isShort ? 1 : 0)
    let near = start..<max(start, min(hit.passage.body.upperBound, start + 2))
    guard
      let number = near.first(where: {
        MeasuringNumber.isNumber(tokens[$0]) || fractions.contains(tokens[$0].key)
      })
    else {
      return nil
    }
    // “CA$10,000”: a dollar, and no “circa”.
    if near.first.map({ tokens[$0].key == "$" && !tokens[$0].followsSpace }) == true { return nil }
    let isBesideSign = number == near.lowerBound || currencies.contains(tokens[near.lowerBound].key)
    return isBesideSign ? number : nil
  }

  /// The number in front of “or thereabouts”, with its unit and a comma between.
  private static func number(before hit: PhraseHit) -> Int? {
    let keys = hit.prose.tokens[hit.tokens].map(\.key)
    guard afterwards.contains(where: { $0.elementsEqual(keys) }) else { return nil }
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 3)..<hit.tokens.lowerBound
    return front.last { MeasuringNumber.isNumber(hit.prose.tokens[$0]) }
  }

  /// “Some 200 pages”; “some two of them” counts.
  private static func isSome(_ hit: PhraseHit) -> Bool {
    hit.tokens.count == 1 && hit.prose.tokens[hit.tokens.lowerBound].key == "some"
  }

  private static let afterwards = ApproximationWords.afterwards.map { PhraseSpelling.keys(of: $0) }

  /// “A book about 40 engineers”: what it is about, not how many.
  private static func isSubject(_ hit: PhraseHit) -> Bool {
    guard hit.tokens.lowerBound > 0, hit.prose.tokens[hit.tokens.lowerBound].key == "about" else {
      return false
    }
    return subjects.contains(hit.prose.tokens[hit.tokens.lowerBound - 1].key)
  }

  /// Past values, reasons and counts of things that are merely told may be rough.
  private static func isIdle(_ hit: PhraseHit, _ number: Int, _ context: LintContext) -> Bool {
    let place = hit.prose.place(ofTokens: number..<number + 1)
    if context.levels.isIdle(at: place) { return true }
    let sentence = hit.sentence
    return hit.has(tales, in: sentence)
  }

  private static let fractions: WordSet = [
    "half", "two-thirds", "three-quarters", "double", "twice",
  ]
  private static let subjects: WordSet = [
    "book", "report", "film", "information", "questions", "study", "paper", "story", "guide",
    "training", "talk", "article", "documentary", "exhibition", "is", "was",
  ]
  /// Verbs of telling how things are, in the sentence of no goal.
  private static let tales: WordSet = [
    "today", "currently", "was", "were", "costs", "cost", "handles", "employs", "had",
    "runs",
    "lost", "spent", "derzeit", "heute", "waren",
  ]
  private static let currencies: WordSet = [
    "$", "€", "£", "¥", "usd", "eur", "gbp", "chf", "cad", "aud",
  ]
}
