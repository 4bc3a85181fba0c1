import ProposalModel

/// Tells levels of one measure from several milestones.
extension MilestoneFinder {
  /// Whether items are levels of one measure: ranks, attainments, or levels in like words.
  func areTiers(_ items: [Int], lead: Scope) -> Bool {
    guard items.allSatisfy({ reading.outline.scopes[$0].title == nil }) else { return false }
    return areTiers(
      items.map { reading.outline.scopes[$0].statements.flatMap { reading.promises(of: $0) } })
  }

  /// "Stage 1 ground slab poured": a list of stages is no ladder.
  private func isNumbered(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let start = sentence.tokens.lowerBound
    return start + 1 < sentence.tokens.upperBound && tokens[start + 1].kind == .number
      && tokens[start].isCapitalised && TitleReader.milestoneWords.contains(tokens[start].key)
  }

  /// Where days alone tell the items apart, a ladder pays less for a later one; instalments do not.
  private func fallsWithTime(_ promises: [Promise]) -> Bool {
    guard promises.allSatisfy(\.levels.isEmpty) else { return true }
    let steps = promises.compactMap { promise -> (day: Int, amount: Rational)? in
      guard let date = promise.dates.last, let day = reading.book[date].day,
        let amount = reading.book[promise.figure].money?.amount
      else { return nil }
      return (day.dayNumber, amount)
    }.sorted { $0.day < $1.day }
    return steps.count == promises.count
      && zip(steps, steps.dropFirst()).allSatisfy { $0.day < $1.day && $0.amount > $1.amount }
  }

  /// "Upon the first grant" ranks nothing.
  private func namesLevel(_ promise: Promise) -> Bool {
    promise.levels.contains { level in
      if case .ordinal(1) = reading.book[level.figure].value { return false }
      return true
    } || !promise.dates.isEmpty
  }

  func areTiers(_ promises: [[Promise]]) -> Bool {
    guard promises.allSatisfy({ $0.count == 1 }) else { return false }
    let firsts = promises.compactMap(\.first)
    guard firsts.count > 1, !firsts.allSatisfy({ isNumbered($0.sentence) }) else { return false }
    if firsts.dropFirst().allSatisfy({ $0.isAdditional && namesLevel($0) }) { return true }
    // "97% pays €18,000; 95% pays 75% of it": parts of one amount are its levels.
    if firsts.dropFirst().allSatisfy({ $0.isShare && namesLevel($0) }) { return true }
    if firsts.allSatisfy(\.isBand) || firsts.dropFirst().allSatisfy(\.isTotal) { return true }
    guard firsts.allSatisfy({ namesLevel($0) }), fallsWithTime(firsts) else { return false }
    return zip(firsts, firsts.dropFirst()).allSatisfy {
      Likeness.areAlike($0.sentence, $1.sentence)
    }
  }

  /// Items that are steps of one, beside rows or paragraphs that pay for other things, with the words
  /// that lead to them.
  func candidate(ofSteps items: [Int], in scope: Scope) -> Candidate {
    let statements = items.flatMap { reading.outline.scopes[$0].statements }
    let lead = scope.statements.last { $0 < statements[0] }.flatMap { lead in
      lead == statements[0] - 1 && reading.text(of: lead).tokens.last?.key == Mark.colon
        ? lead : nil
    }
    return candidate(of: (lead.map { [$0] } ?? []) + statements)
  }
}
