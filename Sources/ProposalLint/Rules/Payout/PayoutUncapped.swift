import ProposalModel

/// Pay without an upper end.
enum PayoutUncapped: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-uncapped", family: .payout, severity: .warning,
    summary: "A percentage, a rate or an amount for each unit, with no upper end.",
    why: """
      A board cannot approve what it cannot add up. An open end is cut back when it first matters, \
      which is when it was earned.
      """,
    repair: "Add “capped at [amount]”, or say “no cap” on purpose.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: sign customers in the CRM by 31 December 2026\n- Bonus: ⟦$15,000 per customer⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign subscribers in the CRM by 31 December 2026\n- Bonus: ⟦$2,000 for each subscriber⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: new revenue according to the audited accounts by 31 December 2026\n- Bonus: ⟦3% of new revenue⟧\n"
      ),
      RuleExample(
        "# Bonus\n\nPeriod: 1 April 2026 to 31 December 2026.\n\n## M1 - Stores\n\n$40,000 when the Milan store is open by 31 December 2026.\n\n## M2 - Contracts\n\n⟦In addition, 2.5% of the first-year fee of every maintenance contract she signs by 31 December 2026.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## 1. Spain\n\nEUR 20,000 when orders reach EUR 3 million by 31 December 2026. Below it nothing is paid.\n\n## 2. Kits\n\nFor each dealer I bring in during 2026 I receive ⟦2.5% of the invoiced value⟧ of the retrofit kits he buys up to 31 December 2026 (invoices, credit notes deducted).\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe contractor receives in addition ⟦3% of the print savings⟧ in 2027, per the audited ledger.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦25% of the disposal fees saved⟧ against the tariff of 2025 goes to the contractor.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Contracts\n\n⟦2% of the first-year fees of service contracts signed between 1 January 2026 and 31 December 2026.⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Contracts\n\n⟦1.5% of the first-year fee of each rental contract signed between 1 April 2026 and 31 March 2027, per the signed contracts, certified by the CFO.⟧\n\n## Review\n\nThe target is reviewed by 1 May 2026; it moves by 10% at most.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Start: 10 April 2026. Invoices on acceptance are paid within 30 days.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal, 38 tests of Annex B pass | 1 May 2026 | £6,000 |\n\nIn addition the contractor receives 3% of the print savings in 2027, at most £9,000.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign customers in the CRM by 31 December 2026\n- Bonus: $15,000 per customer, capped at four customers ($60,000)\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: sign customers in the CRM by 31 December 2026\n- Bonus: $15,000 per customer, no cap\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return context.isContract ? shares(in: context) : [] }
    guard !context.proposal.isBlended else { return [] }
    return settled(in: context) + shares(in: context)
  }

  /// “2.5% of the first-year fee of every contract she signs”, in words of which no terms were made.
  private static func shares(in context: LintContext) -> [Finding] {
    context.text.passages.compactMap { passage in
      guard !passage.isProcedure,
        let words = OpenShare.tokens(in: passage, ofEach: !context.isContract)
      else { return nil }
      let position = context.milestone(at: passage.prose.place)
      let isCapped =
        context.isContract
        ? isCapped(passage.prose, in: context)
        : position.map { hasCap($0, in: context) } ?? context.cues.mention(.cap)
      let isRead = position.map { context.proposal.milestones[$0].payout.plan != nil } ?? false
      guard !isCapped, !isRead || context.isContract else { return nil }
      return finding(
        in: context, at: passage.prose.place(ofTokens: words), milestone: position,
        "The payout has no upper end", help: "Add “capped at [amount]”, or “no cap” on purpose")
    }
  }

  /// Whether a sentence about the milestone ends its pay, or one about all of them; “it moves by 10% at most” ends a
  /// review of the targets.
  private static func hasCap(_ position: Int, in context: LintContext) -> Bool {
    context.cues.mentions.contains { mention in
      guard mention.cues.contains(.cap) else { return false }
      return mention.milestone == position
        || mention.milestone == nil && !isMove(mention.place, in: context)
    }
  }

  private static func isMove(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let prose = context.text.passage(around: place)?.prose,
      let token = prose.token(at: place)
    else { return false }
    let sentence = prose.sentence(around: token..<token + 1)
    return prose.has(moves, in: sentence)
      && !context.figures.inside(prose.place(ofTokens: sentence)).contains { $0.money != nil }
  }

  private static let moves: WordSet = [
    "move", "moves", "moved", "adjusted", "revised", "shifted", "shifts", "change", "changes",
    "changed", "reviewed",
  ]

  /// In a contract “at most” is mostly said of something else: the sentence ends the share, or another one that
  /// speaks of the share and of money.
  private static func isCapped(_ share: Prose, in context: LintContext) -> Bool {
    share.has(caps)
      || context.text.passages.contains { passage in
        passage.prose.has(caps) && passage.prose.has(shares)
          && context.figures.inside(passage.prose.place).contains { $0.money != nil }
      }
  }

  private static let shares: WordSet = [
    "share", "fee", "commission", "success", "percentage", "bonus", "savings", "income", "profit",
  ]
  private static let caps: WordSet = [
    "up", "never", "ceiling",
    "capped", "cap", "most", "maximum", "exceed", "limited", "uncapped", "limit", "exceeds",
    "höchstens",
  ]

  private static func settled(in context: LintContext) -> [Finding] {
    let groupAdjustments = context.proposal.group?.adjustments ?? []
    return context.payable.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard let plan = milestone.payout.plan, !plan.saysNoCap, plan.terms.isOpenEnded,
        !(plan.adjustments + groupAdjustments).contains(where: \.isCap),
        !hasCap(position, in: context)
      else { return nil }
      return finding(
        in: context, at: milestone.payoutPlace, milestone: position,
        "The payout has no upper end", help: "Add “capped at [amount]”, or “no cap” on purpose")
    }
  }
}

