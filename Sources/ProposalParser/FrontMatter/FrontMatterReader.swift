internal import ProposalModel
internal import Yams

/// Reads front matter with Yams, and line by line where YAML is broken.
struct FrontMatterReader {
  private static let mostNodes = 5_000
  private let sheet: SheetText
  private let fence: FrontMatterFence
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

  private var content: Range<Int> {
    let start = sheet.lines[fence.lines.lowerBound].lowerBound
    guard let last = fence.lines.last else { return start..<start }
    return start..<sheet.lines[last].upperBound
  }

  private mutating func readYAML() -> Bool {
    let ranges = fence.lines.map { sheet.lines[$0] }
    switch FrontMatterGuard.refusal(of: ranges, in: sheet.readable) {
    case .aliases: return refuse(.frontMatterAlias, fence.bytes)
    case .size: return refuse(.frontMatterTooLarge, fence.bytes)
    case nil: break
    }
    do {
      let root = try compose(yaml: String(decoding: sheet.readable[content], as: UTF8.self))
      guard let root else { return true }
      guard root.mapping != nil else {
        return refuse(.invalidFrontMatter(message: "not a mapping"), fence.bytes)
      }
      add(root, key: "", path: "", keyPlace: nil, parent: nil, depth: 0)
      if nodes > Self.mostNodes { return refuse(.frontMatterTooLarge, fence.bytes) }
      return isAligned
    } catch let error as YamlError {
      return refuse(error)
    } catch {
      return refuse(.invalidFrontMatter(message: "not YAML"), fence.bytes)
    }
  }

  private mutating func refuse(_ kind: MarkdownIssue.Kind, _ place: Range<Int>) -> Bool {
    issues.append(MarkdownIssue(kind: kind, place: sheet.place(place)))
    return false
  }

  /// Duplicate keys are reported once the lines are read; a tab is the likeliest cause of the rest.
  private mutating func refuse(_ error: YamlError) -> Bool {
    switch error {
    case .duplicatedKeysInMapping(let keys, _):
      duplicates = keys
      return false
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      if let tab = indentingTab() { return refuse(.tabInFrontMatter, tab..<tab + 1) }
      let line = sheet.lines[fence.lines.lowerBound + max(0, mark.line - 1)]
      return refuse(.invalidFrontMatter(message: problem), line.isEmpty ? fence.bytes : line)
    default: return refuse(.invalidFrontMatter(message: "not YAML"), fence.bytes)
    }
  }

  private func indentingTab() -> Int? {
    for line in fence.lines {
      for index in sheet.lines[line] {
        if sheet.readable[index] == 0x09 { return index }
        guard sheet.readable[index] == 0x20 else { break }
      }
    }
    return nil
  }

  private mutating func add(
    _ node: Node, key: String, path: String, keyPlace: SourceRange?, parent: Int?, depth: Int
  ) {
    nodes += 1
    guard nodes <= Self.mostNodes, depth < 100 else { return }
    let start = node.mark.map(offset(of:)) ?? content.lowerBound
    var own = parent
    if let keyPlace {
      let value = node.scalar.map { prose($0.string, at: start) }
      own = entries.count
      entries.append(
        FrontMatterEntry(key: key, path: path, keyPlace: keyPlace, value: value, parent: parent))
    }
    for pair in node.mapping ?? Node.Mapping([]) {
      let place = prose(pair.key.string ?? "", at: pair.key.mark.map(offset(of:)) ?? start).place
      let name = pair.key.string ?? ""
      let inner = path.isEmpty ? name : "\(path).\(name)"
      add(pair.value, key: name, path: inner, keyPlace: place, parent: own, depth: depth + 1)
    }
    for (index, element) in (node.sequence ?? Node.Sequence([])).enumerated() {
      let at = element.mark.map(offset(of:)) ?? start
      add(
        element, key: "", path: "\(path)[\(index)]", keyPlace: sheet.place(at..<at), parent: own,
        depth: depth + 1)
    }
  }

  private mutating func prose(_ string: String, at start: Int) -> Prose {
    var aligner = ScalarAligner(string, at: start, before: content.upperBound, in: sheet)
    guard let prose = aligner.prose() else {
      isAligned = false
      return .empty(at: sheet.place(start..<start))
    }
    return prose
  }

  /// Yams counts lines and columns from 1, columns in scalars.
  private func offset(of mark: Yams.Mark) -> Int {
    let line = sheet.lines[fence.lines.lowerBound + max(0, mark.line - 1)]
    var position = line.lowerBound
    var left = mark.column - 1
    while left > 0, position < line.upperBound {
      position += max(1, UTF8Sequence.validLength(in: sheet.readable, at: position))
      left -= 1
    }
    return min(position, content.upperBound)
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
