import ProposalLint
import ProposalModel

/// `milepost explain`: the page of a rule, or the list of all.
public struct ExplainRequest: Sendable {
  /// The id of a rule; nil for the list.
  public var rule: String?

  /// Asks for the page of a rule, or for the list.
  public init(rule: String?) {
    self.rule = rule
  }

  /// Finds the page.
  public func outcome() -> Outcome {
    let registry = RuleRegistry.standard
    guard let rule else { return Outcome(output: Array(Self.list(of: registry).utf8)) }
    guard let documentation = registry.documentation(of: rule.lowercased()) else {
      return Outcome(Self.unknown(rule, in: registry))
    }
    return Outcome(output: Array(RulePage.markdown(for: documentation).utf8))
  }

  private static func unknown(_ rule: String, in registry: RuleRegistry) -> SiteError {
    let hint = NearestWord.hint(for: rule, among: registry.rules.map(\.documentation.id))
    return SiteError(
      path: rule, problem: "is no rule",
      advice: hint + "All rules are listed by: milepost explain.")
  }

  /// The rules by family, a line each.
  private static func list(of registry: RuleRegistry) -> String {
    let rules = registry.rules.map(\.documentation)
    let width = rules.map(\.id.count).max() ?? 0
    let families = FindingFamily.allCases.compactMap { family -> String? in
      let members = rules.filter { $0.family == family }
      guard !members.isEmpty else { return nil }
      return family.rawValue + "\n" + members.map { line(for: $0, width) }.joined()
    }
    return families.joined(separator: "\n") + "\nThe page of a rule: milepost explain RULE\n"
  }

  private static func line(for rule: RuleDocumentation, _ width: Int) -> String {
    let severity = rule.isOnByDefault ? rule.severity.rawValue : "off"
    return "  " + padded(rule.id, width) + "  " + padded(severity, 7) + "  " + rule.summary + "\n"
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
