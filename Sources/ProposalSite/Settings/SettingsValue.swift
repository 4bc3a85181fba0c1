import ProposalParser

/// A type that a value of the configuration can have.
protocol SettingsValue: Sendable {
  /// What may be written.
  static var form: SettingsForm { get }
  /// Reads a value; nil once a problem was reported.
  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> Self?
  /// The value as `milepost config --format json` writes it.
  var json: JSONValue { get }
  /// The parts that have an origin of their own, by their dotted paths.
  func leaves(at path: String) -> [SettingsLeaf]
}

/// One value of the configuration.
struct SettingsLeaf: Sendable {
  /// `publish.audience`
  let path: String
  let value: JSONValue
}

extension SettingsValue {
  func leaves(at path: String) -> [SettingsLeaf] {
    [SettingsLeaf(path: path, value: json)]
  }
}

/// A type whose values are some words.
protocol SettingsChoice: SettingsValue, CaseIterable, RawRepresentable<String> {}

extension SettingsChoice {
  static var form: SettingsForm { .choice(allCases.map(\.rawValue)) }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> Self? {
    guard let text = reading.text(of: node, form) else { return nil }
    if let value = Self(rawValue: text) { return value }
    reading.refuse(word: text, at: node.place, form, among: allCases.map(\.rawValue))
    return nil
  }

  var json: JSONValue { .string(rawValue) }
}
