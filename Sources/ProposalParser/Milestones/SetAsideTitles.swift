import ProposalModel

/// Titles that take their part out of the plan, or put it beside another one: "Milestone 2 (withdrawn)",
/// "Sites (alternative A)", "Counter-proposal", "Example".
enum SetAsideTitles {
  /// Whether a title says so: in brackets, or by its first word.
  static func speaks(_ title: Title) -> Bool {
    let tokens = title.prose.tokens[..<title.name.upperBound]
    if let first = tokens.first, openers.contains(first.key) {
      return tokens.count == 1 || isLabel(tokens[1]) && tokens.count <= 3
    }
    return tokens.indices.dropFirst().contains { index in
      marks.contains(tokens[index].key) && tokens[index - 1].key == Mark.open
        && (index + 1 == tokens.endIndex || endsMark(tokens[index + 1]))
    }
  }

  /// `Alternative A`, `Example 2:`, and not "Alternative fuels".
  private static func isLabel(_ token: Token) -> Bool {
    token.kind != .word || token.range.count == 1
  }

  /// `(withdrawn)`, `(revised 1 March)`, `(replaced by 3)`, and not "(deferred revenue)".
  private static func endsMark(_ token: Token) -> Bool {
    isLabel(token) || ["on", "by", "in", "am", "durch"].contains(token.key)
  }

  private static let openers: WordSet = [
    "counter-proposal", "counterproposal", "example", "illustration", "alternative", "alternatives",
    "gegenvorschlag", "beispiel", "variante", "exemple",
  ]
  private static let marks: WordSet = [
    "withdrawn", "cancelled", "canceled", "superseded", "alternative", "revised", "example",
    "replaced", "dropped", "suspended", "deferred", "zurückgezogen", "gestrichen", "ersetzt",
  ]
}

extension SheetReading {
  /// Leaves open what stands under such a title, itself or in a part around it.
  mutating func leaveOpenSetAside(_ candidate: Candidate, _ index: Int) {
    var scope = candidate.scope
    while let position = scope {
      if let title = outline.scopes[position].title, outline.scopes[position].level > 1,
        SetAsideTitles.speaks(title)
      {
        proposal.milestones[index].payout.state = .unresolved(
          words: title.prose.string, reason: .notUnderstood)
        return
      }
      scope = outline.scopes[position].parent
    }
  }
}
