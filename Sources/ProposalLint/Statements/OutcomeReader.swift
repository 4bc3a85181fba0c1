import ProposalModel

/// Splits a statement into the outcomes it names.
struct OutcomeReader {
  private let text: StatementText
  private let positions: VerbPosition
  private var marks: [Mark] = []
  private var part = Outcome.Part.main
  private var hasMain = false
  /// The first word of the clause.
  private var clause = 0

  /// A verb with its kind and part.
  private struct Mark {
    let verb: Int
    let kind: Outcome.Kind
    let part: Outcome.Part
    /// The first word of its clause.
    let clause: Int
  }

  init(_ text: StatementText) {
    self.text = text
    positions = VerbPosition(text: text)
  }

  /// The outcomes, in order; one that is named without a verb where there is none.
  static func outcomes(of text: StatementText) -> [Outcome] {
    var reader = OutcomeReader(text)
    return reader.read()
  }

  private mutating func read() -> [Outcome] {
    clause = text.start
    for index in text.words.indices.dropFirst(text.start) { step(index) }
    var outcomes: [Outcome] = []
    let hasMain = marks.contains { $0.part == .main }
    if !hasMain { outcomes.append(named(upTo: marks.first?.verb)) }
    for (position, mark) in marks.enumerated() {
      let end = position + 1 < marks.count ? marks[position + 1].verb : text.words.count
      outcomes.append(outcome(mark, upTo: end))
    }
    return outcomes
  }

  private func outcome(_ mark: Mark, upTo end: Int) -> Outcome {
    let subject = min(mark.clause, mark.verb)..<mark.verb
    let object =
      isPassive(mark.verb) ? subject : mark.verb + 1..<max(mark.verb + 1, shared(end, by: mark))
    return Outcome(
      kind: mark.kind, part: mark.part, verb: mark.verb, object: object, subject: subject)
  }

  /// “Design and build a bridge”: both verbs have the object of the second.
  private func shared(_ end: Int, by mark: Mark) -> Int {
    guard end == mark.verb + 2, text.words[mark.verb + 1].isAny(.conjunction) else { return end }
    return marks.first { $0.verb > end }?.verb ?? text.words.count
  }

  /// “Is published”, “will be taken”: what is done to the subject.
  private func isPassive(_ verb: Int) -> Bool {
    let word = text.words[verb]
    guard word.isAny(.formPast), let before = precedingWord(verb) else { return false }
    if !word.isAny([.formBase, .be]), before.kind == .word,
      !before.isAny([.have, .pronoun, .negation, .conjunction, .modal, .be]),
      text.word(verb + 1).map({ $0.kind == .mark || $0.isAny(.conjunction) }) ?? true
    {
      return true
    }
    return before.isAny(.be) || word.isAny(.be)
  }

  private func named(upTo end: Int?) -> Outcome {
    let end = max(text.start, end ?? text.words.count)
    let phrase = text.start..<end
    return Outcome(
      kind: .named, part: .main, verb: text.start, object: phrase,
      subject: text.start..<text.start)
  }

  private mutating func step(_ index: Int) {
    let word = text.words[index]
    if word.kind == .mark { return meet(mark: word, index) }
    if isClauseOpening(word, index) { return }
    if isMainModal(word, index) { (part, clause) = (.main, text.start) }
    guard let kind = kind(of: index), !isListedNoun(index) else { return }
    part = part(ofVerb: index)
    if kind != .state || part != .main || !hasVerbSoon(index) {
      marks.append(Mark(verb: index, kind: kind, part: part, clause: clause))
    }
    if part == .main { hasMain = true }
  }

  /// “Policies to support farmers will …”: the verb of the sentence at last.
  private func isMainModal(_ word: StatementWord, _ index: Int) -> Bool {
    guard !hasMain, part == .purpose || part == .aside, word.isAny(.modal) else { return false }
    return !text.has(.relative, in: index - 4..<index)
  }

