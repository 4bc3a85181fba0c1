import ProposalModel

extension Neighbours {
  /// Whether the words behind the figure call it a level: "12% is the threshold".
  var isCalledLevel: Bool {
    var index = unitWords
    var isVerb = false
    let first = index
    while let key = key(behind: index), Self.linking.contains(key) || Self.articles.contains(key) {
      isVerb = isVerb || Self.linking.contains(key)
      index += 1
    }
    guard isVerb, index - first <= 3, let name = key(behind: index), LevelNames.names[name] != nil
    else {
      return false
    }
    return key(behind: index + 1).map { !LevelNames.amounts.contains($0) } ?? true
  }

  /// "The target of A$1,560 pays 100%": the name of a level stands in front, and pay behind.
  var followsLevelName: Bool {
    var index = start - 1
    while index > sentenceStart, Self.naming.contains(prose.tokens[index].key) { index -= 1 }
    guard index >= sentenceStart, index < start - 1 || index == start - 1,
      LevelNames.names[prose.tokens[index].key] != nil
    else { return false }
    return right(within: 9, .payVerb) != nil
      || nextFigure != nil
        && (prose.tokens[start..<end].contains { Self.paying.contains($0.key) }
          || prose.tokens[sentenceStart].key == "at")
  }

  /// "pays 100%", "pays 50% of the unit cost part": a part of what the milestone itself has.
  var isOwnPart: Bool {
    if endsPhrase { return true }
    return (0...6).contains { distance in
      key(behind: distance).map { Self.ownParts.contains($0) } ?? false
    }
  }

  /// "50p for every £1": an amount for each amount is a rate.
  func precedesEachAmount(in book: FigureBook) -> Bool {
    guard right(within: 0, .each) != nil, let next = nextFigure else { return false }
    return book[next.figure].money.map { $0.amount > .zero } ?? false
      && next.tokens.lowerBound - figureEnd <= 2
  }

  /// "Ziel sind 300 Jugendliche", "the goal is 40 sites"
  var followsGoalWord: Bool {
    guard start >= sentenceStart + 2, Self.linking.contains(prose.tokens[start - 1].key) else {
      return false
    }
    return Self.goals.contains(prose.tokens[start - 2].key)
  }

  private static let goals: WordSet = ["goal", "ziel", "target", "objective", "objectif", "aim"]

  /// "the same percentage of the £80,000"
  var isOfPart: Bool {
    guard start >= sentenceStart + 3, Self.articles.contains(prose.tokens[start - 1].key) else {
      return false
    }
    return ["of", "von"].contains(prose.tokens[start - 2].key)
      && Self.parts.contains(prose.tokens[start - 3].key)
  }

  private static let parts: WordSet = ["percentage", "prozentsatz"]

  /// Whether "for every" stands right in front.
  var followsEach: Bool { left(within: 0, .each) != nil }

  /// "above the first £20,000"
  func isAboveTheFirst(in book: FigureBook) -> Bool {
    guard let previous = previousFigure, previous.tokens.upperBound == start,
      case .ordinal(1) = book[previous.figure].value
    else { return false }
    let before = prose.tokens[max(sentenceStart, previous.tokens.lowerBound - 2)..<start]
    return before.contains { Self.aboveWords.contains($0.key) }
  }

  /// "$4.10 per case pays $20,000": a price that another amount is paid for.
  func isPaidFor(in book: FigureBook) -> Bool {
    guard isFirst, let next = nextFigure, book[next.figure].money != nil,
      left(within: 12, .payVerb, .payNoun) == nil
    else { return false }
    return right(within: 5, .payVerb, .arrow) != nil || precedesColon
  }

  /// Whether the "per" in front belongs to a price before it: "$4.10 per case pays".
  func followsPrice(in book: FigureBook) -> Bool {
    guard let previous = previousFigure, book[previous.figure].money != nil else { return false }
    return left(within: start - previous.tokens.upperBound - 1, .each) != nil
      && prose.tokens[previous.tokens.upperBound..<start].count <= 8
  }

  private static let aboveWords: WordSet = ["above", "over", "beyond", "über", "exceeding"]

  /// "times €50,000": a factor of a formula.
  var isFactor: Bool {
    start > sentenceStart && Self.times.contains(prose.tokens[start - 1].key)
  }

