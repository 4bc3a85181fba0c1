import ProposalModel
import ProposalRenderer

/// What a sheet pays, as people read it in a terminal.
struct PayoutText {
  let proposal: Proposal
  let report: PayoutReport
  private let format: DocumentFormat

  init(proposal: Proposal, report: PayoutReport) {
    self.proposal = proposal
    self.report = report
    format = DocumentFormat(
      proposal.format, currency: proposal.currency?.value ?? report.currency,
      showsMinorUnits: true)
  }

  var text: String {
    let parts = [title, table, schedule, steps, assumptions].filter { !$0.isEmpty }
    return parts.map { $0.map { $0.printable + "\n" }.joined() }.joined(separator: "\n")
  }

  private var title: [String] {
    let currency = report.currency.map { ", " + $0.code } ?? ""
    return [(proposal.title?.string ?? "Untitled") + " (\(proposal.kind.rawValue)\(currency))"]
  }

  /// Columns of results stand only where facts were given.
  private var table: [String] {
    let hasResults = report.milestones.contains { $0.payout != nil }
    let results = hasResults ? ["actual", "payout"] : []
    var table = TextTable(
      header: ["id", "milestone", "kind", "minimum", "target", "maximum"] + results)
    for (milestone, paid) in zip(proposal.milestones, report.milestones) {
      let row = [
        paid.id, Self.short(milestone.name.string), paid.kind, text(paid.minimum),
        text(paid.target), text(paid.maximum),
      ]
      table.add(
        row + (hasResults ? [paid.actual?.text ?? "-", paid.payout.map(text) ?? "-"] : []))
    }
    let totals = [report.minimum, report.target, report.maximum].map(text)
    table.add(["", "Total", ""] + totals + (hasResults ? ["", text(report.total)] : []))
    return table.lines(leading: 3)
  }

  private var schedule: [String] {
    guard let schedule = report.schedule else { return [] }
    var table = TextTable(header: ["Schedule of values", ""])
    for (name, money) in [
      ("scheduled", schedule.scheduled), ("completed", schedule.completed),
      ("stored", schedule.stored), ("retained", schedule.retained),
      ("previous certificates", schedule.previous), ("due", schedule.due),
    ] {
      table.add([name, format.amount(money)])
    }
    return table.lines(leading: 1)
  }

  private var steps: [String] {
    let steps = report.milestones.flatMap { milestone in
      milestone.steps.map { "  \(milestone.id): \($0)" } + readings(of: milestone)
    }
    return steps.isEmpty ? [] : ["How computed"] + steps
  }

  private var assumptions: [String] {
    report.assumptions.isEmpty ? [] : ["Assumed"] + report.assumptions.map { "  " + $0 }
  }

  private func readings(of milestone: MilestoneReport) -> [String] {
    milestone.readings.map { "  \(milestone.id): read as \($0.rule), at most \(text($0.maximum))" }
  }

  private func text(_ amount: Amount) -> String {
    switch amount {
    case .settled(let money): format.amount(money)
    case .noCap: "no cap"
    case .notSettled: "not settled"
    case .notStated: "-"
    }
  }

  /// A name that leaves room for the amounts.
  private static func short(_ name: String) -> String {
    name.count > 40 ? name.prefix(39) + "…" : name
  }
}
