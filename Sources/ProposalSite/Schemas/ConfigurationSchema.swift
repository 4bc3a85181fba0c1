import ProposalModel

/// The JSON Schema of `.milepost.yml`, made from the table of its keys; editors complete with it.
enum ConfigurationSchema {
  static let root: JSONValue = schema(of: Configuration.form)

  private static func schema(of form: SettingsForm) -> JSONValue {
    switch form {
    case .text(let words): ["type": ["string", "number"], "description": .string(words)]
    case .flag: JSONSchema.bool
    case .count(let least): JSONSchema.integer(from: least)
    case .number(let range, let isWhole): number(range, isWhole)
    case .choice(let words): choice(words)
    case .list(let element): JSONSchema.list(of: schema(of: element))
    case .section(let keys): section(keys)
    case .table(_, let known, let value): table(known, schema(of: value))
    case .either(let forms): ["anyOf": .array(forms.map(schema(of:)))]
    }
  }

  /// `on` and `off` are `true` and `false` to editors that read YAML 1.1.
  private static func choice(_ words: [String]) -> JSONValue {
    let switches: [JSONValue] = words.contains("off") ? [true, false] : []
    return ["enum": .array(words.map { .string($0) } + switches)]
  }

  private static func section(_ keys: [SettingsKeyDescription]) -> JSONValue {
    let properties = keys.map { key in
      let description = JSONValue.members([("description", .string(key.meaning))])
      return (
        key.name, JSONValue.object(schema(of: key.form).members.filter(isNoText) + description)
      )
    }
    return [
      "type": "object",
      "required": .array(keys.filter(\.isRequired).map { .string($0.name) }),
      "properties": .object(JSONValue.members(properties)),
      "additionalProperties": false,
    ]
  }

  private static func isNoText(_ member: JSONValue.Member) -> Bool {
    member.name != "description"
  }

  private static func number(_ range: ClosedRange<Rational>, _ isWhole: Bool) -> JSONValue {
    let bounds = [("minimum", range.lowerBound), ("maximum", range.upperBound)].compactMap {
      name, bound in bound.exactInt.map { (name, JSONValue.integer($0)) }
    }
    return .object(JSONValue.members([("type", isWhole ? "integer" : "number")] + bounds))
  }

  private static func table(
    _ known: [(name: String, form: SettingsForm)], _ value: JSONValue
  ) -> JSONValue {
    [
      "type": "object",
      "properties": .object(JSONValue.members(known.map { ($0.name, schema(of: $0.form)) })),
      "additionalProperties": value,
    ]
  }
}
