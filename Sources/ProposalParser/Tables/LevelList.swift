import ProposalModel

/// Levels and what they pay, one a line or between semicolons: "from 80% to under 90%: 15% of the
/// target bonus plus 2.5 points for each 1% above 80%".
struct LevelList: Sendable {
  var table: LevelTable
  /// What percentages are parts of, where the lines say so.
  var base: ShareBase?
  /// The statements the lines are.
  let statements: [Int]
  /// The level that its line calls target behind the unit: "8 micrograms per litre (target): EUR 30,000".
  var target: Rational?
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
    let lines = sentences.flatMap(lines)
    return list(of: lines.map(\.level), statements, bounds: lines.map(\.bound))
  }

  /// "above 12: nothing; below 8: EUR 30,000, no more": an item of two levels is two lines; any other second
  /// sentence bounds the first one.
  private func lines(_ sentences: [Sentence]) -> [(level: Sentence, bound: Sentence?)] {
    guard sentences.count == 2, holdsColon(sentences[1]), row(sentences[1]) != nil else {
      return sentences.first.map { [($0, sentences.dropFirst().first)] } ?? []
    }
    return sentences.map { ($0, nil) }
  }

  private func holdsColon(_ sentence: Sentence) -> Bool {
    sentence.items.contains { if case .colon = $0 { true } else { false } }
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
    var list = LevelList(table: table, base: bases.first, statements: statements)
    list.target = zip(rows, sentences).first { $0.0.span.isPoint && namesTarget($0.1) }
      .flatMap { $0.0.span.from?.value }
    return list
  }

  /// "8 micrograms per litre (target)": the word alone in parentheses.
  private func namesTarget(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropFirst().dropLast().contains { index in
      Self.targets.contains(tokens[index].key) && tokens[index - 1].key == Mark.open
        && tokens[index + 1].key == Mark.close
    }
  }

  private static let targets: WordSet = ["target", "goal", "plan", "ziel", "zielwert", "cible"]

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
      let pay = pay(right, span)
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

  private func pay(_ sentence: Sentence, _ span: LevelSpan) -> LevelPay? {
    let figures = sentence.figures.filter { reading.book[$0].isOperative }
    guard let first = figures.first else { return sentence.has(.nothing) ? .nothing : nil }
    if let part = partSaidTwice(sentence, figures) { return part }
    guard figures.count == 1 else {
      let rising = LevelPayReader(text: text, unit: ColumnUnit()).rising(sentence, figures)
      if case .open = rising { return nil }
      return rising
    }
    if let rising = eachUnit(sentence, first, span) { return rising }
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
