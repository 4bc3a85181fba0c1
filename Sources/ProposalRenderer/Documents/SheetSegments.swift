import ProposalModel

/// The sheet word for word, with a place after each milestone for what Milepost computes: cut once,
/// whatever it is then written in.
struct SheetSegments {
  /// A stretch of the sheet's own text, and what is computed of the milestones it ends with.
  private struct Stretch {
    let blocks: ArraySlice<SheetBlock>
    let box: ComputedBox?
  }

  private let context: ProposalContext
  private var stretches: [Stretch] = []

  init(_ context: ProposalContext) {
    self.context = context
    let blocks = context.blocks
    var start = 0
    for (index, milestones) in ends(in: blocks).sorted(by: { $0.key < $1.key }) {
      let box = ComputedBox(context, milestones.sorted())
      stretches.append(Stretch(blocks: blocks[start...index], box: box))
      start = index + 1
    }
    if start < blocks.count || stretches.isEmpty {
      stretches.append(Stretch(blocks: blocks[start...], box: nil))
    }
  }

  /// One value a stretch: `text`, and `computed` where milestones end with it.
  func values(as kind: OutputKind) -> [TemplateValue] {
    var writer = SheetTextWriter(kind)
    return stretches.map { stretch in
      for block in stretch.blocks { writer.append(block) }
      let text = TemplateFragment(kind, bytes: writer.take())
      return ["text": .fragment(text), "computed": stretch.box?.value(as: kind) ?? .none]
    }
  }

  /// For each block that ends milestones, which they are. Lists and quotes are not cut.
  private func ends(in blocks: [SheetBlock]) -> [Int: [Int]] {
    var ends: [Int: [Int]] = [:]
    for (position, milestone) in context.proposal.milestones.enumerated() {
      guard !context.hides(milestone.place), !blocks.isEmpty else { continue }
      let end = endOfSection(blocks, position, milestone)
      ends[Self.endOfGroup(blocks, from: end), default: []].append(position)
    }
    return ends
  }

  /// The last block that states the milestone. Where it is stated under a heading of its own, the
  /// section's last block.
  private func endOfSection(_ blocks: [SheetBlock], _ position: Int, _ milestone: Milestone)
    -> Int
  {
    let own = blocks.indices.filter { index in
      blocks[index].milestone == position || blocks[index].place.overlaps(milestone.place)
    }
    guard let first = own.first, let last = own.last else { return blocks.count - 1 }
    guard case .heading(let level) = blocks[first].kind else { return last }
    let rest = blocks[(first + 1)...]
    let next = rest.firstIndex { block in
      if case .heading(let other) = block.kind, other <= level { return true }
      return block.milestone.map { $0 != position } ?? false
    }
    return max(last, (next ?? blocks.count) - 1)
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
