import ProposalModel

/// A cell that tells how the share of its goal is earned: "80% earns half of the share and 95% the whole,
/// with a straight line between; less than 80% earns nothing".
struct EarnedShare {
  /// A level with the part of the share that it earns, in percent.
  private struct Point {
    let level: Rational
    let side: Side
    let part: Rational
  }

  /// On which side of its level a part is earned.
  private enum Side { case at, below, above, from }

  let prose: Prose
  let figures: [Int]
  let book: FigureBook
  private var points: [Point] = []
  private var proportionalFrom: Rational?
  private var pending: (level: Rational, side: Side)?
  private var isOpen = false

  init(prose: Prose, figures: [Int], book: FigureBook) {
    self.prose = prose
    self.figures = figures
    self.book = book
  }

  /// What the cell says, in percent of the share; `nil` where a part of it is not understood.
  func terms() -> PayoutTerms? {
    var reader = self
    reader.read()
    return reader.concluded()
  }

  // MARK: Words

  private mutating func read() {
    let starts = Dictionary(uniqueKeysWithValues: figures.map { (book[$0].tokens.lowerBound, $0) })
    var depth = 0
    for index in prose.tokens.indices {
      let key = prose.tokens[index].key
      if key == Mark.open { depth += 1 }
      if key == Mark.close { depth -= 1 }
      guard depth == 0 else { continue }
      if let figure = starts[index] {
        take(figure, at: index)
      } else if let part = Self.parts[key], isPart(index, part) {
        close(part)
      } else if Self.proportions.contains(key) {
        startProportion()
      }
    }
  }

  /// "The report is public, with all its tables" names no part: behind a level a part stands by itself,
  /// elsewhere in front of "share".
  private func isPart(_ index: Int, _ part: Rational) -> Bool {
    let next = index + 1 < prose.tokens.count ? prose.tokens[index + 1].key : Mark.stop
    if prose.tokens[index].key == "all" { return pending != nil && next == "of" }
    return pending != nil || part.isZero || Self.shares.contains(next)
  }

  private static let shares: WordSet = ["share", "weight", "part", "amount", "anteil"]

  private mutating func take(_ figure: Int, at index: Int) {
    switch book[figure].value {
    case .number(let level), .percent(let level):
      // A level that no part was named for is not understood.
      if pending != nil { isOpen = true }
      pending = (level, side(before: index))
    case .fraction(let part): close(part * .hundred)
    case .date, .duration: break
    default: isOpen = true
    }
  }

  private func side(before index: Int) -> Side {
    let before = prose.tokens[max(0, index - 2)..<index].map(\.key)
    if before.contains(where: Self.below.contains) { return .below }
    if before.contains(where: Self.above.contains) { return .above }
    return before.last.map(Self.from.contains) ?? false ? .from : .at
  }

  private mutating func close(_ part: Rational) {
    guard let (level, side) = pending else {
      isOpen = true
      return
    }
    points.append(Point(level: level, side: side, part: part))
    pending = nil
  }

  private mutating func startProportion() {
    guard let (level, side) = pending, side == .from, proportionalFrom == nil else {
      isOpen = true
      return
    }
    proportionalFrom = level
    pending = nil
  }

  // MARK: Conclusions

  private func concluded() -> PayoutTerms? {
    let reached = points.filter { $0.side == .at }.sorted { $0.level < $1.level }
    guard !isOpen,
      Self.bounds.first(in: prose, prose.tokens.indices) == nil,
      points.allSatisfy({ $0.side != .from }), endsAtTop(reached),
      startsAtBottom(reached)
    else { return nil }
    guard let top = reached.last else {
      return points.isEmpty && proportionalFrom == nil ? .fixed(amount: .hundred) : nil
    }
    guard top.part == .hundred else { return nil }
    if let from = proportionalFrom { return proportional(top.level, from, reached.count) }
    if reached.count == 1 {
      return .threshold(
        amount: .hundred, level: Level(top.level, isStrict: false), direction: .higherIsBetter)
    }
    guard Self.lines.first(in: prose, prose.tokens.indices) != nil else { return nil }
    return PayoutCurve(
      points: reached.map { Tier(level: Level($0.level), pays: $0.part) },
      direction: .higherIsBetter
    ).map { .interpolated($0) }
  }

