import ProposalParser

extension String: SettingsValue {
  static var form: SettingsForm { .text("text") }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> String? {
    reading.text(of: node, form)
  }

  var json: JSONValue { .string(self) }
}

extension Bool: SettingsValue {
  static var form: SettingsForm { .flag }

  /// YAML knows more words for the two than a person expects; all of them are understood.
  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> Bool? {
    guard let text = reading.text(of: node, form) else { return nil }
    switch text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      reading.refuse(word: text, at: node.place, form, among: ["true", "false"])
      return nil
    }
  }

  var json: JSONValue { .bool(self) }
}

extension Int: SettingsValue {
  static var form: SettingsForm { .count(from: 0) }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> Int? {
    guard let text = reading.text(of: node, form) else { return nil }
    if let number = Int(text), number >= 0 { return number }
    reading.refuse(word: text, at: node.place, form)
    return nil
  }

  var json: JSONValue { .integer(self) }
}

extension Optional: SettingsValue where Wrapped: SettingsValue {
  static var form: SettingsForm { Wrapped.form }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> Wrapped?? {
    Wrapped.read(node, &reading).map(Optional.some)
  }

  var json: JSONValue { map(\.json) ?? .null }
}

extension Array: SettingsValue where Element: SettingsValue {
  static var form: SettingsForm { .list(Element.form) }

  /// One value alone is a list of one.
  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> [Element]? {
    switch node.content {
    case .nothing: []
    case .list(let nodes):
      nodes.indices.compactMap { index in
        reading.enter(element: index) { Element.read(nodes[index], &$0) }
      }
    case .text, .mapping: Element.read(node, &reading).map { [$0] }
    }
  }

  var json: JSONValue { .array(map(\.json)) }
}
