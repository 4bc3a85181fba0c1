import ProposalModel

/// What the parts of a sheet can come to, in every way they can be read; more than one amount where
/// a milestone is read in several ways.
struct PossibleTotals {
  /// The amounts, lowest first; empty where a part is open and nothing follows.
  let amounts: [Rational]
  /// More readings than these are not multiplied out.
  private static let limit = 32

  /// The totals of what a stated amount speaks of: of the milestones it names, and of all of them,
  /// as a sentence about all may stand among the words of one.
  init(of stated: StatedAmount, in context: LintContext) {
    let all = Array(context.proposal.milestones.indices)
    guard Self.isTotal(stated.amount.place, in: context) else {
      amounts = []
      return
    }
    switch stated.meaning {
    case .maximum(let named):
      let whole = Self.total(context.report?.maximum) ?? Self.maxima(of: all, in: context)
      amounts = Self.either(whole, named.isEmpty ? nil : Self.maxima(of: named, in: context))
    case .target(let named):
      let whole = Self.total(context.report?.target)
      amounts = Self.either(whole, named.isEmpty ? nil : Self.targets(of: named, in: context))
    case .minimum, .columnTotal, .contractSum: amounts = []
    }
  }

  /// Whether the sentence speaks of a total: “7% is the maximum and gives you £30,000” does not.
  private static func isTotal(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let passage = context.text.passage(around: place),
      let token = passage.prose.token(at: place)
    else { return false }
    return passage.prose.sentence(around: token..<token + 1).contains {
      totals.contains(passage.prose.tokens[$0].key)
    }
  }

  private static let totals: Set<WordKey> = [
    "total", "totals", "payout", "payouts", "overall", "all", "together", "both", "opportunity",
    "gesamt", "insgesamt", "beiden", "gesamtbetrag", "höchstbetrag", "sheet",
  ]

  /// Nothing follows from the parts unless both sums are known.
  private static func either(_ whole: [Rational]?, _ named: [Rational]?) -> [Rational] {
    guard let whole else { return [] }
    return Array(Set(whole + (named ?? []))).sorted()
  }

  private static func total(_ amount: Amount?) -> [Rational]? {
    amount?.money.map { [$0.amount] }
  }

  private static func targets(of positions: [Int], in context: LintContext) -> [Rational]? {
    let targets = positions.compactMap { context.report(ofMilestone: $0)?.target.money?.amount }
    return targets.count == positions.count ? [targets.reduce(.zero, +)] : nil
  }

  private static func maxima(of positions: [Int], in context: LintContext) -> [Rational]? {
    var totals: [Rational] = [.zero]
    for position in positions where context.proposal.milestones[position].isPayable {
      guard let parts = maxima(of: position, in: context), parts.count * totals.count <= limit
      else { return nil }
      totals = totals.flatMap { total in parts.map { total + $0 } }
    }
    return totals
  }

  private static func maxima(of position: Int, in context: LintContext) -> [Rational]? {
    guard let report = context.report(ofMilestone: position) else { return nil }
    if let amount = report.maximum.money { return [amount.amount] }
    let readings = report.readings.compactMap { $0.maximum.money?.amount }
    if !readings.isEmpty, readings.count == report.readings.count { return readings }
    return LevelPairs(ofMilestone: position, in: context)?.maxima
  }
}
