import ProposalModel

/// A sentence that says what a payout comes to at a result: "The budget is £410,000, which gives £4,000",
/// "you would get there at £460,000".
///
/// What it says is told by numbers, and not by words: it changes nothing where the payout comes to exactly that.
struct StatedResult {
  let sentence: Sentence
  let book: FigureBook
  /// The sentence in front, to which "that would pay £4,000" points back.
  private let pointed: Sentence?

  /// The levels that other sentences name by a word of this one: "the plan pays $30,000".
  private let named: [Int]

  init(
    _ sentence: Sentence, after before: Sentence? = nil, naming named: [Int] = [],
    _ book: FigureBook
  ) {
    (self.sentence, self.book, self.named) = (sentence, book, named)
    let points = sentence.tokens.first.map { Self.pointers.contains(sentence.prose.tokens[$0].key) }
    pointed = points ?? false && before?.prose.place == sentence.prose.place ? before : nil
  }

  private static let pointers: WordSet = ["that", "this", "das", "dies", "cela"]

  /// Whether the sentence names a result and an amount, and nothing that would change a payout.
  var mayBeOne: Bool {
    (2...Self.most).contains(results.count) && !sentence.cues.meets(Self.ruling)
      && !sentence.holds(Self.limiting) && !statesBound
  }

  /// "Maximum ten teachers ($12,500)" bounds what is paid, and the amount agrees whatever it does.
  private var statesBound: Bool {
    sentence.has(.atMost, .atLeast, .orLess, .minimumPay) || sentence.holds(Self.limits)
      || UnitBounds.count(in: sentence, book) != nil
  }

  /// Whether the sentence may say at which result the most is paid.
  var mayTellBound: Bool {
    (1...Self.most).contains(sentence.figures.count) && !sentence.cues.meets(Self.changing)
      && !sentence.holds(Self.limiting) && sentence.holds(Self.bounds)
  }

  /// Longer lists are no examples; it keeps the work in proportion to the sheet.
  static let most = 16

  /// The result the sentence names, where the plan pays what it says there and no amount is left over.
  func result(under plan: PayoutPlan) -> Rational? {
    var found: [Rational] = []
    var accounted: Set<Rational> = []
    for case let result? in results.map(number) {
      guard let paid = plan.pay(at: result), !paid.isZero, amounts.contains(paid) else { continue }
      found.append(result)
      accounted.formUnion([paid, result])
      if let hurdle = plan.terms.hurdle { accounted.insert(result - hurdle) }
    }
    let others = amounts.filter { !accounted.contains($0) }
    return others.isEmpty || accounted.contains(others.sum) ? found.first : nil
  }

  /// Whether the sentence names the result from which on nothing more is paid, and no other amount.
  func tellsBound(under plan: PayoutPlan) -> Bool {
    sentence.figures.contains { tellsBound(at: $0, under: plan) }
  }

  /// Whether a figure of the sentence is that result.
  func tellsBound(at figure: Int, under plan: PayoutPlan) -> Bool {
    guard let result = number(figure), let most = plan.pay(at: result), !most.isZero,
      plan.ends(at: result)
    else { return false }
    return amounts.allSatisfy { $0 == most || $0 == result || $0 == plan.terms.hurdle }
  }

  /// The result that the sentence, or the label in front of it, calls the plan.
  func planned(under plan: PayoutPlan, labelled field: Field?) -> Rational? {
    guard mayBeOne, let result = result(under: plan) else { return nil }
    if field == .target { return result }
    let tells = [sentence, pointed].compactMap(\.self).contains {
      !$0.holds(Self.past) && ($0.holds(Self.plans) || $0.says(Self.own))
    }
    return tells ? result : nil
  }

  /// "My plan says 6,000, so that'd be $4,000": what a rule comes to, and none by itself.
  var tellsOnlyResult: Bool {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    guard let last = amounts.last, sentence.holds(Self.plans) else { return false }
    let start = book[last].tokens.lowerBound
    return Self.pointing.first(in: sentence.prose, sentence.window(start - 6, start)) != nil
  }

