import ProposalModel

/// The ask as a share of the value the sheet says is created (domain-model section 11).
struct ShareOfValue {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// One row a level; nothing where the sheet states no value.
  var value: TemplateValue {
    guard let created = context.shown(context.proposal.valueCreated), !created.amount.isZero else {
      return .none
    }
    let levels: [(String, Amount)] = [
      ("At least", context.report.minimum), ("At plan", context.report.target),
      ("At most", context.report.maximum),
    ]
    let rows = levels.compactMap { row($0.0, $0.1, of: created) }
    guard !rows.isEmpty else { return .none }
    return ["created": AmountWords(created, context.format).value, "rows": .list(rows)]
  }

  private func row(_ level: String, _ amount: Amount, of created: Money) -> TemplateValue? {
    guard let share = share(amount, of: created) else { return nil }
    return [
      "level": .text(level), "amount": context.words(amount).value, "share": .text(share),
    ]
  }

  /// A level of nothing has no share worth a row; other currencies cannot be compared.
  private func share(_ amount: Amount, of created: Money) -> String? {
    switch amount {
    case .settled(let money):
      money.amount.isZero || money.currency != created.currency
        ? nil : context.format.share(money.amount, of: created.amount)
    case .noCap: "no cap"
    case .notSettled: AmountWords.notSettled
    case .notStated: nil
    }
  }
}