  /// “Development and testing”: a noun in a list of nouns.
  private func isListedNoun(_ index: Int) -> Bool {
    if let last = marks.last, last.verb == index - 1, last.kind == .change || last.kind == .effort,
      text.words[index].isAny(.formIng)
    {
      return true
    }
    guard text.words[index].isAny(.formIng), index - 1 > text.start,
      !(marks.last.map { text.words[$0.verb].isAny(.formIng) } ?? false)
    else { return false }
    return text.words[index - 1].isAny(.conjunction)
  }

  private mutating func meet(mark word: StatementWord, _ index: Int) {
    switch word.key {
    case ".", ";", "!", "?":
      let isInner = word.key == "." && !(text.word(index + 1).map { $0.isCapitalised } ?? true)
      if !isInner { (part, clause) = (.main, index + 1) }
    case ",", "–", "—", ":":
      if isReturn(index) { (part, clause) = (.main, index + 1) }
    default: break
    }
  }

  /// Behind a comma the promise goes on where its subject or its next verb stands.
  private func isReturn(_ index: Int) -> Bool {
    guard part != .main, let next = text.word(index + 1) else { return false }
    if part == .aside,
      next.isAny(.relative)
        || next.isAny(.conjunction) && text.word(index + 2)?.isAny(.relative) ?? false
    {
      return false
    }
    if !hasMain {
      return hasFiniteVerb(from: index + 1)
        || (part == .condition || part == .means) && positions.isVerb(index + 1)
    }
    if next.isAny([.pronoun, .modal]) { return true }
    guard next.isAny(.conjunction), let second = text.word(index + 2) else { return false }
    return second.isAny([.pronoun, .modal, .determiner])
  }

  /// Whether a clause with its own subject begins: a modal, “is” or a pronoun stands close by.
  private func hasFiniteVerb(from index: Int) -> Bool {
    for next in index..<min(text.words.count, index + 9) {
      if text.words[next].isMark(",") { return false }
      if text.words[next].isAny([.modal, .be, .pronoun, .have]) { return true }
    }
    return false
  }

  private mutating func isClauseOpening(_ word: StatementWord, _ index: Int) -> Bool {
    if word.isAny(.purposive), index > text.start, hasMain {
      part = .purpose
    } else if word.isAny(.conditional), !isTimePreposition(word, index) {
      part = .condition
    } else if word.isAny(.relative), isRelative(index) {
      part = .aside
    } else {
      return false
    }
    return !word.isAny(.verbs)
  }

  /// “Until June”, “after the launch”: a time, not a condition with a verb of its own.
  private func isTimePreposition(_ word: StatementWord, _ index: Int) -> Bool {
    guard word.isAny(.preposition), let next = text.word(index + 1) else { return false }
    return !next.isAny(.pronoun)
  }

  /// “That” behind a noun; behind a verb it opens what is promised.
  private func isRelative(_ index: Int) -> Bool {
    guard index > text.start, let before = text.word(index - 1) else { return false }
    if text.words[index].key == "that" {
      if before.isAny(.verbs), marks.last?.verb == index - 1 { return false }
      return !(text.word(index + 1)?.isAny([.preposition]) ?? false)
    }
    return true
  }

  private func part(ofVerb index: Int) -> Outcome.Part {
    let word = text.words[index]
    guard let before = precedingWord(index) else { return part }
    if before.isAny(.to) { return partBehindTo(index) }
    if isHelped(index, before) || isReducedRelative(index, before) { return .aside }
    guard word.isAny(.formIng), !word.isAny(.formBase) else { return part }
    if Self.means.contains(before.key) { return .means }
    if before.isAny(.preposition), hasMain || before.key == "for" { return .aside }
    if hasMain, before.isMark(",") { return .aside }
    let isBehindNoun =
      before.kind == .word && !before.isAny([.be, .conjunction, .verbs, .adverb, .transparent])
    return isBehindNoun ? .aside : part
  }

  /// “Bugs reported by users”: tells which bugs.
  private func isReducedRelative(_ index: Int, _ before: StatementWord) -> Bool {
    hasMain && text.words[index].isAny(.formPast) && !text.words[index].isAny(.formBase)
      && text.word(index + 1)?.key == "by" && before.kind == .word
      && !before.isAny([.be, .have, .pronoun, .negation, .modal, .conjunction])
  }

