import ProposalModel

/// The ask beside the salary: room in the band, and what an equal permanent raise would cost.
struct SalaryComparison {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// A label and a sentence each; only what the figures of the sheet allow.
  var values: [TemplateValue] {
    let rows: [(String, String?)] = [
      ("Share of base salary", shareOfSalary), ("Room in the salary band", headroom),
      ("An equal permanent raise", raise),
    ]
    return rows.compactMap { label, text in
      text.map { ["label": .text(label), "text": .text($0)] }
    }
  }

  private var salary: Money? {
    context.shown(context.proposal.baseSalary).flatMap { $0.amount.isZero ? nil : $0 }
  }

  private var shareOfSalary: String? {
    guard let salary else { return nil }
    if context.report.maximum == .notSettled { return AmountWords.notSettled }
    let levels: [(String, Amount)] = [
      ("at plan", context.report.target), ("at most", context.report.maximum),
    ]
    let parts = levels.compactMap { level, amount -> String? in
      guard let money = amount.money, money.currency == salary.currency else {
        return amount == .notSettled ? "\(level) not settled" : nil
      }
      return context.format.share(money.amount, of: salary.amount).map { "\($0) \(level)" }
    }
    guard !parts.isEmpty else { return nil }
    return parts.joined(separator: ", ") + " of \(context.format.amount(salary)) a year"
  }

  private var headroom: String? {
    guard let salary, let band = context.shown(context.proposal.salaryBand), band.count == 2,
      let top = band.max(by: { $0.amount < $1.amount }), top.currency == salary.currency
    else { return nil }
    let room = Money(top.amount - salary.amount, top.currency)
    let words = context.format.amount(Money(room.amount.magnitude, room.currency))
    let place = room.amount.isNegative ? "above" : "below"
    return room.amount.isZero
      ? "None: the salary is at the top of the band"
      : "\(words): the salary is that much \(place) the top of the band, "
        + context.format.amount(top)
  }

  /// The same amount as salary is paid every year of the period, and every year after it.
  private var raise: String? {
    guard salary != nil, let plan = context.report.target.money, !plan.amount.isZero,
      let years = context.shown(context.proposal.period).flatMap(Self.years)
    else { return nil }
    let cost = Money(plan.amount * Rational(years), plan.currency)
    let span = years == 1 ? "one year" : "\(context.format.number(Rational(years))) years"
    return "\(context.format.amount(cost)) over the same \(span), and "
      + "\(context.format.amount(plan)) every year after; the bonus at plan is paid once"
  }

  /// Whole years from the first to the last day; `nil` where the period is not whole years.
  private static func years(in span: DateSpan) -> Int? {
    guard let next = span.end.adding(days: 1) else { return nil }
    let years = next.year - span.start.year
    return years > 0 && span.start.adding(years: years) == next ? years : nil
  }
}
