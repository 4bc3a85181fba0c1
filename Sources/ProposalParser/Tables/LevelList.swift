import ProposalModel

/// Levels and what they pay, one a line or between semicolons: "from 80% to under 90%: 15% of the
/// target bonus plus 2.5 points for each 1% above 80%".
struct LevelList: Sendable {
  var table: LevelTable
  /// What percentages are parts of, where the lines say so.
  var base: ShareBase?
  /// The statements the lines are.
  let statements: [Int]
}

/// Reads lists of levels.
struct LevelListReader {
  let reading: SheetReading

  private var text: TableText {
    TableText(
      table: OutlineTable(
        columns: [], header: [], rows: [], width: 0, scope: 0,
        place: SourceRange(start: 0, end: 0)),
      passages: reading.passages, book: reading.book)
  }

  /// The list that the untitled items of a scope are; `nil` unless each states a level and its pay.
  func list(ofScope index: Int) -> LevelList? {
    let outline = reading.outline
    let items = outline.scopes[index].children.filter {
      outline.scopes[$0].opening == .item && outline.scopes[$0].title == nil
    }
    let statements = items.flatMap { outline.scopes[$0].statements }
    guard items.count > 1, statements.count == items.count else { return nil }
    let sentences = statements.map { reading.sentences(of: $0) }
    guard sentences.allSatisfy({ $0.count == 1 }) else { return nil }
    return list(of: sentences.flatMap(\.self), statements)
  }

  private func list(of sentences: [Sentence], _ statements: [Int]) -> LevelList? {
    let rows = sentences.compactMap(row)
    guard rows.count == sentences.count, rows.contains(where: { $0.pay != .nothing }) else {
      return nil
    }
    let bases = Set(sentences.compactMap(base))
    guard bases.count <= 1 else { return nil }
    let pays = sentences.flatMap { payFigures(of: $0) }
    let table = LevelTable(
      rows: rows, paysRates: false,
      isLowerSuspected: sentences.contains { LowerIsBetter.isSuspected(in: $0.text) },
      currency: pays.lazy.compactMap { self.reading.book[$0].money?.currency }.first,
      levelFigures: rows.flatMap(\.span.figures), payFigures: pays,
      places: sentences.map(\.place))
    return LevelList(table: table, base: bases.first, statements: statements)
  }

  // MARK: Lines

  private func row(_ sentence: Sentence) -> LevelRow? {
    guard let cut = cut(sentence) else { return nil }
    let (left, right) = (
      part(sentence, sentence.tokens.lowerBound..<cut),
      part(sentence, cut + 1..<sentence.tokens.upperBound)
    )
    let levels = left.figures.filter { reading.book[$0].isOperative }
    guard
      let span = LevelSpanReader(text: text, unit: ColumnUnit()).span(of: left, levels),
      let pay = pay(right)
    else { return nil }
    return LevelRow(span: span, pay: pay, name: LevelNames.name(in: left.text))
  }

  /// The colon or arrow between level and pay.
  private func cut(_ sentence: Sentence) -> Int? {
    for item in sentence.items {
      switch item {
      case .colon(let index): return index
      case .cue(.arrow, let tokens): return tokens.upperBound - 1
      default: continue
      }
    }
    return nil
  }

  private func part(_ sentence: Sentence, _ range: Range<Int>) -> Sentence {
    Sentence(
      prose: sentence.prose, tokens: range,
      items: sentence.items.filter { range.contains($0.tokens.lowerBound) },
      passage: sentence.passage, firstRate: sentence.firstRate)
  }

  private func payFigures(of sentence: Sentence) -> [Int] {
    guard let cut = cut(sentence) else { return [] }
    return sentence.figures.filter { reading.book[$0].tokens.lowerBound > cut }
  }

