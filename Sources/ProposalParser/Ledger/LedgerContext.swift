import ProposalModel

/// What the free figures of a sheet are judged by, looked up once and shared by all of them.
final class LedgerContext {
  let reading: SheetReading
  /// The head of the column of each cell.
  private let heads: [Int: Int]
  /// Where the definitions stand, in order.
  private let definitions: [SourceRange]
  /// The amounts that payouts and levels took, with what for.
  private lazy var taken = Self.taken(in: reading)

  /// Whether amounts stand outside quotes, which say what is agreed.
  let holdsPlainAmounts: Bool

  init(_ reading: SheetReading) {
    self.reading = reading
    holdsPlainAmounts = reading.book.entries.indices.contains {
      reading.book.isMoney($0) && reading.book.isOperative($0)
    }
    definitions = reading.proposal.definitions.map(\.meaning.place).sorted()
    heads = Self.heads(of: reading)
  }

  private static func heads(of reading: SheetReading) -> [Int: Int] {
    var heads: [Int: Int] = [:]
    for table in reading.outline.tables {
      for row in table.rows {
        for (column, cell) in row.enumerated() where column < table.header.count {
          if let cell, let head = table.header[column] { heads[cell] = head }
        }
      }
    }
    return heads
  }

  private static func taken(in reading: SheetReading) -> [Money: Figure.Use] {
    var taken: [Money: Figure.Use] = [:]
    for (index, entry) in reading.book.entries.enumerated() {
      guard let use = entry.use, let money = reading.money(of: index) else { continue }
      switch use {
      case .payout, .level: taken[money] = taken[money] ?? use
      default: break
      }
    }
    return taken
  }

  /// The positions of the statements of a passage, in order. Statements stand in the order of
  /// their passages.
  func statements(of passage: Int) -> Range<Int> {
    Self.statements(of: passage, in: reading.outline)
  }

  static func statements(of passage: Int, in outline: Outline) -> Range<Int> {
    let statements = outline.statements
    var low = 0
    var high = statements.count
    while low < high {
      let middle = (low + high) / 2
      if statements[middle].passage < passage { low = middle + 1 } else { high = middle }
    }
    while high < statements.count, statements[high].passage == passage { high += 1 }
    return low..<high
  }

  /// The head of the column a passage stands in.
  func head(of passage: Int) -> Prose? {
    heads[passage].map { reading.passages[$0].prose }
  }

  /// Whether a place stands in a definition.
  func isDefined(_ place: SourceRange) -> Bool {
    var low = 0
    var high = definitions.count
    while low < high {
      let middle = (low + high) / 2
      if definitions[middle].start <= place.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 && definitions[low - 1].contains(place)
  }

  /// Whether an amount ends the title of a part in which no milestone was found.
  func isOpenTitle(_ place: SourceRange) -> Bool {
    openTitles.contains { $0.contains(place) }
  }

  private lazy var openTitles = reading.outline.openAmounts.filter { title in
    let scope = reading.outline.scopes[title.scope]
    return scope.role == .operative
      && !reading.proposal.milestones.contains { $0.place.overlaps(scope.place) }
  }.map(\.place)

  /// What the same amount was taken for elsewhere.
  func use(ofAmount index: Int) -> Figure.Use? {
    reading.money(of: index).flatMap { taken[$0] }
  }
}
