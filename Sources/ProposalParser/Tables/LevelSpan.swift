import ProposalModel

/// The levels a row is for: a point, everything from a point on, or a stretch.
struct LevelSpan: Sendable {
  /// An end of a stretch.
  struct End: Sendable, Hashable {
    var value: Rational
    /// Whether the value itself belongs to the span.
    var isInside: Bool
  }

  var from: End?
  var to: End?
  /// Whether one value is named without saying which side counts.
  var isPoint = false
  /// Whether the end is how wide the span is, from where the row before ends: "next $1,000,000".
  var isWidth = false
  var axis: ReadLevel.Axis
  var figures: [Int]
  /// The unit of the last digit shown.
  var precision: Rational

  /// The span as one level, where it has one end.
  var point: ReadLevel? {
    switch (from, to) {
    case (let from?, nil): ReadLevel(value: from.value, isStrict: !from.isInside, axis: axis)
    case (nil, let to?):
      ReadLevel(value: to.value, isStrict: !to.isInside, isLowerBetter: true, axis: axis)
    case (let from?, _?) where isPoint: ReadLevel(value: from.value, axis: axis)
    default: nil
    }
  }
}

/// Reads the levels of cells and clauses.
struct LevelSpanReader {
  let text: TableText
  let unit: ColumnUnit

  /// The span a cell states; `nil` where it states none or more than one.
  func span(of cell: Int) -> LevelSpan? {
    let figures = text.figures(of: cell)
    if figures.isEmpty { return rest(of: cell) }
    let sentences = text.sentences(of: cell).filter { !$0.items.isEmpty }
    guard sentences.count == 1 else { return nil }
    return span(of: sentences[0], figures)
  }

  /// "remainder", "der übrige Umsatz": all behind the row before.
  private func rest(of cell: Int) -> LevelSpan? {
    let prose = text.passages[cell].prose
    guard prose.tokens.count <= 5,
      ShapeReader.restWords.first(in: prose, prose.tokens.indices) != nil
    else { return nil }
    var span = LevelSpan(axis: .count, figures: [], precision: .one)
    span.isWidth = true
    return span
  }

  /// The span a sentence states by these figures.
  func span(of sentence: Sentence, _ figures: [Int]) -> LevelSpan? {
    if let portion = firstPortion(of: sentence, figures) { return portion }
    if opensWithNext(sentence, figures) { return nextPortion(of: sentence, figures) }
    guard let first = figures.first, figures.count <= 2,
      let (value, axis) = valueAndAxis(first, sentence)
    else { return nil }
    var span = LevelSpan(
      axis: axis, figures: figures, precision: text.book[first].displayPrecision ?? .one)
    let comparison = comparison(of: first, in: sentence)
    let start = startOfDays(first, comparison, in: sentence, isFirst: figures.count > 1) ?? value
    if figures.count == 1 { return single(start, comparison, span) }
    guard let (end, endAxis) = valueAndAxis(figures[1], sentence), endAxis == axis, end > value
    else { return nil }
    guard comparison != .atMost, comparison != .lessThan, isStretch(figures, sentence) else {
      return nil
    }
    let last = self.comparison(of: figures[1], in: sentence)
    span.from = LevelSpan.End(value: start, isInside: comparison != .moreThan)
    span.to = LevelSpan.End(value: end, isInside: last != .lessThan && !excludes(sentence))
    return span
  }

  private func single(_ value: Rational, _ comparison: Comparison, _ span: LevelSpan) -> LevelSpan {
    var span = span
    switch comparison {
    case .unstated:
      span.isPoint = true
      span.from = LevelSpan.End(value: value, isInside: true)
      span.to = span.from
    case .atLeast: span.from = LevelSpan.End(value: value, isInside: true)
    case .moreThan: span.from = LevelSpan.End(value: value, isInside: false)
    case .atMost: span.to = LevelSpan.End(value: value, isInside: true)
    case .lessThan: span.to = LevelSpan.End(value: value, isInside: false)
    }
    return span
  }

  private func comparison(of figure: Int, in sentence: Sentence) -> Comparison {
    guard let position = position(of: figure, in: sentence) else { return .unstated }
    let near = Neighbours(sentence: sentence, position: position)
    if DayBounds.yearEnd(text.book[figure], in: sentence) != nil { return .atLeast }
    if case .date = text.book[figure].value {
      let said = DayBounds(sentence: sentence, day: text.book[figure].tokens).comparison
      if said != .unstated { return said }
    }
    if near.comparison == .unstated, near.left(within: 1, .to) != nil,
      near.left(within: 9, .from, .between) == nil, sentence.figures.count == 1
    {
      return .atMost
    }
    if near.comparison == .unstated, near.left(within: 1, .capped) != nil { return .atMost }
    return near.comparison
  }

  private func position(of figure: Int, in sentence: Sentence) -> Int? {
    sentence.items.firstIndex {
      if case .figure(let index, _) = $0 { index == figure } else { false }
    }
  }

  /// Two ends belong together when they were read as a range or a word joins them.
  private func isStretch(_ figures: [Int], _ sentence: Sentence) -> Bool {
    if text.book[figures[0]].rangePartner != nil || isEither(figures, sentence) { return true }
    return sentence.has(.to, .between, .from, .lessThan, .atMost, .capped)
  }

