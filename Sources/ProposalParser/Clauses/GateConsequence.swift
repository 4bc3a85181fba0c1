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
  }

  let sentence: Sentence
  /// The words of the condition; empty for "otherwise".
  let condition: Range<Int>
  /// Whether the condition only points at the words in front: "if they do", "otherwise", "if not".
  let pointsBack: Bool
  /// Whether the effects are those of the condition not holding.
  let isNegated: Bool
  let effects: [Effect]

  /// `nil` where a sentence is none.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    guard sentence.says(EffectWords.effects), let clause = MissClause(sentence, book) else {
      return nil
    }
    let reader = EffectReader(sentence: sentence, book: book)
    guard let effects = reader.effects(in: clause.rest), effects.contains(where: \.isLoss) else {
      return nil
    }
    self.sentence = sentence
    condition = clause.condition
    pointsBack = clause.pointsBack
    isNegated = clause.isNegated
    self.effects = effects
  }

  /// Whether no other reader looks at it: it leaves a part, which no plain gate does, or goes on about one.
  var isLeftToGates: Bool { leavesPart || pointsBack }

  private var leavesPart: Bool { effects.contains { !$0.leaves.isZero && $0.isLoss } }
}

extension GateConsequence.Effect {
  fileprivate var isLoss: Bool { leaves < .hundred }
}

/// The condition at one end of a sentence, and the words beside it.
private struct MissClause {
  let condition: Range<Int>
  let pointsBack: Bool
  let isNegated: Bool
  let rest: Range<Int>

  init?(_ sentence: Sentence, _ book: FigureBook) {
    let (all, tokens) = (sentence.tokens, sentence.prose.tokens)
    if EffectWords.otherwise.contains(tokens[all.lowerBound].key) {
      condition = all.lowerBound..<all.lowerBound
      (pointsBack, isNegated) = (true, false)
      rest = all.lowerBound + 1..<all.upperBound
      return
    }
    if let lead = Self.lead(of: sentence) {
      (condition, rest) = (all.lowerBound..<lead, lead..<all.upperBound)
      (pointsBack, isNegated) = (true, false)
      return
    }
    guard let clause = ConditionClause(sentence: sentence, book: book), !clause.tokens.isEmpty,
      clause.figures.allSatisfy({ book[$0].money == nil })
    else { return nil }
    condition = clause.tokens
    isNegated = clause.isNegated
    pointsBack =
      clause.tokens.count <= 4
      && clause.tokens.allSatisfy { EffectWords.pointing.contains(tokens[$0].key) }
      || clause.tokens.count <= 5 && clause.figures.allSatisfy { book[$0].number == .one }
        && EffectWords.pronouns.contains(tokens[clause.tokens.lowerBound].key)
        && !sentence.holds(EffectWords.late, in: clause.tokens)
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
      let comma = all.first(where: { tokens[$0].key == Mark.comma }), comma - second <= 5,
      sentence.holds(EffectWords.compared, in: second..<comma)
    else { return nil }
    return comma + 1
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
    for index in start..<end {
      guard let (way, count) = EffectWords.effects.match(in: tokens, at: index, before: end) else {
        guard isOfSubject(index) else { return nil }
        continue
      }
      guard let (leaves, next) = left(way, behind: index + count, before: end) else { return nil }
      return (GateConsequence.Effect(subject: start..<index, leaves: leaves), next)
    }
    return nil
  }

