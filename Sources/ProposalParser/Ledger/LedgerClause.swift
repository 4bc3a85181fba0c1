import ProposalModel

/// A sentence with what its words tell about its figures, found once for all of them.
struct LedgerClause {
  let sentence: Sentence
  /// The field of the statement the sentence belongs to.
  let field: Field?
  /// Whether the words tell of cost, cover or the past beyond doubt.
  let tellsBackground: Bool
  /// Whether they do so unless a word of paying stands beside a figure.
  let mayTellBackground: Bool
  /// Whether the words speak of paying.
  let speaksOfPay: Bool
  /// Whether the words say that nothing is paid.
  let saysNothing: Bool
  /// Whether the words set a condition, or a day until which something is done.
  let isConditional: Bool
  /// Whether the words, or those of the part before, tell what is planned.
  let tellsPlan: Bool
  /// Whether parentheses are open where it ends.
  let isOpen: Bool
  /// Whether the words tell of money that is no promise.
  let isOtherMoney: Bool

  /// Reads a sentence in the light of the one before it.
  init(_ sentence: Sentence, behind last: LedgerClause?, field: Field?, _ book: FigureBook) {
    self.sentence = sentence
    self.field = field
    let found = sentence.all(BackgroundWords.table)
    tellsBackground =
      found.contains(where: \.meaning) || sentence.isExample || sentence.tellsMeaning
    mayTellBackground = !found.isEmpty || sentence.has(.history, .salary)
    speaksOfPay = sentence.has(.payVerb, .payNoun, .capped, .attainment, .proportional)
    saysNothing = sentence.has(.nothing)
    isConditional = StrayPay.isConditional(sentence, book)
    tellsPlan =
      StrayPay.tellsPlan(sentence) || (last.map { StrayPay.tellsPlan($0.sentence) } ?? false)
    isOpen = StrayPay.isOpen(sentence, behind: last)
    isOtherMoney =
      StrayPay.isOtherMoney(sentence, book)
      || (last.map { StrayPay.goesOn(sentence, behind: $0) } ?? false)
  }
}

extension LedgerContext {
  /// The figures nobody took, each with the sentence it stands in. Linear in the text.
  func freeFigures() -> [FreeFigure] {
    let free = reading.book.entries.indices.filter { reading.book.isFree($0) }
    var figures: [FreeFigure] = []
    var rest = free[...]
    while let first = rest.first {
      let passage = reading.book.entries[first].passage
      let here = rest.prefix { reading.book.entries[$0].passage == passage }
      figures += freeFigures(Array(here), passage)
      rest = rest.dropFirst(here.count)
    }
    return figures
  }

  private func freeFigures(_ free: [Int], _ passage: Int) -> [FreeFigure] {
    guard reading.isPublic(passage: passage) else {
      return free.map { FreeFigure(index: $0, clause: nil, position: 0, context: self) }
    }
    var figures = free.map {
      FreeFigure(index: $0, clause: nil, position: 0, context: self)
    }
    for clause in clauses(of: passage) {
      for (position, item) in clause.sentence.items.enumerated() {
        guard case .figure(let index, _) = item, let place = place(of: index, in: free) else {
          continue
        }
        figures[place] = FreeFigure(
          index: index, clause: clause, position: position, context: self)
      }
    }
    return figures
  }

  /// Where a figure stands among figures in order.
  private func place(of figure: Int, in figures: [Int]) -> Int? {
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if figures[middle] < figure { low = middle + 1 } else { high = middle }
    }
    return low < figures.count && figures[low] == figure ? low : nil
  }

  /// The sentences of a passage: of its statements with their labels, and of what is between.
  private func clauses(of passage: Int) -> [LedgerClause] {
    let end = reading.passages[passage].prose.tokens.count
    var clauses: [LedgerClause] = []
    var start = 0
    for index in statements(of: passage) {
      let statement = reading.outline.statements[index]
      let first = max(start, min(statement.label?.first ?? .max, statement.body.lowerBound))
      clauses += sentences(passage, start..<max(start, first), nil)
      let last = max(first, statement.body.upperBound)
      clauses +=
        first == statement.body.lowerBound
        ? judged(reading.sentences(of: index), statement.field)
        : sentences(passage, first..<last, statement.field)
      start = last
    }
    return clauses + sentences(passage, start..<max(start, end), nil)
  }

  private func sentences(_ passage: Int, _ range: Range<Int>, _ field: Field?) -> [LedgerClause] {
    guard !range.isEmpty else { return [] }
    let sentences = SentenceReader(book: reading.book).sentences(
      of: reading.passages[passage], at: passage, tokens: range)
    return judged(sentences, field)
  }

  private func judged(_ sentences: [Sentence], _ field: Field?) -> [LedgerClause] {
    sentences.reduce(into: []) { clauses, sentence in
      clauses.append(
        LedgerClause(sentence, behind: clauses.last, field: field, reading.book))
    }
  }
}
