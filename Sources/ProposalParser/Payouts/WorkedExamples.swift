import ProposalModel

/// Tells sentences that work an example from those that promise: "There is nothing between the
/// rows: a spread of 275 pays $95,000."
///
/// Words need not say that it is one. A sentence is an example where the others settle the payout
/// without it, and pay exactly what it says for a result that it names.
struct WorkedExamples {
  let evidence: PayoutEvidence
  let book: FigureBook
  /// Whether a table states the payout, so that the first promise too may only repeat it.
  var hasTable = false

  /// All sentences of the milestone.
  var sentences: [Sentence] = []
  /// The words that name what its tables count.
  var namingWords: Set<WordKey> = []

  /// The sentences that could be examples, in order: first those of which something was not understood, or
  /// that are one promise among several; then every one that names a result.
  var candidates: [[Sentence]] {
    let near = near
    let far = distinct(near + sentences.prefix(Self.longest))
    return (far.count > near.count ? [near, far] : [near]).filter { !$0.isEmpty }
  }

  private var near: [Sentence] {
    let sentences =
      evidence.unread + evidence.goals.filter { lastingAmount($0) != nil }
      + evidence.promises.dropFirst(hasTable ? 0 : 1).map(\.sentence)
    return sentences.count <= StatedResult.most ? distinct(sentences) : []
  }

  private func distinct(_ sentences: [Sentence]) -> [Sentence] {
    var found: [Sentence] = []
    for sentence in sentences
    where !found.contains(where: { $0 === sentence }) && mayBeOne(sentence) {
      found.append(sentence)
    }
    return found
  }

  /// More sentences are looked at in no milestone; it keeps the work in proportion to the sheet.
  private static let longest = 64

  /// Whether the sentence names a result and an amount, and nothing that would change a payout.
  private func mayBeOne(_ sentence: Sentence) -> Bool {
    guard hasTable || sentence !== evidence.promises.first?.sentence else { return false }
    let stated = stated(sentence)
    return stated.mayBeOne || stated.mayTellBound || lastingAmount(sentence) != nil
      || SlopeRemark(sentence, book) != nil
  }

  /// Whether a plan pays what the sentence says for a result it names, and accounts for every
  /// amount in it.
  func holds(_ sentence: Sentence, under plan: PayoutPlan) -> Bool {
    if let slope = SlopeRemark(sentence, book) { return slope.holds(under: plan) }
    if let lasting = lastingAmount(sentence), lasting == most(beside: sentence) { return true }
    let stated = stated(sentence)
    if isOpen(sentence), stated.mayBeOne,
      stated.holdsKnownWords(beside: ruleWords) || sentence.cues.meets(Self.combining),
      stated.result(under: plan) != nil
    {
      return true
    }
    guard plan.isSliding, stated.holdsKnownWords(beside: ruleWords) else { return false }
    return stated.mayBeOne && stated.result(under: plan) != nil
      || stated.mayTellBound && stated.tellsBound(under: plan)
  }

  /// "These add up, so a team that gets all the way to 50 has €5,500": how steps combine.
  private static let combining: CueSet = [
    .cumulative, .highestOnly, .marginalPart, .totalOf,
  ]

  /// The sentences that may say with a bound at which result it is reached.
  var reachingBounds: [StatedResult] {
    let found = sentences.prefix(Self.longest).filter { $0.has(.capped, .atMost) }.map(stated)
      .filter(\.mayTellBound)
    return Array(found.prefix(Self.mostBounds))
  }

  private static let mostBounds = 4

  private func stated(_ sentence: Sentence) -> StatedResult {
    let position = sentences.firstIndex { $0 === sentence } ?? 0
    return StatedResult(
      sentence, after: position > 0 ? sentences[position - 1] : nil,
      naming: levels(namedIn: sentence), book)
  }

  /// The levels of promises that are called by a word of the sentence: "$18,000 at $2.2 million, the plan".
  private func levels(namedIn sentence: Sentence) -> [Int] {
    let names = sentence.prose.tokens[sentence.tokens].map(\.key).filter(
      StatedResult.plans.contains)
    guard !names.isEmpty else { return [] }
    return evidence.promises.filter { promise in
      promise.sentence !== sentence
        && promise.sentence.prose.tokens[promise.sentence.tokens].contains {
          names.contains($0.key)
        }
    }.flatMap(\.levels).map(\.figure)
  }

  /// The words of the promises, which tell the rule.
  var ruleWords: Set<WordKey> {
    ResultWords.words(of: evidence.promises.map(\.sentence)).union(namingWords)
  }

  /// Whether the sentence keeps the payout from being read.
  private func isOpen(_ sentence: Sentence) -> Bool {
    evidence.unread.contains { $0 === sentence }
      || evidence.promises.contains { $0.sentence === sentence }
      || evidence.reachedCaps.contains { $0 === sentence }
  }

  /// "Above the last figure the amount remains $90,000": the only amount of a sentence that says that
  /// nothing is added.
  private func lastingAmount(_ sentence: Sentence) -> Rational? {
    guard sentence.figures.count == 1,
      sentence.prose.tokens[sentence.tokens].contains(where: { Self.lasting.contains($0.key) })
    else { return nil }
    return book[sentence.figures[0]].money?.amount
  }

  private static let lasting: WordSet = [
    "remains", "remain", "stays", "stay", "unchanged", "bleibt", "bleiben", "reste",
  ]

  /// The most that the other sentences promise.
  private func most(beside sentence: Sentence) -> Rational? {
    evidence.promises.filter { $0.sentence !== sentence }
      .compactMap { book[$0.figure].money?.amount }.max()
  }
}

extension PayoutEvidence {
  /// The same evidence without one figure of a sentence, of which all else stays.
  func without(_ figure: Int, of sentence: Sentence) -> PayoutEvidence {
    let isOther = { (level: Promise.Level) in level.figure != figure }
    var copy = self
    copy.unread.removeAll { $0 === sentence }
    copy.caps.removeAll { $0 == figure }
    copy.reachedCaps.removeAll { $0 === sentence }
    copy.goalLevels = goalLevels.filter(isOther)
    copy.strayLevels = strayLevels.filter(isOther)
    copy.promises.removeAll { $0.figure == figure }
    for index in copy.promises.indices {
      copy.promises[index].levels = copy.promises[index].levels.filter(isOther)
    }
    return copy
  }

  /// The same evidence without what these sentences say.
  func without(_ sentences: [Sentence]) -> PayoutEvidence {
    let figures = Set(sentences.flatMap(\.figures))
    let isKept = { (sentence: Sentence) in !sentences.contains { $0 === sentence } }
    let isOther = { (level: Promise.Level) in !figures.contains(level.figure) }
    var copy = self
    copy.promises = promises.filter { isKept($0.sentence) }
    copy.unread = unread.filter(isKept)
    copy.sources = sources.filter(isKept)
    copy.goals = goals.filter(isKept)
    copy.goalLevels = goalLevels.filter(isOther)
    copy.strayLevels = strayLevels.filter(isOther)
    copy.nothingBelow = nothingBelow.filter(isOther)
    copy.partialFrom = partialFrom.filter(isOther)
    copy.caps = caps.filter { !figures.contains($0) }
    copy.reachedCaps = reachedCaps.filter(isKept)
    return copy
  }
}
