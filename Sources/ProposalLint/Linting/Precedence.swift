import ProposalModel

/// Which rule speaks where several have found the same cause: one cause, one finding.
struct Precedence: Sendable {
  /// One row: where words flagged by `louder` overlap words flagged by `quieter`, only the first
  /// speaks.
  struct Row: Sendable {
    let louder: String
    let quieter: String
    /// Whether only an error of the louder rule speaks for the other: a warning leaves the amount to be told.
    var isOfErrors = false
  }

  private let quieter: [String: Set<String>]
  private let quieterThanErrors: [String: Set<String>]

  /// Makes a table.
  init(_ rows: [Row]) {
    let table = { (rows: [Row]) in
      Dictionary(grouping: rows, by: \.louder).mapValues { Set($0.map(\.quieter)) }
    }
    quieter = table(rows.filter { !$0.isOfErrors })
    quieterThanErrors = table(rows.filter(\.isOfErrors))
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
    for (index, finding) in findings.enumerated() {
      let errors = finding.severity == .error ? quieterThanErrors[finding.rule] : nil
      let rules = (quieter[finding.rule] ?? []).union(errors ?? [])
      guard !rules.isEmpty else { continue }
      for other in neighbours(of: index, in: findings)
      where rules.contains(findings[other].rule) && findings[other].place.overlaps(finding.place) {
        silent.insert(other)
      }
    }
    return silent
  }

  /// Those that may overlap: a few in front, and those that start before the finding ends. Looking
  /// at all of them would take minutes on a sheet of many megabytes.
  private func neighbours(of index: Int, in findings: [Finding]) -> Range<Int> {
    var end = index + 1
    while end < findings.count, findings[end].place.start < findings[index].place.end { end += 1 }
    return max(0, index - Self.reach)..<end
  }

  private static let reach = 24

  static let standard = Precedence([
    Row(louder: "format-placeholder", quieter: "format-unparsed"),
    Row(louder: "format-number-ambiguous", quieter: "format-unparsed"),
    Row(louder: "payout-tier-rule-unstated", quieter: "format-unparsed"),
    Row(louder: "payout-tiers-inconsistent", quieter: "format-unparsed"),
    Row(louder: "payout-base-unstated", quieter: "format-unparsed"),
    Row(louder: "payout-base-unstated", quieter: "measure-missing-baseline"),
    Row(louder: "time-date-contradiction", quieter: "format-unparsed"),
    Row(louder: "measure-missing-baseline", quieter: "measure-percent-vs-points"),
    Row(louder: "measure-missing-baseline", quieter: "vague-comparative"),
    Row(louder: "measure-percent-vs-points", quieter: "vague-comparative"),
    Row(louder: "measure-no-metric", quieter: "measure-non-financial-unverifiable"),
    Row(louder: "vague-comparative", quieter: "measure-non-financial-unverifiable"),
    Row(louder: "vague-subjective-adjective", quieter: "measure-non-financial-unverifiable"),
    Row(louder: "payout-amount-mismatch", quieter: "format-unparsed"),
    Row(louder: "payout-partial-between-steps", quieter: "format-unparsed"),
    Row(louder: "payout-partial-between-steps", quieter: "format-number-ambiguous"),
    Row(louder: "payout-curve-unstated", quieter: "format-number-ambiguous"),
    Row(louder: "risk-contradictory-terms", quieter: "format-unparsed"),
    Row(louder: "time-ambiguous-date", quieter: "format-unparsed"),
    Row(louder: "vague-comparative", quieter: "vague-subjective-adjective"),
    Row(louder: "measure-no-metric", quieter: "vague-comparative"),
    Row(louder: "measure-no-metric", quieter: "vague-subjective-adjective"),
    Row(louder: "measure-no-metric", quieter: "anchor-not-observable"),
    Row(louder: "anchor-not-observable", quieter: "vague-unqualified-noun"),
    Row(louder: "anchor-not-observable", quieter: "vague-success-verb"),
    Row(louder: "contract-no-change-control", quieter: "vague-weasel-phrase"),
    Row(louder: "contract-no-review-period", quieter: "time-vague-word"),
    Row(louder: "contract-no-review-period", quieter: "vague-agentless-condition"),
    Row(louder: "contract-payment-terms", quieter: "time-vague-word"),
    Row(louder: "contract-schedule-sum", quieter: "payout-amount-mismatch"),
    Row(louder: "contract-speed-without-quality", quieter: "vague-weasel-phrase"),
    Row(louder: "discovery-no-fallback", quieter: "vague-open-list"),
    Row(louder: "discovery-no-fallback", quieter: "vague-agentless-condition"),
    Row(louder: "discovery-unbounded", quieter: "vague-open-list"),
    Row(louder: "discovery-unbounded", quieter: "vague-agentless-condition"),
    Row(louder: "escalation-no-formula", quieter: "format-unparsed"),
    Row(louder: "escalation-no-formula", quieter: "vague-weasel-phrase"),
    Row(louder: "escalation-no-formula", quieter: "vague-subjective-adjective"),
    Row(louder: "escalation-no-formula", quieter: "vague-agentless-condition"),
    Row(louder: "escalation-no-formula", quieter: "vague-discretion"),
    Row(louder: "format-placeholder", quieter: "vague-open-list"),
    Row(louder: "payout-missing", quieter: "vague-open-list"),
    Row(louder: "payout-missing", quieter: "vague-agentless-condition"),
    Row(louder: "vague-approximation", quieter: "format-unparsed", isOfErrors: true),
    Row(louder: "vague-comparative", quieter: "vague-weasel-phrase"),
    Row(louder: "vague-open-list", quieter: "vague-agentless-condition"),
    Row(louder: "vague-undefined-reference", quieter: "vague-subjective-adjective"),
  ])
}
