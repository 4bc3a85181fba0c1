import ProposalModel

extension ShapeReader {
  /// The amount a promise states; `nil` where its number has two readings, or is a share of
  /// nothing that is stated once.
  func amount(_ promise: Promise) -> Rational? {
    if case .share(let figure, let base) = promise.pay {
      guard let amount = share(figure, of: base) else { return nil }
      guard let restated = promise.restated, case .money(let said, _) = book[restated].value else {
        return amount
      }
      return said == amount ? amount : nil
    }
    switch book[promise.figure].value {
    case .money(let amount, _): return amount
    case .percent(let percent): return percent
    case .number(let number): return number
    default: return nil
    }
  }

  private func share(_ figure: Int, of base: ShareBase) -> Rational? {
    guard case .percent(let percent) = book[figure].value,
      let whole = base == .salary ? salary : statedAmount
    else { return nil }
    return (whole * percent).dividing(by: Rational(100))
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

  // MARK: Units

  /// An amount for each unit, with its bound.
  func perUnit() -> PayoutShape {
    guard evidence.promises.count == 1, let amount = amount(evidence.promises[0]) else {
      return .unresolved(.notUnderstood)
    }
    let counts = evidence.promises[0].levels.filter { isCount($0.figure) && !$0.isAttainment }
    guard counts.isEmpty || counts.count == 1 && counts[0].comparison == .moreThan else {
      return .unresolved(.notUnderstood)
    }
    let free = counts.first.flatMap(level)?.value ?? .zero
    let bounds = evidence.caps.filter(isCount)
    let units = Set(
      bounds.compactMap { level(Promise.Level(figure: $0, comparison: .atMost))?.value })
    guard units.count <= 1 else { return .unresolved(.contradictory) }
    guard free == .zero || units.isEmpty else { return .unresolved(.notUnderstood) }
    return .perUnit(amount, free: free, mostUnits: units.first)
  }

  /// Whether a figure counts things.
  func isCount(_ figure: Int) -> Bool {
    if case .number = book[figure].value { true } else { false }
  }

  // MARK: Rates

  /// One rate of a value, several rates of parts of it, or rates of several values.
  func rates() -> PayoutShape {
    let promises = evidence.promises
    guard promises.allSatisfy({ amount($0) != nil }) else { return .unresolved(.ambiguousNumber) }
    if promises.count == 1 { return oneRate(promises[0]) }
    if promises.allSatisfy(\.levels.isEmpty) {
      return .percentOfValue(promises.enumerated().map(base), hurdle: nil, isEntry: false)
    }
    return bands(promises)
  }

  private func base(_ index: Int, _ promise: Promise) -> ReadBase {
    ReadBase(name: ValueName.name(behind: promise, in: book), rate: amount(promise) ?? .zero)
  }

  private func oneRate(_ promise: Promise) -> PayoutShape {
    let levels = promise.levels.compactMap(level)
    guard levels.count == promise.levels.count, levels.count <= 1 else {
      return .unresolved(.notUnderstood)
    }
    guard let hurdle = levels.first else {
      return .percentOfValue([base(0, promise)], hurdle: nil, isEntry: false)
    }
    guard case .money = hurdle.axis, !hurdle.isLowerBetter else {
      return .unresolved(.notUnderstood)
    }
    return .percentOfValue(
      [base(0, promise)], hurdle: hurdle, isEntry: promise.levels[0].isCondition)
  }

  private func bands(_ promises: [Promise]) -> PayoutShape {
    if promises.contains(where: { $0.levels.contains(where: \.isPortion) }) {
      return portions(promises)
    }
    let bands = promises.compactMap(band)
    guard bands.count == promises.count else { return .unresolved(.notUnderstood) }
    let sorted = bands.sorted { $0.from < $1.from }
    let joined = zip(sorted, sorted.dropFirst()).allSatisfy { $0.to == nil || $0.to == $1.from }
    guard joined, Set(sorted.map(\.from)).count == sorted.count else {
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
    var bands: [ReadBand] = []
    var (start, width) = (Rational.zero, Rational.zero)
    for promise in promises {
      guard let rate = amount(promise), promise.levels.count == 1, let level = promise.levels.first
      else { return .unresolved(.notUnderstood) }
      if level.isPortion {
        guard let next = self.width(of: level, after: bands.count, width) else {
          return .unresolved(.notUnderstood)
        }
        width = next
        bands.append(ReadBand(from: start, to: start + width, rate: rate))
        start = start + width
      } else {
        guard let edge = self.level(level)?.value, edge == start else {
          return .unresolved(.inconsistentLevels)
        }
        bands.append(ReadBand(from: start, to: nil, rate: rate))
      }
    }
    return .bands(bands, .marginal)
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
