import ProposalModel

/// The blocks of a sheet as HTML, in order and whole.
///
/// Lists and quotes are opened and closed as the depths of the blocks ask for; how deep they may
/// go is bounded, so that no sheet makes a page browsers give up on.
struct SheetTextHTML {
  private(set) var output: [UInt8] = []
  private var nesting = HTMLNesting()
  private var levels: HeadingLevels
  /// The words of the last heading, which name the tables below it.
  private var heading = ""
  /// How many tables stand under it so far.
  private var tables = 0
  /// What lies on the words of the block under way.
  private var marks: [TextMark] = []

  /// Headings of the sheet start at level `top` of the page.
  init(topLevel top: Int) {
    levels = HeadingLevels(top: top)
  }

  /// Takes what was written so far, with every list and quote closed.
  mutating func take() -> [UInt8] {
    nesting.close(to: &output)
    defer { output = [] }
    return output
  }

  /// Writes one block, with marks on its words.
  mutating func append(_ block: SheetBlock, _ marks: [TextMark] = []) {
    self.marks = marks
    var marker: String?
    if case .item(let text) = block.kind { marker = text }
    nesting.move(
      quotes: block.quoteDepth, lists: block.listDepth, marker: marker, to: &output)
    appendContent(of: block)
  }

  private mutating func appendContent(of block: SheetBlock) {
    switch block.kind {
    case .heading(let level): appendHeading(block.prose, at: levels.level(for: level))
    case .paragraph: append(block.prose, in: "p")
    case .item(let marker):
      HTMLNesting.appendMarker(marker, to: &output)
      append(block.prose, in: "span")
    case .table(let table):
      tables += 1
      let name = tables == 1 ? heading : "\(heading) (\(tables))"
      SheetTableHTML(table, under: name, marks).append(to: &output)
    case .code: appendCode(block.prose)
    case .footnote(let label): appendLabelled("[" + label + "]", block.prose, "note")
    case .frontMatter(let key): appendLabelled(key + ":", block.prose, "entry")
    case .rule: write("<hr>\n")
    }
  }

  private mutating func appendHeading(_ prose: Prose, at level: Int) {
    heading = prose.string
    tables = 0
    append(prose, in: "h\(level)")
  }

  private mutating func append(_ prose: Prose, in element: String) {
    for part in ["<", element, ">"] { write(part) }
    InlineHTML.append(prose, marks, to: &output)
    for part in ["</", element, ">\n"] { write(part) }
  }

  private mutating func appendCode(_ prose: Prose) {
    write("<pre tabindex=\"0\"><code>")
    OutputKind.html.append(prose.string, to: &output)
    write("</code></pre>\n")
  }

  private mutating func appendLabelled(_ label: String, _ prose: Prose, _ name: String) {
    write("<p class=\"\(name)\"><span class=\"key\">")
    OutputKind.html.append(label, to: &output)
    write("</span> ")
    InlineHTML.append(prose, marks, to: &output)
    write("</p>\n")
  }

  private mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }
}
