import ProposalModel

/// Sections below headings that repeat the name of a milestone a table lists: they say more of it.
enum NamedSections {
  /// The places of such sections, with the position of their milestone.
  static func all(of proposal: Proposal) -> [(place: SourceRange, milestone: Int)] {
    let names = names(of: proposal)
    guard !names.isEmpty else { return [] }
    var found: [(place: SourceRange, milestone: Int)] = []
    var open: (start: SourceRange, level: Int, milestone: Int)?
    var last: SourceRange?
    for block in proposal.blocks where block.quoteDepth == 0 {
      if case .heading(let level) = block.kind {
        if let section = open, level <= section.level, let last {
          found.append((section.start.union(last), section.milestone))
          open = nil
        }
        if open == nil, let milestone = names[keys(of: block.prose)] {
          open = (block.place, level, milestone)
        }
      }
      last = block.place
    }
    if let section = open, let last { found.append((section.start.union(last), section.milestone)) }
    return found
  }

  /// The milestones that stand in a row, by name; no name that two of them have.
  private static func names(of proposal: Proposal) -> [[WordKey]: Int] {
    var names: [[WordKey]: Int] = [:]
    var double: Set<[WordKey]> = []
    for position in proposal.milestones.indices {
      let name = keys(of: proposal.milestones[position].name)
      guard !name.isEmpty else { continue }
      if names.updateValue(position, forKey: name) != nil { double.insert(name) }
    }
    return names.filter { entry in
      !double.contains(entry.key)
        && proposal.milestones[entry.value].name.place
          == proposal.milestones[entry.value].goal?.place
    }
  }

  /// The words of a name or heading, without what counts it: “1.”, “B.”, “Milestone 2:”.
  private static func keys(of prose: Prose) -> [WordKey] {
    let isLettered =
      prose.tokens.count > 2 && prose.tokens[0].range.count == 1
      && [".", ")", ":"].contains(prose.tokens[1].key)
    let words = prose.tokens.dropFirst(isLettered ? 1 : 0).filter { $0.kind != .mark }
    return words.drop { $0.kind == .number || counters.contains($0.key) }.map(\.key)
  }

  private static let counters: WordSet = ["milestone", "goal", "stage", "ziel", "meilenstein"]
}
