import ProposalModel

/// The sheet word for word, with a place after each milestone for what Milepost computes.
struct SheetSegments {
  private let context: ProposalContext
  private let kind: OutputKind

  init(_ context: ProposalContext, as kind: OutputKind) {
    self.context = context
    self.kind = kind
  }

  /// A stretch of the sheet's own text and the milestones it ends with.
  private struct Stretch {
    let blocks: ArraySlice<SheetBlock>
    let milestones: [Int]
  }

  /// One value a stretch: `text`, and `computed` where milestones end with it.
  var values: [TemplateValue] {
    var writer = SheetTextWriter(kind)
    return stretches.map { stretch in
      for block in stretch.blocks { writer.append(block) }
      let text = TemplateFragment(kind, bytes: writer.take())
      return ["text": .fragment(text), "computed": computed(stretch.milestones)]
    }
  }

  private func computed(_ milestones: [Int]) -> TemplateValue {
    guard !milestones.isEmpty else { return .none }
    return ComputedBox(context, milestones, as: kind).value
  }

  private var stretches: [Stretch] {
    let blocks = context.blocks
    var stretches: [Stretch] = []
    var start = 0
    for (index, milestones) in ends(in: blocks).sorted(by: { $0.key < $1.key }) {
      stretches.append(Stretch(blocks: blocks[start...index], milestones: milestones.sorted()))
      start = index + 1
    }
    if start < blocks.count || stretches.isEmpty {
      stretches.append(Stretch(blocks: blocks[start...], milestones: []))
    }
    return stretches
  }

  /// For each block that ends milestones, which they are. Lists and quotes are not cut.
  private func ends(in blocks: [SheetBlock]) -> [Int: [Int]] {
    var ends: [Int: [Int]] = [:]
    for (position, milestone) in context.proposal.milestones.enumerated() {
      guard context.shows(milestone.place), !blocks.isEmpty else { continue }
      let last = blocks.lastIndex { block in
        block.milestone == position || block.place.overlaps(milestone.place)
      }
      ends[Self.endOfGroup(blocks, from: last ?? blocks.count - 1), default: []].append(position)
    }
    return ends
  }

  private static func endOfGroup(_ blocks: [SheetBlock], from start: Int) -> Int {
    var index = start
    while index + 1 < blocks.count,
      blocks[index + 1].listDepth > 0 || blocks[index + 1].quoteDepth > 0,
      blocks[index].listDepth > 0 || blocks[index].quoteDepth > 0
    {
      index += 1
    }
    return index
  }
}
