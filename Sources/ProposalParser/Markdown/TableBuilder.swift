internal import ProposalModel

/// Collects the cells of a table, each row as long as the header.
struct TableBuilder {
  /// Beyond so many filled-up cells rows stay short: a wide header must not cost a wide table.
  private static let mostFilled = 100_000
  private var filled = 0
  private let form: MarkdownTable.Form
  private let alignments: [MarkdownTable.Alignment]
  private let role: TextRole
  private var header: [Prose] = []
  private var rows: [[Prose]] = []
  private var rowPlaces: [SourceRange] = []
  private var extras: [Prose] = []
  private(set) var issues: [MarkdownIssue] = []

  init(_ form: MarkdownTable.Form, alignments: [MarkdownTable.Alignment], role: TextRole) {
    self.form = form
    self.alignments = alignments
    self.role = role
  }

  /// Cells that span columns or rows.
  var spans: [MarkdownTable.Span] = []

  /// Reads the header's cells, each of several lines.
  mutating func setHeader(_ cells: [[Range<Int>]], _ inline: inout InlineReader) {
    for cell in cells { header.append(inline.read(segments: cell, role: role).prose) }
  }

  /// Reads a row whose cells have several lines.
  mutating func addRow(_ cells: [[Range<Int>]], _ row: Range<Int>, _ inline: inout InlineReader) {
    rows.append(cells.map { inline.read(segments: $0, role: role).prose })
    rowPlaces.append(inline.place(row))
  }

  /// Reads the header's cells.
  mutating func setHeader(_ cells: [Range<Int>], _ inline: inout InlineReader) {
    for cell in cells { header.append(read(cell, &inline)) }
  }

  /// Reads a row: short ones are filled up, surplus cells are kept apart and reported.
  mutating func addRow(_ cells: [Range<Int>], _ row: Range<Int>, _ inline: inout InlineReader) {
    var read: [Prose] = []
    read.reserveCapacity(alignments.count)
    for (column, cell) in cells.enumerated() {
      let prose = self.read(cell, &inline)
      if column < alignments.count { read.append(prose) } else { addExtra(prose) }
    }
    while read.count < alignments.count, filled < Self.mostFilled {
      filled += 1
      read.append(self.read(row.upperBound..<row.upperBound, &inline))
    }
    rows.append(read)
    rowPlaces.append(inline.place(row))
  }

  private mutating func addExtra(_ prose: Prose) {
    guard !prose.isEmpty else { return }
    extras.append(prose)
    issues.append(MarkdownIssue(kind: .extraCells, place: prose.place))
  }

  private func read(_ cell: Range<Int>, _ inline: inout InlineReader) -> Prose {
    inline.read(cell, role: role, isCell: form == .pipes).prose
  }

  /// The table.
  func table(at place: SourceRange) -> MarkdownTable {
    MarkdownTable(
      form: form, header: header, alignments: alignments, rows: rows, rowPlaces: rowPlaces,
      extras: extras, spans: spans, place: place)
  }
}
