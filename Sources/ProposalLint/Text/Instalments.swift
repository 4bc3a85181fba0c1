import ProposalModel

/// Pay in several parts, and the words that say how large they are.
enum Instalments {
  /// The phrases that announce them, with and without their number.
  static let words: [String] = {
    let english = ["instalments", "installments", "tranches"].flatMap { noun in
      ["", "two ", "three ", "four ", "several "].map { "in " + $0 + noun }
    }
    let german = ["raten", "teilbeträgen", "tranchen"].flatMap { noun in
      ["", "zwei ", "drei ", "vier ", "mehreren "].map { "in " + $0 + noun }
    }
    return Array(Set(english + german)).sorted()
  }()

  private static let nouns: WordSet = [
    "instalments", "installments", "tranches", "raten", "teilbeträgen", "tranchen",
  ]
  private static let sizes: WordSet = [
    "equal", "equally", "each", "half", "halves", "third", "thirds", "quarter", "pro", "rata",
    "proportion", "proportionally", "table", "schedule", "below", "following", "per", "gleichen",
    "gleich", "je", "jeweils", "hälfte", "drittel",
  ]

  /// Whether the words of a hit announce instalments.
  static func are(_ hit: PhraseHit) -> Bool { hit.has(nouns, in: hit.tokens) }

  /// Whether the milestone says how large they are: as a word, by two shares, by amounts beside the
  /// whole, or in what follows a colon. The milestones of a sheet, and the lines of a schedule, are
  /// its instalments, and have sizes of their own.
  static func areSized(_ hit: PhraseHit, in context: LintContext) -> Bool {
    let milestone = context.milestone(at: hit.place)
    guard context.proposal.schedule == nil, milestone != nil || context.payable.count == 1,
      hit.prose.tokens.last?.key != ":"
    else { return true }
    let place = milestone.map { context.proposal.milestones[$0].place } ?? hit.prose.place
    let passages = context.text.passages(in: place) + [hit.passage]
    if passages.contains(where: { $0.prose.has(sizes) }) { return true }
    let figures = context.figures.inside(place)
    return figures.count { $0.kind == .percent } > 1 || figures.count { $0.kind == .money } > 2
  }
}
