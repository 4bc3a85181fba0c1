import ProposalModel

/// Builds the outline from the blocks of the sheet, in one walk.
struct OutlineBuilder {
  var outline = Outline()
  let document: MarkdownDocument
  /// The open scopes, outermost first, with the block each was opened by.
  var open: [(scope: Int, block: Int)] = []
  /// Set by `<!-- audience: owner -->` for the next block.
  private var nextIsPrivate = false
  /// Where the block behind that mark ends, with all that stands in it.
  var privateEnd = 0
  /// The marker and depth of each block's enclosing lists and quotes.
  var nesting: BlockNesting
  private let plainHeadings: PlainHeadings
  let titledAmounts: TitledAmounts

  init(_ document: MarkdownDocument) {
    self.document = document
    nesting = BlockNesting(document.blocks)
    plainHeadings = PlainHeadings(document.blocks)
    titledAmounts = TitledAmounts(document.blocks)
    let sheet = Scope(
      opening: .sheet, level: 0, parent: nil, title: nil, role: .operative,
      place: SourceRange(start: 0, end: document.text.bytes.count))
    outline.scopes = [sheet]
    open = [(0, 0)]
  }

  /// The outline of a document.
  static func outline(of document: MarkdownDocument) -> Outline {
    var builder = OutlineBuilder(document)
    builder.outline.reserve(blocks: document.blocks.count)
    if let frontMatter = document.frontMatter { builder.add(frontMatter) }
    for index in document.blocks.indices { builder.add(block: index) }
    builder.outline.footnotes = builder.footnotes.links(
      document.footnotes, builder.outline.passages)
    builder.outline.restoreGoalSections()
    builder.outline.takeTargetsForGoals()
    return builder.outline
  }

  private mutating func add(block index: Int) {
    if nextIsPrivate { notePrivacy(of: document.blocks[index]) }
    let place = document.blocks[index].place
    switch document.blocks[index].kind {
    case .list: titleParentItem(of: index)
    case .document, .quote, .linkDefinition: return
    case .item(let marker): openItem(marker, index)
    case .comment(let text): noteComment(text)
    case .thematicBreak: append(block: index, .rule, .empty(at: place))
    case .heading(let level, _): addHeading(level, index)
    case .table(let table): addTable(table, index)
    case .codeBlock:
      append(block: index, .code, document.blocks[index].prose ?? .empty(at: place))
    case .footnoteDefinition(let label): addFootnote(label, index)
    case .paragraph, .htmlBlock: addParagraph(index)
    }
  }

  /// The mark is for a whole list or quote, not for the first text in it.
  private mutating func notePrivacy(of block: MarkdownBlock) {
    switch block.kind {
    case .document, .comment, .linkDefinition: break
    default:
      privateEnd = block.place.end
      nextIsPrivate = false
    }
  }

