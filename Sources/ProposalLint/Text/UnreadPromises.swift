import ProposalModel

/// Promises of pay of which the reader made no milestone, as one of their figures has two readings or their
/// words were not understood: what they ask for is agreed all the same, and the rules about its words
/// still speak.
enum UnreadPromises {
  /// The places of such promises: a paragraph, item or row, or the whole section where its heading
  /// counts it among the milestones.
  static func all(of proposal: Proposal) -> [SourceRange] {
    let doubts = PlaceTable(proposal.issues.filter { isDoubt($0.value) }.map(\.place))
    guard proposal.issues.contains(where: { isDoubt($0.value) }) else { return [] }
    let milestones = PlaceTable(proposal.milestones.map(\.place))
    let amounts = PlaceTable(proposal.ledger.filter { $0.kind == .money }.map(\.place))
    let blocks = sections(of: proposal) + proposal.blocks.filter(isOperative).map(\.place)
    return blocks.filter { place in
      doubts.has(placeInside: place) && amounts.has(placeInside: place)
        && !milestones.overlap(place)
    }
  }

  private static func isDoubt(_ issue: SheetIssue) -> Bool {
    switch issue {
    case .ambiguousNumber, .ambiguousDate, .currencyUnclear, .unread(_, .clause): true
    default: false
    }
  }

  /// The sections below headings such as “Tranche 2 - Recordings”.
  private static func sections(of proposal: Proposal) -> [SourceRange] {
    var found: [SourceRange] = []
    var open: SourceRange?
    for block in proposal.blocks where block.quoteDepth == 0 {
      if case .heading = block.kind {
        if let open { found.append(open) }
        open = isCounted(block.prose) ? block.place : nil
      } else if isOperative(block) {
        open = open?.union(block.place)
      }
    }
    return open.map { found + [$0] } ?? found
  }

  /// A word for a milestone, and behind it what counts it.
  private static func isCounted(_ heading: Prose) -> Bool {
    let tokens = heading.tokens
    return zip(tokens, tokens.dropFirst()).contains {
      counters.contains($0.key) && ($1.kind == .number || $1.range.count == 1)
    }
  }

  private static func isOperative(_ block: SheetBlock) -> Bool {
    if case .heading = block.kind { return false }
    return block.role == .operative && block.quoteDepth == 0
  }

  private static let counters: WordSet = [
    "milestone", "goal", "stage", "tranche", "deliverable", "instalment", "installment", "phase",
    "award", "target", "objective", "meilenstein", "ziel", "rate",
  ]
}
