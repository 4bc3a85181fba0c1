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
    guard !blocks.isEmpty else { return ends }
    let owned = OwnedBlocks(blocks)
    let groups = Self.endsOfGroups(blocks)
    for (position, milestone) in context.proposal.milestones.enumerated()
    where !context.hides(milestone.place) {
      let end = Self.endOfSection(blocks, position, owned.range(of: position, milestone.place))
      ends[groups[end], default: []].append(position)
    }
    return ends
  }

  /// The last block that states the milestone. Where it is stated under a heading of its own, the
  /// section's last block.
  private static func endOfSection(
    _ blocks: [SheetBlock], _ position: Int, _ own: ClosedRange<Int>?
  ) -> Int {
    guard let first = own?.lowerBound, let last = own?.upperBound else { return blocks.count - 1 }
    guard case .heading(let level) = blocks[first].kind else { return last }
    let rest = blocks[(first + 1)...]
    let next = rest.firstIndex { block in
      if case .heading(let other) = block.kind, other <= level { return true }
      return block.milestone.map { $0 != position } ?? false
    }
    return max(last, (next ?? blocks.count) - 1)
  }

  /// For each block the last one of the lists and quotes that it stands in; itself outside of them.
  private static func endsOfGroups(_ blocks: [SheetBlock]) -> [Int] {
    var ends = Array(blocks.indices)
    for index in ends.indices.dropLast().reversed() {
      let isInside = [index, index + 1].allSatisfy {
        blocks[$0].listDepth > 0 || blocks[$0].quoteDepth > 0
      }
      if isInside { ends[index] = ends[index + 1] }
    }
    return ends
  }
}

/// Which blocks state a milestone: those that say so, and those that its words stand in.
private struct OwnedBlocks {
  private let blocks: [SheetBlock]
  /// The first and the last block that says it is a milestone's.
  private var named: [Int: ClosedRange<Int>] = [:]
  /// For each block the furthest end of it and all before it.
  private var ends: [Int] = []

  init(_ blocks: [SheetBlock]) {
    self.blocks = blocks
    for (index, block) in blocks.enumerated() {
      ends.append(max(block.place.end, ends.last ?? 0))
      if let milestone = block.milestone {
        named[milestone] = (named[milestone]?.lowerBound ?? index)...index
      }
    }
  }

  /// The first and the last of them.
  func range(of milestone: Int, _ place: SourceRange) -> ClosedRange<Int>? {
    let around = blocks.indices.partitioningIndex { ends[$0] > place.start }
    let inside = blocks[around...].prefix { $0.place.start < place.end }.indices
      .filter { blocks[$0].place.overlaps(place) }
    let all = inside + (named[milestone].map { [$0.lowerBound, $0.upperBound] } ?? [])
    return all.min().flatMap { first in all.max().map { first...$0 } }
  }
}

extension Range<Int> {
  /// The first position that `isBehind` holds for, where it holds for all after it too; the end
  /// where it holds for none.
  fileprivate func partitioningIndex(_ isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
