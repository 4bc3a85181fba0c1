import ProposalModel

/// A table with its texts and figures at hand.
struct TableText {
  let table: OutlineTable
  let passages: [Passage]
  let book: FigureBook
  /// How many columns the widest row has.
  var width: Int { table.width }

  /// The passage of a cell; `nil` for an empty or missing one.
  func cell(_ row: Int, _ column: Int) -> Int? {
    guard table.rows.indices.contains(row), table.rows[row].indices.contains(column) else {
      return nil
    }
    return table.rows[row][column]
  }

  /// The text of a cell.
  func prose(_ row: Int, _ column: Int) -> Prose? {
    cell(row, column).map { passages[$0].prose }
  }

  /// The text of a column's head.
  func head(_ column: Int) -> Prose? {
    guard table.header.indices.contains(column), let head = table.header[column] else { return nil }
    return passages[head].prose
  }

  /// The sentences of a passage.
  func sentences(of passage: Int) -> [Sentence] {
    SentenceReader(book: book).sentences(of: passages[passage], at: passage)
  }

  /// The figures of a passage that count, names left out.
  func figures(of passage: Int) -> [Int] {
    passages[passage].figures.filter { book.isOperative($0) && !book.isLabel($0) }
  }
}

extension SheetReading {
  /// A table with its texts and figures.
  func tableText(_ index: Int) -> TableText {
    TableText(table: outline.tables[index], passages: passages, book: book)
  }
}
