internal import ProposalModel
internal import Yams

/// Reads a settings file with Yams.
struct SettingsReader {
  /// Aliases are followed, so a small file could stand for a large tree.
  private static let mostNodes = 20_000
  private let yaml: YAMLText
  private(set) var problems: [Located<SettingsProblem>] = []
  private var nodes = 0

  init(_ text: SheetText) {
    yaml = YAMLText(text: text, lines: 0..<text.lines.count)
  }

  /// The tree; nil where there is none.
  mutating func read() -> SettingsNode? {
    guard checkEncoding() else { return nil }
    do throws(YAMLProblem) {
      guard let root = try yaml.root() else { return nil }
      let tree = node(root)
      guard nodes <= Self.mostNodes else { throw .tooLarge }
      return tree
    } catch {
      refuse(error)
      return nil
    }
  }

  private mutating func checkEncoding() -> Bool {
    let issue = yaml.text.issues.first { $0.kind != .bidirectionalOverride }
    if let issue { problems.append(Located(.encoding, at: issue.place)) }
    return issue == nil
  }

  private mutating func refuse(_ problem: YAMLProblem) {
    let whole = yaml.content
    switch problem {
    case .aliases: add(.aliases, whole)
    case .tooLarge: add(.tooLarge, whole)
    case .tab(let place): add(.tab, place)
    case .duplicateKeys(let keys, let place): add(.duplicateKey(keys.first ?? ""), place)
    case .broken(let message, let start, let line):
      add(.notYAML(message), start..<max(start, line.upperBound))
    case .unreadable: add(.notYAML("not YAML"), whole)
    }
  }

  private mutating func add(_ problem: SettingsProblem, _ range: Range<Int>) {
    problems.append(Located(problem, at: yaml.text.place(range)))
  }

  private mutating func node(_ node: Node) -> SettingsNode {
    nodes += 1
    let start = node.mark.map(yaml.offset(of:)) ?? yaml.content.lowerBound
    guard nodes <= Self.mostNodes else { return SettingsNode(.nothing, at: place(start, start)) }
    if let scalar = node.scalar { return value(scalar, at: start) }
    if let sequence = node.sequence {
      let elements = sequence.map { self.node($0) }
      return SettingsNode(.list(elements), at: place(start, elements.last?.place.end))
    }
    let entries = (node.mapping ?? Node.Mapping([])).compactMap { entry($0.key, $0.value) }
    return SettingsNode(.mapping(entries), at: place(start, entries.last?.value.place.end))
  }

  private mutating func entry(_ key: Node, _ value: Node) -> SettingsEntry? {
    let start = key.mark.map(yaml.offset(of:)) ?? yaml.content.lowerBound
    guard let name = key.scalar?.string else {
      add(.keyIsNoText, start..<start)
      return nil
    }
    let value = node(value)
    return SettingsEntry(key: Located(name, at: place(of: name, at: start)), value: value)
  }

  private func value(_ scalar: Node.Scalar, at start: Int) -> SettingsNode {
    let isEmpty = scalar.style == .plain && Self.nothing.contains(scalar.string)
    return SettingsNode(
      isEmpty ? .nothing : .text(scalar.string), at: place(of: scalar.string, at: start))
  }

  /// The bytes of a scalar without its quotation marks; its line where they cannot be told.
  private func place(of string: String, at start: Int) -> SourceRange {
    if let prose = yaml.prose(string, at: start) { return prose.place }
    let line = yaml.text.lines[yaml.text.lines.line(at: start)]
    return place(start, line.upperBound)
  }

  private func place(_ start: Int, _ end: Int?) -> SourceRange {
    yaml.text.place(start..<max(start, end ?? start))
  }

  private static let nothing: Set<String> = ["", "~", "null", "Null", "NULL"]
}
