import ProposalModel
import ProposalParser

/// What a configuration says about one rule.
struct RuleChoice: SettingsValue, Hashable {
  /// Whether the rule runs.
  enum Mode: String, SettingsChoice {
    case on, off, error, warning, info

    /// The severity it stands for; nil where the rule keeps its own.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  var mode = Mode.on

  static var form: SettingsForm { Mode.form }

  /// `off` is `false` to many editors, and both are understood.
  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> RuleChoice? {
    if case .text("false") = node.content { return RuleChoice(mode: .off) }
    if case .text("true") = node.content { return RuleChoice(mode: .on) }
    return Mode.read(node, &reading).map { RuleChoice(mode: $0) }
  }

  var json: JSONValue { mode.json }
}
