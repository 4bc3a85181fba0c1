import ProposalModel

extension OutlineBuilder {
  /// Cells beyond the last column stand below the table, so that their words are not lost.
  mutating func addExtras(of table: MarkdownTable) {
    for cell in table.extras where !cell.isEmpty {
      let block = append(.paragraph, cell, listDepth: 0, quoteDepth: 0, place: cell.place)
      _ = add(cell: cell, block)
    }
  }

  mutating func add(cell: Prose, _ block: Int) -> Int? {
    guard !cell.isEmpty else { return nil }
    outline.passages.append(TextPassage(prose: cell, block: block))
    return outline.passages.count - 1
  }

  /// A row of a two-column table of terms is a labelled statement.
  mutating func addTermRow(_ row: [Prose], _ block: Int, isApplication: Bool = false) {
    guard row.count >= 2, let name = row.first else { return }
    let whole = Prose.joined([name, row[1]])
    let end = name.tokens.count
    guard whole.tokens.count == end + row[1].tokens.count else {
      for cell in row { _ = add(cell: cell, block) }
      return
    }
    outline.passages.append(TextPassage(prose: whole, block: block))
    let field = LabelFinder.field(name, 0..<end)
    add(
      Statement(
        passage: outline.passages.count - 1,
        field: isApplication ? TermTable.applicationField(name) ?? field : field,
        label: 0..<end, body: end..<whole.tokens.count, scope: current, marker: nil))
  }
}
