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
    .table(of: "a rule", known: RuleNames.standard, RuleChoice.form)
  }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> RuleTable? {
    guard let nodes = reading.entries(of: node, form) else { return nil }
    var table = RuleTable()
    for entry in nodes {
      guard reading.rules.contains(entry.key.value) else {
        let hint = NearestWord.hint(for: entry.key.value, among: reading.rules)
        reading.refuse(
          entry.key.place, "\"\(entry.key.value)\" is no rule",
          "\(hint)Expected the id of a rule, as findings name it in brackets.")
        continue
      }
      let choice = reading.enter(entry) { RuleChoice.read(entry.value, &$0) }
      if let choice { table.entries.append((entry.key.value, choice)) }
    }
    return table
  }

  var json: JSONValue {
    .object(JSONValue.members(entries.map { ($0.rule, $0.choice.json) }))
  }

  /// A line for every rule: what a run does is what matters, not what was written.
  func leaves(at path: String) -> [SettingsLeaf] {
    RuleRegistry.standard.rules.map(\.documentation).map { rule in
      let choice = self[rule.id]
      let value = choice.map { $0.mode == .on ? rule.severity.rawValue : $0.mode.rawValue }
      return SettingsLeaf(
        path: "\(path).\(rule.id)", value: .string(value ?? rule.severity.rawValue))
    }
  }
}
