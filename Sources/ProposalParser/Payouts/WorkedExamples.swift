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

  /// The sentences that could be examples, in order: what they hold was not understood, or is one
  /// promise among several.
  var candidates: [Sentence] {
    var found: [Sentence] = []
    let sentences =
      evidence.unread + evidence.goals.filter { lastingAmount($0) != nil }
      + evidence.promises.dropFirst(hasTable ? 0 : 1).map(\.sentence)
    guard sentences.count <= Self.most else { return [] }
    for sentence in sentences
    where !found.contains(where: { $0 === sentence }) && mayBeOne(sentence) {
      found.append(sentence)
    }
    return found
  }

  /// Whether the sentence names a result and an amount, and nothing that would change a payout.
  private func mayBeOne(_ sentence: Sentence) -> Bool {
    guard hasTable || sentence !== evidence.promises.first?.sentence,
      !sentence.cues.meets(Self.ruling),
      (2...Self.most).contains(sentence.figures.count) || lastingAmount(sentence) != nil
    else { return false }
    return !sentence.holds(Self.limiting)
  }

  /// Longer lists are no examples; it keeps the work in proportion to the sheet.
  private static let most = 16

  /// What a rule says, and an example does not.
  private static let ruling: CueSet = [
    .gate, .unless, .late, .each, .additional, .modifier, .instead, .recurring, .minimumPay,
    .discretion, .toBeAgreed, .capped, .portion, .split, .proration,
  ]
  private static let limiting: WordSet = [
    "only", "provided", "subject", "unless", "except", "minus", "less", "nur", "sofern", "÷",
    "abzüglich",
    "seulement",
  ]

  /// Whether a plan pays what the sentence says for a result it names, and accounts for every
  /// amount in it.
  func holds(_ sentence: Sentence, under plan: PayoutPlan) -> Bool {
    if let lasting = lastingAmount(sentence) { return lasting == most(beside: sentence) }
    let amounts = sentence.figures.compactMap { book[$0].money?.amount }
    var accounted: Set<Rational> = []
    for case let result? in sentence.figures.map(number) {
      guard let paid = pay(result, under: plan), !paid.isZero, amounts.contains(paid) else {
        continue
      }
      accounted.formUnion([paid, result])
      if let hurdle = plan.terms.hurdle { accounted.insert(result - hurdle) }
    }
    let others = amounts.filter { !accounted.contains($0) }
    return !accounted.isEmpty && (others.isEmpty || accounted.contains(others.sum))
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

  private func number(_ figure: Int) -> Rational? {
    switch book[figure].value {
    case .money(let value, _), .number(let value), .percent(let value): value
    default: nil
    }
  }

  private func pay(_ result: Rational, under plan: PayoutPlan) -> Rational? {
    var facts = PayoutFacts()
    facts.actual = result
    if case .percentOfValue(let terms) = plan.terms, terms.bases.count == 1 {
      facts.values[terms.bases[0].name] = result
    }
    return plan.result(for: facts).payout
  }
}

extension PayoutTerms {
  /// What a value has to exceed before any of it is paid for.
  fileprivate var hurdle: Rational? {
    if case .percentOfValue(let terms) = self { terms.hurdle } else { nil }
  }
}

extension PayoutEvidence {
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
    copy.targets = targets.filter { !figures.contains($0) }
    return copy
  }
}
