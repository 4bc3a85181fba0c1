import ProposalModel

/// A count that is none.
enum VagueQuantityWord: WordRule {
  static let words = QuantityWords.words
  static let fixedExpressions = QuantityWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-quantity-word", family: .vagueness, severity: .error,
    summary: "An indefinite count or amount in what has to be achieved.",
    why: """
      “Several” is three for the payee and seven for the payer. A count costs one word and ends \
      the argument.
      """,
    repair: "Replace the word by a number, and say what counts as one.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign ⟦several⟧ enterprise clients by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening ⟦a number of⟧ stores by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Hire ⟦a few⟧ engineers | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Ziel: ⟦mehrere⟧ Händler unter Vertrag bis 30. September 2026\n- Bonus: 9.000 €\n"
      ),
      RuleExample(
        "# Bonus\n\n- Ziel: ⟦zahlreiche⟧ Händler gewinnen bis 30. September 2026\n- Bonus: 9.000 €\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: win ⟦a substantial number of⟧ hospitals by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: cover ⟦several⟧ 5.30 am shifts by 30 June 2026, per the rota\n- Bonus: $500\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: leave no more than ⟦a handful of⟧ open points on the audit of the customer by 30 June 2026\n- Bonus: $500\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦most⟧ operators hold the card for both fillers by 30 June 2026, per the register\n- Bonus: $500\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: win ⟦the bulk of⟧ the dealers by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦train enough⟧ drivers by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n## Staff\n\nThe contractor ⟦keeps enough⟧ spare parts on site.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: win ⟦quite a few⟧ cafés with a contract of three years by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: load 400,000 records with ⟦hardly any⟧ duplicates by 30 June 2026, per the log\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Conditions for milestone 1\n\n- ⟦A handful of⟧ suppliers have passed the audit by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: win ⟦a decent share of⟧ the tenders by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | ⟦Enough⟧ copies are printed |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the store with the most visitors in Milan by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign 3 enterprise clients by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: sign several clients, at least 5 of them, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nSeveral competitors are there.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign several of the clients listed in Annex A by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sell the unit at a multiple of 8 times EBITDA by 30 June 2026\n- Bonus: $50,000\n- Evidence: the signed contract\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sell 300 units in 2026\n- Bonus: $5,000 for 300 units, $9,000 for 400 units; if sales pass several levels, only the highest is paid\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign several farms, 12 or more, within 20 km by 30 June 2026, per the register\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: train enough drivers, at least 14 of them, by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: load 400,000 records with very few duplicates, at most 40, by 30 June 2026, per the log\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: win a share of 40% of the tenders by 30 June 2026\n- Bonus: $50,000, all or nothing\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    let sentence = hit.sentence
    guard context.isPromised(at: hit.place) || isDuty(hit, in: context),
      !hit.isNameOrDenied, !isMeasured(hit, context), !hit.hasCriterion(in: sentence),
      !hit.isDefined(in: context), !isOfScale(hit), !isSuperlative(hit),
      !isOpening(hit) || hit.tokens.lowerBound == sentence.lowerBound
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) is no number: nothing says how many are enough",
      help: "Replace \(words) by a number, and say what counts as one")
  }

  private static func isOpening(_ hit: PhraseHit) -> Bool {
    openings.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  private static let openings = QuantityWords.openings.map { PhraseSpelling.keys(of: $0) }

  /// A number beside the words that may count the same; the “hundred” of “several hundred” is none, and a length
  /// of time counts nothing but time: “quite a few cafés with a contract of three years”.
  private static func isMeasured(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    let sentence = hit.sentence
    let keys = hit.prose.tokens[hit.tokens].map(\.key)
    let isScarce = scarce.contains { $0.elementsEqual(keys) }
    return !isScarce && counts(in: sentence.lowerBound..<hit.tokens.lowerBound, hit, context)
      || counts(in: hit.tokens.upperBound..<sentence.upperBound, hit, context)
  }

  private static func counts(
    in range: Range<Int>, _ hit: PhraseHit, _ context: LintContext
  ) -> Bool {
    let tokens = hit.prose.tokens
    let next = hit.tokens.upperBound
    let isOfTime = next < hit.sentence.upperBound && lengths.contains(tokens[next].key)
    if isOfTime { return hit.isMeasured(in: range, context) }
    var start = range.lowerBound
    for index in range
    where MeasuringNumber.isNumber(tokens[index]) && index + 1 < range.upperBound
      && lengths.contains(tokens[index + 1].key)
    {
      if hit.isMeasured(in: start..<index, context) { return true }
      start = index + 1
    }
    return hit.isMeasured(in: start..<range.upperBound, context)
  }

  /// “The contractor keeps enough spare parts on site”: what the contractor owes is agreed wherever it stands.
  private static func isDuty(_ hit: PhraseHit, in context: LintContext) -> Bool {
    guard context.isContract, !hit.passage.isProcedure else { return false }
    let start = hit.sentence.lowerBound
    return hit.has(Performers.keys, in: start..<min(start + 2, hit.tokens.lowerBound))
      && (start..<hit.tokens.lowerBound + 1).count <= 5
  }

  private static let scarce = QuantityWords.scarce.map { PhraseSpelling.keys(of: $0) }
  private static let lengths: WordSet = [
    "year", "years", "year's", "months", "month", "weeks", "days", "hours", "minutes", "seconds",
    "jahre", "jahren", "monate", "monaten", "wochen", "tage", "tagen",
  ]

  /// “Where a year passes several levels, all fall due”: parts of the scale, which are counted there.
  private static func isOfScale(_ hit: PhraseHit) -> Bool {
    let next = hit.tokens.upperBound
    return next < hit.sentence.upperBound && parts.contains(hit.prose.tokens[next].key)
  }

  /// “The site with most visitors”, “most importantly”; “most operators” at the start of a goal, or behind its
  /// verb, is a count.
  private static func isSuperlative(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    let (index, next) = (hit.tokens.lowerBound, hit.tokens.upperBound)
    guard hit.tokens.count == 1, tokens[index].key == "most" else { return false }
    guard next < hit.sentence.upperBound, !tokens[next].isCapitalised,
      hit.prose.utf8[tokens[next].range].last == UInt8(ascii: "s")
    else { return true }
    return index > hit.sentence.lowerBound && !countable.contains(tokens[index - 1].key)
      && !OutcomeVerbs.keys.contains(tokens[index - 1].key)
  }

  private static let countable: WordSet = [
    ":", ",", "if", "when", "once", "that", "by", "in", "of", "from", "and", "with", "for", "at",
  ]

  private static let parts: WordSet = [
    "levels", "tiers", "steps", "bands", "thresholds", "stufen", "schwellen",
  ]
}