/// A share of the value of each thing that is sold or signed.
private enum OpenShare {
  /// From the percentage to the value.
  ///
  /// - Parameter ofEach: whether a share of each thing counts; in contracts that is what is kept back of it.
  static func tokens(in passage: OperativePassage, ofEach: Bool) -> Range<Int>? {
    let tokens = passage.prose.tokens
    return passage.body.dropFirst().lazy.compactMap { index -> Range<Int>? in
      guard percents.contains(tokens[index].key), tokens[index - 1].kind == .number,
        index + 2 < passage.body.upperBound, tokens[index + 1].key == "of"
      else { return nil }
      let sentence = passage.sentence(around: index..<index + 1)
      let near = index + 2..<min(index + 9, sentence.upperBound)
      guard
        let value = near.first(where: { gains.contains(tokens[$0].key) })
          ?? near.first(where: { values.contains(tokens[$0].key) }),
        ofEach && (passage.prose.has(each, in: sentence) || isOfMany(near, tokens))
          || isAbove(value, in: sentence, tokens)
          || gains.contains(tokens[value].key),
        passage.prose.has(earnings, in: sentence)
          || passage.prose.has(earnings, in: 0..<passage.body.lowerBound)
          || ofEach && index - 1 == sentence.lowerBound,
        !bounds.contains(tokens[max(sentence.lowerBound, index - 2)].key)
      else { return nil }
      return index - 1..<value + 1
    }.first
  }

  /// “Of the first-year fees of service contracts”: however many there will be.
  private static func isOfMany(_ near: Range<Int>, _ tokens: [Token]) -> Bool {
    near.contains { index in
      plurals.contains(tokens[index].key) && index + 1 < tokens.count
        && ["of", "from", "on"].contains(tokens[index + 1].key)
    }
  }

  private static let plurals: WordSet = [
    "fees", "sales", "revenues", "premiums", "orders", "rents",
  ]

  /// “Turnover above €2,000,000”: what lies above has no end.
  private static func isAbove(_ value: Int, in sentence: Range<Int>, _ tokens: [Token]) -> Bool {
    (value + 1..<min(value + 4, sentence.upperBound)).contains { index in
      excesses.contains(tokens[index].key) && index + 2 < sentence.upperBound
        && (tokens[index + 1].kind == .number || tokens[index + 2].kind == .number)
    }
  }

  private static let excesses: WordSet = ["above", "over", "beyond", "exceeding", "über"]
  private static let percents: WordSet = ["%", "percent", "prozent"]
  private static let values: WordSet = [
    "value", "fee", "fees", "revenue", "sales", "price", "turnover", "margin", "rent", "order",
    "orders", "premium", "premiums", "invoice", "umsatz",
    "saving", "savings", "profit", "profits", "proceeds", "saved", "bookings", "income", "receipts",
  ]
  /// What nobody knows beforehand, each one or not.
  private static let gains: WordSet = [
    "saving", "savings", "profit", "profits", "proceeds", "saved",
  ]
  private static let earnings: WordSet = [
    "receive", "receives", "earn", "earns", "get", "gets", "addition", "commission", "plus", "paid",
    "pays", "pay", "goes", "go", "shares", "share", "credited", "belongs", "erhält",
  ]
  /// “Write-offs under 0.3% of the stock value” are a condition.
  private static let bounds: WordSet = [
    "under", "over", "above", "below", "than", "least", "most", "within", "exceed", "exceeds",
  ]
  private static let each: WordSet = ["each", "every", "all", "any", "jede", "jeden", "jedes"]
}

extension Proposal {
  /// Whether one scale ends the pay for all measures.
  fileprivate var isBlended: Bool {
    if case .attainments = group?.blend { true } else { false }
  }
}

extension PayoutTerms {
  /// Whether more of the result always pays more.
  fileprivate var isOpenEnded: Bool {
    switch self {
    case .percentOfValue(let terms): terms.cap == nil
    case .perUnit(let terms): terms.maximum == nil
    case .bands(let bands, _): bands.last.map { $0.to == nil && $0.rate > .zero } ?? false
    case .interpolated(let curve): curve.maximum == nil
    case .partialProportional(let credit): credit.cap == nil
    case .shareOfPool(_, let terms): terms.isOpenEnded
    case .fixed, .threshold, .tiers, .partialSteps, .weightedScorecard, .stated, .scheduleLine:
      false
    }
  }
}

extension Adjustment {
  fileprivate var isCap: Bool {
    switch self {
    case .cap, .conditionalCap: true
    default: false
    }
  }
}
