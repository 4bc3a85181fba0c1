import ProposalModel

/// A quarter of some year.
enum TimeQuarterWithoutYear: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-quarter-without-year", family: .time, severity: .error,
    summary: "A quarter, half, month or day without its year.",
    why: """
      “By Q2” is June for one reader, September for one with another fiscal year, and next year \
      for one who reads the sheet in July.
      """,
    repair: "Write the last day: “by [day month year]”.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by ⟦Q2⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by ⟦15 April⟧\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: open three stores by ⟦end of Q3⟧\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, and a further $5,000 if it is open by ⟦15 April⟧\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Film passes the checklist of Annex A | 1 May 2026 | £4,000 |\n\n## Trailer\n\nTwelve trailer shots are due by ⟦the end of Q1⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe old portal is switched off by ⟦the end of spring⟧.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Drivers\n\n60 drivers hold the licence by ⟦the end of Q1⟧, per the register (22 in December 2025). $20,000, all or nothing.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe portal is live by ⟦the end of the third quarter⟧.\n"
      ),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by end of Q3 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\nPeriod: 1 January 2026 to 31 December 2026\n\n- Goal: open the Milan store by 15 April\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe shop window is ready before the spring collection arrives.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe old portal is switched off by the end of spring 2026.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe portal is live by mid-October 2026.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    deadlines(in: context) + otherDays(in: context) + quarters(in: context)
  }

  /// “Twelve trailer shots are due by the end of Q1”, in a clause that is no milestone of its own.
  private static func quarters(in context: LintContext) -> [Finding] {
    guard !hasYear(context.proposal) else { return [] }
    let deadlines = context.proposal.milestones.compactMap { $0.deadline?.place }
    return context.text.passages.flatMap { passage -> [Finding] in
      guard
        passage.prose.has(Self.quarterNames) || passage.prose.has(seasons)
          || passage.prose.has(["quarter", "year-end"]) || passage.prose.has(LooseMonth.keys),
        context.isContract || context.proposal.kind == .grant
          || context.isPromised(at: passage.prose.place)
      else { return [] }
      return passage.body.compactMap { quarter($0, in: passage) }
        .filter { place in !deadlines.contains { $0.overlaps(place) } }
        .map {
          finding(
            in: context, at: $0, "\(Wording.quoted(words(at: $0, in: passage))) names no year",
            help: "Write the last day: “by [day month year]”")
        }
    }
  }

  private static func words(at place: SourceRange, in passage: OperativePassage) -> String {
    guard let token = passage.prose.token(at: place) else { return "The quarter" }
    var end = token + 1
    while end < passage.body.upperBound,
      passage.prose.place(ofTokens: token..<end).end < place.end
    { end += 1 }
    return passage.prose.string(tokens: token..<end)
  }

  /// Whether the sheet is about one year: in a term of two there are two springs.
  private static func hasYear(_ proposal: Proposal) -> Bool {
    guard let period = proposal.period?.value else { return false }
    return period.start.adding(days: longestYear).map { $0 > period.end } ?? true
  }

  private static let longestYear = 371

  /// A season that ends what is said: “the spring collection” is a thing.
  private static func isSeason(_ index: Int, in passage: OperativePassage) -> Bool {
    guard seasons.contains(passage.prose.tokens[index].key) else { return false }
    guard index + 1 < passage.body.upperBound else { return true }
    let next = passage.prose.tokens[index + 1]
    return next.kind == .mark || followers.contains(next.key)
  }

  private static let seasons: WordSet = [
    "spring", "summer", "autumn", "winter", "christmas", "easter", "frühjahr", "sommer", "herbst",
    "weihnachten", "ostern",
  ]
  private static let followers: WordSet = [
    "and", "or", "with", "for", "per", "at", "in", "on", "as", "tested", "confirmed", "certified",
  ]

  /// A quarter or season behind a word of a deadline, with no year around it in the sentence.
  private static func quarter(_ index: Int, in passage: OperativePassage) -> SourceRange? {
    let (prose, tokens) = (passage.prose, passage.prose.tokens)
    guard
      quarterNames.contains(tokens[index].key) || isSeason(index, in: passage)
        || LooseMonth.isQuarter(index, of: prose) || LooseMonth.isMonth(index, of: prose)
    else { return nil }
    let sentence = passage.sentence(around: index..<index + 1)
    let front = max(sentence.lowerBound, index - 6)..<index
    let hasYear = sentence.contains { position in
      !isApart(position, from: index, in: sentence, tokens)
        && isYear(position, of: prose)
    }
    guard let due = front.last(where: { dueWords.contains(tokens[$0].key) }), !hasYear,
      !prose.has(every, in: sentence)
    else { return nil }
    return prose.place(ofTokens: due + 1..<index + 1)
  }

  /// “By the end of Q1, per the register (22 in December 2025)”: the year in the bracket is that of the past.
  private static func isApart(
    _ position: Int, from quarter: Int, in sentence: Range<Int>, _ tokens: [Token]
  ) -> Bool {
    guard position > quarter,
      let open = (quarter..<position).last(where: { tokens[$0].key == "(" }), open > quarter + 1
    else { return false }
    return !(open..<position).contains { tokens[$0].key == ")" }
      && (position..<sentence.upperBound).contains { tokens[$0].key == ")" }
  }

  private static func isYear(_ position: Int, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    return
      tokens[position].kind == .number && tokens[position].range.count == 4
      && [0x31, 0x32].contains(prose.utf8[Int(tokens[position].start)])
      && (position == 0 || tokens[position - 1].key != "/")
      || tokens[position].range.count == 6
        && prose.utf8[tokens[position].range].starts(with: [0x46, 0x59])
  }

  private static let quarterNames: WordSet = ["q1", "q2", "q3", "q4", "h1", "h2"]
  private static let dueWords: WordSet = ["by", "before", "until", "than", "bis"]

  /// Days of no year beside the deadline: “a further $5,000 if it is live by 15 April”.
  private static func otherDays(in context: LintContext) -> [Finding] {
    guard context.proposal.period == nil else { return [] }
    let deadlines = context.proposal.milestones.compactMap { $0.deadline?.place }
    return context.text.passages.flatMap { passage -> [Finding] in
      guard context.milestone(at: passage.prose.place) != nil else { return [] }
      return context.figures.inside(passage.prose.place).filter { figure in
        isDayOfNoYear(figure, in: passage) && !deadlines.contains { $0.overlaps(figure.place) }
      }.map {
        finding(
          in: context, at: $0.place, "The day names no year",
          help: "Write the whole date: “[day month year]”")
      }
    }
  }

  private static func isDayOfNoYear(_ figure: Figure, in passage: OperativePassage) -> Bool {
    let prose = passage.prose
    guard figure.kind == .date, figure.value == nil, DueDays.isDue(figure, of: prose),
      let first = prose.token(at: figure.place), first + 1 < prose.tokens.count,
      prose.place(ofTokens: first..<first + 2).end == figure.place.end,
      prose.tokens[first].kind == .number || prose.tokens[first + 1].kind == .number
    else { return false }
    let behind = first + 2..<min(first + 7, passage.body.upperBound)
    return !behind.contains { every.contains(prose.tokens[$0].key) }
  }

  /// Words that make a day one of each year, or of the next one.
  private static let every: WordSet = [
    "each", "every", "following", "year", "next", "annually", "jährlich", "folgejahr",
  ]

  private static func deadlines(in context: LintContext) -> [Finding] {
    let milestones = context.proposal.milestones
    return milestones.indices.compactMap { position in
      guard let deadline = milestones[position].deadline,
        deadline.value.basis == .undecided(.yearMissing)
      else { return nil }
      return finding(
        in: context, at: deadline.place, milestone: position,
        "The deadline names no year", help: "Write the last day: “by [day month year]”")
    }
  }
}