  /// “Help projects adopt”: what somebody else does.
  private func isHelped(_ index: Int, _ before: StatementWord) -> Bool {
    guard let last = marks.last, last.kind == .effort, text.words[index].isAny(.formBase) else {
      return false
    }
    return before.kind == .word
      && !before.isAny([.conjunction, .modal, .pronoun, .negation, .adverb])
      && !(last.verb + 1..<index).contains {
        text.words[$0].kind == .mark || text.words[$0].isAny([.modal, .relative])
      }
  }

  private func partBehindTo(_ index: Int) -> Outcome.Part {
    guard let last = marks.last else { return isBehindNoun(index) ? .purpose : part }
    if last.kind == .effort { return .purpose }
    if text.has(.requirement, in: last.verb..<last.verb + 1) { return .aside }
    if part != .main { return part }
    return hasMain ? .purpose : .main
  }

  /// “Powers to audit”: the infinitive says what the noun is for.
  private func isBehindNoun(_ index: Int) -> Bool {
    let front = text.start..<max(text.start, index - 1)
    return front.contains { text.words[$0].kind == .word }
      && !text.has([.modal, .be, .transparent, .have], in: front)
      && !text.has([.pronoun], in: front)
  }

  private func precedingWord(_ index: Int) -> StatementWord? {
    var position = index - 1
    while position >= text.start, text.words[position].isAny(.adverb) { position -= 1 }
    return position >= text.start ? text.words[position] : nil
  }

  /// “Is” in front of a verb belongs to it.
  private func hasVerbSoon(_ index: Int) -> Bool {
    for next in index + 1..<min(text.words.count, index + 4) {
      let word = text.words[next]
      if positions.isVerb(next), word.isAny([.formPast, .formIng, .transparent, .effort]) {
        return true
      }
      guard word.isAny([.adverb, .negation, .be]) else { return false }
    }
    return false
  }

  /// “Have” as the verb of its clause.
  private func isOwning(_ index: Int) -> Bool {
    guard text.words[index].isAny(.have), let next = text.word(index + 1) else { return false }
    return !next.isAny([.formPast, .to, .be, .adverb, .negation])
  }

  /// Whether the verb that “plan to”, “start” or “continue” pass on to stands close by.
  private func hasVerb(behind index: Int) -> Bool {
    for next in index + 1..<min(text.words.count, index + 5) {
      let word = text.words[next]
      if word.isAny([.be])
        || word.isAny(.verbs) && positions.isVerb(next)
          && (next == index + 1 || text.words[next - 1].isAny([.to, .adverb, .transparent])
            || word.isAny(.formIng))
      {
        return true
      }
      guard word.isAny([.to, .adverb, .transparent, .negation]) else {
        return word.kind == .word && text.words[index].isAny(.formPast)
          && text.words[next - 1].isAny(.to)
      }
    }
    return false
  }

  private func kind(of index: Int) -> Outcome.Kind? {
    let word = text.words[index]
    if word.isAny(.be) && !word.isAny(.verbs) || isOwning(index) { return .state }
    guard positions.isVerb(index) else { return nil }
    if word.isAny(.effort) { return .effort }
    if word.isAny(.transparent) {
      if hasVerb(behind: index) { return nil }
      return word.isAny(.strong) ? .deed : Self.continuing.contains(word.key) ? .keeping : .effort
    }
    if word.isAny(.change) { return .change }
    if word.isAny(.keep) { return .keeping }
    if word.isAny(.strong) { return .deed }
    if word.isAny(.technical) { return text.isPublic ? .light : .making }
    if word.isAny(.habit), !word.isAny(.light) { return .habit }
    return .light
  }

  private static let continuing: Set<WordKey> = [
    "continue", "continues", "continuing", "continued",
  ]
  private static let means: Set<WordKey> = ["by", "through", "via"]
}
