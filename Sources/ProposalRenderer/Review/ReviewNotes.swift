import ProposalModel

/// The findings of a sheet, numbered and tied to the blocks their words stand in.
struct ReviewNotes: Sendable {
  /// About words of the sheet, in its order.
  private(set) var present: [ReviewNote] = []
  /// About what the sheet lacks, the worst first.
  private(set) var absent: [ReviewNote] = []

  init(_ findings: [Finding], in blocks: [SheetBlock]) {
    let starts = blocks.map(\.place.start)
    for finding in findings.filter({ !$0.isAbsence }).sorted(by: { $0.place < $1.place }) {
      var note = ReviewNote(finding: finding, number: present.count + 1)
      note.block = Self.block(of: finding.place, blocks, starts)
      note.isMarked = note.block.map { Self.isMarked(note, in: blocks[$0]) } ?? false
      present.append(note)
    }
    let missing = findings.filter(\.isAbsence).sorted(by: FindingDimensions.isWorse)
    absent = missing.enumerated().map {
      ReviewNote(finding: $1, number: present.count + 1 + $0)
    }
  }

  /// All of them, what to settle first in front.
  var worstFirst: [ReviewNote] {
    (present + absent).sorted { FindingDimensions.isWorse($0.finding, $1.finding) }
  }

  /// The last block that begins at a place or before it: an item comes after the block it is in.
  private static func block(of place: SourceRange, _ blocks: [SheetBlock], _ starts: [Int])
    -> Int?
  {
    guard place.source == .sheet, !blocks.isEmpty else { return nil }
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= place.start { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  private static func isMarked(_ note: ReviewNote, in block: SheetBlock) -> Bool {
    let mark = TextMark(
      place: note.finding.place, number: note.number, severity: note.finding.severity)
    return texts(of: block).contains { mark.begins(in: $0) && mark.range(in: $0) != nil }
  }

  private static func texts(of block: SheetBlock) -> [Prose] {
    switch block.kind {
    case .table(let table): table.header + table.rows.joined()
    // Code is shown as written, without marks.
    case .code, .rule: []
    default: [block.prose]
    }
  }
}
