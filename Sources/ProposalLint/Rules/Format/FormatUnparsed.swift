import ProposalModel

/// Words that look like pay and were not understood.
enum FormatUnparsed: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-unparsed", family: .format, severity: .warning,
    summary: "Text that looks like a payout, an amount or a date and could not be read.",
    why: """
      What Milepost does not understand it does not compute, and says so. A person may read it \
      in two ways as well.
      """,
    repair: "State amount, currency and condition in one sentence, the amount in digits.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: ⟦fifty K-ish⟧\n"),
      RuleExample(
        "# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: ⟦$50,000, plus $7,000 if the stars align⟧\n"
      ),
      RuleExample("# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: ⟦half a million or so⟧\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Go-live\n\n- Goal: go live by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Plant\n\n- Goal: open the plant by 30 June 2026\n- Bonus: $30,000\n\n## Terms\n\n⟦The two bonuses are alternatives.⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦Five grand⟧ or so on top for the posters.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nFor the Rome store there is also ⟦forty-odd thousand⟧ on top.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nTrips to the field sites are covered with ⟦twenty-odd K⟧.\n"
      ),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\nPay fifty thousand dollars on go-live by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\nPay $50,000 on go-live by 30 June 2026.\n\n> Somebody said fifty K-ish.\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\nAnalysts put the market between $300 million and $700 million. Peer site heads have a target of 20% to 30% of salary.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Invoices are due net 30.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan of Annex A | 1 May 2026 | £4,000 |\n| Footbridge of Annex B | 1 June 2026 | £500 |\n\nChange order CO-1 (footbridge): +£500, signed on 9 January 2026.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let open = openMilestones(in: context)
    let positions = Set(open.map(\.position))
    return shares(open.filter(\.isShare), in: context)
      + open.filter { !$0.isShare }.map { clause($0, in: context) } + changes(in: context)
      + issues(in: context, beside: positions) + slang(in: context) + roughSums(in: context)
  }

  /// A milestone that pays something, and nothing that could be computed.
  private struct Open {
    let position: Int
    let words: String
    let place: SourceRange
    /// Whether it has a weight and no words of its own about pay.
    let isShare: Bool
  }

  private static func openMilestones(in context: LintContext) -> [Open] {
    let isWhole = !PayoutWeightsSum.isWrong(in: context.proposal)
    let hasTarget = StatedTarget.isMissed(in: context)
    return context.proposal.milestones.enumerated().compactMap { position, milestone in
      guard case .unresolved(let words, let reason) = milestone.payout.state,
        reason == .notUnderstood
          || reason == .baseUnstated && milestone.weight != nil && hasTarget,
        isWhole || milestone.weight == nil,
        BarePercent(ofMilestone: position, in: context) == nil,
        let place = milestone.faults.first, !context.hasIssue(in: place)
      else { return nil }
      return Open(
        position: position, words: words, place: place,
        isShare: isShare((position, place), in: context))
    }
  }

  private static func clause(_ open: Open, in context: LintContext) -> Finding {
    finding(
      in: context, at: open.place, milestone: open.position, severity: .error,
      "\(Wording.quoted(open.words)) \(problem(.clause))", help: help(.clause))
  }

  /// Words that leave milestones open wherever they stand: one finding at them, for all they reach.
  private static func changes(in context: LintContext) -> [Finding] {
    let open = context.proposal.milestones.enumerated().compactMap { position, milestone -> Open? in
      guard case .unresolved(let words, .mayChange) = milestone.payout.state,
        let place = milestone.faults.first
      else { return nil }
      return Open(position: position, words: words, place: place, isShare: false)
    }
    return Dictionary(grouping: open, by: \.place).values.map { change($0, in: context) }
      .sorted { $0.place < $1.place }
  }

  private static func change(_ open: [Open], in context: LintContext) -> Finding {
    let positions = open.map(\.position)
    var found = finding(
      in: context, at: open[0].place, milestone: positions[0], severity: .error,
      "\(Wording.quoted(open[0].words)) may change what \(context.names(ofMilestones: positions)) "
        + "\(positions.count > 1 ? "pay" : "pays"), and was not understood",
      help: "State the amounts that result, or say it as a condition of the milestone it is about")
    if positions.count > 1 { found.milestone = nil }
    found.stake = context.stake(ofMilestones: positions)
    return found
  }

  /// What is open is how weights pay: one cause, however many milestones have one.
  private static func shares(_ open: [Open], in context: LintContext) -> [Finding] {
    guard let first = open.first else { return [] }
    guard open.count > 1 else { return [clause(first, in: context)] }
    return shared(
      in: context, of: open.map { ($0.position, $0.place) }, severity: .error,
      help: "Add “Each pays its weight of [amount], all or nothing”, or the levels of each"
    ) { "What \($0) pay for their weight was not understood; no amount was taken from it" }
  }

  /// “Five grand or so”, “fifty K-ish”: money in words that no reader takes for an amount.
  private static func slang(in context: LintContext) -> [Finding] {
    context.text.passages.flatMap { passage -> [Finding] in
      let prose = passage.prose
      guard prose.has(slangWords) else { return [] }
      return passage.body.dropFirst().compactMap { index in
        let words = index - 1..<index + 1
        guard slangWords.contains(prose.tokens[index].key),
          MeasuringNumber.isNumber(prose.tokens[index - 1]),
          !context.figures.inside(prose.place(ofTokens: words)).contains(where: {
            $0.money != nil
          })
        else { return nil }
        return finding(
          in: context, at: prose.place(ofTokens: words),
          "\(Wording.quoted(prose.string(tokens: words))) \(problem(.clause))",
          help: help(.clause))
      }
    }
  }

  private static let slangWords: WordSet = [
    "grand", "quid", "bucks", "k-ish", "kay", "mille", "grand-ish", "grandish", "thousand-ish",
    "k-odd",
  ]

  /// “Forty-odd thousand on top”: pay, as the words beside it say, of no known amount.
  private static func roughSums(in context: LintContext) -> [Finding] {
    context.text.passages.flatMap { passage -> [Finding] in
      let prose = passage.prose
      guard prose.has(scales) else { return [] }
      return passage.body.dropFirst().compactMap { index in
        let words = index - 1..<index + 1
        guard scales.contains(prose.tokens[index].key),
          isOdd(prose.tokens[index - 1], of: prose),
          prose.has(pays, in: passage.sentence(around: words))
        else { return nil }
        return finding(
          in: context, at: prose.place(ofTokens: words),
          "\(Wording.quoted(prose.string(tokens: words))) \(problem(.clause))",
          help: help(.clause))
      }
    }
  }

  /// “Forty-odd”, “30-ish”.
  private static func isOdd(_ token: Token, of prose: Prose) -> Bool {
    let word = prose.string(token.range).lowercased()
    return word.hasSuffix("-odd") || word.hasSuffix("-ish") || word == "odd"
  }

  private static let scales: WordSet = ["thousand", "hundred", "million", "grand", "k"]
  private static let pays: WordSet = [
    "top", "bonus", "extra", "paid", "pays", "pay", "receives", "gets", "earns", "award", "fee",
    "payment", "more", "plus", "covered", "covers", "cover", "reimbursed", "refunded", "funded",
    "funds", "contributes", "budget", "costs", "worth", "granted", "adds", "added",
  ]

  private static func issues(in context: LintContext, beside open: Set<Int>) -> [Finding] {
    let used = UnreadFigure.used(in: context.proposal)
    return context.proposal.issues.compactMap { issue in
      switch issue.value {
      case .unread(let words, let reason):
        // The milestone is open, and that is said of it.
        if let position = context.milestone(at: issue.place), open.contains(position) { return nil }
        return unread(words, reason, at: issue.place, beside: used, in: context)
      case .numberTooLarge(let words):
        return finding(
          in: context, at: issue.place, "\(Wording.quoted(words)) is too long a number to compute",
          help: "Write the number with fewer digits")
      case .nestingTooDeep:
        return finding(
          in: context, at: issue.place, "Quotes or lists nested too deep to be read",
          help: "Take the text out of some of its quotes or lists")
      default: return nil
      }
    }
  }

  /// Of a figure that is neither pay nor moves it, nothing is said: the reader keeps it as unread.
  private static func unread(
    _ words: String, _ reason: UnreadReason, at place: SourceRange, beside used: Set<Rational>,
    in context: LintContext
  ) -> Finding? {
    if [.lateness, .retention, .application].contains(reason) {
      return finding(
        in: context, at: place, severity: .info, "\(Wording.quoted(words)) \(problem(reason))",
        help: help(reason))
    }
    let figure = UnreadFigure(at: place, beside: used, in: context)
    guard reason == .clause || !figure.isKnown && figure.isPay else { return nil }
    return finding(
      in: context, at: place, severity: reason == .clause || figure.isAmountPaid ? nil : .info,
      "\(Wording.quoted(words)) \(problem(reason))", help: help(reason))
  }

  private static func problem(_ reason: UnreadReason) -> String {
    switch reason {
    case .amount: "is money that no milestone, term or reason accounts for"
    case .figure: "has a figure that no computation uses"
    case .clause: "promises pay in words that were not understood; no amount was taken from them"
    case .lateness: "speaks of delay in words that were not understood; late results stay open"
    case .retention: "is more than a share kept back of each payment; what is kept stays open"
    case .application: "is more than the lines come to; what is due on the application stays open"
    }
  }

  private static func help(_ reason: UnreadReason) -> String {
    switch reason {
    case .amount, .clause: "State it as “[amount] upon [event] by [date]”, in one sentence"
    case .figure: "Say what the figure counts, or delete it"
    case .retention:
      "Say it as “[percent] of each payment is kept back, released [days] after [event]”"
    case .application:
      "State each amount in a row of its own, and the sums that follow from it"
    case .lateness:
      "Say what is paid late: “[rate] less for each [day], at most [limit]”, or nothing"
    }
  }
}
