import ProposalModel

extension TimeClauseReader {
  /// "Dated 31 January 2027 or earlier": the words behind a date make it the last one.
  func isLimitedBehind(_ figure: Int) -> Bool {
    let end = quantity(figure).tokens.upperBound
    return end < sentence.tokens.upperBound
      && TimeWords.limits.match(in: prose.tokens, at: end, before: sentence.tokens.upperBound)
        != nil
  }

  /// "Lyon open by 30 June 2027 (Turin by 31 August 2027)": a day in parentheses gives way to one that
  /// limits outside of them.
  func withoutAsides(_ clauses: [TimeClause]) -> [TimeClause] {
    guard clauses.count > 1 else { return clauses }
    let outside = clauses.filter { clause in
      clause.figures.first.map { !sentence.isAside(quantity($0).tokens.lowerBound) } ?? true
    }
    return outside.contains { $0.strength == .limiting } ? outside : clauses
  }

  /// "Once the lift is certified by 30 June": certifying is the event that the day is for, where it
  /// has a subject of its own.
  func isEvent(_ verb: Int) -> Bool {
    let front = (sentence.tokens.lowerBound..<verb).reversed().prefix {
      prose.tokens[$0].key != Mark.comma
    }
    guard let once = front.first(where: { Self.onceWords.contains(prose.tokens[$0].key) }) else {
      return false
    }
    return verb - once > 2
  }

  private static let onceWords: WordSet = ["once", "when", "sobald"]

  /// The first day on which something counts; nothing says which is the last one.
  func opening(_ figure: Int) -> TimeClause? {
    guard let date = quantity(figure).reading, let first = reading.span(of: date)?.start else {
      return nil
    }
    return TimeClause(
      strength: .measured, deadline: Deadline(date: nil, start: first, basis: .undecided(.vague)),
      figures: [figure], place: quantity(figure).place)
  }

  /// "31 March 2027 against 31 March 2026": the first day is the one that is measured.
  func compared(_ figure: Int) -> TimeClause? {
    let end = quantity(figure).tokens.upperBound
    guard end < sentence.tokens.upperBound, Self.comparing.contains(prose.tokens[end].key) else {
      return nil
    }
    return due(figure, .measured)
  }

  private static let comparing: WordSet = ["against", "versus", "vs", "compared", "gegenüber"]
}