  private static let pointing = PhraseTable<Bool>([
    (
      true,
      [
        "that would be", "that'd be", "which would be", "this would be", "that would give",
        "which would give", "that would earn", "which would earn", "that would pay",
        "which would pay", "das entspricht", "dies entspricht", "was einem", "das wären",
        "das würde", "ce qui donnerait",
      ]
    )
  ])

  /// The figures that may be the result.
  private var results: [Int] { sentence.figures + (pointed?.figures ?? []) + named }

  /// Whether all its words only tell a result, or are those of the rule: with any other one the amount may be
  /// shared, taken back, or come on top, however well it agrees.
  func holdsKnownWords(beside rule: Set<WordKey>) -> Bool {
    let places = sentence.figures.map { book[$0].tokens }
    return sentence.tokens.allSatisfy { index in
      let token = sentence.prose.tokens[index]
      return token.kind != .word || places.contains { $0.contains(index) }
        || rule.contains(token.key) || ResultWords.known.contains(token.key)
    }
  }

  /// The same for the words from the bound on to the end: "which falls away at $460,000" lifts it.
  func tellsPlainly(at figure: Int, beside rule: Set<WordKey>) -> Bool {
    guard let rank = sentence.figures.firstIndex(of: figure), rank > 0 else { return false }
    let start = book[sentence.figures[rank - 1]].tokens.upperBound
    let front = sentence.prose.tokens[sentence.window(sentence.tokens.lowerBound, start)]
    let known = rule.union(front.map(\.key))
    return sentence.window(start, sentence.tokens.upperBound).allSatisfy { index in
      let token = sentence.prose.tokens[index]
      return token.kind != .word || known.contains(token.key)
        || ResultWords.known.contains(token.key)
        || sentence.figures.contains { book[$0].tokens.contains(index) }
    }
  }

  private var amounts: [Rational] { sentence.figures.compactMap { book[$0].money?.amount } }

  private func number(_ figure: Int) -> Rational? {
    switch book[figure].value {
    case .money(let value, _), .number(let value), .percent(let value): value
    default: nil
    }
  }

  /// What a rule says, and an example does not.
  private static let ruling: CueSet = [
    .gate, .unless, .late, .each, .additional, .modifier, .instead, .recurring, .minimumPay,
    .discretion, .toBeAgreed, .capped, .portion, .split, .proration,
  ]
  private static let changing: CueSet = [
    .gate, .unless, .late, .each, .additional, .modifier, .instead, .recurring, .minimumPay,
    .discretion, .toBeAgreed, .split, .proration,
  ]
  private static let limiting: WordSet = [
    "only", "provided", "subject", "unless", "except", "minus", "less", "nur", "sofern", "÷",
    "abzüglich", "seulement", "deducted", "withheld", "forfeit", "forfeited", "lose", "lost",
  ]
  private static let limits: WordSet = [
    "maximum", "max", "cap", "most", "ceiling", "limit", "tops", "höchstbetrag", "höchstens",
    "maximal", "obergrenze", "deckel", "plafond", "maximale", "minimum", "floor", "least",
    "mindestens",
  ]
  private static let bounds: WordSet = [
    "maximum", "max", "cap", "capped", "most", "ceiling", "limit", "limited", "there", "top",
    "tops", "full", "than", "höchstbetrag", "gedeckelt", "begrenzt", "plafonné",
    "höchstens", "maximal", "obergrenze", "deckel", "plafond", "maximale",
  ]
  static let plans: WordSet = [
    "plan", "plans", "planned", "planning", "budget", "budgeted", "target", "targeted", "goal",
    "forecast", "forecasts", "expect", "expects", "expected", "projected", "projection", "aim",
    "geplant", "geplanten", "planwert", "ziel", "zielwert", "budgetiert", "erwartet", "erwarten",
    "prévu", "prévoit", "objectif",
  ]
  private static let past: WordSet = ["was", "were", "last", "had", "previous", "war", "letztes"]
  private static let own = PhraseTable<Bool>([(true, ["my number", "our number", "my figure"])])
}

