import ProposalModel

/// Lists that hold terms: what stands beside “Certified by the director.” as an item is agreed too,
/// whether the reader knows a name for it or not.
enum TermLists {
  /// The items of lists in which at least one other item is a term of the sheet, in order.
  ///
  /// Complexity: O(*n* log *m*) for *n* blocks and *m* extents.
  static func items(of proposal: Proposal, isTerm: (SourceRange) -> Bool) -> [SourceRange] {
    var found: [SourceRange] = []
    var list: [SourceRange] = []
    var holdsTerm = false
    for block in proposal.blocks {
      if case .item = block.kind, block.role == .operative, block.quoteDepth == 0 {
        list.append(block.prose.place)
        holdsTerm = holdsTerm || isTerm(block.prose.place)
        continue
      }
      if holdsTerm { found += list }
      (list, holdsTerm) = ([], false)
    }
    return holdsTerm ? found + list : found
  }
}
