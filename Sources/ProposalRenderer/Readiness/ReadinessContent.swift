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
    }.sorted { FindingDimensions.isWorse($0.finding, $1.finding) }
  }

  /// What templates see.
  var record: TemplateRecord {
    let dimensions = FindingDimensions(entries.map(\.finding), context.format)
    return [
      "title": .text(context.title), "kind": "Readiness",
      "method": .text(FindingDimensions.method), "summary": .text(dimensions.summary),
      "dimensions": .list(dimensions.values), "findings": .list(entries.map(value)),
      "clean": .bool(entries.isEmpty),
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
