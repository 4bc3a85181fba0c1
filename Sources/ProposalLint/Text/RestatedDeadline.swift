import ProposalModel

/// A day that a sentence of its own sets for something that the sheet has another day for: “The relining
/// of furnace 2 has to be finished by 15 September”, where the row says “Furnace 2 relined by 30 June”.
struct RestatedDeadline {
  /// The day in the sentence.
  let restated: Figure
  /// The other day.
  let first: CalendarDate
  let firstPlace: SourceRange
  /// The position of the milestone, where the other day is a milestone's.
  let milestone: Int?

  /// Something with a day of its own, and the stems that name it.
  private struct Dated {
    let stems: Set<WordKey>
    let date: CalendarDate
    let place: SourceRange
    let milestone: Int?
  }

  /// The sentences of a sheet whose day differs from that of the one thing they name.
  ///
  /// Complexity: linear in the sentences; each stem looks up the things it names.
  static func all(in context: LintContext) -> [RestatedDeadline] {
    let sentences = obligations(in: context)
    guard !sentences.isEmpty else { return [] }
    let dated = milestones(in: context) + labels(in: context)
    var named: [WordKey: [Int]] = [:]
    for (index, thing) in dated.enumerated() {
      for stem in thing.stems { named[stem, default: []].append(index) }
    }
    return sentences.compactMap { sentence in
      guard let thing = only(named: sentence.stems, named).map({ dated[$0] }),
        thing.date != sentence.date, !thing.place.overlaps(sentence.figure.place)
      else { return nil }
      return RestatedDeadline(
        restated: sentence.figure, first: thing.date, firstPlace: thing.place,
        milestone: thing.milestone)
    }
  }

  /// The one thing that at least two of the stems name, and more of them than any other.
  private static func only(named stems: Set<WordKey>, _ named: [WordKey: [Int]]) -> Int? {
    var counts: [Int: Int] = [:]
    for stem in stems {
      for index in (named[stem] ?? []).prefix(mostNamed) { counts[index, default: 0] += 1 }
    }
    guard let most = counts.values.max(), most > 1 else { return nil }
    let best = counts.filter { $0.value == most }
    return best.count == 1 ? best.first?.key : nil
  }

  private static let mostNamed = 12

  // MARK: Events and reports

  /// “Goal 4: the gala takes place on June 20, 2026”, where the only day in its line is another one.
  static func events(in context: LintContext) -> [RestatedDeadline] {
    let labels = context.positionsByLabel
    return context.text.passages.compactMap { passage in
      let prose = passage.prose
      guard prose.tokens.count > 4, counters.contains(prose.tokens[0].key),
        prose.tokens[2].key == ":",
        let position = labels[prose.string(tokens: 1..<2).lowercased()],
        context.milestone(at: prose.place) != position
      else { return nil }
      let places = context.figures.inside(prose.place).filter { isEvent($0, of: prose) }
      let days = context.figures.inside(context.proposal.milestones[position].place).filter {
        $0.day != nil
      }
      guard places.count == 1, days.count == 1, let restated = places.first, let day = days.first,
        let date = day.day, restated.day != date
      else { return nil }
      return RestatedDeadline(
        restated: restated, first: date, firstPlace: day.place, milestone: position)
    }
  }

  /// “Takes place on”, “is held on” in front of a day.
  private static func isEvent(_ figure: Figure, of prose: Prose) -> Bool {
    guard figure.day != nil, let token = prose.token(at: figure.place), token > 2,
      prose.tokens[token - 1].key == "on"
    else { return false }
    return prose.has(happenings, in: token - 3..<token - 1)
  }

  /// “The final report on 30 April 2027” and “the final report, due on 15 May 2027”.
  static func reports(in context: LintContext) -> [RestatedDeadline] {
    var first: [WordKey: Figure] = [:]
    return context.text.passages.flatMap { passage -> [RestatedDeadline] in
      let prose = passage.prose
      guard prose.has(["report"]) else { return [] }
      return passage.body.dropFirst().compactMap { index in
        guard prose.tokens[index].key == "report", kinds.contains(prose.tokens[index - 1].key),
          let figure = dueDay(behind: index + 1, in: passage, context)
        else { return nil }
        let kind = prose.tokens[index - 1].key
        guard let other = first[kind], let date = other.day else {
          first[kind] = figure
          return nil
        }
        guard figure.day != date else { return nil }
        return RestatedDeadline(
          restated: figure, first: date, firstPlace: other.place, milestone: nil)
      }
    }
  }

