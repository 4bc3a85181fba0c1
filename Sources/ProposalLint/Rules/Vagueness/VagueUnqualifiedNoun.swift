import ProposalModel

/// A selection without a list.
enum VagueUnqualifiedNoun: WordRule {
  static let words = UnqualifiedNouns.words
  static let fixedExpressions = UnqualifiedNouns.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-unqualified-noun", family: .vagueness, severity: .warning,
    summary: "Key, strategic, major, tier-1 and the like, with no list, threshold or definition.",
    why: """
      “Three key customers” has a number, and still nobody knows which customers count until \
      somebody has signed one.
      """,
    repair: "List them, set a threshold, or define the word.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign three ⟦key customers⟧ by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening in two ⟦strategic markets⟧ by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Win 2 ⟦tier-1 accounts⟧ | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign contracts with six ⟦marquee shippers⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign two ⟦strategic airlines⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: win four ⟦major sponsors⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign four importers in ⟦priority US states⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign contracts with two ⟦flagship offtakers⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe portal counts when at least 95% of the pages load, and when the ⟦priority municipalities⟧ have been briefed.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign three ⟦leading retailers⟧ by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign 3 key customers from Annex A by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open in two key markets (Germany and France) by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign 3 strategic accounts at $250,000 or more each by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: publish the key performance indicators by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign contracts with 6 key shippers of Annex A by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: win 4 major sponsors at $100,000 or more each by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign contracts with 2 flagship offtakers of Annex A by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: publish the leading indicators of the market by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard let noun = noun(of: hit), !hit.isNameOrDenied, !isSelected(hit, noun: noun),
      !hit.isDefined(in: context), !hit.hasAcceptance(in: context)
    else { return nil }
    let words = Wording.quoted(hit.prose.string(tokens: hit.tokens.lowerBound..<noun + 1))
    return finding(
      in: context, at: hit.place(through: noun + 1), "\(words): nothing says which ones count",
      help: "List them, set a threshold for each, or define the term in the sheet")
  }

  /// The noun the word qualifies, next to it or one word on.
  private static func noun(of hit: PhraseHit) -> Int? {
    let tokens = hit.prose.tokens
    let isInitial = tokens[hit.tokens.lowerBound].key == "initial"
    let nouns = isInitial ? UnqualifiedNouns.nounsOfInitial : UnqualifiedNouns.nouns
    let end = min(hit.passage.body.upperBound, hit.tokens.upperBound + 2)
    return (hit.tokens.upperBound..<max(end, hit.tokens.upperBound)).first {
      nouns.contains(tokens[$0].key)
    }
  }

  /// A list, a threshold or names behind the noun.
  private static func isSelected(_ hit: PhraseHit, noun: Int) -> Bool {
    let sentence = hit.sentence
    // “At least 95% of the values are present, and when the priority towns have been briefed”: another clause.
    let start = (sentence.lowerBound..<hit.tokens.lowerBound).last { isJoint($0, hit.prose) }
    let own = (start ?? sentence.lowerBound)..<sentence.upperBound
    if hit.has(UnqualifiedNouns.selectors, in: own) { return true }
    let rest = noun + 1..<max(noun + 1, sentence.upperBound)
    guard let next = rest.first, !namesRecord(next, of: hit.prose) else { return false }
    return opensList(next, rest, hit.prose.tokens)
  }

  private static func isJoint(_ index: Int, _ prose: Prose) -> Bool {
    prose.tokens[index].key == "," && index + 1 < prose.tokens.count
      && prose.tokens[index + 1].key == "and"
  }

  /// “(CRM)”: where they are counted, and not which.
  private static func namesRecord(_ bracket: Int, of prose: Prose) -> Bool {
    let inside = bracket + 1..<min(bracket + 2, prose.tokens.count)
    return prose.tokens[bracket].key == "(" && TestReference.exists(in: inside, of: prose)
      && !TestReference.isCriterion(in: inside, of: prose)
  }

  /// A bracket or colon, or a name, right behind the noun.
  private static func opensList(_ index: Int, _ rest: Range<Int>, _ tokens: [Token]) -> Bool {
    let marks: WordSet = ["(", ":", "–", "—", ","]
    guard marks.contains(tokens[index].key) else { return tokens[index].isCapitalised }
    return rest.contains(index + 1) && tokens[index + 1].isCapitalised
  }
}
