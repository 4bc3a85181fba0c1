import ProposalModel

/// The blocks of a sheet as Markdown, in order and whole.
struct SheetTextMarkdown {
  private var output: [UInt8] = []
  private var nesting = MarkdownNesting()
  private var levels: HeadingLevels

  /// Headings of the sheet start at level `top` of the page.
  init(topLevel top: Int) {
    levels = HeadingLevels(top: top)
  }

  /// Takes what was written so far; what follows starts a new list.
  mutating func take() -> [UInt8] {
    nesting = MarkdownNesting()
    defer { output = [] }
    return output
  }

  /// Writes one block, with marks on its words.
  mutating func append(_ block: SheetBlock, _ marks: [TextMark] = []) {
    let prefix = nesting.prefix(for: block)
    var lines = content(of: block, marks)
    while lines.last == UInt8(ascii: "\n") { lines.removeLast() }
    guard !lines.isEmpty else { return }
    if prefix.needsGap { output.append(contentsOf: Self.trimmed(prefix.gap) + [0x0A]) }
    for (index, line) in lines.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    {
      output.append(contentsOf: Self.trimmed((index == 0 ? prefix.first : prefix.rest) + line))
      output.append(0x0A)
    }
  }

  private mutating func content(of block: SheetBlock, _ marks: [TextMark]) -> [UInt8] {
    switch block.kind {
    case .heading(let level):
      let signs = [UInt8](repeating: UInt8(ascii: "#"), count: levels.level(for: level))
      return signs + [0x20] + InlineMarkdown.text(of: block.prose, marks)
    case .paragraph: return InlineMarkdown.text(of: block.prose, marks, keepsLineBreaks: true)
    case .item(let marker):
      return MarkdownNesting.writtenMarker(marker)
        + InlineMarkdown.text(of: block.prose, marks, keepsLineBreaks: true)
    case .table(let table): return SheetTableMarkdown(table, marks).text
    case .code: return code(block.prose)
    case .footnote(let label): return labelled("[" + label + "]", block.prose, marks)
    case .frontMatter(let key): return labelled(key + ":", block.prose, marks)
    case .rule: return Array("* * *".utf8)
    }
  }

  private func code(_ prose: Prose) -> [UInt8] {
    let count = max(3, CodeFence.longestRun(in: prose.string) + 1)
    let fence = [UInt8](repeating: UInt8(ascii: "`"), count: count)
    var text = prose.utf8
    if text.last != 0x0A { text.append(0x0A) }
    return fence + [0x0A] + text + fence
  }

  private func labelled(_ label: String, _ prose: Prose, _ marks: [TextMark]) -> [UInt8] {
    var text: [UInt8] = []
    OutputKind.markdown.append(label, to: &text)
    return text + [0x20] + InlineMarkdown.text(of: prose, marks, keepsLineBreaks: true)
  }

  private static func trimmed(_ line: [UInt8]) -> [UInt8] {
    Array(line[..<((line.lastIndex { $0 != 0x20 } ?? -1) + 1)])
  }
}