  /// The day behind “is due on”, “, due by”, “on”.
  private static func dueDay(
    behind start: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Figure? {
    var index = start
    while index < passage.body.upperBound, index < start + 4,
      links.contains(passage.prose.tokens[index].key)
    {
      index += 1
    }
    guard index > start, index < passage.body.upperBound else { return nil }
    let figure = context.figure(startingAt: index, in: passage)
    return figure?.day == nil ? nil : figure
  }

  private static let counters: WordSet = ["goal", "milestone", "award", "stage", "target"]
  private static let happenings: WordSet = ["place", "held", "happens", "opens", "starts"]
  private static let kinds: WordSet = ["final", "interim", "half-year", "annual", "closing"]
  private static let links: WordSet = [",", "is", "are", "due", "on", "by"]

  // MARK: Sentences

  private static func obligations(
    in context: LintContext
  ) -> [(stems: Set<WordKey>, date: CalendarDate, figure: Figure)] {
    context.text.passages.flatMap { passage in
      passage.prose.sentences.compactMap { sentence in
        let prose = passage.prose
        guard DueDays.isObligation(sentence, of: prose), !prose.has(others, in: sentence),
          context.milestone(at: prose.place(ofTokens: sentence)) == nil
        else { return nil }
        let days = context.figures.inside(prose.place(ofTokens: sentence)).filter {
          $0.day != nil && DueDays.isDue($0, of: prose)
        }
        guard days.count == 1, let figure = days.first, let date = figure.day else { return nil }
        return (stems(of: prose.tokens[sentence], in: prose), date, figure)
      }
    }
  }

  // MARK: Things with a day

  private static func milestones(in context: LintContext) -> [Dated] {
    context.proposal.milestones.indices.compactMap { position in
      let milestone = context.proposal.milestones[position]
      guard let deadline = milestone.deadline, let date = deadline.value.date,
        deadline.value.basis == .stated, milestone.place.contains(deadline.place)
      else { return nil }
      let texts = [milestone.name] + [milestone.goal].compactMap { $0 }
      let stems = texts.reduce(into: Set<WordKey>()) {
        $0.formUnion(Self.stems(of: $1.tokens[...], in: $1))
      }
      return Dated(stems: stems, date: date, place: deadline.place, milestone: position)
    }
  }

  /// “Date for completion of the works: 18 December 2026”.
  private static func labels(in context: LintContext) -> [Dated] {
    context.text.passages.flatMap { passage in
      passage.prose.sentences.compactMap { sentence -> Dated? in
        let prose = passage.prose
        guard let colon = sentence.first(where: { prose.tokens[$0].key == ":" }),
          colon > sentence.lowerBound,
          let figure = context.figures.inside(prose.place(ofTokens: colon..<sentence.upperBound))
            .first,
          let date = figure.day, prose.token(at: figure.place) == colon + 1
        else { return nil }
        let stems = stems(of: prose.tokens[sentence.lowerBound..<colon], in: prose)
        return Dated(stems: stems, date: date, place: figure.place, milestone: nil)
      }
    }
  }

  // MARK: Stems

  /// The first letters of the longer words: “relined” and “relining” are one.
  private static func stems(of tokens: ArraySlice<Token>, in prose: Prose) -> Set<WordKey> {
    Set(
      tokens.filter { $0.kind == .word && $0.range.count >= shortest && !small.contains($0.key) }
        .map { WordKey(prose.string($0.range.prefix(stem)).lowercased()) })
  }

  private static let stem = 5
  private static let shortest = 4
  private static let small: WordSet = [
    "date", "must", "shall", "have", "been", "being", "finished", "complete", "completed", "done",
    "ready", "later", "than", "with", "from", "that", "this", "will", "before", "until", "latest",
    "milestone", "goal", "stage", "phase", "reached", "january", "february", "march", "april",
    "june", "july", "august", "september", "october", "november", "december", "report", "bonus",
  ]
  /// Sentences with such words set days for something else: records, payment, what happens on delay.
  private static let others: WordSet = [
    "paid", "pay", "payment", "certified", "report", "reports", "invoice", "notice", "objection",
    "objections", "if", "unless", "otherwise", "draft", "first", "second", "interim", "design",
    "start", "started", "begin", "survey", "application",
  ]
}
