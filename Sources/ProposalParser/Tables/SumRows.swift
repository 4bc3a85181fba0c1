import ProposalModel

/// Rows that add up others without saying so: `A+B`, an item over its parts `1.1` and `1.2`, bold headings of
/// groups, sums in the last rows that nothing labels.
struct SumRows {
  let text: TableText

  /// Whether the numbers of a row are those of other rows, added.
  func adds(_ row: Int) -> Bool {
    joinsLabels(row) || holdsParts(row) || headsGroup(row) || isSumBelow(row)
  }

  /// `A+B`, `1 + 2`: the labels of other rows, joined.
  private func joinsLabels(_ row: Int) -> Bool {
    guard text.table.rows.count <= Self.mostJoined, let label = label(row),
      label.contains(UInt8(ascii: "+"))
    else { return false }
    let names = label.split(separator: UInt8(ascii: "+")).map { Array($0) }
    let others = text.table.rows.indices.filter { other in
      other != row && self.label(other).map(names.contains) ?? false
    }
    return names.count > 1 && others.count == names.count && sums(row, others)
  }

  /// `1` above `1.1` and `1.2`.
  private func holdsParts(_ row: Int) -> Bool {
    guard let label = label(row), let first = label.first, first &- 0x30 < 10 else { return false }
    let prefix = label + [UInt8(ascii: ".")]
    let parts = text.table.rows.indices.dropFirst(row + 1).prefix { other in
      self.label(other)?.starts(with: prefix) ?? false
    }
    let direct = parts.filter { other in
      !(self.label(other) ?? []).dropFirst(prefix.count).contains(UInt8(ascii: "."))
    }
    return !direct.isEmpty && sums(row, direct)
  }

  /// `**Phase 1**` above rows that are not bold.
  private func headsGroup(_ row: Int) -> Bool {
    guard isBold(row) else { return false }
    let parts = text.table.rows.indices.dropFirst(row + 1).prefix { !isBold($0) }
    return !parts.isEmpty && sums(row, Array(parts))
  }

  /// `| | Carried to summary | £70,200 |`: below the labelled rows.
  private func isSumBelow(_ row: Int) -> Bool {
    guard text.width > 2, row > 1, row >= text.table.rows.count - Self.mostClosing,
      text.cell(row, 0) == nil
    else { return false }
    let labelled = text.table.rows.indices.prefix { text.cell($0, 0) != nil }
    return labelled.count > 1 && labelled.upperBound <= row
      && text.table.rows.indices.dropFirst(row).allSatisfy { text.cell($0, 0) == nil }
      && sums(row, Array(labelled))
  }

  /// Bounds of the work: more rows are looked through for each joined label, or close a table, in none that people
  /// write.
  private static let mostJoined = 500
  private static let mostClosing = 8

  // MARK: Cells

  /// The bytes of a short first cell.
  private func label(_ row: Int) -> [UInt8]? {
    guard let prose = text.prose(row, 0), prose.utf8.count <= 12 else { return nil }
    let bytes = prose.utf8.filter { $0 != 0x20 }
    return bytes.last == 0x2E ? bytes.dropLast() : bytes
  }

  private func isBold(_ row: Int) -> Bool {
    (0..<text.width).lazy.compactMap { text.prose(row, $0) }.first.map {
      LabelFinder.isStrong($0, $0.tokens.indices)
    } ?? false
  }

  /// Whether each number of a row is the sum of those of others.
  private func sums(_ row: Int, _ others: [Int]) -> Bool {
    let columns = (1..<max(text.width, 1)).filter { amount(row, $0) != nil }
    return !columns.isEmpty
      && columns.allSatisfy { column in
        let parts = others.compactMap { amount($0, column) }
        return parts.count == others.count && parts.sum == amount(row, column)
      }
  }

  private func amount(_ row: Int, _ column: Int) -> Rational? {
    guard let cell = text.cell(row, column) else { return nil }
    switch text.value(of: cell, unit: ColumnUnit()) {
    case .amount(let number, _, _), .percent(let number, _): return number
    default: return nil
    }
  }
}
