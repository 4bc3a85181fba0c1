import ProposalModel

/// A year's result before the year is over.
enum TimePeriodMismatch: SheetRule {
  static let documentation = RuleDocumentation(
    id: "time-period-mismatch", family: .time, severity: .warning,
    summary: "The result of a fiscal year is due before that year ends.",
    why: """
      Revenue of FY2026 is not known on 30 June 2026. Either the first half counts, or the \
      deadline means something else; both are argued.
      """,
    repair: "Move the deadline behind the end of the period, or name the part of it that counts.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million for ⟦FY2026 according to the audited accounts, by 30 June 2026⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Growth\n\nNet revenue of $10 million according to the audited accounts for ⟦FY2026, by 31 March 2026⟧.\n\nBonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: EBITDA of $2 million in ⟦FY2027 according to the audited accounts by 30 September 2027⟧\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Calls\n\nAnswer 92% of calls within 20 seconds. The rate is taken over the calendar year ⟦2026 and is due by 31 October 2026⟧.\n\nBonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Rooms\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Milestone 2: Margin\n\n⟦FY2026 gross margin of 41% or more, reached by 30 September 2026⟧, per the ledger. $40,000, all or nothing.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: net revenue of $10 million in FY2026 by 28 February 2027\n- Bonus: $50,000\n- Evidence: the audited accounts\n"
      ),
      RuleExample(
        "# Bonus\n\nFiscal year: July to June\n\n- Goal: net revenue of $10 million in FY2026 by 30 June 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: publish the plan for the calendar year 2027 by 30 November 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: publish the FY2026 budget by 30 November 2025\n- Bonus: $50,000\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let calendar = context.proposal.fiscalCalendar?.value ?? .calendarYear
    return deadlines(calendar, in: context) + reached(calendar, in: context)
  }

  /// “FY2026 margin of 41%, reached by 30 September 2026”: a day in the sentence itself that the reader took for no
  /// deadline, as it made no milestone of it, or had a period for all.
  private static func reached(_ calendar: FiscalCalendar, in context: LintContext) -> [Finding] {
    context.text.passages.flatMap { passage -> [Finding] in
      guard context.isEmployment, context.isPromised(at: passage.prose.place) else { return [] }
      return context.figures.inside(passage.prose.place).compactMap { figure in
        guard let due = figure.day, let token = passage.prose.token(at: figure.place), token > 1,
          passage.prose.tokens[token - 1].key == "by",
          reachings.contains(passage.prose.tokens[token - 2].key),
          !isDeadline(figure.place, in: context),
          let year = measuredYear(of: passage.sentence(around: token..<token + 1), in: passage),
          let end = calendar.year(year.value)?.end, due < end
        else { return nil }
        return finding(
          in: context, at: year.place.union(figure.place),
          milestone: context.milestone(at: figure.place),
          "The year ends on \(end.iso), after the deadline, \(due.iso)",
          help: "Move the deadline behind the end of the year, or name the part of it that counts")
      }
    }
  }

  private static let reachings: WordSet = ["reached", "achieved", "attained", "met", "due"]

  private static func isDeadline(_ place: SourceRange, in context: LintContext) -> Bool {
    context.milestone(at: place).flatMap { context.proposal.milestones[$0].deadline }
      .map { $0.place.overlaps(place) } ?? false
  }

  /// `FY2026`, or “for calendar year 2026”, of a sentence that measures something.
  private static func measuredYear(
    of sentence: Range<Int>, in passage: OperativePassage
  ) -> Located<Int>? {
    let (prose, tokens) = (passage.prose, passage.prose.tokens)
    guard
      prose.has(counted, in: sentence)
    else { return nil }
    return sentence.lazy.compactMap { index -> Located<Int>? in
      let word = prose.string(tokens: index..<index + 1)
      let place = prose.place(ofTokens: index..<index + 1)
      if word.hasPrefix("FY"), word.utf8.count == 6, let year = Int(word.dropFirst(2)) {
        let isPast =
          index > sentence.lowerBound
          && ["(", "over", "from", "against", "in"].contains(
            tokens[index - 1].key)
        return isPast ? nil : Located(year, at: place)
      }
      guard index > sentence.lowerBound + 1, tokens[index - 1].key == "year",
        wholes.contains(tokens[index - 2].key), let year = Int(word), word.utf8.count == 4
      else { return nil }
      return Located(year, at: place)
    }.first
  }