  /// "to the nearest £10", "auf volle 10 €"
  var isIncrement: Bool {
    start > sentenceStart && Self.nearest.contains(prose.tokens[start - 1].key)
  }

  /// "40 customers (80%)": a count that a percentage in parentheses says again.
  func isSaidInPercent(in book: FigureBook) -> Bool {
    guard let next = nextFigure, next.tokens.lowerBound - start <= 5,
      prose.tokens[next.tokens.lowerBound - 1].key == Mark.open
    else { return false }
    return book[next.figure].percent != nil
  }

  private static let times: WordSet = ["times", "x", "×", "*", "mal", "fois"]
  private static let nearest: WordSet = ["nearest", "volle", "ganze", "next", "vollen"]

  private static let pointing: WordSet = ["the", "der", "des", "dieser", "de", "les", "ces"]

  /// Whether one of these words stands right in front.
  func follows(_ words: WordSet) -> Bool {
    start > sentenceStart && words.contains(prose.tokens[start - 1].key)
  }

  /// "and 0% if not"
  func isZeroOtherwise(in book: FigureBook) -> Bool {
    guard right(within: 0, .condition) != nil, key(behind: 1) == "not" else { return false }
    return book[figureIndex].percent?.isZero ?? false
  }

  private static let naming: WordSet = [
    "of", "is", "=", ":", "bei", "von", "level", "at", "(",
  ]
  private static let paying: WordSet = ["pays", "pay", "earns", "ergibt", "zahlt", "gives"]
  private static let ownParts: WordSet = [
    "part", "share", "portion", "weight", "teil", "teils", "anteil", "anteils", "opportunity",
    "weighting",
  ]

  /// How many words of a unit stand between the figure and "is": "A$1,640 an ounce is".
  private var unitWords: Int {
    guard let index = (0...4).first(where: { key(behind: $0).map(Self.linking.contains) ?? false })
    else { return 0 }
    return (0..<index).allSatisfy {
      position(behind: $0).map { prose.tokens[$0].kind == .word } ?? false
    }
      ? index : 0
  }

  /// What the share is of, where the words behind "of" name an amount the sheet states.
  var shareBase: ShareBase? {
    var index = 1
    while let key = key(behind: index), Self.articles.contains(key) { index += 1 }
    guard let start = position(behind: index) else { return nil }
    return Self.base(at: start, in: prose, before: end)
  }

  /// Whether a word behind ties the length of time to an event: "30 days after".
  var isAnchored: Bool { key(behind: 0).map { Self.anchors.contains($0) } ?? false }

  /// Whether a mark or the end of the sentence stands right behind.
  var endsPhrase: Bool {
    guard let index = position(behind: 0) else { return true }
    return prose.tokens[index].kind == .mark
  }

  /// "instead of the $800": the amount that another one replaces.
  var isReplaced: Bool {
    follows(Self.pointing) && left(within: 3, .instead, .highestOnly) != nil
  }

  /// Whether "nothing" stands beside the figure, with no other figure between.
  var isUnpaid: Bool {
    if left(within: 6, .nothing) != nil { return true }
    guard key(behind: 0) != Mark.close, !precedesUnpaidPart else { return false }
    return right(within: 4, .nothing) != nil && right(within: 4, .payVerb) == nil
      || right(within: 5, .nothing) != nil && isFirst
  }

  /// "… but not over 1.8%, nothing if it is over 1.8%": the words behind the comma have a figure of their own.
  private var precedesUnpaidPart: Bool {
    guard nextFigure != nil else { return false }
    let between = cuesBehind
    guard let nothing = between.firstIndex(where: { $0.cue == .nothing }),
      between.indices.contains(nothing + 1)
    else { return false }
    let next = between[nothing + 1]
    return next.tokens.lowerBound == between[nothing].tokens.upperBound
      && [.condition, .moreThan, .lessThan, .atLeast, .atMost].contains(next.cue)
  }

  /// `Rate 2: …`, `Stage 3`: the number of a name at the start of a sentence.
  var isNumeral: Bool {
    guard start == sentenceStart + 1 else { return false }
    let word = prose.tokens[sentenceStart]
    return word.isCapitalised
      && (TitleReader.milestoneWords.contains(word.key) || Self.numbered.contains(word.key))
  }

