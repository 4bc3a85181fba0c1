import ProposalModel

/// The levels a result is read against, in the sheet's own format.
struct ResultLevels {
  private let levels: PayoutLevels?
  private let isOpen: Bool
  private let targetLevel: Rational?
  private let words: LevelWords
  private let format: DocumentFormat

  init(_ milestone: Milestone, _ format: DocumentFormat) {
    let plan = milestone.payout.plan
    let levels = plan.flatMap { PayoutLevels($0) }
    let pieces = plan.flatMap { plan in levels.flatMap { PayoutPieces(plan, $0) } }
    self.levels = levels
    targetLevel = plan?.targetLevel
    isOpen = levels?.isOpen == true && pieces?.isRisingAtEnd != false
    words = LevelWords(milestone.measure?.unit, levels?.direction ?? .higherIsBetter, format)
    self.format = format
  }

  /// The first level that pays; with one level only, that level is the target.
  var threshold: String {
    guard let levels, levels.levels.count > 1, let first = levels.levels.first else { return none }
    return words.text(first.value)
  }

  /// What the sheet calls target, or the only level there is.
  var target: String {
    if let targetLevel { return words.text(targetLevel) }
    guard let levels, levels.levels.count == 1, let only = levels.levels.first else { return none }
    return words.text(only.value)
  }

  /// The level beyond which no more is paid.
  var maximum: String {
    guard let levels, levels.levels.count > 1, !isOpen, let last = levels.levels.last else {
      return none
    }
    return words.text(last.value)
  }

  /// A value that was reached.
  func text(of value: ActualValue) -> String {
    switch value {
    case .number(let number): words.text(number)
    case .attainment(let percent): format.percent(percent) + " of target"
    case .date(let date): format.date(date)
    case .met: "met"
    case .missed: "not met"
    }
  }

  private var none: String { AmountWords.notStated }
}
