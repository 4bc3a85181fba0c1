import ProposalModel

/// The sentences of a statement with the labels of their figures and the promises they make, each
/// read in the light of the sentence before it.
struct StatementClauses {
  /// A sentence as read.
  struct Clause: Sendable {
    let sentence: Sentence
    let labels: FigureLabels
    var promises: [Promise]
    /// Whether the promise is a formula.
    var isFormula = false
    /// Whether the sentence says what is left where a condition is missed, which is read with the gates.
    var isLeftToGates = false
  }

  let book: FigureBook
  let isPayField: Bool
  let isGoalField: Bool
  /// Whether the statement opens with a share of the price of all.
  let isInstalment: Bool
  /// Whether the label names a price for each unit.
  let isUnitPrice: Bool

  init(book: FigureBook, field: Field?, isPrice: Bool = false, isInstalment: Bool = false) {
    self.book = book
    self.isInstalment = isInstalment
    isPayField = isPrice || field == .payout || field == .unitPrice
    isUnitPrice = field == .unitPrice
    isGoalField = field.map { EvidenceCollector.goals.contains($0) } ?? false
  }

  /// The clauses of all statements, each statement's in order.
  static func clauses(
    of statements: [Statement], _ sentences: [[Sentence]], _ book: FigureBook, _ listed: ListedPay
  ) -> [[Clause]] {
    statements.indices.map {
      StatementClauses(
        book: book, field: statements[$0].field, isPrice: listed.prices.contains($0),
        isInstalment: listed.instalments.contains($0)
      ).clauses(of: sentences[$0])
    }
  }

  /// The clauses, in order: "Target is 99% of lines. That pays £1,800" pays for the 99%.
  func clauses(of sentences: [Sentence]) -> [Clause] {
    var goal: [Promise.Level] = []
    var isTerm = false
    var people: Int?
    return sentences.map { sentence in
      let each = NamedPeople.speaksOfEach(sentence) ? people : nil
      var clause = clause(of: sentence, heads: each ?? NamedPeople.receivers(in: sentence))
      people = NamedPeople.listed(in: sentence) ?? people
      isTerm =
        sentence.isAboutTerm || LateClause(sentence, book) != nil || isTerm && speaksOfIt(sentence)
      if isTerm { clause.promises = [] }
      if clause.promises.count == 1, clause.promises[0].levels.isEmpty, goal.count == 1,
        opensWithPronoun(sentence)
      {
        clause.promises[0].levels = goal
      }
      goal = clause.promises.isEmpty && !sentence.has(.nothing, .history) ? levels(clause) : []
      return clause
    }
  }

  /// One sentence by itself; there is no promise without a figure, or where a term or a change of
  /// what was promised is spoken of.
  func clause(of sentence: Sentence, heads: Int? = nil) -> Clause {
    let isLeftToGates = GateConsequence(sentence, book)?.isLeftToGates ?? false
    guard sentence.holdsFigures else {
      return Clause(
        sentence: sentence, labels: FigureLabels(count: 0), promises: [],
        isLeftToGates: isLeftToGates)
    }
    let labels = FigureLabeler(
      sentence: sentence, book: book, isPayField: isPayField, isGoalField: isGoalField,
      isInstalment: isInstalment, isUnitPriceField: isUnitPrice, heads: heads
    ).labels()
    if isLeftToGates {
      return Clause(sentence: sentence, labels: labels, promises: [], isLeftToGates: true)
    }
    if let formula = FormulaClause(sentence, book, labels, isPayField: isPayField) {
      return Clause(
        sentence: sentence, labels: formula.labels, promises: [formula.promise], isFormula: true)
    }
    let isPromise =
      !sentence.isAboutTerm && !sentence.modifiesPromise && !sentence.isExample
      && !InstalmentSentence.isOne(sentence, book)
    guard isPromise else { return Clause(sentence: sentence, labels: labels, promises: []) }
    if !isGoalField, let bands = BandClause(sentence, book) {
      return Clause(
        sentence: sentence, labels: bands.labels(over: labels), promises: bands.promises)
    }
    var promises =
      LineClause(sentence, book)?.promises
      ?? PromiseReader(sentence: sentence, labels: labels).promises()
    for index in promises.indices { promises[index].heads = heads ?? 1 }
    return Clause(sentence: sentence, labels: labels, promises: promises)
  }

