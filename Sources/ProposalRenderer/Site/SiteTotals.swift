import ProposalModel

/// The sums an index shows, per currency, as far as the audience may see them.
struct SiteTotals {
  private let rows: [IndexRow]
  private let policy: PublicationPolicy

  init(_ rows: [IndexRow], _ policy: PublicationPolicy) {
    self.rows = rows
    self.policy = policy
  }

  /// The lines of a table; nothing where no sum may be shown.
  var value: TemplateValue {
    guard policy.shows(.totals), !contributions.isEmpty else { return .none }
    let lines = policy.shows(.amounts) ? openLines : safeLines
    return ["lines": .list(lines), "withheld": .bool(!policy.shows(.amounts))]
  }

  private var contributions: [SafeTotals.Contribution] { rows.flatMap(\.counted) }

  private var openLines: [TemplateValue] {
    byCurrency.flatMap { currency, parts in
      let groups = Dictionary(grouping: parts, by: \.group).sorted { $0.key < $1.key }
      return groups.map { line($0.key, currency, Amount.sum($0.value.map(\.amount))) }
        + [line("All", currency, Amount.sum(parts.map(\.amount)))]
    }
  }

  private var safeLines: [TemplateValue] {
    byCurrency.flatMap { currency, parts in
      let totals = SafeTotals(of: parts)
      return totals.lines.map { line($0.group, currency, $0.sum) }
        + [line("All", currency, totals.total)]
    }
  }

  /// Amounts that are not settled have no currency; they stand with each, so that no sum that could
  /// contain them is printed as if it did not.
  private var byCurrency: [(String, [SafeTotals.Contribution])] {
    let known = Dictionary(grouping: contributions) { $0.amount.money?.currency.code ?? "" }
    let open = known[""] ?? []
    let codes = known.keys.filter { !$0.isEmpty }.sorted()
    return codes.isEmpty ? [("", open)] : codes.map { ($0, (known[$0] ?? []) + open) }
  }

  private func line(_ group: String, _ currency: String, _ sum: Amount?) -> TemplateValue {
    let words =
      switch sum {
      case nil: "withheld"
      case .settled(let money)?: NumberWords.grouped(money)
      case .notSettled?: AmountWords.notSettled
      case .noCap?: "no cap"
      case .notStated?: AmountWords.notStated
      }
    return [
      "group": .text(group), "currency": .text(currency), "sum": .text(words),
      "exact": TemplateValue(sum?.money?.decimalText),
    ]
  }
}

/// Sums over sheets of different formats, in one neutral format.
enum NumberWords {
  /// `1,250,000`, for a scale.
  static func whole(_ money: Money) -> String {
    DocumentFormat(SheetFormat(), currency: nil, showsMinorUnits: false)
      .number(money.amount.rounded(), decimals: 0)
  }

  /// `1,250,000.00`
  static func grouped(_ money: Money) -> String {
    DocumentFormat(SheetFormat(), currency: nil, showsMinorUnits: true)
      .number(money.amount, decimals: money.currency.minorUnits)
  }
}
