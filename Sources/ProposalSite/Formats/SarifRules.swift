import ProposalLint
import ProposalModel

/// The rules of a SARIF log: those Milepost has, and those a configuration brought in.
struct SarifRules {
  private(set) var descriptors: [JSONValue] = []
  private var positions: [String: Int] = [:]

  init(_ registry: RuleRegistry, findings: [Finding]) {
    for rule in registry.rules.map(\.documentation) {
      add(rule.id, Self.descriptor(of: rule))
    }
    for finding in findings where positions[finding.rule] == nil {
      add(finding.rule, Self.descriptor(of: finding))
    }
  }

  /// The position of a rule.
  func index(of rule: String) -> Int { positions[rule] ?? 0 }

  private mutating func add(_ id: String, _ descriptor: JSONValue) {
    positions[id] = descriptors.count
    descriptors.append(descriptor)
  }

  private static func descriptor(of rule: RuleDocumentation) -> JSONValue {
    [
      "id": .string(rule.id), "name": .string(name(of: rule.id)),
      "shortDescription": ["text": .string(cut(rule.summary))],
      "fullDescription": ["text": .string(cut(plain(rule.summary + " " + rule.why)))],
      "help": [
        "text": .string(plain(rule.why + "\n\n" + rule.repair)),
        "markdown": .string(RulePage.markdown(for: rule)),
      ],
      "defaultConfiguration": [
        "enabled": .bool(rule.isOnByDefault), "level": .string(level(of: rule.severity)),
      ],
      "properties": properties(rule.family, rule.severity),
    ]
  }

  /// A rule of a configuration: all that is known of it is what it found.
  private static func descriptor(of finding: Finding) -> JSONValue {
    [
      "id": .string(finding.rule), "name": .string(name(of: finding.rule)),
      "shortDescription": ["text": "A rule of the configuration."],
      "fullDescription": ["text": "A rule of the configuration."],
      "help": [
        "text": "See the configuration of the sheet.",
        "markdown": "See the configuration of the sheet.",
      ],
      "defaultConfiguration": ["level": .string(level(of: finding.severity))],
      "properties": properties(finding.family, finding.severity),
    ]
  }

  private static func properties(_ family: FindingFamily, _ severity: Severity) -> JSONValue {
    let problem =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .info: "recommendation"
      }
    return [
      "tags": [.string(family.rawValue)], "precision": "high",
      "problem.severity": .string(problem),
    ]
  }

  /// How SARIF calls a severity.
  static func level(of severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }

  /// `PayoutWeightsSum` for `payout-weights-sum`: names are identifiers in Pascal case.
  private static func name(of id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// GitHub refuses descriptions of more characters.
  private static let limit = 1024

  /// As many whole sentences as fit, else as many words.
  private static func cut(_ text: String) -> String {
    guard text.count > limit else { return text }
    let head = text.prefix(limit - 1)
    if let stop = head.lastIndex(of: "."), stop > head.startIndex { return String(head[...stop]) }
    return head.prefix(upTo: head.lastIndex(of: " ") ?? head.endIndex) + "…"
  }

  /// Text without the marks of Markdown.
  private static func plain(_ markdown: String) -> String {
    markdown.filter { $0 != "`" }.replacing("**", with: "")
  }
}
