import ProposalModel

/// The paragraph behind the list or table of a bold name, which may still be about it.
enum LeadContinuation {
  /// Whether a paragraph goes on with the bold name above it: the list or table stands right in front,
  /// and either the next name follows, or the paragraph speaks of what lies between the levels.
  static func holds(_ index: Int, in document: MarkdownDocument, _ nesting: BlockNesting) -> Bool {
    guard index > 0, let prose = document.blocks[index].prose,
      BoldLead.end(in: prose, lines: document.blocks[index].severalLines) == nil,
      isListOrTable(index - 1, document, nesting)
    else { return false }
    if openings.match(in: prose.tokens, at: 0, before: prose.tokens.count) != nil { return true }
    return isFollowedByName(index, in: document, nesting)
  }

  private static func isListOrTable(
    _ index: Int, _ document: MarkdownDocument, _ nesting: BlockNesting
  ) -> Bool {
    let block = document.blocks[index]
    if case .table = block.kind { return true }
    return nesting.item[index] != nil
      || block.prose.map { !PastedItems.items(in: $0, lines: block.severalLines).isEmpty } ?? false
  }

  /// Whether the next paragraph that is no item has a bold name too.
  private static func isFollowedByName(
    _ index: Int, in document: MarkdownDocument, _ nesting: BlockNesting
  ) -> Bool {
    for next in document.blocks.indices.dropFirst(index + 1) {
      switch document.blocks[next].kind {
      case .paragraph where nesting.item[next] == nil:
        guard let prose = document.blocks[next].prose,
          let end = BoldLead.end(in: prose, lines: document.blocks[next].severalLines)
        else { return false }
        return end < prose.tokens.count
      case .comment, .linkDefinition: continue
      default: return false
      }
    }
    return false
  }

  private static let openings = PhraseTable<Bool>([
    (
      true,
      [
        "between", "in between", "below", "above", "only the", "only one", "under", "over",
        "zwischen", "dazwischen", "unter", "unterhalb", "über", "oberhalb", "nur die", "nur der",
        "entre", "en dessous", "au-dessus",
      ]
    )
  ])
}
