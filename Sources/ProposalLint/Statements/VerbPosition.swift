import ProposalModel

/// Whether a word that can be a verb is one where it stands.
struct VerbPosition {
  let text: StatementText

  func isVerb(_ index: Int) -> Bool {
    let word = text.words[index]
    guard word.isAny(.verbs) || isUnknownVerb(index) else { return false }
    if word.tokens.count > 1 { return true }
    if isAuxiliary(index) { return false }
    if word.isAny(.formPast), !word.isAny([.formBase]) { return isPastVerb(index) }
    if word.isAny(.formIng) { return isGerundVerb(index) }
    if opensVerb(index) { return !isNounAtStart(index) }
    if isNoun(word) { return false }
    guard let before = text.word(index - 1) else { return true }
    if before.isAny([.determiner, .quality, .comparative, .vagueQuantity]) { return false }
    return !before.isAny(.preposition) || before.isAny(.to)
  }

  /// “Have been repaired”, “has signed”: the verb is the one behind.
  private func isAuxiliary(_ index: Int) -> Bool {
    guard text.words[index].isAny(.have), let next = text.word(index + 1) else { return false }
    let behind = next.isAny([.adverb, .negation]) ? index + 2 : index + 1
    guard let verb = text.word(behind) else { return false }
    return verb.isAny(.be) || verb.isAny(.formPast) && isVerb(behind)
  }

  /// An unknown word where only a verb can stand: “to refactor”, “will refactor”.
  private func isUnknownVerb(_ index: Int) -> Bool {
    let word = text.words[index]
    guard word.kind == .word, word.classes.subtracting([.formPast, .alsoNoun]).isEmpty,
      let before = text.word(index - 1)
    else { return false }
    if before.isAny([.be, .have]), word.isAny(.formPast) { return true }
    return before.isAny([.modal, .negation]) && !before.isAny(.be) || before.isAny(.transparent)
      || before.isAny(.adverb) && (text.word(index - 2)?.isAny(.modal) ?? false)
  }

  private func isNoun(_ word: StatementWord) -> Bool {
    word.isAny(WordClass.nouns.union(.alsoNoun))
  }

  /// Whether what stands in front calls for a verb.
  private func opensVerb(_ index: Int) -> Bool {
    guard index > text.start, let before = text.word(index - 1) else { return true }
    if before.kind == .mark { return Self.opening.contains(before.key) || isListComma(index) }
    if before.isAny(.adverb), index - 1 > text.start { return opensVerb(index - 1) }
    if before.isAny([.conjunction]) { return joinsVerbs(index) }
    return before.isAny([.to, .modal, .pronoun, .negation, .transparent])
      || Self.helpers.contains(before.key)
      || before.isAny(.adverb)
  }

  /// “And” joins verbs where a verb stood before it and no noun phrase is open.
  private func joinsVerbs(_ index: Int) -> Bool {
    guard isNoun(text.words[index]) else { return true }
    guard let next = text.word(index + 1) else { return false }
    return next.isAny([.determiner, .universal, .vagueQuantity, .numberWord])
      || next.kind == .number
  }

  private func isListComma(_ index: Int) -> Bool {
    guard text.word(index - 1)?.isMark(",") ?? false else { return false }
    return !isNoun(text.words[index]) || joinsVerbs(index)
  }

  /// “Support for…”, “Test coverage”: a noun, though it opens the sentence.
  private func isNounAtStart(_ index: Int) -> Bool {
    guard isNoun(text.words[index]),
      !text.words[index].isAny(.habit) || text.words[index].isAny(.technical)
    else { return false }
    let isOpening = index == text.start || text.word(index - 1)?.kind == .mark
    guard isOpening, let next = text.word(index + 1) else { return false }
    if text.words[index].isAny(.formS), !text.words[index].isAny(.formBase) { return true }
    if next.isAny(.formIng), !next.isAny(.formBase) {
      return !text.words[index].isAny([.strong, .transparent, .keep])
    }
    if next.isAny(.preposition) { return !Self.particles.contains(next.key) }
    return next.isAny([.modal, .be])
  }

  /// “Is published”, “we formalised”, “contract signed”; “the documented process” not.
  private func isPastVerb(_ index: Int) -> Bool {
    guard let before = text.word(index - 1), index > text.start else {
      return text.word(index + 1)?.isAny(.determiner) ?? false
    }
    if before.isAny(.adverb) { return isPastVerb(index - 1) }
    if before.isAny([.be, .have, .pronoun, .negation]) { return true }
    if before.kind == .mark
      || before.isAny([.determiner, .preposition, .quality, .comparative, .conjunction])
    {
      return false
    }
    return !isNounPhrase(from: index + 1)
  }

  private func isNounPhrase(from index: Int) -> Bool {
    guard let next = text.word(index) else { return false }
    return next.kind == .word
      && !next.isAny([.preposition, .to, .conjunction, .determiner, .adverb, .time, .recurrence])
  }

  private func isGerundVerb(_ index: Int) -> Bool {
    if index > text.start, Self.adjectival.contains(text.words[index].key) { return false }
    guard let before = text.word(index - 1), index > text.start else { return true }
    if before.isAny([.determiner, .quality, .comparative]) { return false }
    return !before.isAny(.alsoNoun) || !before.isAny(.formBase) || before.isAny(.preposition)
  }

  private static let opening: Set<WordKey> = [
    ".", ";", ":", "-", "–", "—", "•", "*", ")", "(", "!", "→", "/", "‘", "“",
  ]
  private static let particles: Set<WordKey> = [
    "up", "off", "out", "on", "over", "at", "to", "in", "into", "by", "with", "through", "from",
  ]
  /// Participles that stand for adjectives.
  private static let adjectival: Set<WordKey> = ["remaining", "missing", "outstanding", "existing"]
  private static let helpers: Set<WordKey> = [
    "help", "let", "lets", "let's", "please", "helps", "us", "them", "people", "users", "who",
    "and",
  ]
}