  private func left(_ way: EffectWords.Way, behind index: Int, before end: Int)
    -> (Rational, Int)?
  {
    switch way {
    case .leaves(let percent): return (Rational(percent), index)
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

/// The words of such sentences.
enum EffectWords {
  /// How a phrase tells what is left.
  enum Way: Equatable, Sendable {
    /// In percent.
    case leaves(Int)
    /// The part behind it is taken off, or is what is left.
    case reducedBy, reducedTo
  }

  static let effects = PhraseTable<Way>([
    (
      .leaves(50),
      [
        "is paid at half", "are paid at half", "is paid by half", "pays half", "pay half",
        "pays only half", "pay only half", "is halved", "are halved", "are each halved",
        "are both halved", "half is paid", "only half is paid", "half is payable",
        "is paid at half its amount", "are paid at half their amounts", "pays half its amount",
        "pays half of its amount", "earns half", "earn half", "is worth half",
        "wird halbiert", "werden halbiert", "wird zur hälfte gezahlt",
        "werden zur hälfte gezahlt", "est réduite de moitié", "est réduit de moitié",
      ]
    ),
    (
      .leaves(0),
      [
        "is not paid", "are not paid", "pays nothing", "pay nothing", "earns nothing",
        "earn nothing", "is forfeited", "are forfeited", "lapses", "lapse", "is lost", "are lost",
        "is zero", "are zero", "falls away", "fall away", "nothing is paid", "is not payable",
        "are not payable", "entfällt", "entfallen", "wird nicht gezahlt", "werden nicht gezahlt",
      ]
    ),
    (
      .leaves(100),
      [
        "stands", "stand", "is not affected", "are not affected", "is unaffected",
        "are unaffected", "is unchanged", "are unchanged", "is paid in full", "are paid in full",
        "is paid as stated", "stays as it is", "stay as they are", "remains", "remain",
        "bleibt unberührt", "bleiben unberührt",
      ]
    ),
    (
      .reducedBy,
      [
        "is reduced by", "are reduced by", "is each reduced by", "are each reduced by",
        "are both reduced by", "is cut by", "are cut by", "are each cut by", "falls by",
        "fall by", "each fall by", "loses", "lose", "each lose", "is lowered by", "are lowered by",
        "drops by", "wird um", "werden um", "sinkt um",
      ]
    ),
    (
      .reducedTo,
      [
        "is reduced to", "are reduced to", "are each reduced to", "is cut to", "are cut to",
        "is paid at", "are paid at", "are each paid at", "pays only", "pay only",
        "falls to", "fall to", "drops to",
      ]
    ),
  ])
  /// What a whole is divided by.
  static let parts = PhraseTable<Int>([
    (2, ["half", "one half", "a half", "half its amount", "half of its amount"]),
    (3, ["a third", "one third", "one-third"]),
    (4, ["a quarter", "one quarter", "one-quarter", "a fourth"]),
    (5, ["a fifth", "one fifth", "one-fifth"]),
    (10, ["a tenth", "one tenth", "one-tenth"]),
  ])
  static let otherwise: WordSet = ["otherwise", "else", "sonst", "andernfalls", "sinon"]
  static let pointing: WordSet = [
    "it", "they", "this", "that", "these", "do", "does", "is", "are", "not", "so", "there", "one",
    "any", "missed", "met", "broken", "failed", "fails", "case", "the", "gate", "exceeded",
  ]
  /// What comes late is no missed condition.
  static let late: WordSet = ["late", "later", "after", "delayed", "behind", "slips", "verspätet"]
  static let without: WordSet = ["without", "failing", "ohne", "sans"]
  static let meant: WordSet = ["it", "this", "that", "them", "these", "one"]
  static let with: WordSet = ["with", "at", "mit", "bei"]
  static let compared: WordSet = ["more", "fewer", "less", "higher", "lower", "worse", "longer"]
  static let pronouns: WordSet = ["it", "they", "there"]
  static let subjects: WordSet = [
    "milestone", "milestones", "the", "each", "both", "and", "all", "every", "award", "awards",
    "bonus", "bonuses", "payout", "payouts", "payment", "payments", "amount", "amounts", "share",
    "shares", "of", "for", "it", "this", "that", "but", "while", "other", "others", "only", "then",
    "goal", "goals", "its", "their", "tranche", "tranches", "instalment", "instalments", "fee",
    "whole", "entire", "total", "prime", "prämie", "prämien", "bonus", "meilenstein", "meilensteine", "ziel",
    "ziele", "die", "der", "und", "jede", "alle", "fällige",
  ]
  /// Words for every payout, and for those that are left.
  static let all: WordSet = ["all", "every", "each", "both", "jede", "alle"]
  static let both: WordSet = ["both"]
  /// Words for what a sheet pays as a whole.
  static let pays: WordSet = ["bonus", "award", "payout", "total", "prämie", "prime"]
  static let rest: WordSet = ["other", "others", "only"]
  static let trailing: WordSet = [
    "instead", "only", "gekürzt", "reduziert", "gesenkt", "of", "its", "their", "amount",
    "amounts", "payout",
  ]
}
