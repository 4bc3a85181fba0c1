import ProposalModel

extension ShapeReader {
  /// The amount a promise states; `nil` where its number has two readings, or is a share of
  /// nothing that is stated once.
  func amount(_ promise: Promise) -> Rational? {
    if promise.isWhole { return whole(of: .bonus) }
    if case .share(let figure, let base) = promise.pay {
      guard let amount = share(figure, of: base) else {
        return base == .contract ? promise.restated.flatMap { money($0) } : nil
      }
      guard let restated = promise.restated, case .money(let said, _) = book[restated].value else {
        return amount
      }
      return said == amount ? amount : nil
    }
    switch book[promise.figure].value {
    case .money(let amount, _):
      guard case .rate = promise.pay else { return amount * Rational(promise.heads) }
      return rate(amount, promise)
    case .percent(let percent): return percent
    case .number(let number): return number
    default: return nil
    }
  }

  private func money(_ figure: Int) -> Rational? { book[figure].money?.amount }

  /// "50p for every £1" in percent.
  private func rate(_ amount: Rational, _ promise: Promise) -> Rational? {
    let each = Self.each(behind: promise.figure, promise.sentence, book)
    return each.flatMap { book[$0].money }.flatMap { (amount * .hundred).dividing(by: $0.amount) }
  }

