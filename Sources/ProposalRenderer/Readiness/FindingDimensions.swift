import ProposalModel

/// Findings counted by what they are about, the dimension with most money on it first.
struct FindingDimensions {
  private let format: DocumentFormat
  /// Worst first.
  private let findings: [Finding]

  init(_ findings: [Finding], _ format: DocumentFormat) {
    self.findings = findings.sorted(by: Self.isWorse)
    self.format = format
  }

  /// How the table is to be read.
  static let method =
    "Counted are the findings of each dimension; fewer is better. Money at stake is the largest "
    + "single amount that hangs on one of its findings, not a sum: findings may share money. "
    + "Dimensions and findings stand in order of the money at stake, then of severity."

  /// `2 errors, 1 warning, 0 pieces of advice.`
  var summary: String {
    let counts = Severity.allCases.map { severity in
      findings.count { $0.severity == severity }
    }
    return "\(Self.counted(counts[0], "error")), \(Self.counted(counts[1], "warning")), "
      + "\(Self.counted(counts[2], "piece")) of advice."
  }

  /// `1 error`, `2 errors`
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)" + (count == 1 ? "" : "s")
  }

  /// More money first; then errors before warnings before advice; then as they stand.
  static func isWorse(_ left: Finding, _ right: Finding) -> Bool {
    let (first, second) = (left.stake?.amount ?? .zero, right.stake?.amount ?? .zero)
    if first != second { return first > second }
    if left.severity != right.severity { return left.severity > right.severity }
    return (left.place, left.rule) < (right.place, right.rule)
  }

  /// One row a dimension, those without findings last.
  var values: [TemplateValue] { (found + clean).map(dimension) }

  /// One row a dimension in which something was found.
  var foundValues: [TemplateValue] { found.map(dimension) }

  /// `Focus, Terms`: the dimensions without findings.
  var cleanNames: String { clean.map(DocumentWords.dimension).joined(separator: ", ") }

  private var found: [FindingFamily] {
    var order: [FindingFamily] = []
    for finding in findings where !order.contains(finding.family) { order.append(finding.family) }
    return order
  }

  private var clean: [FindingFamily] {
    let found = found
    return FindingFamily.allCases.filter { !found.contains($0) && $0 != .suppression }
  }

  private func dimension(_ family: FindingFamily) -> TemplateValue {
    let findings = findings.filter { $0.family == family }
    func count(_ severity: Severity) -> TemplateValue {
      TemplateValue(findings.count { $0.severity == severity })
    }
    return [
      "name": .text(DocumentWords.dimension(family)), "errors": count(.error),
      "warnings": count(.warning), "advice": count(.info),
      "stake": .text(findings.compactMap(\.stake).first.map(format.amount) ?? "none named"),
    ]
  }
}