  private static func deadlines(
    _ calendar: FiscalCalendar, in context: LintContext
  ) -> [Finding] {
    context.text.passages.compactMap { passage in
      guard let position = context.milestone(at: passage.prose.place),
        let deadline = context.proposal.milestones[position].deadline,
        let due = deadline.value.date ?? impossibleDay(deadline, passage.prose),
        let year = fiscalYears(in: passage, before: deadline.place).first(where: {
          calendar.year($0.value).map { due < $0.end } ?? false
        }), let end = calendar.year(year.value)?.end
      else { return nil }
      return finding(
        in: context, at: year.place.union(deadline.place), milestone: position,
        "The year ends on \(end.iso), after the deadline, \(due.iso)",
        help: "Move the deadline behind the end of the year, or name the part of it that counts",
        related: [RelatedPlace(place: deadline.place, message: "the deadline")])
    }
  }

  /// `FY2026` in sentences that measure something and have the deadline in them; “over FY2025” tells what a
  /// change counts from.
  private static func fiscalYears(
    in passage: OperativePassage, before deadline: SourceRange
  ) -> [Located<Int>] {
    let prose = passage.prose
    guard prose.place.contains(deadline) else { return [] }
    return passage.body.compactMap { index in
      if let year = calendarYear(index, in: passage, before: deadline) { return year }
      guard prose.tokens[index].range.count == 6 else { return nil }
      let bytes = prose.utf8[prose.tokens[index].range]
      let sentence = passage.sentence(around: index..<index + 1)
      guard bytes.starts(with: [0x46, 0x59]),
        let year = Int(String(decoding: bytes.dropFirst(2), as: UTF8.self)),
        sentence.contains(where: { measures.contains(prose.tokens[$0].key) }),
        prose.place(ofTokens: sentence).contains(deadline)
      else { return nil }
      return Located(year, at: prose.place(ofTokens: index..<index + 1))
    }
  }

  /// “The rate is taken over the calendar year 2026 and due by 31 October 2026”.
  private static func calendarYear(
    _ index: Int, in passage: OperativePassage, before deadline: SourceRange
  ) -> Located<Int>? {
    let (prose, tokens) = (passage.prose, passage.prose.tokens)
    guard index > passage.body.lowerBound + 2, tokens[index].range.count == 4,
      tokens[index].kind == .number, tokens[index - 1].key == "year",
      wholes.contains(tokens[index - 2].key), let year = Int(prose.string(tokens[index].range))
    else { return nil }
    let sentence = passage.sentence(around: index..<index + 1)
    let front = max(sentence.lowerBound, index - 4)..<index
    guard prose.has(spans, in: front), prose.has(counted, in: sentence),
      prose.place(ofTokens: sentence).contains(deadline)
    else { return nil }
    return Located(year, at: prose.place(ofTokens: index..<index + 1))
  }

  private static let wholes: WordSet = ["calendar", "full", "whole", "entire"]
  private static let spans: WordSet = ["over", "during", "for", "in", "across"]
  private static let counted: WordSet = measures.union([
    "occupancy", "availability", "retention", "yield", "rate", "average", "averaged", "taken",
    "measured", "counted", "share", "volume", "score",
  ])

  /// The last day of the month that “31 June 2026” names.
  private static func impossibleDay(_ deadline: Located<Deadline>, _ prose: Prose) -> CalendarDate?
  {
    guard deadline.value.basis == .undecided(.impossible) else { return nil }
    var year: Int?
    var month: Int?
    for index in prose.tokens.indices {
      guard deadline.place.contains(prose.place(ofTokens: index..<index + 1)) else { continue }
      let token = prose.tokens[index]
      month = months.firstIndex(of: token.key).map { $0 + 1 } ?? month
      if token.kind == .number, token.range.count == 4 { year = Int(prose.string(token.range)) }
    }
    guard let year, let month else { return nil }
    return CalendarDate(year: year, month: month, day: 1)?.lastOfMonth
  }

  private static let months: [WordKey] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let measures: WordSet = [
    "revenue", "ebitda", "ebit", "profit", "sales", "margin", "arr", "bookings", "accounts",
    "turnover", "earnings", "cash", "result", "results", "umsatz", "gewinn", "ergebnis",
  ]
}
