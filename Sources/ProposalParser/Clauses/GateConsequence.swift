import ProposalModel

/// What a sentence says is left of payouts where a condition is missed: "If the auditor finds a material weakness,
/// Milestone 1 is paid at half and Milestone 2 is not paid", "If they do, Milestone 1 pays half", "Otherwise the
/// award is reduced by 20%".
///
/// Only where every word outside the condition is known: whose payout it is, what is left of it, nothing else.
struct GateConsequence {
  /// What is left of one or more payouts.
  struct Effect {
    /// Whose payout: the words in front of what is left.
    let subject: Range<Int>
    /// In percent: 100 where the words say that nothing changes.
    let leaves: Rational
    /// Whether the words name the part that is paid, and nothing that is taken off: "half is paid".
    var isPartOf = false
    /// The amount that is left, where it is said again: "is reduced by 20%, to $76,800".
    var restated: Int?
  }

  let sentence: Sentence
  /// The words of the condition; empty for "otherwise".
  let condition: Range<Int>
  /// Whether the condition only points at the words in front: "if they do", "otherwise", "if not".
  let pointsBack: Bool
  let effects: [Effect]

  /// `nil` where a sentence is none.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    guard sentence.says(EffectWords.effects) || sentence.says(EffectWords.paids),
      let clause = MissClause(sentence, book)
    else {
      return nil
    }
    let reader = EffectReader(sentence: sentence, book: book)
    guard let effects = reader.effects(in: clause.rest), effects.contains(where: \.isLoss) else {
      return nil
    }
    self.sentence = sentence
    condition = clause.condition
    pointsBack = clause.pointsBack
    holdsLevel = sentence.figures.contains {
      clause.condition.contains(book[$0].tokens.lowerBound)
    }
    self.effects = effects
    // "60% of the bonus is paid if sales reach 100 units" says what is earned, and not what is left.
    guard clause.pointsBack || !effects.contains(where: \.isPartOf) || !holdsLevel else {
      return nil
    }
  }

  /// Whether no other reader looks at it: it goes on about a gate, or leaves a part of what it names.
  ///
  /// "If sales reach 100 units, the bonus is paid at half" is a level of the bonus and no gate.
  var isLeftToGates: Bool {
    pointsBack || leavesPart && (!holdsLevel || effects.contains { names($0.subject) })
  }

  /// Whether the condition holds a number.
  private let holdsLevel: Bool

  /// Whether the label of a milestone stands in a subject: "Milestone 1", "Milestones A and B".
  private func names(_ subject: Range<Int>) -> Bool {
    let tokens = sentence.prose.tokens
    return subject.dropFirst().contains { index in
      tokens[index].range.count <= 2 && tokens[index].key != "of"
        && EffectWords.labelled.contains(tokens[index - 1].key)
    }
  }

  /// Whether it leaves a part, which no plain gate does.
  var leavesPart: Bool { effects.contains { !$0.leaves.isZero && $0.isLoss } }
}

extension GateConsequence.Effect {
  fileprivate var isLoss: Bool { leaves < .hundred }
}

/// The condition at one end of a sentence, and the words beside it.
private struct MissClause {
  let condition: Range<Int>
  let pointsBack: Bool
  let rest: Range<Int>

  init?(_ sentence: Sentence, _ book: FigureBook) {
    let (all, tokens) = (sentence.tokens, sentence.prose.tokens)
    if EffectWords.otherwise.contains(tokens[all.lowerBound].key) {
      condition = all.lowerBound..<all.lowerBound
      pointsBack = true
      rest = all.lowerBound + 1..<all.upperBound
      return
    }
    if let lead = Self.lead(of: sentence) {
      (condition, rest) = (all.lowerBound..<lead, lead..<all.upperBound)
      pointsBack = true
      return
    }
    guard let clause = ConditionClause(sentence: sentence, book: book), !clause.tokens.isEmpty,
      clause.figures.allSatisfy({ book[$0].money == nil })
    else { return nil }
    condition = clause.tokens
    pointsBack = Self.pointsBack(clause)
    let isFirst = clause.tokens.lowerBound == all.lowerBound + 1
    let end = clause.tokens.upperBound
    if isFirst {
      guard end < all.upperBound, tokens[end].key == Mark.comma else { return nil }
      rest = end + 1..<all.upperBound
    } else {
      rest = all.lowerBound..<clause.tokens.lowerBound - 1
      guard end >= all.upperBound - 1 else { return nil }
    }
  }

  /// "if they do", "if one is open", "if claims are higher"; "if it is met" points at no miss.
  private static func pointsBack(_ clause: ConditionClause) -> Bool {
    let (sentence, words) = (clause.sentence, clause.tokens)
    let keys = words.map { sentence.prose.tokens[$0].key }
    if sentence.holds(EffectWords.meeting, in: words), !keys.contains("not") { return false }
    if words.count <= 4, keys.allSatisfy({ EffectWords.pointing.contains($0) }) { return true }
    let points =
      EffectWords.pronouns.contains(keys[0]) || sentence.holds(EffectWords.compared, in: words)
    return points && words.count <= 5
      && clause.figures.allSatisfy { clause.book[$0].number == .one }
      && !sentence.holds(EffectWords.late, in: words)
  }

