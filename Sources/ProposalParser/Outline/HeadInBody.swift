import ProposalModel

extension MarkdownTable {
  /// The table with its heads where they belong.
  ///
  /// Word converters leave the head row empty and put the heads, often bold, into the first row of
  /// the body.
  var withHeadFromBody: MarkdownTable {
    guard header.allSatisfy(\.isEmpty), rows.count > 1, spans.isEmpty, holdsHeads(rows[0]) else {
      return self
    }
    return MarkdownTable(
      form: form, header: rows[0], alignments: alignments, rows: Array(rows.dropFirst()),
      rowPlaces: Array(rowPlaces.dropFirst()), extras: extras, spans: spans, place: place)
  }

  /// Whether a row names its columns: no numbers, and a known head above cells with numbers.
  private func holdsHeads(_ row: [Prose]) -> Bool {
    guard row.dropFirst().allSatisfy({ !$0.isEmpty }),
      row.allSatisfy({ cell in cell.tokens.allSatisfy { $0.kind != .number } })
    else { return false }
    return row.indices.dropFirst().contains { column in
      Self.counted.contains(ColumnHeads.role(of: row[column])) && holdsNumbers(column)
    }
  }

  private func holdsNumbers(_ column: Int) -> Bool {
    rows.dropFirst().contains { row in
      row.indices.contains(column) && row[column].tokens.contains { $0.kind == .number }
    }
  }

  private static var counted: Set<TableColumn.Role> {
    [.payout, .unitPrice, .share, .weight, .scheduled, .threshold, .target, .maximum]
  }
}
