import ProposalModel

/// A figure nothing accounts for, and what its sentence says of it.
struct UnreadFigure {
  /// Whether it is a market figure, or an amount that is stated and used elsewhere.
  let isKnown: Bool
  /// Whether its sentence is about paying.
  let isPay: Bool

  init(at place: SourceRange, in context: LintContext) {
    let sentence = Self.sentence(around: place, in: context.proposal)
    isPay = sentence?.has(Self.pay) ?? true
    isKnown =
      sentence?.has(Self.market) ?? false
      || context.figures.inside(place).contains { Self.isUsedElsewhere($0, in: context.proposal) }
  }

  private static func sentence(around place: SourceRange, in proposal: Proposal) -> Prose? {
    let prose = proposal.blocks.first { $0.place.contains(place) && !$0.prose.isEmpty }?.prose
    return prose.flatMap { prose in
      prose.sentences.first { prose.place(ofTokens: $0).contains(place) }.map { prose.part($0) }
    }
  }

  /// “Change order CO-1: £12,500” beside a line of that amount.
  private static func isUsedElsewhere(_ figure: Figure, in proposal: Proposal) -> Bool {
    guard let money = figure.money else { return false }
    return proposal.ledger.contains { $0.money == money && $0.place != figure.place && isUsed($0) }
  }

  private static func isUsed(_ figure: Figure) -> Bool {
    switch figure.use {
    case .payout, .level, .schedule, .field, .statedAmount: true
    default: false
    }
  }

  private static let market: WordSet = [
    "peer", "peers", "median", "percentile", "benchmark", "survey", "vergleichsgruppe",
  ]
  private static let pay: WordSet = [
    "pay", "pays", "paid", "payable", "payment", "earn", "earns", "receive", "receives", "bonus",
    "award", "fee", "premium", "added", "adds", "deducted", "deducts", "gets", "prämie", "gezahlt",
    "zahlt", "erhält", "vergütet",
  ]
}
