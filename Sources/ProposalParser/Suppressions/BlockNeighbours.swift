import ProposalModel

/// What stands beside each block of a document, comments left out. Found in one pass.
struct BlockNeighbours {
  /// The next block with the same parent.
  private(set) var next: [Int?]
  /// The last block with the same parent in front of it.
  private(set) var previous: [Int?]
  /// The last block inside of each one.
  private(set) var lastInside: [Int?]
  /// Where the section of each heading ends.
  private(set) var sectionEnd: [Int: Int] = [:]

  init(_ blocks: [MarkdownBlock], end: Int) {
    next = [Int?](repeating: nil, count: blocks.count)
    previous = next
    lastInside = next
    findPrevious(blocks)
    findNext(blocks)
    findSections(blocks, end: end)
  }

  private mutating func findPrevious(_ blocks: [MarkdownBlock]) {
    for (index, block) in blocks.enumerated() {
      guard let parent = block.parent else { continue }
      previous[index] = lastInside[parent]
      if !block.isComment { lastInside[parent] = index }
    }
  }

  private mutating func findNext(_ blocks: [MarkdownBlock]) {
    var following: [Int: Int] = [:]
    for (index, block) in blocks.enumerated().reversed() {
      guard let parent = block.parent else { continue }
      next[index] = following[parent]
      if !block.isComment { following[parent] = index }
    }
  }

  /// A section ends where the next heading of its level or above begins.
  private mutating func findSections(_ blocks: [MarkdownBlock], end: Int) {
    var starts = [Int](repeating: end, count: 7)
    for (index, block) in blocks.enumerated().reversed() {
      guard case .heading(let level, _) = block.kind else { continue }
      sectionEnd[index] = starts[0...min(level, 6)].min() ?? end
      starts[min(level, 6)] = block.place.start
    }
  }
}

extension MarkdownBlock {
  /// Whether the block is a comment and nothing else.
  var isComment: Bool {
    if case .comment = kind { true } else { false }
  }

  /// Whether other blocks stand in it.
  var isContainer: Bool {
    switch kind {
    case .document, .list, .item, .quote: true
    default: false
    }
  }
}
