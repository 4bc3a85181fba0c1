import ProposalModel

/// The payments of many sheets as comma-separated values, and their sums.
struct PayRun {
  /// One payment.
  struct Payment: Sendable {
    let payee: String
    /// The milestone's id; `all` where the sheet limits its milestones together.
    let milestone: String
    let state: String
    let amount: Amount
  }

  /// What one sheet pays.
  struct Sheet: Sendable {
    let path: String
    let payments: [Payment]
    let total: Amount
    let notices: [String]
  }

  private var lines: [[String]] = []
  private var totals: [String: Rational] = [:]
  private var decimals: [String: Int] = [:]

  private static let header = [
    "sheet", "payee", "milestone", "state", "currency", "amount", "settled",
  ]

  /// Adds a sheet; what is not settled is named, and fails the run.
  mutating func add(_ sheet: Sheet, to outcome: inout Outcome) {
    outcome.notices += sheet.notices
    if !sheet.notices.isEmpty { outcome.raise(to: .findings) }
    for payment in sheet.payments {
      let money = payment.amount.money
      let head = [sheet.path, payment.payee, payment.milestone, payment.state]
      lines.append(
        head.map(Self.text) + [
          money?.currency.code ?? "", money?.decimalText ?? "", money == nil ? "no" : "yes",
        ])
      if money == nil { outcome.raise(to: .findings) }
      if let money {
        totals[money.currency.code, default: .zero] += money.amount
        decimals[money.currency.code] = money.currency.minorUnits
      }
    }
  }

  /// The table: a line a payment, then a sum for each currency.
  var bytes: [UInt8] {
    let sums = totals.sorted { $0.key < $1.key }.map { code, sum in
      ["total", "", "", "", code, sum.decimalText(decimals: decimals[code] ?? 2), "yes"]
    }
    let rows = [Self.header] + lines + sums
    return Array(rows.map { $0.joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  /// A cell as RFC 4180 wants it. What a spreadsheet would compute is given an apostrophe, which it
  /// takes for "this is text" (CSV injection, OWASP).
  static func text(_ value: String) -> String {
    let safe = isFormula(value) ? "'" + value : value
    guard safe.unicodeScalars.contains(where: { "\",;\r\n\t".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private static func isFormula(_ value: String) -> Bool {
    let first = value.unicodeScalars.first { $0.value > 0x20 && $0.value != 0xA0 }
    let startsOdd = value.unicodeScalars.first.map { $0.value < 0x20 } ?? false
    return startsOdd || first.map { "=+-@＝＋－＠|%".unicodeScalars.contains($0) } ?? false
  }
}

extension PayRun {
  /// A cell as it was before `text` made it safe for a spreadsheet.
  static func read(_ cell: String) -> String {
    let rest = cell.hasPrefix("'") ? String(cell.dropFirst()) : cell
    return Self.isFormula(rest) ? rest : cell
  }
}

extension PayRun.Sheet {
  /// The payments of a sheet: by milestone and payee where the milestones add up to the total, else
  /// one for each payee.
  init(_ sheet: OpenedSheet, _ report: PayoutReport, _ known: KnownFacts) {
    path = sheet.file.sheet.path
    total = report.total
    notices =
      known.notices + UnsettledNotice(sheet, report).lines
      + UnsettledNotice.unreadResults(of: sheet)
    let names = sheet.proposal.payees.map(\.name.string).joined(separator: ", ")
    let results = known.facts.results
    let state = { (id: String) in results[id]?.state?.value.rawValue ?? "" }
    let paid = report.milestones.filter { $0.payout != nil }
    guard Amount.sum(paid.compactMap(\.payout)) == report.total else {
      payments = Self.whole(report, names)
      return
    }
    payments = paid.flatMap { milestone -> [PayRun.Payment] in
      let parts =
        milestone.split.isEmpty
        ? [PayeeAmount(name: names, amount: milestone.payout ?? .notStated)] : milestone.split
      return parts.map {
        PayRun.Payment(
          payee: $0.name, milestone: milestone.id, state: state(milestone.id), amount: $0.amount)
      }
    }
  }

  private static func whole(_ report: PayoutReport, _ names: String) -> [PayRun.Payment] {
    guard report.total != .notStated else { return [] }
    let parts =
      report.split.isEmpty ? [PayeeAmount(name: names, amount: report.total)] : report.split
    return parts.map {
      PayRun.Payment(payee: $0.name, milestone: "all", state: "", amount: $0.amount)
    }
  }
}
