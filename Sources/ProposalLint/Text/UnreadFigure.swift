import ProposalModel

/// A figure nothing accounts for, and what its sentence says of it.
struct UnreadFigure {
  /// Whether it is a market figure, or an amount that is stated and used elsewhere.
  let isKnown: Bool
  /// Whether its sentence pays something, or says how pay moves.
  let isPay: Bool
  /// Whether the sentence pays the amount, as opposed to repeating or limiting it.
  let isAmountPaid: Bool

  init(at place: SourceRange, in context: LintContext) {
    let sentence = Self.sentence(around: place, in: context.proposal)
    let figures = context.figures.inside(place)
    let pays = sentence?.has(Self.pay) ?? true
    isPay = pays || sentence?.has(Self.moves) ?? true
    isAmountPaid =
      pays && figures.contains { $0.money != nil } && !Self.isInBrackets(place, in: sentence)
    isKnown =
      sentence.map { $0.has(Self.market) || !pays && $0.has(Self.arguments) } ?? false
      || figures.contains { Self.isUsedElsewhere($0, in: context.proposal) }
      || figures.allSatisfy { $0.kind == .percent } && Self.isInBrackets(place, in: sentence)
  }

  private static func sentence(around place: SourceRange, in proposal: Proposal) -> Prose? {
    let prose = proposal.blocks.first { $0.place.contains(place) && !$0.prose.isEmpty }?.prose
    return prose.flatMap { prose in
      prose.sentences.first { prose.place(ofTokens: $0).contains(place) }.map { prose.part($0) }
    }
  }

  /// “Limited to 5% of the price (CHF 69,000)”: what stands in brackets is said before them.
  private static func isInBrackets(_ place: SourceRange, in sentence: Prose?) -> Bool {
    guard let sentence, let token = sentence.token(at: place), token > 0 else { return false }
    return sentence.tokens[token - 1].key == "("
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
    "rounding",
  ]
  /// Words of what a result is worth, and of how it was.
  private static let arguments: WordSet = [
    "value", "saving", "savings", "worth", "benefit", "orientation", "history", "nutzen",
  ]
  private static let moves: WordSet = [
    "limited", "limit", "cap", "capped", "maximum", "most", "multiplied", "reduced", "reduces",
    "reduction", "deduction", "deducted", "raised", "condition", "unless", "payout", "weight",
    "share", "threshold", "target", "begrenzt", "höchstens", "gekürzt", "entfällt", "multipliziert",
  ]
  private static let pay: WordSet = [
    "pay", "pays", "paid", "payable", "payment", "earn", "earns", "receive", "receives", "bonus",
    "award", "fee", "premium", "added", "adds", "gets", "prämie", "gezahlt",
    "zahlt", "erhält", "vergütet",
  ]
}