  /// The levels a sentence names: lengths of time only where nothing else is a level.
  func levels(_ clause: Clause) -> [Promise.Level] {
    let levels = clause.labels.inOrder.compactMap { position, label in
      level(label, at: position, in: clause.sentence)
    }.filter { !clause.sentence.endsScale(at: book[$0.figure].tokens.lowerBound) }
    let others = levels.filter { !$0.isLength }
    return others.isEmpty ? levels : others
  }

  /// The levels beside which a sentence pays nothing, where it pays something elsewhere.
  func unpaid(_ clause: Clause) -> [Promise.Level] {
    clause.labels.inOrder.compactMap { position, label in
      guard case .unpaid = label else { return nil }
      return level(label, at: position, in: clause.sentence)
    }
  }

  private func level(_ label: FigureLabel, at position: Int, in sentence: Sentence)
    -> Promise.Level?
  {
    guard case .figure(let figure, _) = sentence.items[position] else { return nil }
    switch label {
    case .level(let comparison), .unpaid(let comparison):
      return Promise.Level(figure: figure, comparison: comparison)
    case .attainment(let comparison):
      return Promise.Level(figure: figure, comparison: comparison, isAttainment: true)
    case .length(let comparison):
      return Promise.Level(figure: figure, comparison: comparison, isLength: true)
    default: return nil
    }
  }

  /// "10% is retained. Half of it is released in May": a part of what was spoken of before.
  private func speaksOfIt(_ sentence: Sentence) -> Bool {
    if boundsIt(sentence) { return true }
    guard let first = sentence.figures.first, book[first].percent != nil || isPart(first),
      book[first].tokens.lowerBound - sentence.tokens.lowerBound <= 2
    else { return false }
    let end = book[first].tokens.upperBound
    return Self.ofIt.match(in: sentence.prose.tokens, at: end, before: sentence.tokens.upperBound)
      != nil
  }

  /// "That is no more than CHF 1,476 for D1": the bound of a deduction, said in money.
  private func boundsIt(_ sentence: Sentence) -> Bool {
    guard let first = sentence.tokens.first, sentence.has(.atMost, .capped) else { return false }
    return Self.pointers.contains(sentence.prose.tokens[first].key)
      && sentence.window(first + 1, first + 3).contains {
        Self.being.contains(sentence.prose.tokens[$0].key)
      }
  }

  private static let pointers: WordSet = ["that", "this", "these", "das", "dies"]
  private static let being: WordSet = ["is", "are", "makes", "means", "comes", "sind", "ist"]

  private func isPart(_ figure: Int) -> Bool {
    if case .fraction = book[figure].value { true } else { false }
  }

  private static let ofIt = PhraseTable<Bool>([
    (
      true,
      [
        "of it", "of this", "of that", "of them", "of these", "of the fund", "of the retention",
        "davon", "hiervon",
      ]
    )
  ])

  private func opensWithPronoun(_ sentence: Sentence) -> Bool {
    Self.pronouns.match(
      in: sentence.prose.tokens, at: sentence.tokens.lowerBound, before: sentence.tokens.upperBound
    ) != nil
  }

  private static let pronouns = PhraseTable<Bool>([
    (
      true,
      [
        "that", "this", "it", "for that", "for this", "for it", "if that", "if so", "if this",
        "if it", "if met", "reaching it", "reaching that", "hitting it", "hitting that",
        "meeting it", "meeting that", "das", "dies", "dafür", "hierfür", "wird das", "wird dies",
        "wird er", "wird sie", "wird es",
        "wird dieser wert", "ist das", "cela", "pour cela", "si c'est le cas", "for which",
      ]
    )
  ])
}
