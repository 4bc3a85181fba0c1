import ProposalModel

/// What can make a weak word harmless (the rescues of the lexicon).
extension PhraseHit {
  /// The sentence the words stand in.
  var sentence: Range<Int> { passage.sentence(around: tokens) }

  /// The words between the nearest commas, colons and brackets.
  var clause: Range<Int> { passage.clause(around: tokens) }

  /// R1: a number in the range measures or counts something.
  func isMeasured(in range: Range<Int>, _ context: LintContext) -> Bool {
    guard !range.isEmpty else { return false }
    return MeasuringNumber.exists(in: range, of: prose)
      || context.levels.contain(levelIn: prose.place(ofTokens: range), besideCodesOf: prose)
  }

  /// R1, where a number behind “all” or “the” only says how far the words reach: “embedded in all 38
  /// clinics”, “outside the six spans”.
  func isMeasuredBesideScope(in range: Range<Int>, _ context: LintContext) -> Bool {
    var start = range.lowerBound
    for scope in range where MeasuringNumber.isScope(scope, of: prose) {
      if isMeasured(in: start..<scope, context) { return true }
      start = scope + 1
    }
    return isMeasured(in: start..<range.upperBound, context)
  }

  /// R2: the words are, or are part of, a term the sheet defines.
  func isDefined(in context: LintContext) -> Bool {
    context.definedTerms.cover(tokens, in: prose)
  }

  /// R3: a test, annex, standard, report or list is named in the range.
  func hasTest(in range: Range<Int>) -> Bool {
    TestReference.exists(in: range, of: prose)
  }

  /// R3, where an amount is missing: an annex, test or list is named in the range that may state it.
  func hasCriterion(in range: Range<Int>) -> Bool {
    TestReference.isCriterion(in: range, of: prose)
  }

  /// R3, in the milestone: acceptance criteria that are not these words themselves.
  func hasAcceptance(in context: LintContext) -> Bool {
    guard let milestone = context.milestone(at: place) else { return false }
    return context.proposal.milestones[milestone].acceptance.contains {
      !$0.isEmpty && !$0.place.contains(place)
    }
  }

  /// R5: the words are a name, or the sentence says what they do not mean.
  var isNameOrDenied: Bool { isName || isDenied }

  /// Capitalised inside a sentence, beside another capitalised word.
  private var isName: Bool {
    let all = prose.tokens
    guard all[tokens.lowerBound].isCapitalised, tokens.lowerBound > sentence.lowerBound else {
      return false
    }
    let before = all[tokens.lowerBound - 1]
    let after = tokens.upperBound < all.count ? all[tokens.upperBound] : nil
    return before.isCapitalised && before.kind == .word || after?.isCapitalised == true
  }

  /// A denial close in front: “not discretionary”, “unlike”, “does not mean”.
  var isDenied: Bool {
    let front = max(passage.body.lowerBound, tokens.lowerBound - 3)..<tokens.lowerBound
    return front.contains {
      Negations.keys.contains(prose.tokens[$0].key)
        && !Self.bounds.contains(prose.tokens[$0 + 1].key)
    }
  }

  /// “No more than a handful”, “not later than”: a bound, and no denial.
  private static let bounds: WordSet = [
    "more", "fewer", "less", "later", "below", "above", "under",
  ]

  /// “The films must feel premium”, “joinery is to be of good quality”, “all five depend on a positive
  /// attitude”: the sentence binds somebody.
  var isObligation: Bool {
    let sentence = sentence
    return sentence.contains { index in
      let key = prose.tokens[index].key
      if Self.obligations.contains(key) { return true }
      return Self.copulas.contains(key) && index + 2 < sentence.upperBound
        && prose.tokens[index + 1].key == "to" && prose.tokens[index + 2].key == "be"
    }
  }

  private static let obligations: WordSet = [
    "must", "shall", "depend", "depends", "conditional", "muss", "müssen",
  ]
  private static let copulas: WordSet = ["is", "are", "has", "have"]

  /// Whether one of `words` stands in a range of the text.
  func has(_ words: WordSet, in range: Range<Int>) -> Bool {
    prose.has(words, in: range)
  }

  /// The place from the first to the last of some tokens.
  func place(through end: Int) -> SourceRange {
    prose.place(ofTokens: tokens.lowerBound..<max(tokens.upperBound, end))
  }
}
