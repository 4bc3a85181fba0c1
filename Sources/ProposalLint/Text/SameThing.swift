import ProposalModel

/// Two milestones that pay for bookings and for revenue of one thing by one day.
struct SameThing {
  /// The measure of the first milestone, and that of the second.
  let first: SourceRange
  let second: SourceRange
  let words: String
  /// The position of the second.
  let milestone: Int

  /// What is measured: the word in front of the measure, the names beside it, and the day.
  private struct Key: Hashable {
    let thing: WordKey
    let names: Set<WordKey>
    let date: CalendarDate
  }

  /// The pairs of a sheet, in order; each measure is looked at once.
  static func all(in context: LintContext) -> [SameThing] {
    var seen: [Key: (place: SourceRange, measure: WordKey, milestone: Int)] = [:]
    return context.cues.words(.metric).compactMap { words in
      guard words.isOperative, let position = context.milestone(at: words.place),
        let measure = measure(of: words), let key = key(of: words, position, in: context)
      else { return nil }
      let range = words.tokens.lowerBound - 1..<words.tokens.upperBound
      let place = words.prose.place(ofTokens: range)
      guard let other = seen[key] else {
        seen[key] = (place, measure, position)
        return nil
      }
      guard other.milestone != position, other.measure != measure else { return nil }
      return SameThing(
        first: other.place, second: place, words: words.prose.string(tokens: range),
        milestone: position)
    }
  }

  private static func measure(of words: CueWords) -> WordKey? {
    guard words.tokens.count == 1 else { return nil }
    let key = words.prose.tokens[words.tokens.lowerBound].key
    return measures.contains(key) ? key : nil
  }

  private static func key(
    of words: CueWords, _ position: Int, in context: LintContext
  ) -> Key? {
    let tokens = words.prose.tokens
    let front = words.tokens.lowerBound - 1
    guard front >= 0, tokens[front].kind == .word, !common.contains(tokens[front].key),
      context.levels.contain(levelOf: position),
      let date = context.proposal.milestones[position].deadline?.value.date
    else { return nil }
    return Key(thing: tokens[front].key, names: names(around: words), date: date)
  }

  /// Names in the sentence: “in Italy” and “in Spain” are of two things.
  private static func names(around words: CueWords) -> Set<WordKey> {
    let prose = words.prose
    return Set(
      words.sentence.dropFirst().filter { index in
        let token = prose.tokens[index]
        let isCode = prose.utf8[token.range].contains { $0 &- 0x30 < 10 }
        return token.isCapitalised && token.range.count > 2 && !isCode
          && !months.contains(token.key)
      }.map { prose.tokens[$0].key })
  }

  private static let measures: WordSet = [
    "bookings", "revenue", "revenues", "sales", "turnover", "orders", "umsatz",
  ]
  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  /// Words in front of a measure that do not say of what.
  private static let common: WordSet = [
    "the", "a", "an", "of", "in", "net", "gross", "total", "annual", "new", "recurring", "all",
    "and", "or", "reach", "reaches", "from", "for", "with", "by", "more", "additional", "monthly",
    "quarterly", "cumulative", "recognised", "recognized", "audited", "signed", "invoiced",
  ]
}
