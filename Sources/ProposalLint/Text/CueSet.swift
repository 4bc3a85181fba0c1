import ProposalModel

/// Things a sentence may mention, with the words that show it.
protocol CueSet: OptionSet, Hashable, Sendable where RawValue == Int {
  /// The phrases, each with the raw value of its cues.
  static var index: PhraseIndex { get }
  /// Cues whose words a finding may stand at.
  static var located: Self { get }
  /// What a number in digits is noted as; nothing where it does not matter.
  static var number: Self { get }
  /// What a heading mentions of itself alone, and not of the sentences below it.
  static var ofHeadings: Self { get }
  /// What shows that a sentence is about all milestones; nothing where it does not matter.
  static var all: Self { get }
}

extension CueSet {
  static var number: Self { [] }
  static var ofHeadings: Self { [] }
  static var all: Self { [] }

  /// All phrases in one table; a phrase may stand for several cues.
  static func table(of rows: [(cue: Self, phrases: [String])]) -> PhraseIndex {
    var phrases: [[WordKey]: Int?] = [:]
    for row in rows {
      for phrase in row.phrases.flatMap(PhraseSpelling.spellings) {
        phrases[phrase] = (phrases[phrase] ?? 0).map { $0 | row.cue.rawValue }
      }
    }
    return PhraseIndex(phrases)
  }
}

extension SheetCues {
  /// The first words that show a cue.
  func words(of cue: Cue) -> (place: SourceRange, text: String)? {
    words.first { !$0.cue.isDisjoint(with: cue) }.map {
      ($0.prose.place(ofTokens: $0.tokens), $0.prose.string(tokens: $0.tokens))
    }
  }

  /// The sentence of the first words that show a cue.
  func place(of cue: Cue) -> SourceRange? {
    words.first { !$0.cue.isDisjoint(with: cue) }.map { found in
      found.prose.place(ofTokens: found.prose.sentence(around: found.tokens))
    }
  }

  /// The milestones that a sentence about them mentions all of `cues` for; `isAll` where a sentence
  /// about none of them in particular does. Looked up once for all milestones.
  ///
  /// - Parameter other: what else the sentences must not mention.
  func milestones(mentioning cues: Cue, without other: Cue = []) -> (isAll: Bool, some: Set<Int>) {
    var some: Set<Int> = []
    var isAll = false
    for mention in mentions
    where mention.cues.isSuperset(of: cues) && mention.cues.isDisjoint(with: other) {
      if let milestone = mention.milestone { some.insert(milestone) } else { isAll = true }
    }
    return (isAll, some)
  }
}
