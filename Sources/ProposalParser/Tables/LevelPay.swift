import ProposalModel

/// What a row of levels pays.
enum LevelPay: Sendable, Hashable {
  case nothing
  case amount(Rational)
  case percent(Rational)
  /// An amount at `above` and so much more for each step beyond it, up to `most`.
  case rising(start: Rational, slope: Rational, above: Rational, most: Rational?, isPercent: Bool)
  case open(UnresolvedReason)

  /// The amount, where it is one and the same for the whole row.
  var constant: Rational? {
    switch self {
    case .nothing: .zero
    case .amount(let amount): amount
    case .percent(let percent): percent
    case .rising, .open: nil
    }
  }
}

/// Reads pay cells of level tables, and clauses that say the same.
struct LevelPayReader {
  let text: TableText
  let unit: ColumnUnit

  /// What a cell says.
  func pay(of cell: Int?) -> LevelPay {
    switch text.value(of: cell, unit: unit) {
    case .empty: .open(.notUnderstood)
    case .nothing, .dash: .nothing
    case .toBeAgreed: .open(.toBeAgreed)
    case .amount(let amount, _, _): amount.isZero ? .nothing : .amount(amount)
    case .percent(let percent, _): percent.isZero ? .nothing : .percent(percent)
    case .ambiguous: .open(.ambiguousNumber)
    case .clause: clause(cell)
    }
  }

  private func clause(_ cell: Int?) -> LevelPay {
    guard let cell else { return .open(.notUnderstood) }
    let sentences = text.sentences(of: cell).filter { !$0.items.isEmpty }
    guard sentences.count == 1 else { return .open(.notUnderstood) }
    if let further = further(cell) { return .amount(further) }
    return rising(sentences[0], text.figures(of: cell))
  }

  /// Whether a cell says that its amount comes on top of others.
  func isFurther(_ cell: Int?) -> Bool { cell.flatMap(further) != nil }

  /// "a further $4,000": the words and the one amount, and nothing else.
  private func further(_ cell: Int) -> Rational? {
    let sentences = text.sentences(of: cell).filter { !$0.items.isEmpty }
    guard sentences.count == 1, sentences[0].items.count == 2,
      opensWithMore(sentences[0]),
      case .figure(let figure, let tokens) = sentences[0].items[1],
      sentences[0].tokens.upperBound - tokens.upperBound <= 1
    else { return nil }
    return text.book[figure].money?.amount
  }

  /// "+ $5,000", "a further $5,000"
  private func opensWithMore(_ sentence: Sentence) -> Bool {
    switch sentence.items[0] {
    case .cue(.additional, _): true
    case .cue(_, let tokens):
      tokens.count == 1 && sentence.prose.tokens[tokens.lowerBound].key == "+"
        && tokens.lowerBound == sentence.tokens.lowerBound
    default: false
    }
  }

  /// "$20,000 plus $1,000 for each point above 60, at most $80,000"
  func rising(_ sentence: Sentence, _ figures: [Int]) -> LevelPay {
    guard figures.count >= 3, sentence.has(.additional), sentence.has(.each),
      let (start, isPercent) = amount(figures[0]),
      let (step, isPercentStep) = amount(figures[1]) ?? points(figures[1], sentence, isPercent),
      isPercent == isPercentStep
    else { return .open(.notUnderstood) }
    var rest = Array(figures[2...])
    guard let width = stepWidth(&rest, sentence), let above = rest.first,
      let (level, _) = LevelSpanReader(text: text, unit: ColumnUnit()).valueAndAxis(
        above, sentence),
      isBehind(above, .moreThan, sentence), let slope = step.dividing(by: width)
    else { return .open(.notUnderstood) }
    rest.removeFirst()
    guard rest.count <= 1 else { return .open(.notUnderstood) }
    let most = rest.first.flatMap { bound($0, isPercent, sentence) }
    guard rest.isEmpty || most != nil else { return .open(.notUnderstood) }
    return .rising(start: start, slope: slope, above: level, most: most, isPercent: isPercent)
  }

  private func amount(_ figure: Int) -> (Rational, isPercent: Bool)? {
    let quantity = text.book[figure]
    if let (amount, _) = quantity.money { return (amount, false) }
    return quantity.percent.map { ($0, true) }
  }

  /// "plus 2.5 points" beside a percentage.
  private func points(_ figure: Int, _ sentence: Sentence, _ isPercent: Bool)
    -> (Rational, isPercent: Bool)?
  {
    let next = text.book[figure].tokens.upperBound
    guard isPercent, next < sentence.tokens.upperBound, let number = text.book[figure].number,
      ["point", "points", "punkte", "punkt", "pp"].contains(sentence.prose.tokens[next].key)
    else { return nil }
    return (number, true)
  }

  /// "for each 2 points": the number behind "each", else one.
  private func stepWidth(_ rest: inout [Int], _ sentence: Sentence) -> Rational? {
    guard let first = rest.first, rest.count >= 2, isBehind(first, .each, sentence),
      !isBehind(first, .moreThan, sentence)
    else { return .one }
    rest.removeFirst()
    return LevelSpanReader(text: text, unit: ColumnUnit()).valueAndAxis(first, sentence)?.0
  }

  /// Whether a cue stands between the figure and the one before it.
  private func isBehind(_ figure: Int, _ cue: Cue, _ sentence: Sentence) -> Bool {
    guard
      let position = sentence.items.firstIndex(where: {
        if case .figure(let index, _) = $0 { index == figure } else { false }
      })
    else { return false }
    for item in sentence.items[..<position].reversed() {
      switch item {
      case .figure: return false
      case .cue(let other, _): if other == cue { return true }
      default: continue
      }
    }
    return false
  }

  private func bound(_ figure: Int, _ isPercent: Bool, _ sentence: Sentence) -> Rational? {
    guard let (most, kind) = amount(figure), kind == isPercent,
      isBehind(figure, .capped, sentence) || isBehind(figure, .atMost, sentence)
    else { return nil }
    return most
  }
}