  /// "first $500,000": the part from nothing up to an amount.
  private func firstPortion(of sentence: Sentence, _ figures: [Int]) -> LevelSpan? {
    if let portion = portionByWord(sentence, figures) { return portion }
    guard figures.count == 2, case .ordinal(1) = text.book[figures[0]].value,
      text.book[figures[0]].tokens.upperBound == text.book[figures[1]].tokens.lowerBound,
      var span = span(of: sentence, [figures[1]])
    else { return nil }
    span.isPoint = false
    span.to = span.to ?? span.from
    span.from = nil
    return span
  }

  /// "die ersten 500.000 €"
  private func portionByWord(_ sentence: Sentence, _ figures: [Int]) -> LevelSpan? {
    guard figures.count == 1, let (end, axis) = valueAndAxis(figures[0], sentence) else {
      return nil
    }
    let start = text.book[figures[0]].tokens.lowerBound
    guard start > sentence.tokens.lowerBound,
      Self.firsts.contains(sentence.prose.tokens[start - 1].key)
    else { return nil }
    var span = LevelSpan(
      axis: axis, figures: figures, precision: text.book[figures[0]].displayPrecision ?? .one)
    span.to = LevelSpan.End(value: end, isInside: true)
    return span
  }

  private static let firsts: WordSet = ["ersten", "erste", "premiers", "premières"]

  private func opensWithNext(_ sentence: Sentence, _ figures: [Int]) -> Bool {
    guard let first = figures.first else { return false }
    let start = text.book[first].tokens.lowerBound
    return start > sentence.tokens.lowerBound && start <= sentence.tokens.lowerBound + 2
      && Self.nexts.contains(sentence.prose.tokens[start - 1].key)
  }

  /// "next $1,000,000 ($1,500,000 to $2,500,000)": the ends in parentheses, where they agree with the
  /// width; else the width alone.
  private func nextPortion(of sentence: Sentence, _ figures: [Int]) -> LevelSpan? {
    guard let (width, axis) = valueAndAxis(figures[0], sentence) else { return nil }
    guard figures.count == 1 else {
      guard figures.count == 3, sentence.isAside(text.book[figures[1]].tokens.lowerBound),
        var span = span(of: sentence, Array(figures.dropFirst())), span.axis == axis,
        let from = span.from, let to = span.to, to.value - from.value == width
      else { return nil }
      span.figures = figures
      return span
    }
    var span = LevelSpan(
      axis: axis, figures: figures, precision: text.book[figures[0]].displayPrecision ?? .one)
    span.to = LevelSpan.End(value: width, isInside: true)
    span.isWidth = true
    return span
  }

  private static let nexts: WordSet = ["next", "following", "nächsten", "nächste", "suivants"]

  /// "10 or 11": two whole numbers one after the other.
  private func isEither(_ figures: [Int], _ sentence: Sentence) -> Bool {
    let (first, second) = (text.book[figures[0]], text.book[figures[1]])
    guard let low = first.number, let high = second.number, low.isInteger, high - low == .one,
      first.tokens.upperBound + 1 == second.tokens.lowerBound
    else { return false }
    return Self.eitherWords.contains(sentence.prose.tokens[first.tokens.upperBound].key)
  }

  private static let eitherWords: WordSet = ["or", "oder", "ou", "and", "und", "et"]

  /// "up to but excluding"
  private func excludes(_ sentence: Sentence) -> Bool {
    sentence.holds(Self.exclusions)
  }

  private static let exclusions: WordSet = [
    "excluding", "exclusive", "under", "below", "unter",
  ]

  /// The figure as a level, a bare number in the unit of the column.
  func valueAndAxis(_ figure: Int, _ sentence: Sentence) -> (Rational, ReadLevel.Axis)? {
    let quantity = text.book[figure]
    if let percent = quantity.percent {
      return (percent, sentence.has(.attainment) ? .attainment : .percent)
    }
    if let (amount, currency) = quantity.money {
      guard unit.scale == .one || quantity.form.scaleExponent > 0 else { return nil }
      return (amount, .money(currency ?? unit.currency))
    }
    if let day = DayBounds.yearEnd(quantity, in: sentence) { return (day, .date) }
    if let number = quantity.number {
      guard unit.scale == .one || quantity.form.scaleExponent == 0 else { return nil }
      if unit.isPercent { return (number, .percent) }
      return (number * unit.scale, unit.currency.map { .money($0) } ?? .count)
    }
    return other(quantity)
  }

  /// The first day of "2028" in "2028 or later" and in "July 2027 to December 2027".
  private func startOfDays(
    _ figure: Int, _ comparison: Comparison, in sentence: Sentence, isFirst: Bool
  ) -> Rational? {
    guard DayBounds.startsSpan(comparison) || isFirst && comparison != .moreThan else { return nil }
    if DayBounds.yearEnd(text.book[figure], in: sentence) != nil {
      return text.book[figure].number?.exactInt
        .flatMap { CalendarDate(year: $0, month: 1, day: 1) }.map { Rational($0.dayNumber) }
    }
    guard case .date(let reading) = text.book[figure].value else { return nil }
    return reading.span(in: .calendarYear).map { Rational($0.start.dayNumber) }
  }

  private func other(_ quantity: Quantity) -> (Rational, ReadLevel.Axis)? {
    switch quantity.value {
    case .duration(let count, let unit): return (count, .length(unit))
    case .multiple(let times): return (times, .count)
    case .date(let reading):
      guard let span = reading.span(in: .calendarYear) else { return nil }
      return (Rational(span.end.dayNumber), .date)
    default: return nil
    }
  }
}