  private mutating func noteComment(_ text: String) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == ":" || $0 == "\n" })
    if words.first == "audience", words.dropFirst().first == "owner" { nextIsPrivate = true }
  }

  private mutating func addHeading(_ level: Int, _ index: Int) {
    guard let prose = document.blocks[index].prose else { return }
    close { $0.level >= level || $0.opening == .item }
    let amount = titledAmounts.starts[index]
    let title = TitleReader.title(of: prose, 0..<(amount ?? prose.tokens.count))
    openScope(.heading, level: level, title: title, block: index)
    let position = append(block: index, .heading(level: level), prose)
    addTitle(amount, before: prose.tokens.count, of: prose, position, index)
  }

  private mutating func openItem(_ marker: String, _ index: Int) {
    closeItems(outside: index)
    pendingMarker = marker
    guard !plainHeadings.items.contains(index) else { return }
    openScope(.item, level: 20 + nesting.listDepth[index], title: nil, block: index)
  }

  private var pendingMarker: String?
  private var footnotes = FootnoteLinks()

  /// A list inside an item makes the item's own line the title of what is below it.
  private mutating func titleParentItem(of index: Int) {
    guard let item = nesting.item[index], let last = open.last, last.block == item,
      outline.scopes[last.scope].title == nil, outline.scopes[last.scope].statements.count == 1
    else { return }
    let statement = outline.statements[outline.scopes[last.scope].statements[0]]
    let prose = outline.passages[statement.passage].prose
    let range =
      (statement.label?.lowerBound ?? statement.body.lowerBound)..<statement.body.upperBound
    guard !prose.tokens[range].contains(where: { $0.key == Mark.stop }) else { return }
    outline.scopes[last.scope].title = TitleReader.title(of: prose, range)
  }

  private mutating func addParagraph(_ index: Int) {
    guard let prose = document.blocks[index].prose, !prose.isEmpty else { return }
    closeItems(outside: index)
    if let title = plainTitle(of: prose, index) { return addPlainHeading(prose, title, index) }
    let lines = document.blocks[index].severalLines
    let end = BoldLead.end(in: prose, lines: lines)
    let items =
      end == nil && nesting.item[index] == nil
      ? PastedItems.items(in: prose, lines: lines) : []
    let continues = items.first?.start == 0 || continuesLead(index)
    if nesting.item[index] == nil, !continues {
      close { $0.opening == .boldLead && $0.level == 11 }
    }
    if let end {
      addBoldLead(prose, end, index)
    } else if nesting.item[index] == nil, let end = PlainLead.endOfCard(in: prose, lines: lines) {
      openScope(.boldLead, level: 11, title: TitleReader.title(of: prose, 0..<end), block: index)
      addText(index, kind(of: index), from: end)
    } else if !items.isEmpty {
      addPasted(items, index)
    } else {
      addText(index, kind(of: index))
    }
  }

  /// The title of an item or a line in capitals that heads what stands below it.
  private func plainTitle(of prose: Prose, _ index: Int) -> Title? {
    let all = 0..<prose.tokens.count
    if let item = nesting.item[index], plainHeadings.items.contains(item), let pendingMarker {
      return Title(
        prose: prose, label: String(pendingMarker.dropLast()), isMilestoneWord: false,
        name: TitleReader.trimmed(prose, all))
    }
    guard nesting.item[index] == nil,
      plainHeadings.isHeading(paragraph: index, in: document.blocks)
    else { return nil }
    return TitleReader.title(of: prose, all)
  }

  private mutating func addPlainHeading(_ prose: Prose, _ title: Title, _ index: Int) {
    close { $0.level >= 10 }
    openScope(.boldLine, level: 10, title: title, block: index)
    append(block: index, kind(of: index), prose)
    pendingMarker = nil
  }

  private func continuesLead(_ index: Int) -> Bool {
    guard let last = open.last, outline.scopes[last.scope].opening == .boldLead else {
      return false
    }
    return LeadContinuation.holds(index, in: document, nesting)
  }

  private func kind(of index: Int) -> SheetBlock.Kind {
    if let marker = pendingMarker { return .item(marker: marker) }
    return .paragraph
  }

  /// A bold line is a heading; bold words at the start of a paragraph or item name its scope.
  private mutating func addBoldLead(_ prose: Prose, _ end: Int, _ index: Int) {
    let amount = titledAmounts.starts[index]
    let title = TitleReader.title(of: prose, 0..<(amount ?? end))
    if let item = nesting.item[index], end <= prose.tokens.count {
      // `- **Payout:**` above a table names a field of what the table belongs to.
      let isField = end == prose.tokens.count && LabelFinder.field(prose, title.name) == .payout
      if !isField, let last = open.last, last.block == item { nameCurrent(title) }
      addText(index, kind(of: index), from: end, amount: amount)
    } else if end == prose.tokens.count {
      close { $0.level >= 10 }
      openScope(.boldLine, level: 10, title: title, block: index)
      let position = append(block: index, .paragraph, prose)
      return addTitle(amount, before: end, of: prose, position, index)
    } else {
      openScope(.boldLead, level: 11, title: title, block: index)
      addText(index, kind(of: index), from: end, amount: amount)
    }
    noteOpenAmount(of: index, prose, before: end)
  }
}

