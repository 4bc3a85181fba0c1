import ProposalModel
import ProposalParser

/// One key of a section: its name, its type, its default and its meaning, stated once. Reading,
/// the message about a misspelt key, `milepost config`, the page and the JSON Schema follow.
struct SettingsKey<Section: SettingsSection>: Sendable {
  let description: SettingsKeyDescription
  /// Reads a value into a section.
  let read: @Sendable (SettingsNode, inout Section, inout SettingsReading) -> Void
  /// The values of a section that stand behind the key.
  let leaves: @Sendable (Section, _ path: String) -> [SettingsLeaf]
  /// The value of a section behind the key.
  let json: @Sendable (Section) -> JSONValue

  /// Declares a key. Its default is what a new section has.
  init<Value: SettingsValue>(
    _ name: String, _ member: any WritableKeyPath<Section, Value> & Sendable,
    isRequired: Bool = false,
    _ meaning: String
  ) {
    description = SettingsKeyDescription(
      name: name, meaning: meaning, form: Value.form, standard: Section()[keyPath: member].json,
      isRequired: isRequired)
    read = { node, section, reading in
      if let value = Value.read(node, &reading) { section[keyPath: member] = value }
    }
    leaves = { section, path in section[keyPath: member].leaves(at: path) }
    json = { $0[keyPath: member].json }
  }
}

/// A part of the configuration with keys of its own.
///
/// A section is one type: its members with their defaults, and one line a key.
protocol SettingsSection: SettingsValue {
  /// What holds where nothing is written.
  init()
  /// The keys, in the order of the page.
  static var keys: [SettingsKey<Self>] { get }
}

extension SettingsSection {
  static var form: SettingsForm { .section(keys.map(\.description)) }

  static func read(_ node: SettingsNode, _ reading: inout SettingsReading) -> Self? {
    guard let entries = reading.entries(of: node, form) else { return nil }
    var section = Self()
    for entry in entries {
      guard let key = keys.first(where: { $0.description.name == entry.key.value }) else {
        reading.refuse(key: entry.key, among: keys.map(\.description.name))
        continue
      }
      reading.enter(entry) { key.read(entry.value, &section, &$0) }
    }
    return reading.has(required, among: entries, of: node) ? section : nil
  }

  private static var required: [String] {
    keys.map(\.description).filter(\.isRequired).map(\.name)
  }

  var json: JSONValue {
    .object(JSONValue.members(Self.keys.map { ($0.description.name, $0.json(self)) }))
  }

  func leaves(at path: String) -> [SettingsLeaf] {
    Self.keys.flatMap { key in
      let name = key.description.name
      return key.leaves(self, path.isEmpty ? name : "\(path).\(name)")
    }
  }
}
