import ProposalModel

extension RestatedDeadline {
  /// “Go-live falls on 15 September 2026”, where the line of the stage called so has another day.
  static func named(in context: LintContext) -> [RestatedDeadline] {
    let stages = context.proposal.milestones.indices.filter {
      !context.proposal.milestones[$0].name.isEmpty
    }
    return context.text.passages.flatMap { passage -> [RestatedDeadline] in
      let prose = passage.prose
      guard prose.has(happens) else { return [] }
      return prose.sentences.compactMap { sentence in
        guard let figure = day(in: sentence, of: prose, context) else { return nil }
        return stages.lazy.compactMap { restated(figure, sentence, prose, $0, context) }.first
      }
    }
  }

  private static func restated(
    _ figure: Figure, _ sentence: Range<Int>, _ prose: Prose, _ position: Int,
    _ context: LintContext
  ) -> RestatedDeadline? {
    let milestone = context.proposal.milestones[position]
    let words = withoutBracket(prose.tokens[sentence].drop { articles.contains($0.key) }.map(\.key))
    let name = milestone.name.tokens.map(\.key)
    guard words.starts(with: name), words.count > name.count, happens.contains(words[name.count]),
      let deadline = milestone.deadline, deadline.value.basis == .stated,
      let date = deadline.value.date, date != figure.day,
      !deadline.place.overlaps(figure.place)
    else { return nil }
    return RestatedDeadline(
      restated: figure, first: date, firstPlace: deadline.place, milestone: position)
  }

  /// “The turning basin (stage 3) is due by …”: the bracket only says again which stage is meant.
  private static func withoutBracket(_ words: [WordKey]) -> [WordKey] {
    guard let open = words.firstIndex(of: "("), let close = words.firstIndex(of: ")"),
      open < close, close - open <= 4
    else { return words }
    return Array(words[..<open] + words[(close + 1)...])
  }

  /// The only day of a sentence, right behind “falls on”, “is planned for”.
  private static func day(
    in sentence: Range<Int>, of prose: Prose, _ context: LintContext
  ) -> Figure? {
    let days = context.figures.inside(prose.place(ofTokens: sentence)).filter { $0.day != nil }
    guard days.count == 1, let figure = days.first, let token = prose.token(at: figure.place),
      token > sentence.lowerBound + 2, leads.contains(prose.tokens[token - 1].key),
      !prose.has(conditions, in: sentence)
    else { return nil }
    return prose.has(happens, in: max(sentence.lowerBound, token - 4)..<token) ? figure : nil
  }

  private static let articles: WordSet = ["the", "our", "a"]
  private static let happens: WordSet = [
    "falls", "takes", "happens", "is", "are", "follows", "will", "opens", "starts", "ends",
  ]
  private static let leads: WordSet = ["on", "for", "by", "until"]
  private static let conditions: WordSet = [
    "if", "unless", "draft", "first", "paid", "payable", "earlier", "later", "not", "invoiced",
    "instead", "otherwise", "estimated", "expected",
  ]
}
