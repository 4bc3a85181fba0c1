import ProposalModel

/// Everything a readiness page shows.
struct ReadinessContent: Sendable {
  private let context: ProposalContext
  private let entries: [Entry]

  private struct Entry: Sendable {
    let finding: Finding
    let location: String?
  }

  init(_ context: ProposalContext, _ findings: [Finding], _ locations: [String]) {
    self.context = context
    entries = findings.enumerated().map { index, finding in
      Entry(
        finding: finding, location: locations.indices.contains(index) ? locations[index] : nil)
    }.sorted { Self.isWorse($0.finding, $1.finding) }
  }

  /// What templates see.
  var record: TemplateRecord {
    [
      "title": .text(context.title), "kind": "Readiness",
      "method": .text(Self.method), "summary": .text(summary),
      "dimensions": .list(dimensions), "findings": .list(entries.map(value)),
      "clean": .bool(entries.isEmpty),
    ]
  }

  static let method =
    "Counted are the findings of each dimension; fewer is better. Money at stake is the largest "
    + "single amount that hangs on one of its findings, not a sum: findings may share money. "
    + "Dimensions and findings stand in order of the money at stake, then of severity."

  private var summary: String {
    let counts = Severity.allCases.map { severity in
      entries.count { $0.finding.severity == severity }
    }
    return "\(Self.counted(counts[0], "error")), \(Self.counted(counts[1], "warning")), "
      + "\(Self.counted(counts[2], "piece")) of advice."
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  /// More money first; then errors before warnings before advice; then as they stand.
  private static func isWorse(_ left: Finding, _ right: Finding) -> Bool {
    let (first, second) = (left.stake?.amount ?? .zero, right.stake?.amount ?? .zero)
    if first != second { return first > second }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.place, left.rule) < (right.place, right.rule)
  }

  private var dimensions: [TemplateValue] {
    let found = entries.map(\.finding)
    var order: [FindingFamily] = []
    for finding in found where !order.contains(finding.family) { order.append(finding.family) }
    let clean = FindingFamily.allCases.filter { !order.contains($0) && $0 != .suppression }
    return (order + clean).map { family in
      dimension(family, found.filter { $0.family == family })
    }
  }

  private func dimension(_ family: FindingFamily, _ findings: [Finding]) -> TemplateValue {
    func count(_ severity: Severity) -> TemplateValue {
      TemplateValue(findings.count { $0.severity == severity })
    }
    return [
      "name": .text(DocumentWords.dimension(family)), "errors": count(.error),
      "warnings": count(.warning), "advice": count(.info),
      "stake": .text(findings.compactMap(\.stake).first.map(context.format.amount) ?? "none named"),
    ]
  }

  private func value(_ entry: Entry) -> TemplateValue {
    let finding = entry.finding
    let milestone = context.proposal.milestones.first { $0.id == finding.milestone }
    return [
      "severity": .text(DocumentWords.severity(finding.severity)),
      "level": .text(finding.severity.rawValue),
      "rule": .text(finding.rule), "message": .text(finding.message), "help": .text(finding.help),
      "dimension": .text(DocumentWords.dimension(finding.family)),
      "stake": TemplateValue(finding.stake.map(context.format.amount)),
      "location": TemplateValue(entry.location),
      "milestone": TemplateValue(milestone.map(context.name)),
    ]
  }
}
