import ProposalModel

extension SheetReading {
  /// Hands every block to the proposal, with the milestone it belongs to.
  mutating func readBlocks() {
    proposal.title = title ?? proposal.title
    proposal.blocks = outline.blocks.map { block in
      SheetBlock(
        kind: block.kind, prose: block.prose, listDepth: block.listDepth,
        quoteDepth: block.quoteDepth, role: outline.scopes[block.scope].role,
        audience: block.audience, milestone: milestone(at: block.place), place: block.place)
    }
  }

  private func milestone(at place: SourceRange) -> Int? {
    proposal.milestones.firstIndex { $0.place.contains(place) }
  }
}
