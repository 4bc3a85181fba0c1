import ProposalModel

/// What lists, items and quotes each block stands in.
struct BlockNesting {
  /// How many lists.
  private(set) var listDepth: [Int]
  /// How many quotes.
  private(set) var quoteDepth: [Int]
  /// The nearest enclosing item, or the block itself when it is one.
  private(set) var item: [Int?]
  private var parents: [Int?]

  init(_ blocks: [MarkdownBlock]) {
    listDepth = []
    quoteDepth = []
    item = []
    parents = blocks.indices.map { blocks[$0].parent }
    listDepth.reserveCapacity(blocks.count)
    quoteDepth.reserveCapacity(blocks.count)
    item.reserveCapacity(blocks.count)
    for index in blocks.indices {
      if let leader = leader(of: index, in: blocks) { parents[index] = leader }
      add(blocks[index].kind, at: index)
    }
  }

  /// The item that a list or table belongs to although it is not indented: its text right in front ends
  /// in a colon. "3) Customers signed in 2027:" and dashes below, as e-mail programs leave them.
  private func leader(of index: Int, in blocks: [MarkdownBlock]) -> Int? {
    switch blocks[index].kind {
    case .list, .table: break
    default: return nil
    }
    guard index > 0, let item = item[index - 1], let list = parents[item],
      parents[list] == parents[index], let prose = blocks[index - 1].prose,
      prose.tokens.last?.key == Mark.colon
    else { return nil }
    return item
  }

  private mutating func add(_ kind: MarkdownBlock.Kind, at index: Int) {
    var (lists, quotes, nearest): (Int, Int, Int?) = (0, 0, nil)
    if let parent = parents[index], parent < index {
      (lists, quotes, nearest) = (listDepth[parent], quoteDepth[parent], item[parent])
    }
    switch kind {
    case .list: lists += 1
    case .quote: quotes += 1
    case .item: nearest = index
    default: break
    }
    listDepth.append(lists)
    quoteDepth.append(quotes)
    item.append(nearest)
  }

  /// Whether a block stands inside another one.
  func isInside(_ index: Int, of ancestor: Int) -> Bool {
    var position: Int? = index
    while let block = position, block > ancestor { position = parents[block] }
    return position == ancestor
  }
}
