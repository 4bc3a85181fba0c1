import ProposalModel

/// Cuts passages into sentences.
struct SentenceReader {
  let book: FigureBook

  /// The sentences of a range of a passage's tokens, in order.
  func sentences(of passage: Passage, at index: Int, tokens: Range<Int>? = nil) -> [Sentence] {
    var bounds = SentenceBounds(
      of: passage, tokens: tokens ?? 0..<passage.prose.tokens.count, in: book)
    var sentences: [Sentence] = []
    while let part = bounds.next() {
      let items = items(of: passage, in: part)
      sentences.append(
        Sentence(
          prose: passage.prose, tokens: part, items: items, passage: index,
          firstRate: firstRate(in: items)))
    }
    return sentences
  }

  private func firstRate(in items: [Sentence.Item]) -> Int {
    for case .figure(let figure, let tokens) in items where book.isPercent(figure) {
      return tokens.lowerBound
    }
    return .max
  }

  private func items(of passage: Passage, in range: Range<Int>) -> [Sentence.Item] {
    var items: [Sentence.Item] = []
    items.reserveCapacity(range.count / 3 + 1)
    let tokens = passage.prose.tokens
    let cues = CueTable.standard
    var position = range.lowerBound
    for figure in book.figures(of: passage, in: range) {
      let place = book.tokens(of: figure)
      guard place.lowerBound >= range.lowerBound,
        !LadderWords.isPronoun(figure, in: tokens, book)
      else { continue }
      append(tokens, from: &position, to: place.lowerBound, cues, &items)
      guard place.upperBound > position else { continue }
      if isTime(figure), endsTime(items.last, before: place.lowerBound, tokens) {
        items.removeLast()
      }
      if !book.isStruck(figure) { items.append(.figure(figure, place)) }
      position = place.upperBound
    }
    append(tokens, from: &position, to: range.upperBound, cues, &items)
    return items
  }

  private func isTime(_ figure: Int) -> Bool {
    if case .date = book[figure].value { true } else { false }
  }

  /// "received up to 31 December 2030", "up to the end of 2026": until when, and no bound of an amount.
  private func endsTime(_ item: Sentence.Item?, before figure: Int, _ tokens: [Token]) -> Bool {
    guard case .cue(.capped, let words)? = item, words.count == 2,
      tokens[words.lowerBound].key == "up"
    else { return false }
    return (words.upperBound..<figure).allSatisfy { Self.timeWords.contains(tokens[$0].key) }
  }

  private static let timeWords: WordSet = ["the", "end", "of", "and", "including", "close"]

  /// "no disposal bonus", "keine anteilige Prämie": one word between, unless it only says that no
  /// more is paid than before.
  private func isNoPay(_ tokens: [Token], _ position: Int, _ end: Int) -> Bool {
    guard position + 2 < end, tokens[position + 1].kind == .word,
      !Self.moreWords.contains(tokens[position + 1].key)
    else { return false }
    return Self.payNouns.contains(tokens[position + 2].key)
  }

  private static let noWords: WordSet = ["no", "kein", "keine", "keinen", "aucun", "aucune"]
  private static let payNouns: WordSet = [
    "bonus", "payment", "award", "fee", "commission", "payout", "premium", "prämie", "zahlung",
    "vergütung", "provision", "prime", "incentive",
  ]
  private static let moreWords: WordSet = [
    "further", "additional", "other", "more", "such", "separate", "extra", "second", "larger",
    "higher", "weitere", "weiterer", "weiteren", "zusätzliche", "andere", "höhere", "partial",
    "part", "proportionate", "minimum", "maximum", "guaranteed", "discretionary",
  ]

  /// "€5,000 is deducted if the budget is exceeded": a budget that decides, and no money of the past.
  private func isCondition(_ tokens: [Token], _ position: Int) -> Bool {
    guard Self.plans.contains(tokens[position].key) else { return false }
    return tokens[max(0, position - Self.conditionReach)..<position].contains {
      Self.conditions.contains($0.key)
    }
  }

  private static let conditionReach = 6
  private static let plans: WordSet = ["budget", "market", "forecast"]
  private static let conditions: WordSet = [
    "if", "when", "unless", "provided", "once", "wenn", "falls", "sofern", "si",
  ]

  /// "$15,000 if each of the six closes is on time": one amount for all of them, and none for each.
  private func isOfAll(_ tokens: [Token], _ position: Int) -> Bool {
    position > 0 && Self.ifWords.contains(tokens[position - 1].key)
  }

  private static let ifWords: WordSet = ["if", "wenn", "falls", "sofern", "provided", "si"]

  /// Appends the cues and marks between two figures.
  private func append(
    _ tokens: [Token], from position: inout Int, to end: Int, _ cues: PhraseTable<Cue>,
    _ items: inout [Sentence.Item]
  ) {
    while position < end {
      if let (cue, count) = cues.match(in: tokens, at: position, before: end) {
        if cue == .each, SourceWords.isSource(tokens, position, before: end) {
          position += count
          continue
        }
        if cue == .history, isCondition(tokens, position) {
          position += count
          continue
        }
        let meant = cue == .each && isOfAll(tokens, position) ? .allOf : cue
        items.append(.cue(meant, position..<position + count))
        position += count
        continue
      }
      if Self.noWords.contains(tokens[position].key), isNoPay(tokens, position, end) {
        items.append(.cue(.nothing, position..<position + 3))
        position += 3
        continue
      }
      if tokens[position].kind == .mark {
        if tokens[position].key == Mark.comma { items.append(.comma(position)) }
        if tokens[position].key == Mark.colon { items.append(.colon(position)) }
      }
      position += 1
    }
  }
}

/// The keys of single marks.
enum Mark {
  static var comma: WordKey { WordKey(mark: 0x2C) }
  static var colon: WordKey { WordKey(mark: 0x3A) }
  static var semicolon: WordKey { WordKey(mark: 0x3B) }
  static var stop: WordKey { WordKey(mark: 0x2E) }
  static var question: WordKey { WordKey(mark: 0x3F) }
  static var exclamation: WordKey { WordKey(mark: 0x21) }
  /// `–`
  static var dash: WordKey { WordKey(mark: 0xE2, 0x80, 0x93) }
  /// `—`
  static var longDash: WordKey { WordKey(mark: 0xE2, 0x80, 0x94) }
  static var hyphen: WordKey { WordKey(mark: 0x2D) }
  static var open: WordKey { WordKey(mark: 0x28) }
  static var close: WordKey { WordKey(mark: 0x29) }
  static var equals: WordKey { WordKey(mark: 0x3D) }
}
