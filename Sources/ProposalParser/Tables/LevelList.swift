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
    let all = items.flatMap { outline.scopes[$0].statements }
    guard items.count > 1, all.count == items.count else { return nil }
    let statements = all.filter { !saysBetween($0) }
    guard statements.count > 1 else { return nil }
    let sentences = statements.map { reading.sentences(of: $0) }
    guard sentences.allSatisfy({ $0.count == 1 || $0.count == 2 }) else { return nil }
    return list(
      of: sentences.compactMap(\.first), statements, bounds: sentences.map { $0.dropFirst().first })
  }

  /// "Final cost in between: linear interpolation": an item that says how the others go together.
  private func saysBetween(_ statement: Int) -> Bool {
    let sentences = reading.sentences(of: statement)
    return sentences.count == 1 && !sentences[0].holdsFigures
      && sentences[0].has(.straightLine, .noInterpolation)
  }

  private func list(
    of sentences: [Sentence], _ statements: [Int], bounds: [Sentence?]
  ) -> LevelList? {
    let plain = inMoney(sentences.compactMap(row))
    guard plain.count == sentences.count else { return nil }
    let bound = LevelListBound(text: text)
    let rows = zip(plain, bounds).compactMap { row, sentence in
      sentence.map { bound.row(row, boundedBy: $0) } ?? row
    }
    guard rows.count == sentences.count, rows.contains(where: { $0.pay != .nothing }),
      !areInstalments(rows),
      PayFirstLine.arePartition(rows)
        || !sentences.contains(where: { PayFirstLine.condition(of: $0, reading.book) != nil })
    else { return nil }
    let isMoney = rows.allSatisfy { if case .percent = $0.pay { false } else { true } }
    let bases = isMoney ? [] : Set(sentences.compactMap(base))
    guard bases.count <= 1 else { return nil }
    let pays =
      sentences.flatMap { payFigures(of: $0) } + bounds.compactMap(\.self).flatMap(\.figures)
    let table = LevelTable(
      rows: rows, paysRates: false,
      isLowerSuspected: sentences.contains { LowerIsBetter.isSuspected(in: $0.text) },
      currency: pays.lazy.compactMap { self.reading.book[$0].money?.currency }.first,
      levelFigures: rows.flatMap(\.span.figures), payFigures: pays,
      places: sentences.map(\.place))
    return LevelList(table: table, base: bases.first, statements: statements)
  }

  /// Days that do not pay less the later they are: instalments, each with its own day.
  private func areInstalments(_ rows: [LevelRow]) -> Bool {
    guard rows.allSatisfy({ $0.span.axis == .date }) else { return false }
    let steps = rows.compactMap { row -> (day: Rational, pays: Rational)? in
      guard let day = row.span.from?.value ?? row.span.to?.value, let pays = row.pay.constant
      else { return nil }
      return (day, pays)
    }.sorted { $0.day < $1.day }
    return !zip(steps, steps.dropFirst()).allSatisfy { $0.pays > $1.pays }
  }

  /// "All 12: £5,000 (full amount); 10 or 11: 60% of the full amount": parts of the one amount that
  /// the list states.
  private func inMoney(_ rows: [LevelRow]) -> [LevelRow] {
    let amounts = Set(
      rows.compactMap { row -> Rational? in
        if case .amount(let amount) = row.pay { amount } else { nil }
      })
    guard amounts.count == 1, let whole = amounts.first else { return rows }
    return rows.map { row in
      guard case .percent(let percent) = row.pay else { return row }
      var row = row
      row.pay = .amount(whole * percent.percent)
      return row
    }
  }

  // MARK: Lines

  private func row(_ sentence: Sentence) -> LevelRow? {
    guard let (left, right) = halves(of: sentence) else { return nil }
    let levels = left.figures.filter { reading.book[$0].isOperative }
    guard
      let span = LevelSpanReader(text: text, unit: ColumnUnit()).span(of: left, levels),
      let pay = pay(right)
    else { return nil }
    return LevelRow(span: span, pay: pay, name: LevelNames.name(in: left.text))
  }

  /// What a line says of the level, and of the pay.
  private func halves(of sentence: Sentence) -> (level: Sentence, pay: Sentence)? {
    if let when = PayFirstLine.condition(of: sentence, reading.book) {
      return (
        part(sentence, when.upperBound..<sentence.tokens.upperBound),
        part(sentence, sentence.tokens.lowerBound..<when.lowerBound)
      )
    }
    return cut(sentence).map { cut in
      (
        part(sentence, sentence.tokens.lowerBound..<cut),
        part(sentence, cut + 1..<sentence.tokens.upperBound)
      )
    }
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
    return verb(sentence)
  }

  /// "Bei mindestens 95 % gebühren € 13.500": the verb of paying behind the level.
  private func verb(_ sentence: Sentence) -> Int? {
    guard let level = sentence.figures.first else { return nil }
    let end = reading.book[level].tokens.upperBound
    for case .cue(.payVerb, let tokens) in sentence.items where tokens.lowerBound >= end {
      return tokens.upperBound - 1
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
    if let when = PayFirstLine.condition(of: sentence, reading.book) {
      return sentence.figures.filter { reading.book[$0].tokens.lowerBound < when.lowerBound }
    }
    guard let cut = cut(sentence) else { return [] }
    return sentence.figures.filter { reading.book[$0].tokens.lowerBound > cut }
  }

  private func pay(_ sentence: Sentence) -> LevelPay? {
    let figures = sentence.figures.filter { reading.book[$0].isOperative }
    guard let first = figures.first else { return sentence.has(.nothing) ? .nothing : nil }
    if let part = partSaidTwice(sentence, figures) { return part }
    guard figures.count == 1 else {
      let rising = LevelPayReader(text: text, unit: ColumnUnit()).rising(sentence, figures)
      if case .open = rising { return nil }
      return rising
    }
    guard !sentence.has(.each, .condition, .additional),
      !sentence.has(.capped, before: reading.book[first].tokens.lowerBound)
    else {
      return nil
    }
    if reading.book[first].number == .zero { return .nothing }
    if let amount = reading.book[first].money?.amount { return .amount(amount) }
    return reading.book[first].percent.map { $0.isZero ? .nothing : .percent($0) }
  }

  /// "75% of the £4,000", "75 % davon, also 13.500 €": a part with what it is of, or comes to.
  private func partSaidTwice(_ sentence: Sentence, _ figures: [Int]) -> LevelPay? {
    guard figures.count == 2, let percent = reading.book[figures[0]].percent,
      let amount = reading.book[figures[1]].money?.amount
    else { return nil }
    let between =
      reading.book[figures[0]].tokens.upperBound..<reading.book[figures[1]].tokens.lowerBound
    let words = sentence.prose.tokens[between]
    guard between.count <= 6 else { return nil }
    if words.first?.key == "of", words.allSatisfy({ Self.ofWords.contains($0.key) }) {
      return .amount(amount * percent.percent)
    }
    let isAgain = words.contains { Self.againWords.contains($0.key) }
    return isAgain ? .amount(amount) : nil
  }

  private static let ofWords: WordSet = [
    "of", "the", "this", "that", "full", "amount", "$", "€", "£",
  ]
  private static let againWords: WordSet = [
    "also", "mithin", "somit", "das", "is", "i.e", "ie", "so", "(", "=", "soit",
  ]

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
    var evidence = EvidenceCollector.evidence(of: rest, in: self)
    if let full = fullRow(evidence, list.table) {
      list.table.rows.append(full)
      evidence = evidence.with(promises: [])
    }
    guard evidence.promises.isEmpty, evidence.unread.isEmpty else { return nil }
    let lead = rest.statements.flatMap { sentences(of: $0) }
    if lead.contains(where: { Self.attains($0) }) {
      guard let goal = goalAmount(in: lead), let table = list.table.scaled(by: goal) else {
        return nil
      }
      list.table = table
    }
    list.table.paysRates = list.base == nil && lead.contains { $0.has(.rateNoun) }
    if evidence.holdsOpenBound(beside: list.table.rows, book) { return nil }
    let scale = LevelScale(table: list.table, evidence: evidence, isShare: list.base != nil)
    return (scale.shape(), list.base, list)
  }

  /// "The full award is £4,000 at 98%" above a list of what less pays.
  private func fullRow(_ evidence: PayoutEvidence, _ table: LevelTable) -> LevelRow? {
    guard evidence.promises.count == 1, let promise = evidence.promises.first,
      promise.levels.count == 1, case .amount = promise.pay
    else { return nil }
    let reader = ShapeReader(evidence: evidence, book: book)
    guard let amount = reader.amount(promise), let level = reader.level(promise.levels[0]),
      !level.isLowerBetter, table.rows.allSatisfy({ $0.span.axis == level.axis }),
      table.rows.allSatisfy({ $0.span.from.map { $0.value < level.value } ?? true })
    else { return nil }
    let span = LevelSpan(
      from: LevelSpan.End(value: level.value, isInside: !level.isStrict), axis: level.axis,
      figures: [promise.levels[0].figure],
      precision: book[promise.levels[0].figure].displayPrecision ?? .one)
    return LevelRow(span: span, pay: .amount(amount), name: nil)
  }

  /// "actual EBITDA as a percentage of the target"
  private static func attains(_ sentence: Sentence) -> Bool {
    sentence.says(attainmentWords)
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
