import ProposalModel

/// A ceiling without a floor.
enum VagueUpToAmount: SheetRule {
  static let documentation = RuleDocumentation(
    id: "vague-up-to-amount", family: .vagueness, severity: .error,
    summary: "A payout stated only as “up to” an amount, with no rule for the amount.",
    why: """
      “Up to 15%” is satisfied by paying nothing; in *Clark Atlanta* it was held to be no \
      definite amount.
      """,
    repair: "State what is paid for which result; keep “up to” for the cap of that rule.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: ⟦up to $50,000⟧\n"),
      RuleExample(
        "# Bonus\n\nWhen the Milan store opens by 30 June 2026, ⟦a bonus of up to $50,000⟧ may be awarded.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | ⟦up to $40,000⟧ |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan of Annex A | 1 May 2026 | £4,000 |\n\nThe contractor earns a performance fee of ⟦up to £9,000⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Rooms\n\nI receive $35,000 when rooms revenue reaches $6.5 million by 30 September 2026.\n\n## Score\n\nI receive a bonus of ⟦up to $40,000⟧ for the overall score of stays from 31 May 2026 to 31 December 2026.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan of Annex A | 1 May 2026 | £4,000 |\n| Hall of Annex B | 1 June 2026 | £4,000 |\n\nThe builder also receives a thank-you payment of ⟦up to £900⟧ after the fair.\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000. Period: calendar 2026.\n\n| # | Goal | Weight |\n|---|---|---:|\n| 1 | Operating profit of $14.0M (audited 2026 accounts) | 50% |\n| 2 | Punctuality of 94% (port log PL-3) | 50% |\n\n- **Milestone 2:** the committee grants ⟦up to $18,000⟧.\n"
      ),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: sign new clients by 30 June 2026\n- Bonus: $15,000 per client, up to $60,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: 2% of the first year's sales of the store, up to $75,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan of Annex A | 1 May 2026 | £4,000 |\n\nThe contractor receives up to £900 of its actual travel costs, against receipts.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let found = unresolved(in: context) + beside(in: context) + prizes(in: context)
    return found
      + received(in: context).filter { new in !found.contains { $0.place.overlaps(new.place) } }
  }

  /// “The director receives up to £5,000 for this”, “a thank-you payment of up to €4,000”, where nothing was
  /// made of it and no sentence beside it says what is paid for which result.
  private static func received(in context: LintContext) -> [Finding] {
    guard !context.payable.isEmpty else { return [] }
    return context.text.passages.flatMap { passage -> [Finding] in
      let prose = passage.prose
      guard prose.has(["up"], in: passage.body), !passage.isProcedure else { return [] }
      return context.figures.inside(prose.place).compactMap { figure in
        guard figure.money != nil, isOpen(figure, in: context),
          let token = prose.token(at: figure.place), token > passage.body.lowerBound + 2,
          prose.tokens[token - 1].key == "to", prose.tokens[token - 2].key == "up",
          case let sentence = passage.sentence(around: token..<token + 1),
          isPaid(upTo: token - 2, in: sentence, of: prose),
          !prose.has(formulas.union(conditions), in: sentence),
          context.figures.inside(prose.place(ofTokens: sentence)).count(where: {
            $0.money != nil || $0.kind == .percent
          }) == 1
        else { return nil }
        let place = prose.place(ofTokens: token - 2..<token).union(figure.place)
        return ceiling(
          prose.string(tokens: token - 2..<token), at: place, context.milestone(at: place),
          in: context)
      }
    }
  }

  /// What tells why or how it was is paid to nobody, and what was read as pay has its rule.
  private static func isOpen(_ figure: Figure, in context: LintContext) -> Bool {
    switch figure.use {
    case .background, .inert, .definition, .field, .statedAmount, .result, .schedule: false
    case .payout(let position): isOpen(context.proposal.milestones[position])
    default: true
    }
  }

  /// A word of receiving right in front, or a prize “of”.
  private static func isPaid(upTo up: Int, in sentence: Range<Int>, of prose: Prose) -> Bool {
    let front = max(sentence.lowerBound, up - 3)..<up
    if prose.has(receipts, in: front) { return !prose.has(["not", "no"], in: front) }
    return prose.tokens[up - 1].key == "of" && up - 2 >= sentence.lowerBound
      && prizeNames.contains(prose.tokens[up - 2].key)
  }

  private static let receipts: WordSet = [
    "receives", "receive", "gets", "get", "earns", "earn", "awarded", "granted", "erhält",
  ]
  private static let conditions: WordSet = [
    "travel", "reimbursement", "damages", "liability", "training", "allowance", "relocation",
    "insured", "insurance", "fees", "legal", "deducted", "penalty", "advance", "reduced", "loss",
    "discretion", "apart", "separate", "separately", "may", "claim", "claims", "points", "below",
    "above", "by",
  ]

  /// “Gets a reward of up to £750”, in a milestone that was left open for another reason.
  private static func prizes(in context: LintContext) -> [Finding] {
    guard context.isEmployment else { return [] }
    return context.text.passages.compactMap { passage in
      let prose = passage.prose
      guard prose.has(prizeNames), let position = context.milestone(at: prose.place),
        isOpen(context.proposal.milestones[position]),
        let figure = context.figures.inside(prose.place).first(where: { isCeiling($0, of: prose) }),
        let token = prose.token(at: figure.place)
      else { return nil }
      let place = prose.place(ofTokens: token - 2..<token).union(figure.place)
      return ceiling(prose.string(tokens: token - 2..<token), at: place, position, in: context)
    }
  }

  /// An amount or a percentage behind “bonus of up to”, “bonus up to”, “of anything up to”.
  private static func isCeiling(_ figure: Figure, of prose: Prose) -> Bool {
    guard figure.money != nil || figure.kind == .percent, let token = prose.token(at: figure.place),
      token > 3, prose.tokens[token - 1].key == "to", prose.tokens[token - 2].key == "up"
    else { return false }
    let front = max(0, token - 5)..<token - 2
    return front.contains { prizeNames.contains(prose.tokens[$0].key) }
      && !front.contains { prose.tokens[$0].key == "," }
  }

  private static func isOpen(_ milestone: Milestone) -> Bool {
    switch milestone.payout.state {
    case .unresolved(_, .upToAmount), .settled, .ambiguous: false
    case .unresolved, .missing: true
    }
  }

  private static let prizeNames: WordSet = [
    "reward", "bonus", "award", "prize", "payment", "premium", "prämie",
  ]

  /// Pay outside of all milestones, of which nothing but the ceiling is said.
  private static func beside(in context: LintContext) -> [Finding] {
    guard !context.payable.isEmpty else { return [] }
    return context.text.passages.flatMap { passage -> [Finding] in
      let prose = passage.prose
      let figures = context.figures.inside(prose.place).filter {
        $0.money != nil || $0.kind == .percent
      }
      guard figures.count == 1, figures[0].money != nil, prose.has(fees), prose.has(verbs),
        let token = prose.token(at: figures[0].place), token > 1,
        prose.tokens[token - 1].key == "to", prose.tokens[token - 2].key == "up",
        !prose.has(formulas, in: passage.sentence(around: token..<token + 1)),
        context.text.milestone(at: prose.place) == nil
      else { return [] }
      let place = prose.place(ofTokens: token - 2..<token).union(figures[0].place)
      return [ceiling(prose.string(tokens: token - 2..<token), at: place, nil, in: context)]
    }
  }

  private static let fees: WordSet = [
    "performance", "success", "bonus", "premium", "incentive", "supplement", "award",
  ]
  /// Words that say what is paid below the ceiling.
  private static let formulas: WordSet = [
    "per", "each", "every", "proportion", "rata", "pro-rata", "actual", "costs", "cost", "receipts",
    "invoices", "expenses", "reimbursed", "refunded", "half", "x", "times",
  ]
  private static let verbs: WordSet = [
    "earns", "earn", "receives", "receive", "gets", "paid", "pays", "pay", "erhält",
  ]

  private static func unresolved(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    return milestones.indices.compactMap { position in
      guard case .unresolved(let words, .upToAmount) = milestones[position].payout.state else {
        return nil
      }
      let stated = milestones[position].faults.first ?? milestones[position].payoutPlace
      guard let found = ceiling(besideWords: stated, of: milestones[position], in: context) else {
        return ceiling(words, at: stated, position, in: context)
      }
      return ceiling(found.words, at: found.place, position, in: context)
    }
  }

  /// “Up to €18,000” in the sentence of a milestone, where the reader keeps its label alone.
  private static func ceiling(
    besideWords place: SourceRange, of milestone: Milestone, in context: LintContext
  ) -> (place: SourceRange, words: String)? {
    guard !context.figures.inside(place).contains(where: { $0.money != nil || $0.kind == .percent })
    else { return nil }
    return context.text.passages(in: milestone.place).lazy.compactMap { passage in
      let prose = passage.prose
      return context.figures.inside(prose.place).lazy.compactMap { figure in
        guard figure.money != nil || figure.kind == .percent,
          let token = prose.token(at: figure.place), token > passage.body.lowerBound + 1,
          prose.tokens[token - 1].key == "to", prose.tokens[token - 2].key == "up"
        else { return nil }
        let place = prose.place(ofTokens: token - 2..<token).union(figure.place)
        return (place, prose.string(tokens: token - 2..<token))
      }.first
    }.first
  }

  private static func ceiling(
    _ words: String, at place: SourceRange, _ position: Int?, in context: LintContext
  ) -> Finding {
    finding(
      in: context, at: place, milestone: position,
      "\(Wording.quoted(words)) is a ceiling; nothing says what is paid below it",
      help: "State what is paid for which result, and keep “up to” for the cap of that rule")
  }
}
