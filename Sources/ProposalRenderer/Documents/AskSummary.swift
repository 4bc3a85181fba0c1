import ProposalModel

/// The first page: what the reader is asked to approve, and what it comes to.
struct AskSummary {
  private let context: ProposalContext
  private var proposal: Proposal { context.proposal }

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// What templates see of it.
  var value: TemplateValue {
    let cash = CashByYear(context).value
    let share = ShareOfValue(context).value
    let schedule = ScheduleSummary(context).value
    let comparisons = SalaryComparison(context).values
    return [
      "stated": .bool(!facts.isEmpty || !comparisons.isEmpty),
      "resolution": .text(Resolution(context).text),
      "minimum": context.minimumWords(context.report.minimum).value,
      "plan": context.words(context.report.target).value,
      "maximum": context.words(context.report.maximum).value,
      "unsettled": unsettled,
      "facts": .list(facts),
      "tables": .bool([cash, share, schedule].contains(where: \.isTruthy)),
      "cash": cash,
      "share": share,
      "comparisons": .list(comparisons),
      "schedule": schedule,
    ]
  }

  /// Why totals are missing: the milestones whose amounts are not settled.
  private var unsettled: TemplateValue {
    let names = proposal.milestones.filter { context.report.unsettled.contains($0.id) }
      .map(context.name)
    guard !names.isEmpty else { return .none }
    return .text("Not settled by the words of the sheet: " + names.joined(separator: "; ") + ".")
  }

  private var facts: [TemplateValue] {
    let rows: [(String, String?)] = [
      (proposal.payees.count > 1 ? "Payees" : "Payee", payees),
      ("Role", context.shown(proposal.role)),
      ("Payer", context.shown(proposal.payer)),
      ("Approved by", context.shown(proposal.approver)),
      ("Effective date", context.shown(proposal.effectiveDate).map(context.format.date)),
      ("Period", context.shown(proposal.period).map(context.format.span)),
    ]
    return rows.compactMap { label, text in
      text.map { ["label": .text(label), "text": .text($0)] }
    }
  }

  /// The payees with their shares, where the sheet states shares.
  private var payees: String? {
    let names = proposal.payees.compactMap { payee in
      context.shown(payee.name).map { name in
        let share = context.shown(payee.share).map { context.format.percent($0 * .hundred) }
        return share.map { "\(name) (\($0))" } ?? name
      }
    }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }
}
