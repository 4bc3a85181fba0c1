import ProposalModel

/// A matter of taste in a condition.
enum VagueSubjectiveAdjective: WordRule {
  static let words = SubjectiveWords.words
  static let fixedExpressions = SubjectiveWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-subjective-adjective", family: .vagueness, severity: .warning,
    summary: "A subjective adjective or adverb with no number, test or definition beside it.",
    why: """
      Payer and payee each have their own idea of “robust” (INCOSE guide for writing \
      requirements: avoid vague terms), and the money hangs on whose idea counts.
      """,
    repair: "Replace the word by what a test would show, or name the test.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: deliver a ⟦robust⟧, ⟦user-friendly⟧ portal by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon a ⟦seamless⟧ move to the new office by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| ⟦Modern⟧ web shop | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: an ⟦engaging⟧ film with a ⟦premium feel⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nThe bonus is conditional on a ⟦positive attitude⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: deliver a ⟦comprehensive⟧ final report by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: steel is ⟦sufficiently⟧ cleaned on all six spans by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: a ⟦well-presented⟧ store in Milan by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: let 120 ⟦comfortable⟧ beds by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: a handbook ⟦of a high standard⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: recruit 4 ⟦talented⟧ buyers by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: deliver a robust portal with 99.9% monthly uptime by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: deliver a scalable portal as tested in Annex C by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Leaver: a good leaver keeps the bonus\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nA robust plan and a strong team.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000; good leavers are paid by days\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: 400 tonnes of good castings by 30 June 2026, per report P-2\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by engaging three builders by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: a store in Milan that is well-presented by the checklist of Annex B by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: let 120 comfortable beds of Annex B by 30 June 2026\n- Bonus: $50,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: hold the exhibition of contemporary art by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: fill three posts by internal appointments effective between 1 January 2026 and 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    let sentence = bound(of: hit)
    guard !hit.isNameOrDenied, !isBeforeDate(hit), !isDeed(hit),
      !isMeasured(hit, in: sentence, context),
      !TestReference.exists(in: sentence, of: hit.prose, describedBy: hit.tokens),
      !hit.hasAcceptance(in: context), !hit.isDefined(in: context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) is a matter of taste: nothing beside it is measured",
      help: "Replace \(words) by what a test would show, or name the test that decides")
  }

  /// “120 comfortable beds”: the number right in front counts the beds.
  private static func isMeasured(
    _ hit: PhraseHit, in sentence: Range<Int>, _ context: LintContext
  ) -> Bool {
    let count = hit.tokens.lowerBound - 1
    guard isTaste(hit), count >= sentence.lowerBound,
      MeasuringNumber.isNumber(hit.prose.tokens[count])
    else { return hit.isMeasuredBesideScope(in: sentence, context) }
    return hit.isMeasuredBesideScope(in: sentence.lowerBound..<count, context)
      || hit.isMeasuredBesideScope(in: hit.tokens.upperBound..<sentence.upperBound, context)
  }

  private static func isTaste(_ hit: PhraseHit) -> Bool {
    tastes.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  private static let tastes = (SubjectiveWords.tastes + SubjectiveWords.praises).map {
    PhraseSpelling.keys(of: $0)
  }

  /// The sentence; behind “all five depend on”, what they depend on: the number counts the goals.
  private static func bound(of hit: PhraseHit) -> Range<Int> {
    let sentence = hit.sentence
    let start = (sentence.lowerBound..<hit.tokens.lowerBound).last {
      ["depend", "depends", "conditional"].contains(hit.prose.tokens[$0].key)
    }
    return (start ?? sentence.lowerBound)..<sentence.upperBound
  }

  /// “Engaging three suppliers”: a verb with its object. “An engaging film”, “are engaging.”: praise.
  private static func isDeed(_ hit: PhraseHit) -> Bool {
    let (tokens, index) = (hit.prose.tokens, hit.tokens.lowerBound)
    guard ["engaging", "inviting", "welcoming"].contains(tokens[index].key),
      index + 1 < hit.sentence.upperBound
    else { return false }
    let isPraise = index > hit.sentence.lowerBound && praisers.contains(tokens[index - 1].key)
    return !isPraise && tokens[index + 1].kind != .mark && !joiners.contains(tokens[index + 1].key)
  }

  private static let praisers: WordSet = [
    "a", "an", "more", "most", "very", "is", "are", "be", "feel", "feels", "equally",
  ]
  private static let joiners: WordSet = ["and", "or", "to", "for", "enough"]

  /// “Effective 1 January”, “Effective July 1”: a start, not praise.
  private static func isBeforeDate(_ hit: PhraseHit) -> Bool {
    let tokens = hit.prose.tokens
    guard tokens[hit.tokens.lowerBound].key == "effective" else { return false }
    guard hit.tokens.upperBound < tokens.count else { return true }
    let next = tokens[hit.tokens.upperBound]
    return next.kind != .word || next.isCapitalised || starts.contains(next.key)
  }

  /// “appointments effective between 1 January and 31 March”.
  private static let starts: WordSet = [
    "between", "from", "on", "as", "by", "until", "before", "after",
  ]
}
