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

  /// An example as a fenced block; characters that show nothing are shown by their numbers.
  private static func block(_ example: RuleExample) -> String {
    var text = ""
    for scalar in example.marked.unicodeScalars {
      text +=
        isShown(scalar) ? String(scalar) : "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
    }
    return "```text\n\(text)\(text.hasSuffix("\n") ? "" : "\n")```\n"
  }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA: true
    case 0..<0x20, 0x7F, 0x202A...0x202E, 0x2066...0x2069: false
    default: true
    }
  }
}
