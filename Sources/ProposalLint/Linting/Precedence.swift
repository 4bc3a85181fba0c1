import ProposalModel

/// Which rule speaks where several have found the same cause: one cause, one finding.
struct Precedence: Sendable {
  /// One row: where words flagged by `louder` overlap words flagged by `quieter`, only the first
  /// speaks.
  struct Row: Sendable {
    let louder: String
    let quieter: String
  }

  private let quieter: [String: Set<String>]

  /// Makes a table.
  init(_ rows: [Row]) {
    quieter = Dictionary(grouping: rows, by: \.louder).mapValues { Set($0.map(\.quieter)) }
  }

  /// The findings without those another one speaks for, and without repetitions. `findings` are in
  /// the order of their places.
  func settled(_ findings: [Finding]) -> [Finding] {
    let silent = silenced(findings)
    var kept: [Finding] = []
    for (index, finding) in findings.enumerated() where !silent.contains(index) {
      if let last = kept.last, last.rule == finding.rule, last.place == finding.place { continue }
      kept.append(finding)
    }
    return kept
  }

  private func silenced(_ findings: [Finding]) -> Set<Int> {
    var silent: Set<Int> = []
    for finding in findings {
      guard let rules = quieter[finding.rule] else { continue }
      for (index, other) in findings.enumerated()
      where rules.contains(other.rule) && other.place.overlaps(finding.place) {
        silent.insert(index)
      }
    }
    return silent
  }

  static let standard = Precedence([
    Row(louder: "format-placeholder", quieter: "format-unparsed"),
    Row(louder: "format-number-ambiguous", quieter: "format-unparsed"),
    Row(louder: "payout-tier-rule-unstated", quieter: "format-unparsed"),
    Row(louder: "payout-tiers-inconsistent", quieter: "format-unparsed"),
    Row(louder: "payout-base-unstated", quieter: "format-unparsed"),
    Row(louder: "time-date-contradiction", quieter: "format-unparsed"),
    Row(louder: "vague-comparative", quieter: "vague-subjective-adjective"),
    Row(louder: "measure-no-metric", quieter: "vague-comparative"),
    Row(louder: "measure-no-metric", quieter: "vague-subjective-adjective"),
  ])
}
