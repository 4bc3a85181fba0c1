import ProposalModel

/// A statement as words with classes: what every part of the judgement reads.
struct StatementText: Sendable {
  let prose: Prose
  let words: [StatementWord]
  /// The first word behind a label such as `Goal:`.
  let start: Int
  /// Whether most words have a capital, which then says nothing.
  let isTitle: Bool
  /// Whether a party or government speaks to its voters: “we will”, families, the Government.
  let isPublic: Bool

  /// Longer texts are no statements; what stands behind is not looked at.
  private static let limit = 4000

  init(_ prose: Prose) {
    self.prose = prose
    words = Self.words(of: prose)
    let first = Self.endOfBullet(words)
    start = Self.endOfLabel(words, from: first)
    isPublic = Self.isPublic(words)
    isTitle = Self.isTitle(words[start...])
  }

  /// The text of a range of words.
  func string(_ range: Range<Int>) -> String { prose.string(tokens: tokens(of: range)) }

  /// The tokens of a range of words.
  func tokens(of range: Range<Int>) -> Range<Int> {
    let range = range.clamped(to: 0..<words.count)
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return words[first].tokens.lowerBound..<words[last].tokens.upperBound
  }

  /// The word at a position, if there is one.
  func word(_ index: Int) -> StatementWord? {
    words.indices.contains(index) ? words[index] : nil
  }

  /// Whether one of the words of a range can be one of `classes`.
  func has(_ classes: WordClass, in range: Range<Int>) -> Bool {
    first(classes, in: range) != nil
  }

  /// The first word of a range that can be one of `classes`.
  func first(_ classes: WordClass, in range: Range<Int>) -> Int? {
    range.clamped(to: 0..<words.count).first { words[$0].isAny(classes) }
  }

  private static func words(of prose: Prose) -> [StatementWord] {
    let tokens = prose.tokens
    var words: [StatementWord] = []
    words.reserveCapacity(tokens.count)
    var index = 0
    while index < min(tokens.count, limit) {
      let match = StatementLexicon.index.match(in: tokens, at: index)
      let count = match?.count ?? 1
      let known = WordClass(rawValue: UInt64(bitPattern: Int64(match?.rule ?? 0)))
      let classes = match == nil ? WordEnding.classes(of: tokens[index], in: prose) : known
      words.append(
        StatementWord(
          tokens: index..<index + count, classes: classes, kind: tokens[index].kind,
          key: tokens[index].key, isCapitalised: tokens[index].isCapitalised,
          isTechnical: WordEnding.isTechnical(index, in: prose)))
      index += count
    }
    return words
  }

  /// A label has at most so many words.
  private static let labelLimit = 8

  private static func isPublic(_ words: [StatementWord]) -> Bool {
    if words.contains(where: { $0.isAny(.citizen) && !$0.isAny(.technical) }) { return true }
    return zip(words, words.dropFirst()).contains { $0.key == "we" && $1.key == "will" }
      && !words.contains { $0.isTechnical }
  }

  private static func isTitle(_ words: ArraySlice<StatementWord>) -> Bool {
    let plain = words.filter {
      $0.kind == .word && !$0.isAny([.preposition, .determiner, .conjunction, .to])
    }
    return plain.count > 1 && plain.count { $0.isCapitalised } * 4 > plain.count * 3
  }

  private static func endOfLabel(_ words: [StatementWord], from first: Int) -> Int {
    for index in words.indices.dropFirst(first).prefix(labelLimit) where index > first {
      let word = words[index]
      if word.isMark(":") || isNumberedDash(words, index, first) {
        return index + 1 < words.count ? index + 1 : first
      }
      if word.kind == .mark, word.key == "," || word.key == "." || word.key == ";" { return first }
      if word.isAny([.modal, .be]) { return first }
    }
    return first
  }

  /// “Milestone 1 - …”.
  private static func isNumberedDash(_ words: [StatementWord], _ index: Int, _ first: Int) -> Bool {
    guard index == first + 2, words[first].isAny(.numbered), words[first + 1].kind == .number else {
      return false
    }
    return words[index].isMark("-") || words[index].isMark("–") || words[index].isMark("—")
  }

  /// Behind bullets, boxes and numbers of a list: “- ”, “☐ ”, “2. ”, “(a) ”.
  private static func endOfBullet(_ words: [StatementWord]) -> Int {
    var index = words.firstIndex { $0.kind != .mark || money.contains($0.key) } ?? 0
    if index + 1 < words.count,
      words[index].kind == .number || words[index].tokens.count == 1 && index > 0,
      words[index + 1].isMark(".") || words[index + 1].isMark(")")
    {
      index += 2
    }
    return index < words.count ? index : 0
  }

  private static let money: Set<WordKey> = ["$", "€", "£", "¥", "<", ">", "≥", "≤"]
}
