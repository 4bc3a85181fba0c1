import ProposalModel

/// A goal without a price.
enum PayoutMissing: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-missing", family: .payout, severity: .error,
    summary: "A milestone that states no amount, percentage or formula.",
    why: """
      A milestone is an exchange: achieve this, receive that. An amount that is left to be agreed \
      is no promise (*Gallotti v. Advance Watch*).
      """,
    repair: "State what the milestone pays, or list it as tracked and not paid.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan launch⟧\n\n- Goal: open the Milan store by 30 June 2026\n\n## Milestone 2: Rome launch\n\n- Goal: open the Rome store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: ⟦to be agreed⟧\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | ⟦to be agreed⟧ |\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | ⟦a nice present⟧ |\n"
      ),
      RuleExample(
        "# Award rules 2026\n\n## Award 1: Sales\n\n£300 for 25 memberships sold by 30 June 2026, all or nothing.\n\n## Teachers\n\nColleagues who gain the Level 2 certificate by 31 October 2026 receive ⟦a gift⟧ from the trust.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Software\n\nAll 9 shops on the new system by 30 June 2026. ⟦A bonus will be paid⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦A further bonus is paid if the city grants the permit by 30 November 2026⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n⟦A one-off premium is paid on the sale of the mill⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $75,000\n"
      ),
      RuleExample(
        "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n| Open Milan | 60% | 30 June 2026 |\n| Open Rome | 40% | 30 June 2026 |\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: 2% of the first year's sales of the store, at most $75,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nA further bonus was paid in 2025.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let isOpen = context.proposal.milestones.contains { milestone in
      if case .missing = milestone.payout.state { true } else { false }
    }
    let rows = TableRows(of: isOpen ? context.text.allTables : [])
    return gifts(in: context) + promises(in: context)
      + context.proposal.milestones.enumerated().compactMap { position, milestone -> Finding? in
        switch milestone.payout.state {
        case .missing
        where milestone.weight == nil && !milestone.isQuoted
          && !context.hasUndecidedAmount(in: milestone.place)
          && BarePercent(ofMilestone: position, in: context) == nil:
          return finding(
            in: context, at: place(of: milestone, in: rows), milestone: position,
            "\(Wording.quoted(milestone.name.string)) states no amount",
            help: "Add “Bonus: [amount]”, or list it as tracked and not paid")
        case .unresolved(let words, .toBeAgreed) where !milestone.isQuoted:
          let open = openSentence(of: milestone, in: context)
          return finding(
            in: context, at: open?.place ?? milestone.payoutPlace, milestone: position,
            "\(Wording.quoted(open?.words ?? words)) leaves the amount open",
            help: "State the amount, or what is paid if nothing is agreed by [date]")
        default: return nil
        }
      }
  }

  /// “Receive a gift from the trust”, in a promise of which no milestone was made.
  private static func gifts(in context: LintContext) -> [Finding] {
    guard context.isEmployment, !context.payable.isEmpty else { return [] }
    return context.text.passages.flatMap { passage -> [Finding] in
      let prose = passage.prose
      guard prose.has(gifts), prose.has(receivings), context.milestone(at: prose.place) == nil
      else { return [] }
      return prose.sentences.compactMap { sentence in
        gift(in: sentence, of: prose, context).map { words in
          finding(
            in: context, at: prose.place(ofTokens: words),
            "\(Wording.quoted(prose.string(tokens: words))) states no amount",
            help: "Add what it is worth: “a voucher of [amount]”, or list it as no part of the pay")
        }
      }
    }
  }

  /// “A bonus will be paid.”: a sentence of its own that states neither amount nor day, in a text without money.
  private static func promises(in context: LintContext) -> [Finding] {
    guard !context.payable.isEmpty else { return [] }
    return context.text.passages.flatMap { passage -> [Finding] in
      let prose = passage.prose
      let isBeside = context.milestone(at: prose.place) == nil
      guard prose.has(prizes.union(extras)), isBeside || prose.has(furthers),
        !context.figures.inside(prose.place).contains(where: { $0.money != nil })
      else { return [] }
      return prose.sentences.filter {
        (isBeside || isFurther($0, of: prose))
          && (isPromise($0, of: prose) || isSupplement($0, of: prose))
      }.map {
        finding(
          in: context, at: prose.place(ofTokens: $0),
          "\(Wording.quoted(prose.string(tokens: $0))) states no amount",
          help: "Add “Bonus: [amount]”, or list it as tracked and not paid")
      }
    }
  }

  /// An article, a word for pay and “will be paid”, and nothing behind it but what it is for.
  private static func isPromise(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let first = sentence.first, articles.contains(tokens[first].key),
      let noun = sentence.prefix(4).last(where: { prizes.contains(tokens[$0].key) }),
      let verb = (noun + 1..<min(noun + 4, sentence.upperBound)).first(where: {
        grants.contains(tokens[$0].key)
      })
    else { return false }
    return (verb + 1..<sentence.upperBound).allSatisfy { tails.contains(tokens[$0].key) }
  }

  /// “A further bonus”, “an extra award”: one beside what the section around it pays.
  private static func isFurther(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    sentence.prefix(3).contains { furthers.contains(prose.tokens[$0].key) }
      && !prose.has(openers.union(["amount", "sum"]))
  }

  private static let furthers: WordSet = [
    "further", "another", "additional", "extra", "separate", "special", "second", "supplementary",
    "supplement", "top-up", "one-off", "thank-you", "success", "loyalty", "completion",
  ]

  /// “A publication supplement is paid on acceptance of a paper”: an extra of which only the event is said.
  private static func isSupplement(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard let first = sentence.first, articles.contains(tokens[first].key),
      let noun = sentence.prefix(4).last(where: { extras.contains(tokens[$0].key) }),
      noun + 3 < sentence.upperBound,
      case let isActive = tokens[noun + 1].key == "follows",
      isActive || copulas.contains(tokens[noun + 1].key)
    else { return false }
    let verb = isActive ? noun + 1 : tokens[noun + 2].key == "be" ? noun + 3 : noun + 2
    return grants.contains(tokens[verb].key) && verb + 1 < sentence.upperBound
      && events.contains(tokens[verb + 1].key)
      && !sentence.contains { sizes.contains(tokens[$0].key) }
  }

  private static let extras: WordSet = [
    "supplement", "bonus", "premium", "uplift", "top-up", "extra", "reward", "award", "fee",
    "payment",
  ]
  private static let copulas: WordSet = ["is", "will"]
  private static let events: WordSet = ["on", "upon", "if", "when", "once", "for", "after"]
  /// What says how much somewhere else.
  private static let sizes: WordSet = [
    "annex", "appendix", "schedule", "table", "per", "each", "equal", "%", "clause", "same",
  ]

  private static let prizes: WordSet = [
    "supplement", "bonus", "award", "reward", "premium", "payment", "prize",
  ]
  private static let grants: WordSet = ["paid", "due", "given", "granted", "awarded", "follows"]
  private static let tails: WordSet = ["for", "this", "it", "that", "too", "as", "well", "."]

  /// “A gift” behind a verb of receiving, in a sentence without money.
  private static func gift(
    in sentence: Range<Int>, of prose: Prose, _ context: LintContext
  ) -> Range<Int>? {
    guard let verb = sentence.first(where: { receivings.contains(prose.tokens[$0].key) }),
      let noun = (verb + 1..<min(verb + 6, sentence.upperBound)).first(where: {
        gifts.contains(prose.tokens[$0].key)
      }),
      let article = (verb + 1..<noun).first(where: { articles.contains(prose.tokens[$0].key) }),
      !context.figures.inside(prose.place(ofTokens: sentence)).contains(where: { $0.money != nil })
    else { return nil }
    return article..<noun + 1
  }

  private static let gifts: WordSet = [
    "gift", "voucher", "prize", "present", "hamper", "treat", "surprise", "vouchers",
  ]
  private static let receivings: WordSet = [
    "receive", "receives", "get", "gets", "win", "wins", "earn", "earns", "given",
  ]
  private static let articles: WordSet = ["a", "an", "some"]

  /// The sentence that leaves it open, where the words of the pay do not: “will agree a minimum fee”.
  private static func openSentence(
    of milestone: Milestone, in context: LintContext
  ) -> (place: SourceRange, words: String)? {
    guard !leavesOpen(milestone.payoutPlace, in: context) else { return nil }
    for passage in context.text.passages(in: milestone.place) {
      let prose = passage.prose
      guard let word = passage.body.first(where: { openers.contains(prose.tokens[$0].key) }) else {
        continue
      }
      let sentence = passage.sentence(around: word..<word + 1)
      return (prose.place(ofTokens: sentence), prose.string(tokens: sentence))
    }
    return nil
  }

  private static func leavesOpen(_ place: SourceRange, in context: LintContext) -> Bool {
    guard let prose = context.prose(around: place), let token = prose.token(at: place) else {
      return false
    }
    return prose.has(openers, in: prose.sentence(around: token..<token + 1))
  }

  private static let openers: WordSet = [
    "agree", "agreed", "agrees", "negotiate", "negotiated", "discuss", "discussed", "determined",
    "decide", "decides", "decided", "discretion", "tbd", "tba", "vereinbart", "ermessen",
  ]

  /// What stands in the row where the amount belongs: “a prize”, else the name.
  private static func place(of milestone: Milestone, in rows: TableRows) -> SourceRange {
    let name = milestone.name.place
    return rows.row(around: name)?.cell(belowLast: amounts)?.place ?? name
  }

  private static let amounts: WordSet = [
    "amount", "bonus", "award", "fee", "payment", "payout", "pays", "reward", "prize", "pay",
    "betrag", "prämie", "honorar", "vergütung",
  ]
}