  private func pay(_ sentence: Sentence) -> LevelPay? {
    let figures = sentence.figures.filter { reading.book[$0].isOperative }
    guard let first = figures.first else { return sentence.has(.nothing) ? .nothing : nil }
    guard figures.count == 1 else {
      let rising = LevelPayReader(text: text, unit: ColumnUnit()).rising(sentence, figures)
      if case .open = rising { return nil }
      return rising
    }
    guard !sentence.has(.each, .capped, .condition, .additional) else { return nil }
    if let amount = reading.book[first].money?.amount { return .amount(amount) }
    return reading.book[first].percent.map { $0.isZero ? .nothing : .percent($0) }
  }

  /// "15% of the target bonus"
  private func base(_ sentence: Sentence) -> ShareBase? {
    guard let cut = cut(sentence),
      let position = sentence.items.firstIndex(where: { item in
        if case .figure(_, let tokens) = item { tokens.lowerBound > cut } else { false }
      })
    else { return nil }
    let near = Neighbours(sentence: sentence, position: position)
    if near.isFollowedByOf, let base = near.shareBase { return base }
    return near.isFollowedByOf && near.right(within: 3, .payNoun) != nil ? .bonus : nil
  }
}

extension SheetReading {
  /// The shape of a milestone whose levels stand in a list that its promises alone do not explain.
  func listShape(of candidate: Candidate) -> (shape: PayoutShape, base: ShareBase?, LevelList)? {
    guard let scope = candidate.scope,
      var list = LevelListReader(reading: self).list(ofScope: scope)
    else { return nil }
    var rest = candidate
    rest.statements.removeAll { list.statements.contains($0) }
    let evidence = EvidenceCollector.evidence(of: rest, in: self)
    guard evidence.promises.isEmpty, evidence.unread.isEmpty else { return nil }
    let lead = rest.statements.flatMap { sentences(of: $0) }
    if lead.contains(where: { Self.attains($0) }) {
      guard let goal = goalAmount(in: lead), let table = list.table.scaled(by: goal) else {
        return nil
      }
      list.table = table
    }
    list.table.paysRates = list.base == nil && lead.contains { $0.has(.rateNoun) }
    let scale = LevelScale(table: list.table, evidence: evidence, isShare: list.base != nil)
    return (scale.shape(), list.base, list)
  }

  /// "actual EBITDA as a percentage of the target"
  private static func attains(_ sentence: Sentence) -> Bool {
    attainmentWords.first(in: sentence.prose, sentence.tokens) != nil
  }

  private static let attainmentWords = PhraseTable<Bool>([
    (
      true,
      [
        "as a percentage of the target", "as a percentage of target", "in percent of the target",
        "as a percentage of the goal", "in prozent des ziels", "en pourcentage de la cible",
        "as a percentage of budget", "as a percentage of plan",
      ]
    )
  ])

  /// The one amount or count that the words call target: "the target is $18.5 million".
  private func goalAmount(in sentences: [Sentence]) -> Rational? {
    let values = sentences.flatMap { sentence -> [Rational] in
      let labels = FigureLabeler(sentence: sentence, book: book).labels()
      return labels.inOrder.compactMap { position, label in
        guard case .level = label, case .figure(let figure, _) = sentence.items[position] else {
          return nil
        }
        return book[figure].money?.amount ?? book[figure].number
      }
    }
    return Set(values).count == 1 ? values.first : nil
  }
}

extension LevelTable {
  /// The same with levels that were percentages of a goal in the goal's own unit.
  fileprivate func scaled(by goal: Rational) -> LevelTable? {
    guard goal > .zero, rows.allSatisfy({ $0.span.axis == .percent || $0.span.axis == .attainment })
    else { return nil }
    var table = self
    for index in table.rows.indices { table.rows[index].scale(by: goal.percent) }
    return table
  }
}

extension LevelRow {
  fileprivate mutating func scale(by factor: Rational) {
    span.from?.value *= factor
    span.to?.value *= factor
    span.axis = .money(nil)
    span.precision *= factor
    guard case .rising(let start, let slope, let above, let most, let isPercent) = pay else {
      return
    }
    pay = .rising(
      start: start, slope: slope.dividing(by: factor) ?? slope, above: above * factor, most: most,
      isPercent: isPercent)
  }
}
