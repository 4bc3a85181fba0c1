import ProposalModel

extension SheetReading {
  /// Hands every block to the proposal, with the milestone it belongs to.
  mutating func readBlocks() {
    proposal.title = title ?? proposal.title
    let milestones = MilestonePlaces(proposal.milestones.map(\.place))
    proposal.blocks = outline.blocks.map { block in
      SheetBlock(
        kind: block.kind, prose: block.prose, listDepth: block.listDepth,
        quoteDepth: block.quoteDepth, role: outline.scopes[block.scope].role,
        audience: block.audience, milestone: milestones.first(around: block.place),
        place: block.place)
    }
  }
}
