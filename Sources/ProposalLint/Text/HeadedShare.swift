import ProposalModel

/// A share in the heading of a stage: “Stage 1: set-up (15%)”.
struct HeadedShare {
  let percent: Rational
  let place: SourceRange

  /// The shares of all headings that count a stage; none where one of them has no share, or several.
  static func all(of proposal: Proposal) -> [HeadedShare] {
    let headings = proposal.blocks.filter { isStage($0) }.map(\.prose)
    let shares = headings.compactMap { HeadedShare(in: $0) }
    return shares.count == headings.count ? shares : []
  }

  private static func isStage(_ block: SheetBlock) -> Bool {
    guard case .heading = block.kind, block.quoteDepth == 0, block.prose.tokens.count > 2 else {
      return false
    }
    let tokens = block.prose.tokens
    return counters.contains(tokens[0].key)
      && (tokens[1].kind == .number || tokens[1].range.count == 1)
  }

  private init?(in heading: Prose) {
    let tokens = heading.tokens
    let marks = tokens.indices.dropFirst().filter {
      percents.contains(tokens[$0].key) && tokens[$0 - 1].kind == .number
    }
    guard marks.count == 1, let mark = marks.first,
      let percent = Rational(text: heading.string(tokens[mark - 1].range))
    else { return nil }
    self.percent = percent
    place = heading.place(ofTokens: mark - 1..<mark + 1)
  }

  private static let counters: WordSet = [
    "stage", "phase", "milestone", "tranche", "instalment", "installment", "deliverable", "payment",
    "part", "rate", "meilenstein", "etappe", "abschnitt",
  ]
}

private let percents: WordSet = ["%", "percent", "prozent"]
