import Foundation
import ProposalModel
import ProposalParser

/// How the amounts of one sheet compare with what is expected of it.
struct SheetJudgement {
  /// Amounts that are as expected.
  private(set) var right = 0
  /// Amounts that are expected and reported as not settled or missing.
  private(set) var unread: [String] = []
  /// Amounts that differ: the one thing that must never happen.
  private(set) var wrong: [String] = []
  private let name: String

  init(sheet: URL, expected: ExpectedSheet) throws {
    name = sheet.deletingPathExtension().lastPathComponent
    let proposal = SheetParser.proposal(from: Array(try Data(contentsOf: sheet)))
    let report = PayoutReport(of: proposal, facts: SheetFacts())
    compareRanges(report, expected)
    guard report.milestones.count == expected.milestones.count else { return }
    for (index, result) in expected.at.enumerated() {
      compare(result, index, proposal, expected)
    }
  }

  private mutating func compareRanges(_ report: PayoutReport, _ expected: ExpectedSheet) {
    guard report.milestones.count == expected.milestones.count else {
      countMismatch(report, expected)
      return
    }
    for (milestone, wanted) in zip(report.milestones, expected.milestones) {
      note(milestone.maximum, wanted.maximum, "\(milestone.id) maximum")
      note(milestone.minimum, wanted.minimum, "\(milestone.id) minimum")
      if wanted.target != nil { note(milestone.target, wanted.target, "\(milestone.id) target") }
    }
  }

  /// With other milestones than expected nothing can be paired: settled sums are wrong.
  private mutating func countMismatch(_ report: PayoutReport, _ expected: ExpectedSheet) {
    let what =
      "\(name): \(report.milestones.count) milestones, expected \(expected.milestones.count)"
    switch report.maximum {
    case .settled(let money) where money.decimalText != expected.totals.maximum:
      wrong.append(what + ", maximum \(money.decimalText) not \(expected.totals.maximum ?? "-")")
    default:
      unread.append(what)
    }
  }

  private mutating func compare(
    _ result: ExpectedResult, _ index: Int, _ proposal: Proposal, _ expected: ExpectedSheet
  ) {
    guard result.facts.allSatisfy(\.isRunnable),
      let facts = ExpectedFacts(proposal: proposal).facts(of: result)
    else {
      unread.append("\(name) at \(index): facts not supported by the test")
      return
    }
    let report = PayoutReport(of: proposal, facts: facts)
    for (milestone, wanted) in zip(report.milestones, result.payouts ?? []) {
      note(milestone.payout ?? .notStated, wanted, "\(milestone.id) at \(index)")
    }
    note(report.total, result.total, "total at \(index)")
    if let schedule = result.schedule { compare(report.schedule, schedule, index) }
    for what in [result.final, result.cash].compactMap(\.self) {
      unread.append("\(name) at \(index): expected \(what) after a decision, advance or discount")
    }
  }

  private mutating func compare(
    _ schedule: ScheduleReport?, _ wanted: [String: String], _ index: Int
  ) {
    let figures: [(String, Money?)] = [
      ("scheduled", schedule?.scheduled), ("completed", schedule?.completed),
      ("stored", schedule?.stored), ("retained", schedule?.retained),
      ("previous", schedule?.previous), ("due", schedule?.due),
    ]
    for (key, money) in figures {
      guard let wanted = wanted[key] else { continue }
      note(money.map { .settled($0) } ?? .notStated, wanted, "schedule \(key) at \(index)")
    }
  }

  private mutating func note(_ amount: Amount, _ wanted: String?, _ what: String) {
    guard wanted != "blended" else { return }
    let shown = text(of: amount)
    if shown == wanted || wanted == nil && shown == nil {
      right += 1
    } else if shown == nil {
      unread.append("\(name) \(what): expected \(wanted ?? "-")")
    } else {
      wrong.append("\(name) \(what): \(shown ?? "-"), expected \(wanted ?? "not settled")")
    }
  }

  private func text(of amount: Amount) -> String? {
    switch amount {
    case .settled(let money): money.decimalText
    case .noCap: "no cap"
    case .notSettled, .notStated: nil
    }
  }
}
