import ProposalModel

/// What a row of a table says about its milestone.
struct RowReading: Sendable {
  /// What a figure of the row was taken for.
  enum Use: Sendable, Hashable { case payout, level, deadline, weight, condition, aside }

  var name: Prose
  var label: String?
  /// What has to be reached, where a column of its own says so.
  var goal: Prose?
  /// The figures of the deadline, in order.
  var deadlines: [Int] = []
  /// The share of the target amount, in percent.
  var weight: Located<Rational>?
  /// What the row pays; `nil` where only a weight or nothing is stated.
  var shape: PayoutShape?
  var currency: Currency?
  /// The levels of threshold, target and maximum columns.
  var levels: [RowLevel] = []
  /// Which of those columns hold words alone: "commissioned".
  var events: Set<LevelNames.Level> = []
  var evidence: [Prose] = []
  /// What the words of the pay cell say beside the shape.
  var payEvidence = PayoutEvidence()
  var acceptance: [Prose] = []
  var certifier: Prose?
  var gates: [Prose] = []
  /// Whether the cell at target says that the goal is met or not, and names no level.
  var isMetAtTarget = false
  /// Whether a row of the table says what each level pays.
  var isScaled = false
  /// The level that pays the amount at target, where cells pair levels with amounts.
  var targetLevel: Rational?
  /// Whether cells pair levels with amounts.
  var isPaired = false
  /// The words the pay was read from.
  var payPlaces: [SourceRange] = []
  /// The figures that were understood.
  var uses: [(figure: Int, use: Use)] = []

  init(name: Prose, label: String?) {
    self.name = name
    self.label = label
  }
}

/// A level of a row that its column's head names.
struct RowLevel: Sendable {
  let name: LevelNames.Level
  let level: ReadLevel
  let figure: Int
  /// What it pays in percent of the goal's share, where its head or its cell says so.
  var percent: Rational?
}

extension SheetReading {
  /// What a row says about its milestone.
  func rowReading(_ row: Candidate.Row) -> RowReading {
    var reader = RowReader(reading: self, row: row)
    return reader.read()
  }

  /// Takes the figures a row's reading rests on.
  mutating func take(_ row: RowReading, for milestone: Int) {
    for (figure, use) in row.uses {
      switch use {
      case .payout: book.take(figure, for: .payout(milestone))
      case .level: book.take(figure, for: .level(milestone))
      case .deadline: book.take(figure, for: .deadline(milestone))
      case .weight: book.take(figure, for: .weight(milestone))
      case .condition: book.take(figure, for: .condition(milestone))
      case .aside: book.take(figure, for: .background)
      }
    }
  }
}
