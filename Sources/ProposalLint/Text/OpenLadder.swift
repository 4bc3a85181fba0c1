import ProposalModel

/// A table of levels and what they pay, as written, of which the reader settled no terms: a result bonus beside the
/// stages of a contract, or a ladder that another sentence may change.
struct OpenLadder {
  struct Row {
    /// The level, or the ends of the band.
    let low: Rational
    let high: Rational?
    let pay: Rational
    let levelPlace: SourceRange
    let payPlace: SourceRange
  }

  /// The rows, from the lowest level to the highest.
  let rows: [Row]
  let milestone: Int?

  /// The tables of two columns whose levels rise, where no rule about settled milestones looks.
  static func all(in context: LintContext) -> [OpenLadder] {
    context.text.allTables.compactMap { OpenLadder($0, in: context) }
  }

  private init?(_ table: SheetTable, in context: LintContext) {
    guard table.header.count == 2, table.rows.count > 1,
      table.header[1].has(Self.pays) || table.header[1].tokens.contains(where: { $0.key == "$" }),
      !table.header[0].has(Self.others),
      let place = table.rows.first?.first?.place
    else { return nil }
    let rows = table.rows.compactMap { Self.row($0, in: context) }
    guard rows.count == table.rows.count,
      zip(rows, rows.dropFirst()).allSatisfy({ $0.low < $1.low }),
      !Self.isSettled(context.milestone(at: place), in: context)
    else { return nil }
    self.rows = rows
    milestone = context.milestone(at: place)
  }

  private static func isSettled(_ position: Int?, in context: LintContext) -> Bool {
    guard let position else { return false }
    switch context.proposal.milestones[position].payout.state {
    case .unresolved(_, .mayChange), .unresolved(_, .notUnderstood), .missing: return false
    default: return true
    }
  }

  private static func row(_ cells: [Prose], in context: LintContext) -> Row? {
    guard cells.count == 2 else { return nil }
    let money = context.figures.inside(cells[1].place).filter { $0.money != nil }
    guard money.count == 1, let pay = money.first, let amount = pay.money else { return nil }
    let levels = numbers(in: cells[0], context)
    guard let low = levels.first, levels.count <= 2 else { return nil }
    let isBand = levels.count == 2 && cells[0].has(joints)
    guard levels.count == 1 || isBand && low < levels[1] else { return nil }
    return Row(
      low: low, high: isBand ? levels[1] : nil, pay: amount, levelPlace: cells[0].place,
      payPlace: pay.place)
  }

  /// The numbers of a cell, money or not; none where it speaks of at most.
  private static func numbers(in cell: Prose, _ context: LintContext) -> [Rational] {
    guard !cell.has(lower) else { return [] }
    let figures = context.figures.inside(cell.place).compactMap { figure -> Rational? in
      switch figure.value {
      case .money(let value), .percent(let value), .number(let value): value
      default: nil
      }
    }
    guard figures.isEmpty else { return figures }
    return cell.tokens.filter { $0.kind == .number }.compactMap {
      Rational(text: cell.string($0.range))
    }
  }

  /// Bands that begin inside the one before.
  var overlapping: [SourceRange] {
    zip(rows, rows.dropFirst()).filter { first, second in
      first.high.map { second.low < $0 } ?? false
    }.map(\.1.levelPlace)
  }

  /// Amounts below that of a lower level, where others rise: where all fall, less is better.
  var falling: [SourceRange] {
    let steps = zip(rows, rows.dropFirst())
    guard steps.contains(where: { $0.pay < $1.pay }) else { return [] }
    return steps.filter { $0.pay > $1.pay }.map(\.1.payPlace)
  }

  /// The level whose pay for each unit is lower than that of the levels around it.
  var dip: Row? {
    guard rows.count > 2, rows.allSatisfy({ $0.high == nil && $0.low > .zero }) else { return nil }
    let rates = rows.map { $0.pay.dividing(by: $0.low) ?? .zero }
    return rows.indices.dropFirst().dropLast().first { index in
      rates[index] < rates[index - 1] && rates[(index + 1)...].contains { $0 > rates[index] }
    }.map { rows[$0] }
  }

  private static let pays: WordSet = [
    "bonus", "payout", "pay", "pays", "award", "payment", "amount", "premium", "reward", "prämie",
  ]
  private static let others: WordSet = [
    "date", "due", "when", "month", "year", "day", "milestone", "stage", "item", "no", "#", "goal",
  ]
  private static let joints: WordSet = ["to", "-", "–", "bis"]
  private static let lower: WordSet = [
    "most", "under", "below", "less", "fewer", "höchstens", "unter",
  ]
}
