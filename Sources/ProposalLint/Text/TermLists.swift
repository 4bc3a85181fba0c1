import ProposalModel

/// Lists that hold terms: what stands beside “Certified by the director.” as an item, or under a heading
/// such as “Conditions”, is agreed too, whether the reader knows a name for it or not.
enum TermLists {
  /// The items of lists in which at least one other item is a term of the sheet, or whose heading says that
  /// they are terms, in order.
  ///
  /// Complexity: O(*n* log *m*) for *n* blocks and *m* extents.
  static func items(of proposal: Proposal, isTerm: (SourceRange) -> Bool) -> [SourceRange] {
    var found: [SourceRange] = []
    var list: [SourceRange] = []
    var holdsTerm = false
    var isBelowTerms = false
    for block in proposal.blocks {
      if case .heading = block.kind { isBelowTerms = block.prose.has(headings) }
      if case .item = block.kind, block.role == .operative, block.quoteDepth == 0 {
        list.append(block.prose.place)
        holdsTerm = holdsTerm || isTerm(block.prose.place)
        continue
      }
      if holdsTerm { found += list }
      (list, holdsTerm) = ([], isBelowTerms)
    }
    return holdsTerm ? found + list : found
  }

  private static let headings: WordSet = [
    "terms", "conditions", "rules", "requirements", "provisions", "obligations", "procedure",
    "bedingungen", "regeln", "pflichten", "bestimmungen",
  ]
}
