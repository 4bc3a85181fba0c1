import ProposalLint
import ProposalModel
import ProposalParser

/// What a configuration says about one rule.
struct RuleChoice: Sendable {
  /// Whether the rule runs.
  enum Mode: String, SettingsChoice {
    case on, off, error, warning, info

    /// The severity it stands for; nil where the rule keeps its own.
    var severity: Severity? { Severity(rawValue: rawValue) }
  }

  /// Nil where only thresholds are set.
  var mode: Mode?
  /// Thresholds, by their names.
  var thresholds: [String: Rational] = [:]

  /// What was written, thresholds by name.
  var json: JSONValue {
    let mode = mode.map { [(Self.severity, $0.json)] } ?? []
    let others = thresholds.sorted { $0.key < $1.key }
      .map { ($0.key, JSONValue.string($0.value.plainText)) }
    return .object(JSONValue.members(mode + others))
  }

  private static let severity = "severity"

  /// What may be written for any rule.
  static let form = SettingsForm.either([Mode.form, .section([severityKey(of: nil)])])

  /// What may be written for a rule, its thresholds included.
  static func form(of rule: RuleDocumentation) -> SettingsForm {
    .either([Mode.form, .section([severityKey(of: rule)] + rule.settings.map(key))])
  }

  /// Reads what stands behind a rule; `off` is `false` to many editors, and both are understood.
  static func read(
    _ node: SettingsNode, of rule: RuleDocumentation?, _ reading: inout SettingsReading
  ) -> RuleChoice? {
    switch node.content {
    case .text("false"): return RuleChoice(mode: .off)
    case .text("true"): return RuleChoice(mode: .on)
    case .mapping(let entries): return read(entries, of: rule, &reading)
    default: return Mode.read(node, &reading).map { RuleChoice(mode: $0) }
    }
  }

  private static func read(
    _ entries: [SettingsEntry], of rule: RuleDocumentation?, _ reading: inout SettingsReading
  ) -> RuleChoice {
    var choice = RuleChoice()
    let settings = rule?.settings ?? []
    for entry in entries {
      if entry.key.value == severity {
        choice.mode = reading.enter(entry) { Mode.read(entry.value, &$0) }
      } else if let setting = settings.first(where: { $0.name == entry.key.value }) {
        choice.thresholds[setting.name] = reading.enter(entry) {
          threshold(entry.value, setting, &$0)
        }
      } else {
        reading.refuse(key: entry.key, among: [severity] + settings.map(\.name))
      }
    }
    return choice
  }

  private static func threshold(
    _ node: SettingsNode, _ setting: RuleSetting, _ reading: inout SettingsReading
  ) -> Rational? {
    let form = form(of: setting)
    guard let text = reading.text(of: node, form) else { return nil }
    let digits = text.hasSuffix("%") ? text.dropLast() : text[...]
    if let value = Rational(text: digits), setting.allows(value) { return value }
    reading.refuse(word: text, at: node.place, form)
    return nil
  }

  private static func severityKey(of rule: RuleDocumentation?) -> SettingsKeyDescription {
    SettingsKeyDescription(
      name: severity, meaning: "Whether the rule runs, and how severe its findings are.",
      form: Mode.form, standard: .optional(rule?.severity.rawValue), isRequired: false)
  }

  private static func key(of setting: RuleSetting) -> SettingsKeyDescription {
    SettingsKeyDescription(
      name: setting.name, meaning: setting.meaning, form: form(of: setting),
      standard: .string(setting.standard.plainText), isRequired: false)
  }

  private static func form(of setting: RuleSetting) -> SettingsForm {
    .number(setting.range, isWhole: setting.isWhole)
  }
}
