import ProposalModel

/// The page of a rule, made from the rule.
public enum RulePage {
  /// The page in Markdown, ending with a line feed.
  public static func markdown(for rule: RuleDocumentation) -> String {
    var page = "# \(rule.id)\n\n\(rule.summary)\n\n"
    page += "Severity: \(rule.severity.rawValue). Family: \(rule.family.rawValue).\n\n"
    page += "## Why\n\n\(rule.why)\n\n## How to repair it\n\n\(rule.repair)\n\n"
    page += "## Flagged\n\nThe words between ⟦ and ⟧.\n\n"
    page += rule.failing.map(block).joined(separator: "\n")
    page += "\n## Not flagged\n\n"
    page += rule.passing.map(block).joined(separator: "\n")
    return page
  }

  /// The list of all rules, by family, in Markdown.
  public static func index(of registry: RuleRegistry) -> String {
    var page = "# Rules\n\nMade from the rules themselves; each page is one rule.\n\n"
    page += "| Rule | Severity | Flags |\n|---|---|---|\n"
    for rule in registry.rules.map(\.documentation) {
      page += "| [`\(rule.id)`](\(rule.id).md) | \(rule.severity.rawValue) | \(rule.summary) |\n"
    }
    return page
  }

  /// An example as an indented block, so that fences inside it stay text.
  private static func block(_ example: RuleExample) -> String {
    let lines = example.marked.split(separator: "\n", omittingEmptySubsequences: false)
    return "```text\n" + lines.joined(separator: "\n") + "\n```\n"
  }
}