  /// "$25,000 at $3M, $40,000 at $4.5M": an amount that opens its part of a list, and what it is
  /// paid for right behind "at".
  func opensPair(in book: FigureBook) -> Bool {
    let before = start > sentenceStart ? prose.tokens[start - 1].key : Mark.comma
    guard Self.openers.contains(before), let next = nextFigure, next.tokens.lowerBound == end(of: 1)
    else { return false }
    return book[next.figure].money != nil || book[next.figure].percent != nil
      || book[next.figure].number != nil
  }

  private static let mostUnitWords = 6
  private static let joining: WordSet = ["and", "und", "et", "plus", "then", "to", "bis"]

  /// "at $18 million, $150,000", "at $48 million (threshold), $20,000": an amount right behind the comma that
  /// closes a level.
  var closesPair: Bool {
    guard start > sentenceStart, let previousFigure else { return false }
    guard Self.levelLeads.contains(prose.tokens[sentenceStart].key) else { return false }
    let closesLevel = prose.tokens[start - 1].key == Mark.comma
    let between = previousFigure.tokens.upperBound..<(closesLevel ? start - 1 : start)
    // "bei höchstens 42 Sekunden 6.000 €", "at 42 stores or more $6,000"
    guard closesLevel || endsPhrase, between.count <= Self.mostUnitWords else { return false }
    return between.allSatisfy {
      LadderWords.sides.contains(prose.tokens[$0].key) && closesLevel
        || prose.tokens[$0].kind == .word && !Self.joining.contains(prose.tokens[$0].key)
    }
  }

  /// "it is £28,000", "beträgt sie 600 €": the pronoun stands for the payment spoken of before.
  var isPronounSubject: Bool {
    guard start >= sentenceStart + 2 else { return false }
    let (before, last) = (prose.tokens[start - 2].key, prose.tokens[start - 1].key)
    return Self.linking.contains(last) && Self.subjects.contains(before)
      || Self.amounting.contains(before) && Self.subjects.contains(last)
  }

  private func end(of words: Int) -> Int { (position(behind: words) ?? end) }

  private static let numbered: WordSet = [
    "rate", "rata", "teil", "los", "item", "part", "line", "position", "lot", "rung", "level",
  ]
  private static let openers: WordSet = [
    ",", "and", "or", ":", "und", "oder", "et", "ou", ";",
  ]
  private static let levelLeads: WordSet = [
    "at", "from", "for", "bei", "ab", "with", "once", "à", "if", "on", "upon",
  ]
  private static let amounting: WordSet = ["beträgt", "is", "ist"]
  private static let subjects: WordSet = ["it", "they", "this", "er", "sie", "es", "elle"]

  /// "is still £30,000", "the same as $3.00": said again.
  var isStill: Bool {
    guard start > sentenceStart else { return false }
    return Self.again.contains(prose.tokens[start - 1].key)
      || start > sentenceStart + 1 && prose.tokens[start - 1].key == "as"
        && prose.tokens[start - 2].key == "same"
  }

  /// "Haben nur zwei bestanden, werden …": a condition that opens with its verb, up to the comma.
  var isInVerbFirstClause: Bool {
    guard Self.verbs.contains(prose.tokens[sentenceStart].key) else { return false }
    let rest = prose.tokens[start..<end]
    return !prose.tokens[sentenceStart..<start].contains { $0.key == Mark.comma }
      && rest.contains { $0.key == Mark.comma }
  }

  private static let again: WordSet = ["still", "weiterhin", "toujours"]
  private static let verbs: WordSet = [
    "haben", "hat", "wird", "werden", "erreicht", "erreichen", "liegt", "liegen", "beträgt",
    "läuft", "sind", "ist", "übersteigt", "überschreitet", "gelingt", "bestehen", "should",
  ]
  static let linking: WordSet = [
    "is", "are", "=", "means", "counts", "as", "ist", "sind", "gilt", "als", "est", "for",
  ]
  static let articles: WordSet = [
    "the", "a", "our", "its", "their", "this", "that", "der", "die", "das", "des", "le", "la",
    "du", "full", "whole", "annual", "total", "agreed",
  ]
  private static let anchors: WordSet = [
    "of", "after", "from", "before", "following", "prior", "nach", "vor", "ab", "late", "later",
    "notice", "'", "’", "past",
  ]
}
