import ProposalModel

/// A stand-in nobody sends home.
enum ProxyWithoutLink: SheetRule {
  static let documentation = RuleDocumentation(
    id: "proxy-without-link", family: .limitedData, severity: .warning,
    summary: "A proxy measure that does not say what it stands in for, or until when.",
    why: """
      A proxy is paid because the real measure cannot be forecast yet. If nothing retires it, it \
      is paid beside the real one next year, for the same work.
      """,
    repair: "Say which measure it replaces, and from when that one takes over.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Qualified pipeline (proxy)\n\n- Goal: ⟦40 opportunities at CRM stage 2 by 31 December 2026⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n- Proxy: ⟦opportunities stand in for revenue⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n\n⟦Opportunities are a proxy for revenue⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Stand-in for adoption\n\n- Goal: ⟦200 demo flights by 31 December 2026⟧\n- Bonus: $50,000\n\n## Terms\n\nThe flight log is kept until 2030.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Activity\n\n- Goal: ⟦60 discovery calls⟧ logged in the CRM by 30 September 2026\n- Bonus: $25,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Fair\n\n- Goal: ⟦120 demo visits⟧ booked by 30 June 2026, per the CRM\n- Bonus: $20,000, all or nothing\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: ⟦60 site visits⟧ by 30 September 2026\n- Bonus: $50,000\n\n\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline, as a proxy for revenue\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n\nFrom 1 January 2027 the measure is net revenue.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Pipeline\n\n- Goal: 40 opportunities at CRM stage 2 by 31 December 2026\n- Bonus: $50,000\n- Proxy: stands in for revenue until 31 December 2026, never both paid\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: statements filed with the proxy of the shareholders by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    called(in: context) + activities(in: context)
  }

  /// “60 discovery calls”: what is done to win business, paid as if it were business, with no word on which
  /// result it stands in for.
  private static func activities(in context: LintContext) -> [Finding] {
    guard context.isEmployment, !context.termCues.mention(.proxied),
      !context.termCues.mention(.proxy)
    else { return [] }
    return context.text.passages.compactMap { passage in
      let prose = passage.prose
      let position = context.milestone(at: prose.place)
      guard prose.has(activities), context.isPromised(at: prose.place),
        position.map({ context.proposal.milestones[$0].isPayable }) ?? true,
        let words = passage.body.lazy.compactMap({ activity($0, in: passage) }).first,
        !prose.has(qualities, in: passage.sentence(around: words))
      else { return nil }
      return finding(
        in: context, at: prose.place(ofTokens: words), milestone: position,
        "\(Wording.quoted(prose.string(tokens: words))) counts what is done, and no result: nothing says what it stands in for",
        help: "Add “in place of [measure] until [date]”, and what makes one count")
    }
  }

  /// A number, a word of selling and the activity.
  private static func activity(_ index: Int, in passage: OperativePassage) -> Range<Int>? {
    let tokens = passage.prose.tokens
    guard activities.contains(tokens[index].key), index > passage.body.lowerBound + 1,
      sellings.contains(tokens[index - 1].key), MeasuringNumber.isNumber(tokens[index - 2])
    else { return nil }
    return index - 2..<index + 1
  }

  private static let activities: WordSet = [
    "calls", "meetings", "leads", "emails", "e-mails", "mailings", "posts", "visits", "demos",
    "appointments", "presentations", "pitches", "demonstrations", "webinars", "impressions",
    "downloads", "clicks", "followers", "enquiries", "inquiries", "contacts", "sign-ups", "signups",
    "quotes", "quotations", "tastings", "samples",
  ]
  private static let sellings: WordSet = [
    "discovery", "sales", "cold", "outreach", "prospecting", "introductory", "introduction",
    "qualified", "inbound", "outbound", "marketing", "linkedin", "client", "customer", "demo",
    "showroom", "booth", "stand", "fair", "pitch", "donor", "investor", "prospect", "partner",
    "press", "media", "social", "app", "brochure", "newsletter", "product", "web", "website",
    "site", "sample", "price", "trade",
  ]
  /// What makes one count, or follows from it.
  private static let qualities: WordSet = [
    "rate", "win", "won", "converted", "conversion", "accepted", "signed", "resulting", "leading",
    "followed", "minutes", "answered",
  ]

  private static func called(in context: LintContext) -> [Finding] {
    let called = context.termCues.words.filter { $0.cue.contains(.proxy) }
    guard let first = called.first(where: { !isOther($0.prose, $0.tokens) }) else { return [] }
    var missing: [String] = []
    if !context.termCues.mention(.proxied) { missing.append("which measure it stands in for") }
    if !hasEnd(first, in: context) { missing.append("until when") }
    guard !missing.isEmpty else { return [] }
    return [
      finding(
        in: context, at: place(of: first, in: context),
        "The proxy does not say \(Wording.list(missing, "or"))",
        help: "Add “in place of [measure] until [date]; the two are never both paid”")
    ]
  }

  /// Whether a sentence ends the proxy; a bare “until” has to stand beside its name or in its milestone.
  private static func hasEnd(_ proxy: SheetCues<TermCue>.Words, in context: LintContext) -> Bool {
    let milestone = context.milestone(at: proxy.place)
    return context.termCues.mention(.proxyEnd)
      || context.termCues.mentions.contains { mention in
        guard mention.cues.contains(.limited) else { return false }
        return !mention.cues.isDisjoint(with: [.proxy, .proxied])
          || milestone != nil && mention.milestone == milestone
      }
  }

  /// The goal below a heading that calls it a proxy, else the sentence that does.
  private static func place(
    of words: SheetCues<TermCue>.Words, in context: LintContext
  ) -> SourceRange {
    let milestone = context.milestone(at: words.place)
    let goal = milestone.flatMap { context.proposal.milestones[$0].goal }
    if words.isInHeading, let goal, !goal.isEmpty { return goal.place }
    return place(of: words.tokens, in: words.prose)
  }

  /// The sentence that calls a measure a proxy, without its label.
  private static func place(of tokens: Range<Int>, in prose: Prose) -> SourceRange {
    let sentence = prose.sentence(around: tokens)
    let label = PassageLabel.tokens(of: prose).upperBound
    let isLabelled = sentence.lowerBound < label && label < sentence.upperBound
    return prose.place(ofTokens: isLabelled ? label..<sentence.upperBound : sentence)
  }

  /// The vote and the server are no measures.
  private static func isOther(_ prose: Prose, _ tokens: Range<Int>) -> Bool {
    let beside = max(0, tokens.lowerBound - 3)..<min(prose.tokens.count, tokens.upperBound + 3)
    return beside.contains { others.contains(prose.tokens[$0].key) }
  }

  private static let others: WordSet = [
    "statement", "statements", "server", "vote", "votes", "voting", "shareholders", "advisers",
    "advisors", "adviser", "advisor", "holder", "contest", "card", "filing", "peers",
  ]
}
