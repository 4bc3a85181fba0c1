import ProposalModel

/// An advance that is kept when the goals are missed: “stays with her whatever the results”, “is not
/// repaid”.
enum KeptAdvance {
  /// The amounts of sentences that guarantee one: “EUR 15,000 are guaranteed in the first year”.
  static func guarantees(in context: LintContext) -> [SourceRange] {
    context.text.passages.flatMap { passage -> [SourceRange] in
      let prose = passage.prose
      guard prose.has(guaranteed) || prose.has(wholes) else { return [] }
      return prose.sentences.compactMap { sentence in
        if let place = whatever(in: sentence, of: prose, context) { return place }
        let word = sentence.first { isGuarantee($0, in: sentence, of: prose) }
        return word.flatMap { amount(beside: $0, in: sentence, of: prose, context) }
      }
    }
  }

  /// “A floor payment of $60,000 is made, whatever the results”: the amount, where nothing is denied.
  private static func whatever(
    in sentence: Range<Int>, of prose: Prose, _ context: LintContext
  ) -> SourceRange? {
    guard sentence.contains(where: { isWhatever($0, in: sentence, prose.tokens) }),
      prose.has(payments, in: sentence), !isDenied(sentence, of: prose),
      !prose.has(advances, in: sentence)
    else { return nil }
    return context.figures.inside(prose.place(ofTokens: sentence)).first { $0.money != nil }?.place
  }

  /// “No less than $25,000” is a floor, and no denial.
  private static func isDenied(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    sentence.contains { index in
      denials.contains(prose.tokens[index].key)
        && !(index + 2 < sentence.upperBound && floors.contains(prose.tokens[index + 1].key)
          && prose.tokens[index + 2].key == "than")
    }
  }

  private static let floors: WordSet = ["less", "lower", "under"]
  private static let payments: WordSet = [
    "payment", "paid", "pays", "made", "floor", "minimum", "receives", "receive", "gets", "due",
    "guaranteed", "assured", "promised", "certain", "keeps", "secured", "entitled",
  ]

  /// Not denied, and not what somebody else guarantees: “guaranteed by the parent”.
  private static func isGuarantee(
    _ index: Int, in sentence: Range<Int>, of prose: Prose
  ) -> Bool {
    let next = index + 1 < sentence.upperBound ? prose.tokens[index + 1].key : nil
    return guaranteed.contains(prose.tokens[index].key) && next != "by"
      && !prose.has(denials, in: sentence.lowerBound..<index)
  }

  /// The amount within a few words of it.
  private static func amount(
    beside word: Int, in sentence: Range<Int>, of prose: Prose, _ context: LintContext
  ) -> SourceRange? {
    let near = max(sentence.lowerBound, word - 5)..<min(sentence.upperBound, word + 6)
    return context.figures.inside(prose.place(ofTokens: near)).first { $0.money != nil }?.place
  }

  /// The words that say so, in sentences about an advance.
  static func places(in text: OperativeText) -> [SourceRange] {
    text.passages.flatMap { passage -> [SourceRange] in
      let prose = passage.prose
      guard prose.has(advances) else { return [] }
      return prose.sentences.compactMap { sentence in
        guard let advance = sentence.first(where: { advances.contains(prose.tokens[$0].key) }),
          let words = words(in: advance..<sentence.upperBound, of: prose)
        else { return nil }
        return prose.place(ofTokens: words)
      }
    }
  }

  private static func words(in range: Range<Int>, of prose: Prose) -> Range<Int>? {
    let tokens = prose.tokens
    if let index = range.first(where: { isWhatever($0, in: range, tokens) }) {
      let verb = range.first { keeps.contains(tokens[$0].key) && $0 < index } ?? index
      return verb..<range.upperBound
    }
    return range.first { isNotRepaid($0, in: range, tokens) }.map { $0..<range.upperBound }
  }

  /// “Whatever the results”, “regardless of the outcome”.
  private static func isWhatever(_ index: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
    wholes.contains(tokens[index].key)
      && (index + 1..<min(index + 4, range.upperBound)).contains {
        results.contains(tokens[$0].key)
      }
  }

  /// “Not repaid”, “non-refundable”.
  private static func isNotRepaid(_ index: Int, in range: Range<Int>, _ tokens: [Token]) -> Bool {
    if finals.contains(tokens[index].key) { return true }
    return denials.contains(tokens[index].key)
      && (index + 1..<min(index + 4, range.upperBound)).contains {
        repayments.contains(tokens[$0].key)
      }
  }

  private static let guaranteed: WordSet = ["guaranteed", "assured", "garantiert"]
  private static let advances: WordSet = ["advance", "advances", "prepayment", "vorschuss"]
  private static let keeps: WordSet = ["stays", "stay", "remains", "kept", "keeps", "retains"]
  private static let wholes: WordSet = ["whatever", "regardless", "irrespective"]
  private static let results: WordSet = [
    "result", "results", "outcome", "outcomes", "performance", "figures", "numbers", "year",
    "targets", "goals", "milestones", "happens",
  ]
  private static let finals: WordSet = ["non-refundable", "nonrefundable"]
  private static let denials: WordSet = ["not", "no", "never", "nothing", "nicht", "nichts"]
  private static let repayments: WordSet = [
    "repaid", "repayable", "refundable", "refunded", "returned", "recovered", "recoverable",
    "reclaimed", "zurückgezahlt",
  ]
}
