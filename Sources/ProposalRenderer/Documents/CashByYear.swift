import ProposalModel

/// When the money leaves the payer, by fiscal year, as far as dates are settled.
struct CashByYear {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// Rows in order of time; nothing where no milestone has a date, or parts do not make the total.
  var value: TemplateValue {
    let entries = context.proposal.milestones.indices.compactMap(entry)
    guard entries.contains(where: { $0.year != nil }), addsUp(entries) else { return .none }
    let years = Set(entries.map { $0.year ?? Int.max }).sorted()
    return [
      "heading": .text(isFiscal ? "Cash by fiscal year" : "Cash by calendar year"),
      "rows": .list(
        years.map { year in row(year, entries.filter { ($0.year ?? Int.max) == year }) }),
      "note": .text(note(entries)),
    ]
  }

  private struct Entry {
    /// The fiscal year, `nil` where no date is settled.
    let year: Int?
    let isAssumed: Bool
    let isLatestPayment: Bool
    let plan: Amount
    let maximum: Amount
  }

  private var isFiscal: Bool { context.shown(context.proposal.fiscalCalendar) != nil }

  private var calendar: FiscalCalendar {
    context.shown(context.proposal.fiscalCalendar) ?? .calendarYear
  }

  private func entry(_ index: Int) -> Entry? {
    guard let report = context.report(on: index) else { return nil }
    let milestone = context.proposal.milestones[index]
    let deadline = context.shown(milestone.deadline)
    let latest = latestPayment(milestone)
    let date = latest ?? deadline?.date
    return Entry(
      year: date.map(calendar.year(containing:)),
      isAssumed: latest == nil && deadline?.isAssumed == true, isLatestPayment: latest != nil,
      plan: report.target, maximum: report.maximum)
  }

  /// The last day of payment the milestone's own terms name, else the sheet's.
  private func latestPayment(_ milestone: Milestone) -> CalendarDate? {
    for terms in [milestone.terms, context.proposal.terms] {
      for term in terms where context.shows(term.place) {
        if case .payment(let payment) = term.value, let latest = context.shown(payment.latest) {
          return latest
        }
      }
    }
    return nil
  }

  /// Where milestones share one amount, their parts may not make the total; then no year is shown.
  private func addsUp(_ entries: [Entry]) -> Bool {
    sum(entries.map(\.maximum)) == context.report.maximum
      && (sum(entries.map(\.plan)) == context.report.target)
  }

  private func sum(_ amounts: [Amount]) -> Amount? {
    amounts.dropFirst().reduce(amounts.first) { total, amount in total.map { $0 + amount } }
  }

  private func row(_ year: Int, _ entries: [Entry]) -> TemplateValue {
    let isAssumed = entries.contains(where: \.isAssumed)
    let label =
      year == .max
      ? "No settled date"
      : (isFiscal ? "FY" : "") + String(year) + (isAssumed ? " (assumed date)" : "")
    return [
      "year": .text(label), "count": .text(String(entries.count)),
      "plan": context.words(sum(entries.map(\.plan)) ?? .notStated).value,
      "maximum": context.words(sum(entries.map(\.maximum)) ?? .notStated).value,
    ]
  }

  private func note(_ entries: [Entry]) -> String {
    let basis =
      entries.allSatisfy(\.isLatestPayment)
      ? "By the last day of payment the sheet states."
      : entries.contains(where: \.isLatestPayment)
        ? "By the last day of payment where the sheet states one, else by the deadline."
        : "By the deadline of each milestone; payment follows it."
    return basis + (isFiscal ? "" : " The sheet states no fiscal year.")
  }
}
