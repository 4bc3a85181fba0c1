import ProposalModel

@testable import ProposalParser

/// A sheet, facts by milestone id, and what is paid; `-` stands for an amount that is not settled.
struct PaidCase: Sendable, CustomStringConvertible {
  let name: String
  let sheet: String
  let facts: [String: String]
  let paid: [String]
  var total: String?

  var description: String { name }
}

/// What each milestone of a sheet pays for facts: `4=met`, `1=9200000`.
func paid(_ sheet: String, _ facts: [String: String]) -> [String] {
  let report = PayoutReport(of: SheetParser.proposal(from: Array(sheet.utf8)), facts: known(facts))
  return report.milestones.map { $0.payout?.money?.amount.plainText ?? "-" }
}

/// What a sheet pays in all for facts.
func totalPaid(_ sheet: String, _ facts: [String: String]) -> String {
  let report = PayoutReport(of: SheetParser.proposal(from: Array(sheet.utf8)), facts: known(facts))
  return report.total.money?.amount.plainText ?? "-"
}

private func known(_ facts: [String: String]) -> SheetFacts {
  var known = SheetFacts()
  for (id, value) in facts {
    let key = SheetFacts.Key(milestone: id)
    switch value {
    case "met": known.actuals[key] = .met
    case "missed": known.actuals[key] = .missed
    default: known.actuals[key] = Rational(text: value).map { .number($0) }
    }
  }
  return known
}

/// What the reader makes of each milestone, in few words.
func states(_ sheet: String) -> [String] {
  SheetParser.proposal(from: Array(sheet.utf8)).milestones.map { milestone in
    switch milestone.payout.state {
    case .settled(let plan): plan.terms.kindName
    case .ambiguous(let readings): readings.map(\.rule).joined(separator: " or ")
    case .unresolved(_, let reason): reason.rawValue
    case .missing: "missing"
    }
  }
}

/// The shapes of a sheet's tables.
func shapes(_ sheet: String) -> [TableShape] {
  SheetReading(MarkdownDocument(bytes: Array(sheet.utf8))).layouts.map(\.shape)
}
