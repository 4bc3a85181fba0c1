import ProposalModel

/// The sums of an application for payment.
struct ScheduleSummary {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// One row a sum, the amount due last; nothing where the sheet is no such application.
  var value: TemplateValue {
    guard let schedule = context.report.schedule else { return .none }
    let rows: [(String, Money)] = [
      ("Scheduled", schedule.scheduled), ("Completed to date", schedule.completed),
      ("Materials stored", schedule.stored), ("Retained", schedule.retained),
      ("Previously certified", schedule.previous),
    ]
    return [
      "rows": .list(
        rows.map { label, money in
          ["label": .text(label), "amount": AmountWords(money, context.format).value]
        }),
      "due": AmountWords(schedule.due, context.format).value,
    ]
  }
}