// MARK: - Statements

extension OutlineBuilder {
  /// Adds a text block and its statements: one a line where every line is labelled, else one.
  private mutating func addText(
    _ index: Int, _ kind: SheetBlock.Kind, from start: Int = 0, amount: Int? = nil
  ) {
    guard let prose = document.blocks[index].prose else { return }
    let position = append(block: index, kind, prose)
    let passage = outline.passages.count
    outline.passages.append(TextPassage(prose: prose, block: position))
    let marker = pendingMarker
    pendingMarker = nil
    if let amount { addAmount(amount..<start, of: passage) }
    let lines = document.blocks[index].severalLines
    for range in LabelledLines.ranges(in: prose, lines: lines, from: start) {
      addStatement(passage, range, prose, marker: marker)
    }
  }

  mutating func addStatement(
    _ passage: Int, _ range: Range<Int>, _ prose: Prose, marker: String? = nil
  ) {
    guard !range.isEmpty else { return }
    let label = LabelFinder.label(in: prose, range)
    add(
      Statement(
        passage: passage, field: label?.field, label: label?.name,
        body: (label?.bodyStart ?? range.lowerBound)..<range.upperBound, scope: current,
        marker: marker))
  }

  private mutating func addFootnote(_ label: String, _ index: Int) {
    let first = outline.statements.count
    addText(index, .footnote(label: label))
    footnotes.note(label, first..<outline.statements.count)
  }

  /// Adds the scalars of the front matter, with places of their own.
  private mutating func add(_ frontMatter: FrontMatter) {
    for entry in FrontMatterOutline.entries(of: frontMatter) {
      // A key nobody reads may be a note of the author's: it is not for the other side.
      if entry.field == nil { privateEnd = entry.place.end }
      let block = append(
        .frontMatter(key: entry.key), entry.value, listDepth: 0, quoteDepth: 0, place: entry.place)
      outline.passages.append(TextPassage(prose: entry.value, block: block))
      add(
        Statement(
          passage: outline.passages.count - 1, field: entry.field, label: 0..<0,
          body: 0..<entry.value.tokens.count, scope: 0, marker: nil))
    }
  }

  /// What is private states nothing: it is for the author's eyes, and changes no payout.
  mutating func add(_ statement: Statement) {
    let block = outline.passages[statement.passage].block
    guard outline.blocks[block].audience == .everyone else { return }
    outline.scopes[statement.scope].statements.append(outline.statements.count)
    outline.statements.append(statement)
  }

  private mutating func addTable(_ table: MarkdownTable, _ index: Int) {
    closeItems(outside: index)
    let table = table.withHeadFromBody
    let sheetTable = SheetTable(
      header: table.header, alignments: table.alignments.map(\.model), rows: table.rows)
    let block = append(
      block: index, .table(sheetTable), .empty(at: document.blocks[index].place))
    defer { addExtras(of: table) }
    let isApplication = TermTable.isApplication(table)
    if isApplication || TermTable.isTermTable(table) {
      if !table.header.allSatisfy(\.isEmpty) { addTermRow(table.header, block) }
      for row in table.rows { addTermRow(row, block, isApplication: isApplication) }
      return
    }
    let header = table.header.map { add(cell: $0, block) }
    let rows = table.rows.map { $0.map { add(cell: $0, block) } }
    guard outline.blocks[block].audience == .everyone else { return }
    outline.scopes[current].tables.append(outline.tables.count)
    outline.tables.append(
      OutlineTable(
        columns: table.header.map { LabelFinder.field($0, 0..<$0.tokens.count) }, header: header,
        rows: rows, width: rows.reduce(header.count) { max($0, $1.count) }, scope: current,
        place: document.blocks[index].place))
  }
}
