internal import ProposalModel
internal import Yams

/// Reads front matter with Yams, and line by line where YAML is broken.
struct FrontMatterReader {
  private static let mostNodes = 5_000
  private let sheet: SheetText
  private let fence: FrontMatterFence
  private let yaml: YAMLText
  private var entries: [FrontMatterEntry] = []
  private var unread: [Prose] = []
  private(set) var issues: [MarkdownIssue] = []
  private var nodes = 0
  private var isAligned = true
  /// The keys Yams met twice in one mapping.
  private var duplicates: [String] = []

  init(_ fence: FrontMatterFence, in sheet: SheetText) {
    self.fence = fence
    self.sheet = sheet
    yaml = YAMLText(text: sheet, lines: fence.lines)
  }

  /// Reads the entries; never fails.
  mutating func read() -> FrontMatter {
    if !readYAML() {
      entries = []
      readLines()
      if issues.isEmpty, let key = duplicates.first {
        _ = refuse(.duplicateKey(key), fence.bytes)
      }
    }
    return FrontMatter(place: sheet.place(fence.bytes), entries: entries, unread: unread)
  }

  private mutating func readYAML() -> Bool {
    if let plain = PlainFrontMatter(fence.lines.map { sheet.lines[$0] }, in: sheet.readable) {
      for line in plain.lines { add(line) }
      return isAligned
    }
    do {
      guard let root = try yaml.root() else { return true }
      guard root.mapping != nil else {
        return refuse(.invalidFrontMatter(message: "not a mapping"), fence.bytes)
      }
      add(root, key: "", path: "", keyPlace: nil, parent: nil, depth: 0)
      if nodes > Self.mostNodes { return refuse(.frontMatterTooLarge, fence.bytes) }
      return isAligned
    } catch {
      return refuse(error)
    }
  }

  private mutating func add(_ line: PlainFrontMatter.Line) {
    let key = String(decoding: sheet.readable[line.key], as: UTF8.self)
    let value = String(decoding: sheet.readable[line.value], as: UTF8.self)
    entries.append(
      FrontMatterEntry(
        key: key, path: key, keyPlace: prose(key, at: line.key.lowerBound).place,
        value: prose(value, at: line.start), parent: nil))
  }

  private mutating func refuse(_ kind: MarkdownIssue.Kind, _ place: Range<Int>) -> Bool {
    issues.append(MarkdownIssue(kind: kind, place: sheet.place(place)))
    return false
  }

  /// Duplicate keys are reported once the lines are read.
  private mutating func refuse(_ problem: YAMLProblem) -> Bool {
    switch problem {
    case .duplicateKeys(let keys, _):
      duplicates = keys
      return false
    case .aliases: return refuse(.frontMatterAlias, fence.bytes)
    case .tooLarge: return refuse(.frontMatterTooLarge, fence.bytes)
    case .tab(let place): return refuse(.tabInFrontMatter, place)
    case .broken(let message, _, let line):
      return refuse(.invalidFrontMatter(message: message), line.isEmpty ? fence.bytes : line)
    case .unreadable: return refuse(.invalidFrontMatter(message: "not YAML"), fence.bytes)
    }
  }

  private mutating func add(
    _ node: Node, key: String, path: String, keyPlace: SourceRange?, parent: Int?, depth: Int
  ) {
    nodes += 1
    guard nodes <= Self.mostNodes, depth < 100 else { return }
    let start = node.mark.map(yaml.offset(of:)) ?? yaml.content.lowerBound
    var own = parent
    if let keyPlace {
      let value = node.scalar.map { prose($0.string, at: start) }
      own = entries.count
      entries.append(
        FrontMatterEntry(key: key, path: path, keyPlace: keyPlace, value: value, parent: parent))
    }
    for pair in node.mapping ?? Node.Mapping([]) {
      let place = prose(pair.key.string ?? "", at: pair.key.mark.map(yaml.offset(of:)) ?? start)
        .place
      let name = pair.key.string ?? ""
      let inner = path.isEmpty ? name : "\(path).\(name)"
      add(pair.value, key: name, path: inner, keyPlace: place, parent: own, depth: depth + 1)
    }
    for (index, element) in (node.sequence ?? Node.Sequence([])).enumerated() {
      let at = element.mark.map(yaml.offset(of:)) ?? start
      add(
        element, key: "", path: "\(path)[\(index)]", keyPlace: sheet.place(at..<at), parent: own,
        depth: depth + 1)
    }
  }

  private mutating func prose(_ string: String, at start: Int) -> Prose {
    guard let prose = yaml.prose(string, at: start) else {
      isAligned = false
      return .empty(at: sheet.place(start..<start))
    }
    return prose
  }

  private mutating func readLines() {
    let reader = InlineReader(sheet, references: LinkReferences())
    var seen: Set<String> = []
    for line in fence.lines {
      let range = PipeTable.trimmed(sheet.lines[line], in: sheet.readable)
      guard !range.isEmpty, sheet.readable[range.lowerBound] != UInt8(ascii: "#") else { continue }
      guard let found = FrontMatterLine(range, in: sheet.readable) else {
        unread.append(reader.readPlain(range, role: .operative).prose)
        continue
      }
      let key = String(decoding: sheet.readable[found.key], as: UTF8.self)
      let isTopLevel = range.lowerBound == sheet.lines[line].lowerBound
      if isTopLevel, !seen.insert(key).inserted {
        _ = refuse(.duplicateKey(key), found.key)
      }
      let value = reader.readPlain(found.value, role: .operative).prose
      entries.append(
        FrontMatterEntry(
          key: key, path: key, keyPlace: sheet.place(found.key), value: value, parent: nil))
    }
  }
}
