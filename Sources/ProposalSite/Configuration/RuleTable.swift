import ProposalLint
import ProposalModel
import ProposalParser

/// What a configuration says about rules, by their ids.
struct RuleTable: SettingsValue {
  /// In the order written.
  private(set) var entries: [(rule: String, choice: RuleChoice)] = []

  /// What is said about a rule.
  subscript(rule: String) -> RuleChoice? {
    entries.last { $0.rule == rule }?.choice
  }

  static var form: SettingsForm {
    .table(
      of: "a rule", known: RuleNames.documentation.map { ($0.id, RuleChoice.form(of: $0)) },
      RuleChoice.form)
  }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> RuleTable? {
    guard let nodes = reading.entries(of: node, form) else { return nil }
    var table = RuleTable()
    for entry in nodes {
      let id = entry.key.value
      guard reading.rules.contains(id) else {
        let hint = NearestWord.hint(for: id, among: reading.rules)
        reading.refuse(
          entry.key.place, "\"\(id)\" is no rule",
          "\(hint)Expected the id of a rule, as findings name it in brackets.")
        continue
      }
      let rule = RuleRegistry.standard.documentation(of: id)
      let choice = reading.enter(entry) { RuleChoice.read(entry.value, of: rule, &$0) }
      if let choice { table.entries.append((id, choice)) }
    }
    return table
  }

  var json: JSONValue {
    .object(JSONValue.members(entries.map { ($0.rule, $0.choice.json) }))
  }

  /// This table with what another one says in place of what this one says.
  func replaced(by other: RuleTable) -> RuleTable {
    var table = self
    for (rule, choice) in other.entries {
      var merged = self[rule] ?? RuleChoice()
      merged.mode = choice.mode ?? merged.mode
      merged.thresholds.merge(choice.thresholds) { $1 }
      table.entries.append((rule, merged))
    }
    return table
  }

  /// Lines for every rule: what a run does is what matters, not what was written.
  func leaves(at path: String) -> [SettingsLeaf] {
    RuleNames.documentation.flatMap { rule -> [SettingsLeaf] in
      let choice = self[rule.id]
      let own = rule.isOnByDefault ? rule.severity.rawValue : RuleChoice.Mode.off.rawValue
      let mode = choice?.mode.map { $0 == .on ? rule.severity.rawValue : $0.rawValue }
      let thresholds = rule.settings.map { setting in
        SettingsLeaf(
          path: "\(path).\(rule.id).\(setting.name)",
          value: .string((choice?.thresholds[setting.name] ?? setting.standard).plainText))
      }
      return [SettingsLeaf(path: "\(path).\(rule.id)", value: .string(mode ?? own))] + thresholds
    }
  }
}

extension LintOptions {
  /// Takes over what a configuration says about rules.
  mutating func apply(_ rules: RuleTable) {
    for (rule, choice) in rules.entries {
      settings[rule, default: [:]].merge(choice.thresholds) { $1 }
      guard let mode = choice.mode else { continue }
      severities[rule] = mode.severity
      bounds[rule] = nil
      if mode == .off {
        disabled.insert(rule)
      } else {
        disabled.remove(rule)
        enabled.insert(rule)
      }
    }
  }
}
