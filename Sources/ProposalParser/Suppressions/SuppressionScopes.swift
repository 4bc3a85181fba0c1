import ProposalModel

/// What a comment to the linter speaks about: the section of a heading, an item, a row, a sentence.
///
/// - At a heading, or as a block directly below or above one: its section.
/// - In a cell: its row; in the head of a table, the whole table.
/// - In text: the sentence around it, or the one it stands behind; in front of the whole text, the
///   whole item or paragraph.
/// - As a block of its own: what follows, of a list the first item; directly below a text that
///   nothing follows directly, that text.
struct SuppressionScopes {
  private let document: MarkdownDocument
  private let neighbours: BlockNeighbours
  /// The blocks that hold text, in order, with the first byte of each.
  private let leaves: [(start: Int, block: Int)]

  init(_ document: MarkdownDocument) {
    self.document = document
    neighbours = BlockNeighbours(document.blocks, end: document.text.bytes.count)
    leaves = document.blocks.enumerated().filter { !$0.element.isContainer }
      .map { ($0.element.place.start, $0.offset) }.sorted { $0.0 < $1.0 }
  }

  /// The words a comment speaks about.
  func scope(ofCommentAt place: SourceRange) -> SourceRange {
    guard let index = leaf(at: place.start) else { return place }
    let block = document.blocks[index]
    switch block.kind {
    case .heading: return section(of: index)
    case .table(let table): return row(of: table, at: place)
    case .comment: return scope(ofBlock: index)
    default: return scope(in: index, at: place)
    }
  }

  /// The last leaf that begins at or before an offset.
  private func leaf(at offset: Int) -> Int? {
    var low = 0
    var high = leaves.count
    while low < high {
      let middle = (low + high) / 2
      if leaves[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? leaves[low - 1].block : nil
  }

  // MARK: In text

  private func scope(in index: Int, at place: SourceRange) -> SourceRange {
    let block = document.blocks[index]
    guard let prose = block.prose, let end = endOfText(of: prose, before: place.start) else {
      return whole(index)
    }
    return sentence(of: prose, endingAt: end)
  }

  /// How many tokens stand in front of an offset of the sheet; nil where there is none.
  private func endOfText(of prose: Prose, before offset: Int) -> Int? {
    var low = 0
    var high = prose.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if prose.place(of: prose.tokens[middle].range).start < offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? low : nil
  }

  /// The sentence that holds the last of so many tokens.
  private func sentence(of prose: Prose, endingAt count: Int) -> SourceRange {
    let sentences = SentenceBounds.ranges(in: prose)
    let found = sentences.first { $0.contains(count - 1) } ?? 0..<prose.tokens.count
    return prose.place(ofTokens: found)
  }

  /// A block, with the item it begins.
  private func whole(_ index: Int) -> SourceRange {
    let block = document.blocks[index]
    guard let parent = block.parent, case .item = document.blocks[parent].kind,
      neighbours.previous[index] == nil
    else { return block.place }
    return document.blocks[parent].place
  }

  // MARK: In tables

  private func row(of table: MarkdownTable, at place: SourceRange) -> SourceRange {
    var low = 0
    var high = table.rowPlaces.count
    while low < high {
      let middle = (low + high) / 2
      if table.rowPlaces[middle].start <= place.start { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? table.rowPlaces[low - 1] : table.place
  }

  // MARK: Blocks of their own

  private func scope(ofBlock index: Int) -> SourceRange {
    let (previous, next) = (neighbours.previous[index], neighbours.next[index])
    if let previous, isHeading(previous) { return section(of: previous) }
    if let previous, touches(previous, index), !isFollowed(index) { return end(of: previous) }
    if let next { return beginning(of: next) }
    return previous.map(end(of:)) ?? document.blocks[index].place
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = document.blocks[index].kind { true } else { false }
  }

  private func section(of index: Int) -> SourceRange {
    let start = document.blocks[index].place.start
    return document.text.place(start..<max(start, neighbours.sectionEnd[index] ?? start))
  }

  /// Whether a block ends on the line in front of another.
  private func touches(_ index: Int, _ other: Int) -> Bool {
    let lines = document.text.lines
    let last = max(document.blocks[index].place.start, document.blocks[index].place.end - 1)
    return lines.line(at: document.blocks[other].place.start) - lines.line(at: last) == 1
  }

  /// Whether text stands on the line behind a block.
  private func isFollowed(_ index: Int) -> Bool {
    let line = document.text.lines.line(at: max(0, document.blocks[index].place.end - 1)) + 1
    guard line < document.text.lines.count else { return false }
    return !document.text.readable[document.text.lines[line]].allSatisfy(ASCII.isSpace)
  }

  private func beginning(of index: Int) -> SourceRange {
    switch document.blocks[index].kind {
    case .heading: section(of: index)
    // The first item of a list stands right behind it.
    case .list where index + 1 < document.blocks.count: document.blocks[index + 1].place
    default: document.blocks[index].place
    }
  }

  /// The last sentence, row or item of a block.
  private func end(of index: Int) -> SourceRange {
    let block = document.blocks[index]
    switch block.kind {
    case .list: return neighbours.lastInside[index].map { document.blocks[$0].place } ?? block.place
    case .table(let table): return table.rowPlaces.last ?? block.place
    default:
      guard let prose = block.prose, !prose.isEmpty else { return block.place }
      return sentence(of: prose, endingAt: prose.tokens.count)
    }
  }
}
