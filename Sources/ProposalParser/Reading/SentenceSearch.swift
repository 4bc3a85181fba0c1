import ProposalModel

/// What is looked for in the words of a whole sentence: most of it is in few sentences, and its mask
/// tells so before a word is read.
extension Sentence {
  /// Whether one of these words is in the sentence.
  func holds(_ words: WordSet) -> Bool {
    holds(words, in: tokens)
  }

  /// Whether one of these words is in a part of the sentence.
  func holds(_ words: WordSet, in part: Range<Int>) -> Bool {
    guard words.meets(mask) else { return false }
    let all = prose.tokens
    return part.contains { words.contains(all[$0].key) }
  }

  /// The first token that is one of these words.
  func first(of words: WordSet) -> Int? {
    guard words.meets(mask) else { return nil }
    let all = prose.tokens
    return tokens.first { words.contains(all[$0].key) }
  }

  /// Whether one of these phrases is in the sentence.
  func says<Meaning>(_ phrases: PhraseTable<Meaning>) -> Bool {
    first(phrases) != nil
  }

  /// The first of these phrases in the sentence.
  func first<Meaning>(_ phrases: PhraseTable<Meaning>) -> PhraseTable<Meaning>.Found? {
    phrases.mayStart(in: mask) ? phrases.first(in: prose, tokens) : nil
  }

  /// All of these phrases in the sentence, in order, none inside another.
  func all<Meaning>(_ phrases: PhraseTable<Meaning>) -> [PhraseTable<Meaning>.Found] {
    phrases.mayStart(in: mask) ? phrases.all(in: prose, tokens) : []
  }
}