  /// The amount that a rate in money is for: the £1 of "50p for every £1", and of "for each £1 … we add 50p".
  static func each(behind figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Int? {
    Neighbours.openingEach(of: sentence, book)
      ?? sentence.figures.first { $0 > figure && book[$0].money != nil }
  }

  private func share(_ figure: Int, of base: ShareBase) -> Rational? {
    guard let percent = part(figure), let whole = whole(of: base) else { return nil }
    return (whole * percent).dividing(by: Rational(100))
  }

  /// A share in percent: "50%", "half", "one and a half times".
  private func part(_ figure: Int) -> Rational? {
    if case .multiple(let times) = book[figure].value { return times * .hundred }
    return book[figure].percent
  }

  /// The amount that a share is of.
  func whole(of base: ShareBase) -> Rational? {
    switch base {
    case .bonus: bases.whole ?? statedAmount
    case .salary: bases.salary
    case .contract: bases.contract
    case .target: bases.whole ?? bases.target ?? statedAmount
    case .unstated: bases.whole
    }
  }

  /// The one amount that other promises are a share of.
  private var statedAmount: Rational? {
    let amounts = Set(
      evidence.promises.compactMap { promise -> Rational? in
        guard case .amount(let figure) = promise.pay,
          case .money(let amount, _) = book[figure].value
        else { return nil }
        return amount
      })
    return amounts.count == 1 ? amounts.first : nil
  }

  /// A level's value and what it counts.
  func level(_ level: Promise.Level) -> ReadLevel? {
    guard let (value, axis) = valueAndAxis(level) else { return nil }
    return ReadLevel(
      value: value, isStrict: level.comparison.isStrict,
      isLowerBetter: level.comparison.isLowerBetter, axis: level.isAttainment ? .attainment : axis)
  }

  private func valueAndAxis(_ level: Promise.Level) -> (Rational, ReadLevel.Axis)? {
    switch book[level.figure].value {
    case .money(let amount, let currency): (amount, .money(currency))
    case .percent(let percent), .points(let percent): (percent, .percent)
    case .basisPoints(let points): points.dividing(by: Rational(100)).map { ($0, .percent) }
    case .number(let number), .fraction(let number), .multiple(let number): (number, .count)
    case .ordinal(let rank): (Rational(rank), .count)
    case .duration(let count, let unit): (count, .length(unit))
    default: nil
    }
  }

  /// The last day a date figure names, as a level where earlier is better.
  func day(_ figure: Int) -> ReadLevel? {
    guard case .date(let reading) = book[figure].value,
      let span = reading.span(in: .calendarYear)
    else { return nil }
    return ReadLevel(
      value: Rational(span.end.dayNumber), isLowerBetter: true, axis: .date)
  }

  // MARK: Rates

  /// One rate of a value, several rates of parts of it, or rates of several values.
  func rates() -> PayoutShape {
    let promises = evidence.promises
    guard promises.allSatisfy({ amount($0) != nil }) else { return .unresolved(.ambiguousNumber) }
    if promises.count == 1 { return oneRate(promises[0]) }
    if promises.allSatisfy(\.levels.isEmpty) {
      guard evidence.freeAmounts.isEmpty else { return .unresolved(.notUnderstood) }
      return .percentOfValue(promises.enumerated().map(base), hurdle: nil, isEntry: false)
    }
    return bands(promises)
  }

  private func base(_ index: Int, _ promise: Promise) -> ReadBase {
    ReadBase(name: ValueName.name(behind: promise, in: book), rate: amount(promise) ?? .zero)
  }

  private func oneRate(_ promise: Promise) -> PayoutShape {
    let levels = promise.levels.compactMap(level)
    // "If it exceeds $2.5m, 4% of the portion that exceeds $2.5m": the same level twice.
    let isTwice = levels.count == 2 && levels[0] == levels[1] && evidence.says(.marginalPart)
    guard levels.count == promise.levels.count, levels.count <= 1 || isTwice else {
      return .unresolved(.notUnderstood)
    }
    let free = Set(evidence.freeAmounts.compactMap(freePart))
    guard let hurdle = levels.first else {
      guard free.count <= 1, free.isEmpty || evidence.promises.count == 1 else {
        return .unresolved(.contradictory)
      }
      if let entry { return .percentOfValue([base(0, promise)], hurdle: entry, isEntry: true) }
      return .percentOfValue([base(0, promise)], hurdle: free.first, isEntry: false)
    }
    guard free.allSatisfy({ $0.value == hurdle.value }) else { return .unresolved(.contradictory) }
    guard case .money = hurdle.axis, !hurdle.isLowerBetter, isHurdle(promise.levels[0], promise)
    else { return .unresolved(.notUnderstood) }
    return .percentOfValue(
      [base(0, promise)], hurdle: hurdle,
      isEntry: promise.levels[0].isCondition && !isTwice && !takesExcess(promise.sentence))
  }

  /// A first part of the value that pays nothing, as the hurdle it makes.
  private func freePart(_ figure: Int) -> ReadLevel? {
    level(Promise.Level(figure: figure, comparison: .moreThan))
  }

  private func bands(_ promises: [Promise]) -> PayoutShape {
    if promises.contains(where: { $0.levels.contains(where: \.isPortion) }) {
      return portions(promises)
    }
    let bands = promises.compactMap(band)
    guard bands.count == promises.count else { return .unresolved(.notUnderstood) }
    let sorted = bands.sorted { $0.from < $1.from }
    let joined = zip(sorted, sorted.dropFirst()).allSatisfy { $0.to == nil || $0.to == $1.from }
    let startsWhereFree = evidence.freeAmounts.compactMap(freePart).allSatisfy {
      $0.value == sorted.first?.from
    }
    guard joined, startsWhereFree, Set(sorted.map(\.from)).count == sorted.count else {
      return .unresolved(.inconsistentLevels)
    }
    if evidence.says(.marginalPart), evidence.says(.wholeAmount) {
      return .unresolved(.contradictory)
    }
    let rule: BandReading? =
      evidence.says(.marginalPart) ? .marginal : evidence.says(.wholeAmount) ? .retroactive : nil
    return .bands(closed(sorted), rule)
  }

  /// Parts of a value one after another: "5% of the first million, 4% of the second".
  private func portions(_ promises: [Promise]) -> PayoutShape {
    guard evidence.freeAmounts.isEmpty else { return .unresolved(.notUnderstood) }
    var bands: [ReadBand] = []
    var (start, width) = (Rational.zero, Rational.zero)
    for (rank, promise) in promises.enumerated() {
      if promise.levels.isEmpty, rank == promises.count - 1, !bands.isEmpty, isRest(promise),
        let rate = amount(promise)
      {
        bands.append(ReadBand(from: start, to: nil, rate: rate))
        continue
      }
      guard let rate = amount(promise), let level = promise.levels.first,
        promise.levels.count == 1 || !level.isPortion
      else { return .unresolved(.notUnderstood) }
      if level.isPortion {
        guard let next = self.width(of: level, after: bands.count, width) else {
          return .unresolved(.notUnderstood)
        }
        width = next
        bands.append(ReadBand(from: start, to: start + width, rate: rate))
        start = start + width
      } else {
        guard let edge = edge(of: promise, from: start) else {
          return .unresolved(.inconsistentLevels)
        }
        bands.append(ReadBand(from: start, to: edge.end, rate: rate))
        start = edge.end ?? start
      }
    }
    return .bands(bands, .marginal)
  }

  /// "4% on the rest", "4% thereafter", "out of whatever is left you get 4%"
  private func isRest(_ promise: Promise) -> Bool {
    let place = book[promise.figure].tokens
    let near = promise.sentence.window(place.lowerBound - 9, place.upperBound + 8)
    return Self.restWords.first(in: promise.sentence.prose, near) != nil
  }

  static let restWords = PhraseTable<Bool>([
    (
      true,
      [
        "the rest", "the remainder", "remainder", "remaining", "thereafter", "whatever is left",
        "what is left", "anything more", "everything more", "all further", "any further",
        "after that", "everything else", "den rest", "dem rest", "der rest", "rest",
        "darüber hinausgehenden", "darüber hinaus", "alles weitere", "übrige", "übrigen",
        "le reste", "au-delà",
      ]
    )
  ])

  /// Where a part ends that starts where the one before ended: "between $4 million and $7 million",
  /// "above $7 million", "up to $4 million"; `nil` where it starts elsewhere.
  private func edge(of promise: Promise, from start: Rational) -> (end: Rational?, Void)? {
    let edges = promise.levels.compactMap { self.level($0) }
    guard edges.count == promise.levels.count else { return nil }
    switch edges.count {
    case 1 where edges[0].isLowerBetter: return start.isZero ? (edges[0].value, ()) : nil
    case 1: return edges[0].value == start ? (nil, ()) : nil
    case 2: return edges[0].value == start && edges[1].value > start ? (edges[1].value, ()) : nil
    default: return nil
    }
  }

  /// A stated width, or the width before for "the second million" when it is the second part.
  private func width(of level: Promise.Level, after count: Int, _ last: Rational) -> Rational? {
    switch book[level.figure].value {
    case .money(let amount, _): amount
    case .ordinal(let rank) where rank == count + 1 && last > .zero: last
    default: nil
    }
  }

  private func band(_ promise: Promise) -> ReadBand? {
    let levels = promise.levels.compactMap(level)
    guard levels.count == promise.levels.count, let rate = amount(promise) else { return nil }
    switch levels.count {
    case 0: return ReadBand(from: .zero, to: nil, rate: rate)
    case 1:
      let level = levels[0]
      if level.isLowerBetter { return ReadBand(from: .zero, to: level.value, rate: rate) }
      return ReadBand(from: level.value, to: nil, rate: rate, isStrict: level.isStrict)
    case 2: return ReadBand(from: levels[0].value, to: levels[1].value, rate: rate)
    default: return nil
    }
  }

  /// Each band ends where the next one starts.
  private func closed(_ bands: [ReadBand]) -> [ReadBand] {
    bands.enumerated().map { index, band in
      var band = band
      if index + 1 < bands.count { band.to = bands[index + 1].from }
      return band
    }
  }
}
