import ProposalModel

/// The sheet cut into passages: words with notes, and the words that follow them without. A heading
/// begins one, so that the notes of a section do not run on beside the next.
///
/// A sheet is cut between blocks outside of lists and quotes, and between the items of a list that
/// is in no other: elsewhere a cut would show.
struct ReviewPassages {
  private let blocks: [SheetBlock]
  private let notes: ReviewNotes

  init(_ blocks: [SheetBlock], _ notes: ReviewNotes) {
    self.blocks = blocks
    self.notes = notes
  }

  /// A stretch of the sheet.
  struct Passage {
    /// Blocks with notes; may be empty.
    var noted: Range<Int>
    /// Those that follow, without.
    var rest: Range<Int>
    var notes: [ReviewNote]
    /// Whether it begins with a heading.
    var isSection: Bool
  }

  /// In order; together they are the sheet.
  var passages: [Passage] {
    let byBlock = Dictionary(grouping: notes.present.filter { $0.block != nil }) { $0.block ?? 0 }
    var passages: [Passage] = []
    for unit in units {
      let notes = unit.flatMap { byBlock[$0] ?? [] }
      let isSection = isHeading(unit.lowerBound)
      if notes.isEmpty, !isSection, let last = passages.indices.last {
        passages[last].rest = passages[last].rest.lowerBound..<unit.upperBound
      } else {
        let heading = isSection ? nil : loneHeading(at: &passages, before: unit)
        let start = notes.isEmpty ? unit.lowerBound : unit.upperBound
        passages.append(
          Passage(
            noted: (heading ?? unit.lowerBound)..<start, rest: start..<unit.upperBound,
            notes: notes, isSection: isSection || heading != nil))
      }
    }
    return passages
  }

  /// Takes back a last passage that is but a heading, so that a heading stays with what it heads.
  private func loneHeading(at passages: inout [Passage], before unit: Range<Int>) -> Int? {
    guard let last = passages.last, last.isSection, last.notes.isEmpty, last.rest.count == 1,
      last.rest.upperBound == unit.lowerBound
    else { return nil }
    passages.removeLast()
    return last.rest.lowerBound
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = blocks[index].kind { true } else { false }
  }

  private var units: [Range<Int>] {
    var units: [Range<Int>] = []
    var start = 0
    for index in blocks.indices.dropFirst() where isCut(before: index) {
      units.append(start..<index)
      start = index
    }
    return blocks.isEmpty ? [] : units + [start..<blocks.count]
  }

  private func isCut(before index: Int) -> Bool {
    let (block, last) = (blocks[index], blocks[index - 1])
    if block.quoteDepth > 0 { return false }
    if last.quoteDepth > 0 || block.listDepth == 0 { return true }
    guard case .item = block.kind else { return false }
    return block.listDepth == 1
  }

  /// The marks that lie on a block: those of its own notes, and those of words that notes refer to.
  func marks() -> [[TextMark]] {
    var marks = [[TextMark]](repeating: [], count: blocks.count)
    for note in notes.present {
      guard let block = note.block else { continue }
      marks[block].append(note.marks[0])
    }
    let others = notes.present.flatMap(\.others).sorted { $0.place < $1.place }
    var first = 0
    for index in blocks.indices {
      while first < others.count, others[first].place.end <= blocks[index].place.start {
        first += 1
      }
      marks[index] += others[first...].prefix { $0.place.start < blocks[index].place.end }
        .filter { blocks[index].place.overlaps($0.place) }
    }
    return marks
  }
}
