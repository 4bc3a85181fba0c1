import ProposalModel

/// A figure nothing accounts for, and what its sentence says of it.
struct UnreadFigure {
  /// Whether it is a market figure, or an amount that is stated and used elsewhere.
  let isKnown: Bool
  /// Whether its sentence pays something, or says how pay moves.
  let isPay: Bool
  /// Whether the sentence pays the amount, as opposed to repeating or limiting it.
  let isAmountPaid: Bool

  init(at place: SourceRange, beside used: Set<Rational>, in context: LintContext) {
    let sentence = Self.sentence(around: place, in: context)
    let figures = context.figures.inside(place)
    let pays = sentence?.has(Self.pay) ?? true
    isPay = pays || sentence?.has(Self.moves) ?? true
    isAmountPaid =
      pays && figures.contains { $0.money != nil } && !Self.isInBrackets(place, in: sentence)
    isKnown =
      sentence.map { $0.has(Self.market) || !pays && $0.has(Self.arguments) } ?? false
      || figures.contains { Self.isRestated($0, used, in: sentence, context) }
      || figures.allSatisfy { $0.kind == .percent } && Self.isInBrackets(place, in: sentence)
  }

  /// The amounts that something accounts for.
  static func used(in proposal: Proposal) -> Set<Rational> {
    Set(proposal.ledger.filter(isUsed).compactMap(\.money))
  }

  private static func sentence(around place: SourceRange, in context: LintContext) -> Prose? {
    context.prose(around: place).flatMap { prose in
      prose.sentences.first { prose.place(ofTokens: $0).contains(place) }.map { prose.part($0) }
    }
  }

  /// “Change order CO-1: £12,500” beside a line of that amount, or “3% …, at most £13,575” beside
  /// the amount it is 3% of.
  private static func isRestated(
    _ figure: Figure, _ used: Set<Rational>, in sentence: Prose?, _ context: LintContext
  ) -> Bool {
    guard let money = figure.money else { return false }
    if used.contains(money) { return true }
    guard let sentence else { return false }
    return context.figures.inside(sentence.place).contains { other in
      guard case .percent(let percent)? = other.value else { return false }
      return (money * 100).dividing(by: percent).map(used.contains) ?? false
    }
  }

  /// “Limited to 5% of the price (CHF 69,000)”: what stands in brackets is said before them.
  private static func isInBrackets(_ place: SourceRange, in sentence: Prose?) -> Bool {
    guard let sentence, let token = sentence.token(at: place), token > 0 else { return false }
    return sentence.tokens[token - 1].key == "("
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
