import ProposalModel

/// Conditions without which nothing is paid.
extension AdjustmentReader {
  /// "If the company breaches its covenant, the bonus is zero."
  func gate() -> Outcome? {
    guard let clause, saysZero,
      AdjustmentWords.ownLevels.first(in: sentence.prose, clause.tokens) == nil,
      !sentence.opensWithOneOfSeveral
    else {
      return nil
    }
    if namesMilestone(clause) || countsMilestones(clause) || hangsOnLevel(clause) { return .open }
    if speaksOfOwnResult(clause) { return .adjustments([.onlyIfEarned]) }
    guard reachesAll(clause) else {
      // "Nothing is payable if debtor days stand at more than 48": a number leaves no doubt.
      guard sentence.has(.payVerb), let condition = clause.holdsUnless else { return nil }
      return .adjustments([.gate(condition)])
    }
    guard clause.figures.allSatisfy({ isTime($0) || isReference($0) }) else {
      return clause.holdsUnless.map { .adjustments([.gate($0)]) } ?? .open
    }
    // "If the clinic does not open, no tranche is paid": what was computed for the clinic decides.
    guard !hangsOnMilestone(clause) else { return .open }
    let name = clause.slug(clause.tokens)
    guard !name.isEmpty else { return nil }
    return .adjustments([.gate(Condition(name: clause.isNegated ? name : "no-" + name))])
  }

  /// "unless at least two of the three milestones are reached": what was computed decides.
  private func countsMilestones(_ clause: ConditionClause) -> Bool {
    let tokens = sentence.prose.tokens
    return clause.tokens.contains { Self.counted.contains(tokens[$0].key) }
      && clause.figures.contains { figure in
        if case .number = book[figure].value { true } else { false }
      }
  }

  private static let counted: WordSet = [
    "milestones", "goals", "targets", "objectives", "stages", "tranches", "ziele", "meilensteine",
    "ziffern", "jalons", "objectifs",
  ]

  /// "if new sales stay below $800,000": a level of one milestone's measure, for all of them.
  private func hangsOnLevel(_ clause: ConditionClause) -> Bool {
    clause.figures.contains { !isTime($0) && !isReference($0) }
      && names.nameMilestone(in: clause.tokens, of: sentence)
  }

  private func hangsOnMilestone(_ clause: ConditionClause) -> Bool {
    clause.figures.allSatisfy { book[$0].day != nil }
      && AdjustmentWords.events.first(in: sentence.prose, clause.tokens) == nil
      && names.nameMilestone(in: clause.tokens, of: sentence)
  }

  private func reachesAll(_ clause: ConditionClause) -> Bool {
    sentence.has(.payNoun) || mentions(AdjustmentWords.result) || NoPayTalk.speaks(in: sentence)
      || mentions(AdjustmentWords.everything)
      || AdjustmentWords.events.first(in: sentence.prose, clause.tokens) != nil
  }

  /// "If the blended ratio is below 90% there is no bonus at all, whatever was added": the scale's
  /// own floor, said for what comes behind it.
  private func speaksOfOwnResult(_ clause: ConditionClause) -> Bool {
    guard mentions(AdjustmentWords.whatever) || mentions(AdjustmentWords.atAll) else {
      return false
    }
    return !clause.figures.isEmpty
      && AdjustmentWords.ownResults.first(in: sentence.prose, clause.tokens) != nil
  }

  /// "Milestone 2 lapses if milestone 1 is missed": what was computed decides, and no gate of its own.
  private func namesMilestone(_ clause: ConditionClause) -> Bool {
    let tokens = sentence.prose.tokens
    return clause.tokens.contains { index in
      guard reading.isMentionWord(tokens[index].key), index + 1 < tokens.count else {
        return Self.either.contains(tokens[index].key) && !isParty(index + 1)
      }
      return tokens[index + 1].kind == .number
    }
  }

  private static let either: WordSet = ["either"]

  /// "If either Seller breaches …": one of the people, and no milestone.
  private func isParty(_ token: Int) -> Bool {
    guard token < sentence.tokens.upperBound else { return false }
    let word = sentence.prose.tokens[token]
    return word.kind == .word && !Self.ofMilestones.contains(word.key)
      && !reading.isMentionWord(word.key)
  }

  private static let ofMilestones: WordSet = [
    "of", "is", "are", "one", "fails", "was", "or", "misses", "goal", "target", "milestone", "does",
  ]

  /// "the non-compete in Section 6.4": the number of a clause.
  private func isReference(_ figure: Int) -> Bool {
    let start = book[figure].tokens.lowerBound
    if book.isLabel(figure) || Self.clauses.contains(sentence.prose.tokens[start].key) {
      return true
    }
    return start > sentence.tokens.lowerBound
      && Self.clauses.contains(sentence.prose.tokens[start - 1].key)
  }

  private static let clauses: WordSet = [
    "section", "clause", "article", "paragraph", "schedule", "rule", "§", "ziffer", "artikel",
  ]

  /// "If … , no earn-out of any kind is payable": nothing is paid, whatever it is called.
  private var deniesAll: Bool {
    guard let clause, clause.tokens.upperBound + 1 < sentence.tokens.upperBound,
      !sentence.has(.term, .additional, .each)
    else { return false }
    let rest = clause.tokens.upperBound + 1..<sentence.tokens.upperBound
    return Self.denials.contains(sentence.prose.tokens[rest.lowerBound].key)
      && Self.ofAnyKind.first(in: sentence.prose, rest) != nil
  }

  private static let denials: WordSet = ["no", "none"]
  private static let ofAnyKind = PhraseTable<Bool>([
    (
      true,
      [
        "of any kind is payable", "of any kind is paid", "of any kind is due",
        "of any kind is owed", "of any kind will be paid", "whatsoever is payable",
        "whatsoever is paid", "whatsoever is due", "at all is payable", "at all is paid",
        "at all is due",
      ]
    )
  ])

  private func isTime(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .date, .duration: true
    default: false
    }
  }

  private var saysZero: Bool {
    sentence.has(.nothing) || mentions(AdjustmentWords.zero) || deniesAll
      || NoPayTalk.speaks(in: sentence)
  }
}