extension PayoutPlan {
  /// What is paid at one result, with nothing else known.
  func pay(at result: Rational) -> Rational? {
    var facts = PayoutFacts()
    facts.actual = result
    if case .percentOfValue(let terms) = terms, terms.bases.count == 1 {
      facts.values[terms.bases[0].name] = result
    }
    return self.result(for: facts).payout
  }

  /// Whether what is paid follows the result step by step, so that no single amount could agree by chance.
  var isSliding: Bool {
    switch terms {
    case .percentOfValue, .perUnit, .interpolated, .partialProportional, .bands: true
    default: false
    }
  }

  /// Whether nothing more is paid beyond a result, and less right in front of it.
  fileprivate func ends(at result: Rational) -> Bool {
    guard isSliding, let most = pay(at: result) else { return false }
    guard let below = Rational(999_999, 1_000_000), let above = Rational(1_000_001, 1_000_000)
    else {
      return false
    }
    let isLast = { (beyond: Rational, before: Rational) in
      pay(at: beyond) == most && (pay(at: before).map { $0 < most } ?? false)
    }
    return isLast(result * Rational(1_000_000), result * below)
      || isLast(.zero, result * above)
  }
}

extension PayoutTerms {
  /// What a value has to exceed before any of it is paid for.
  var hurdle: Rational? {
    if case .percentOfValue(let terms) = self { terms.hurdle } else { nil }
  }
}

extension SheetReading {
  /// Takes the sentences of settled milestones that only say what they come to, and the plan they name.
  mutating func confirmResults() {
    var planned: [Int: Set<Rational>] = [:]
    for (position, remark) in remarks.enumerated() where remark.sentence.holdsFigures {
      let before = position > 0 ? remarks[position - 1].sentence : nil
      let stated = StatedResult(remark.sentence, after: before, book)
      guard stated.mayBeOne || stated.mayTellBound,
        let index = milestonePlaces.first(around: remark.sentence.place),
        case .settled(let plan) = proposal.milestones[index].payout.state, plan.isSliding
      else { continue }
      let result = stated.mayBeOne ? stated.result(under: plan) : nil
      guard result != nil || stated.mayTellBound && stated.tellsBound(under: plan),
        stated.holdsKnownWords(
          beside: ruleWords(before: position).union(namingWords(in: remark.scope)))
      else { continue }
      for figure in remark.sentence.figures where book.isFree(figure) {
        book.take(figure, for: .statedAmount)
      }
      if let plan = stated.planned(under: plan, labelled: remark.field) {
        planned[index, default: []].insert(plan)
      }
    }
    for (index, results) in planned where results.count == 1 {
      notePlan(results.first, index)
    }
  }

  /// A rule stands shortly in front of what it comes to.
  private static let fewSentences = 6

  /// The words of the sentences in front that hold amounts, a few of them.
  private func ruleWords(before position: Int) -> Set<WordKey> {
    let before = remarks[max(0, position - Self.fewSentences)..<position].filter { remark in
      remark.sentence.figures.contains { book[$0].money != nil || book[$0].percent != nil }
    }
    return ResultWords.words(of: before.map(\.sentence))
  }

  /// The words of the title and the tables of a scope, which name what is counted there.
  func namingWords(in scope: Int) -> Set<WordKey> {
    let scope = outline.scopes[scope]
    let tables = scope.tables.prefix(Self.fewTables).map { outline.tables[$0] }
    let cells = tables.flatMap { [$0.header] + $0.rows.prefix(Self.fewRows) }.joined()
    let title = scope.title.map { [$0.prose] } ?? []
    return ResultWords.words(in: title + cells.compactMap(\.self).map { passages[$0].prose })
  }

  private static let fewTables = 2
  private static let fewRows = 8

  /// The plan is the target of a milestone that names no other.
  private mutating func notePlan(_ result: Rational?, _ index: Int) {
    guard case .settled(var plan) = proposal.milestones[index].payout.state,
      plan.targetLevel == nil
    else { return }
    plan.targetLevel = result
    proposal.milestones[index].payout.state = .settled(plan)
  }
}