  /// "Without it", "With three or more,": where the words end that point at the condition in front.
  private static func lead(of sentence: Sentence) -> Int? {
    let (all, tokens) = (sentence.tokens, sentence.prose.tokens)
    guard all.count > 3 else { return nil }
    let second = all.lowerBound + 1
    if EffectWords.without.contains(tokens[all.lowerBound].key),
      EffectWords.meant.contains(tokens[second].key)
    {
      return tokens[second + 1].key == Mark.comma ? second + 2 : second + 1
    }
    guard EffectWords.with.contains(tokens[all.lowerBound].key),
      let compared = sentence.window(second, second + 4).first(where: {
        EffectWords.compared.contains(tokens[$0].key)
      }),
      let end = sentence.window(compared + 1, compared + 5).first(where: {
        tokens[$0].key == Mark.comma || EffectWords.opening.contains(tokens[$0].key)
      })
    else { return nil }
    // "With fewer than 450 the instalment lapses" is a level of its own.
    let holdsLevel = sentence.items.contains {
      $0.isFigure && (second..<end).contains($0.tokens.lowerBound)
    }
    guard !holdsLevel else { return nil }
    return tokens[end].key == Mark.comma ? end + 1 : end
  }
}

/// Reads what is left, part by part.
private struct EffectReader {
  let sentence: Sentence
  let book: FigureBook

  private var tokens: [Token] { sentence.prose.tokens }

  /// The effects of a part of the sentence; `nil` where a word of it is not known.
  func effects(in part: Range<Int>) -> [GateConsequence.Effect]? {
    var effects: [GateConsequence.Effect] = []
    var start = part.lowerBound
    while start < part.upperBound, !isEnd(start, part.upperBound) {
      guard let (effect, end) = effect(from: start, before: part.upperBound) else { return nil }
      effects.append(effect)
      start = end
    }
    return effects.isEmpty ? nil : effects
  }

  private func isEnd(_ index: Int, _ end: Int) -> Bool {
    (index..<end).allSatisfy {
      tokens[$0].kind == .mark || EffectWords.trailing.contains(tokens[$0].key)
    }
  }

  private func effect(from start: Int, before end: Int) -> (GateConsequence.Effect, Int)? {
    guard let (effect, next) = plainEffect(from: start, before: end) else { return nil }
    guard let (figure, last) = restated(at: next, before: end) else { return (effect, next) }
    var restated = effect
    restated.restated = figure
    return (restated, last)
  }

  /// ", to $76,800", "($76,800)": what is left, said again.
  private func restated(at index: Int, before end: Int) -> (figure: Int, next: Int)? {
    guard
      let figure = sentence.figures.first(where: { book[$0].tokens.lowerBound >= index }),
      book[figure].isMoney, book[figure].tokens.lowerBound - index <= 3,
      (index..<book[figure].tokens.lowerBound).allSatisfy({
        tokens[$0].kind == .mark || EffectWords.to.contains(tokens[$0].key)
      })
    else { return nil }
    return (figure, book[figure].tokens.upperBound)
  }

  /// "Half of the Milestone 1 amount is paid", "only 50% of it is paid": the part in front of whose it is.
  private func partOf(from start: Int, before end: Int) -> (GateConsequence.Effect, Int)? {
    let first =
      start < end && EffectWords.onlys.contains(tokens[start].key) ? start + 1 : start
    guard let (part, of) = part(at: first, before: end), of < end,
      EffectWords.ofs.contains(tokens[of].key),
      let verb = (of + 1..<end).first(where: {
        EffectWords.paids.match(in: tokens, at: $0, before: end) != nil
      }), (of + 1..<verb).allSatisfy(isOfSubject),
      let paid = EffectWords.paids.match(in: tokens, at: verb, before: end)
    else { return nil }
    return (
      GateConsequence.Effect(subject: of + 1..<verb, leaves: part, isPartOf: true),
      verb + paid.count
    )
  }

  private func plainEffect(from start: Int, before end: Int) -> (GateConsequence.Effect, Int)? {
    if let found = partOf(from: start, before: end) { return found }
    for index in start..<end {
      guard let (way, count) = EffectWords.effects.match(in: tokens, at: index, before: end) else {
        guard isOfSubject(index) else { return nil }
        continue
      }
      guard let (leaves, next) = left(way, behind: index + count, before: end) else { return nil }
      return (
        GateConsequence.Effect(
          subject: start..<index, leaves: leaves, isPartOf: way == .part),
        next
      )
    }
    return nil
  }

  private func left(_ way: EffectWords.Way, behind index: Int, before end: Int)
    -> (Rational, Int)?
  {
    switch way {
    case .leaves(let percent): return (Rational(percent), index)
    case .part: return (Rational(50), index)
    case .reducedBy, .reducedTo:
      guard let (part, next) = part(at: index, before: end) else { return nil }
      return (way == .reducedTo ? part : .hundred - part, next)
    }
  }

  /// "20%", "half", "a quarter", "one third of its amount".
  private func part(at index: Int, before end: Int) -> (Rational, Int)? {
    guard index < end else { return nil }
    if let figure = sentence.figures.first(where: { book[$0].tokens.lowerBound == index }),
      let percent = book[figure].percent, percent > .zero, percent < .hundred
    {
      return (percent, book[figure].tokens.upperBound)
    }
    guard let (part, count) = EffectWords.parts.match(in: tokens, at: index, before: end) else {
      return nil
    }
    return Rational(100).dividing(by: Rational(part)).map { ($0, index + count) }
  }

  /// Whether a word may stand between the effects: a name, a list, the pay itself.
  private func isOfSubject(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .word:
      return EffectWords.subjects.contains(token.key) || token.range.count <= 2
        || TitleReader.milestoneWords.contains(token.key)
    case .number: return token.range.count <= 2
    case .mark: return token.key == Mark.comma
    }
  }
}