  private func proportional(_ full: Rational, _ from: Rational, _ count: Int) -> PayoutTerms? {
    guard count == 1, from < full, let floor = (from * .hundred).dividing(by: full) else {
      return nil
    }
    return .partialProportional(
      ProportionalCredit(amount: .hundred, level: full, floor: floor, cap: .hundred))
  }

  /// "more than 95% earns no more": a level that no part follows is the highest one, said again.
  private func endsAtTop(_ reached: [Point]) -> Bool {
    guard let (level, side) = pending else { return true }
    return side == .above && level == reached.last?.level
      && Self.noMore.first(in: prose, prose.tokens.indices) != nil
  }

  /// "under 320 it is lost": nothing is earned below where the scale starts, and nowhere else.
  private func startsAtBottom(_ reached: [Point]) -> Bool {
    let start = proportionalFrom ?? reached.first?.level
    return points.filter { $0.side != .at }.allSatisfy {
      $0.side == .below && $0.part.isZero && $0.level == start
    }
  }

  private static let parts: [WordKey: Rational] = [
    "whole": .hundred, "full": .hundred, "all": .hundred, "nothing": .zero, "lost": .zero,
    "none": .zero, "ganzen": .hundred, "vollen": .hundred, "nichts": .zero,
  ]
  private static let proportions: WordSet = [
    "proportion", "proportionally", "proportionate", "anteilig", "verhältnis", "rata",
  ]
  private static let below: WordSet = ["less", "fewer", "below", "under", "unter", "weniger"]
  private static let above: WordSet = ["more", "above", "over", "beyond", "über", "mehr"]
  private static let from: WordSet = ["from", "ab", "von"]
  private static let lines = PhraseTable<Bool>([
    (
      true,
      ["straight line", "straight-line", "linear", "linearly", "geradlinig", "evenly between"]
    )
  ])
  /// Bounds from above: less is better then, which this reader does not know.
  private static let bounds = PhraseTable<Bool>([
    (
      true,
      [
        "at most", "no more than", "not more than", "or fewer", "or less", "or lower", "up to",
        "within", "not exceed", "höchstens", "maximal", "oder weniger", "only if", "provided",
      ]
    )
  ])
  private static let noMore = PhraseTable<Bool>([
    (true, ["no more", "nothing more", "not more", "nicht mehr"])
  ])
}

extension SheetReading {
  /// What the words of a row say of how its share is earned, where a column is for that.
  func earnedShare(of row: Candidate.Row) -> PayoutTerms? {
    guard !LowerIsBetter.isSuspected(in: rowReading(row).name) else { return nil }
    return earnedCell(of: row).flatMap { cell in
      EarnedShare(
        prose: passages[cell].prose, figures: passages[cell].figures.map(\.self), book: book
      )
      .terms()
    }
  }

  /// The cell under `How the share is earned`.
  func earnedCell(of row: Candidate.Row) -> Int? {
    let text = tableText(row.table)
    let columns = layouts[row.table].columns.indices.filter { column in
      text.head(column).map { ShareHeads.table.first(in: $0, $0.tokens.indices) != nil } ?? false
    }
    guard columns.count == 1, let column = columns.first else { return nil }
    return text.cell(row.row, column)
  }
}

private enum ShareHeads {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "how the share is earned", "how it is earned", "how the weight is earned",
        "when the share is earned", "what earns the share", "how the part is earned",
        "how its share is earned", "wie der anteil verdient wird", "wofür der anteil gezahlt wird",
      ]
    )
  ])
}
