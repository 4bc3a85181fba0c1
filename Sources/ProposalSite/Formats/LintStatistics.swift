import ProposalModel

/// How often each rule speaks in a run, the most frequent first.
struct LintStatistics {
  private struct Row {
    let rule: String
    let severity: Severity
    let count: Int
  }

  private let rows: [Row]

  init(_ run: LintReport) {
    let findings = run.sheets.flatMap(\.findings)
    rows = Dictionary(grouping: findings, by: \.rule).map { rule, found in
      Row(rule: rule, severity: found.map(\.severity).max() ?? .info, count: found.count)
    }.sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  /// A table of counts, gravest severities and rules.
  func text(_ ink: Ink) -> String {
    let width = rows.map { String($0.count).count }.max() ?? 0
    return rows.map { row in
      let number = String(row.count)
      let name = row.severity.rawValue
      let padding = String(repeating: " ", count: 7 - name.count)
      return String(repeating: " ", count: 2 + width - number.count) + number + "  "
        + ink.paint(name, as: row.severity) + padding + "  " + row.rule + "\n"
    }.joined() + (rows.isEmpty ? "" : "\n")
  }
}
