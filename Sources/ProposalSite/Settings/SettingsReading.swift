import ProposalModel
import ProposalParser

/// Reads the values of one file: what is wrong with them, and where each one stands.
struct SettingsReading {
  /// What is wrong with a value.
  struct Problem: Sendable, Hashable {
    let place: SourceRange
    /// What is wrong, with the words.
    let problem: String
    /// What was expected.
    let advice: String
  }

  private(set) var problems: [Problem] = []
  /// Where the key of a value stands, by its dotted path.
  private(set) var origins: [String: SourceRange] = [:]
  /// The rules a file may name: those there are, and those it adds.
  let rules: [String]
  private var path = ""

  init(rules: [String] = []) {
    self.rules = rules
  }

  /// The text of a value, where it is one.
  mutating func text(of node: SettingsNode, _ form: SettingsForm) -> String? {
    if case .text(let text) = node.content { return text }
    refuse(node, form)
    return nil
  }

  /// The entries of a mapping, where the value is one; a key with nothing behind it has none.
  mutating func entries(of node: SettingsNode, _ form: SettingsForm) -> [SettingsEntry]? {
    switch node.content {
    case .mapping(let entries): return entries
    case .nothing: return []
    case .text, .list:
      refuse(node, form)
      return nil
    }
  }

  /// Reads what stands behind a key.
  mutating func enter<Value>(
    _ entry: SettingsEntry, _ body: (inout SettingsReading) -> Value
  ) -> Value {
    let name = entry.key.value
    let inner = path.isEmpty ? name : "\(path).\(name)"
    origins[inner] = entry.key.place
    return enter(inner, body)
  }

  /// Reads an element of a list.
  mutating func enter<Value>(
    element index: Int, _ body: (inout SettingsReading) -> Value
  ) -> Value {
    enter("\(path)[\(index)]", body)
  }

  private mutating func enter<Value>(
    _ inner: String, _ body: (inout SettingsReading) -> Value
  ) -> Value {
    let outer = path
    path = inner
    defer { path = outer }
    return body(&self)
  }

  /// Whether none of `names` is missing.
  mutating func has(
    _ names: [String], among entries: [SettingsEntry], of node: SettingsNode
  ) -> Bool {
    let missing = names.filter { name in !entries.contains { $0.key.value == name } }
    guard let first = missing.first else { return true }
    let place = entries.first?.key.place ?? node.place
    refuse(place, "\(subject) lacks \"\(first)\"", "Add \(missing.joined(separator: ", ")).")
    return false
  }

  /// Reports a value of the wrong shape.
  mutating func refuse(_ node: SettingsNode, _ form: SettingsForm) {
    let what =
      switch node.content {
      case .nothing: "has no value"
      case .text(let text): "is \"\(text)\""
      case .list: "is a list"
      case .mapping: "is a mapping"
      }
    let place = node.place.isEmpty ? origins[path] ?? node.place : node.place
    refuse(place, "\(subject) \(what)", "Expected \(form.words).")
  }

  /// Reports a word that is none of those expected.
  mutating func refuse(
    word: String, at place: SourceRange, _ form: SettingsForm, among words: [String] = []
  ) {
    let hint = NearestWord.hint(for: word, among: words)
    refuse(place, "\(subject) is \"\(word)\"", "\(hint)Expected \(form.words).")
  }

  /// Reports a key that there is none of.
  mutating func refuse(key: Located<String>, among names: [String]) {
    let owner = path.isEmpty ? "the configuration" : path
    let hint = NearestWord.hint(for: key.value, among: names)
    refuse(
      key.place, "\"\(key.value)\" is no key of \(owner)",
      "\(hint)Expected one of \(names.joined(separator: ", ")).")
  }

  /// Reports anything else.
  mutating func refuse(_ place: SourceRange, _ problem: String, _ advice: String) {
    problems.append(Problem(place: place, problem: problem, advice: advice))
  }

  private var subject: String {
    path.isEmpty ? "the configuration" : path
  }
}
