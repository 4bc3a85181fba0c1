import ProposalModel

/// The cues on both sides of a figure, up to the next figure, nearest first.
struct Neighbours {
  private let sentence: Sentence
  private let position: Int
  private let figure: Range<Int>
  /// The items between the figure before and this one.
  private let lefts: Range<Int>
  /// The items between this figure and the one behind.
  private let rights: Range<Int>
  /// The figure behind this one.
  private var next: (figure: Int, tokens: Range<Int>)?
  /// The figure in front of this one.
  private var previous: (figure: Int, tokens: Range<Int>)?
  /// Whether a colon stands between the figure and the one before it, or opens the sentence.
  private(set) var followsColon = false
  /// Whether a colon stands between the figure and the next one.
  private(set) var precedesColon = false
  /// Whether no other figure stands before this one.
  private(set) var isFirst = true

  init(sentence: Sentence, position: Int) {
    self.sentence = sentence
    self.position = position
    let items = sentence.items
    figure = items[position].tokens
    var start = position
    scan: while start > 0 {
      switch items[start - 1] {
      case .figure(let figure, let tokens):
        isFirst = false
        previous = (figure, tokens)
        break scan
      case .colon: followsColon = true
      case .cue, .comma: break
      }
      start -= 1
    }
    lefts = start..<position
    var end = position + 1
    scan: while end < items.count {
      switch items[end] {
      case .figure(let figure, let tokens):
        next = (figure, tokens)
        break scan
      case .colon: precedesColon = true
      case .cue, .comma: break
      }
      end += 1
    }
    rights = position + 1..<end
  }

  /// The nearest of these cues in front of the figure.
  func left(within words: Int, _ cues: Cue...) -> Cue? {
    var index = lefts.upperBound
    while index > lefts.lowerBound {
      index -= 1
      guard case .cue(let cue, let tokens) = sentence.items[index] else { continue }
      guard figure.lowerBound - tokens.upperBound <= words else { return nil }
      if cues.contains(cue) { return cue }
    }
    return nil
  }

  /// The nearest of these cues behind the figure.
  func right(within words: Int, _ cues: Cue...) -> Cue? {
    for index in rights {
      guard case .cue(let cue, let tokens) = sentence.items[index] else { continue }
      guard tokens.lowerBound - figure.upperBound <= words else { return nil }
      if cues.contains(cue) { return cue }
    }
    return nil
  }

  /// The cues between the figure and the one behind, in order.
  var cuesBehind: [(cue: Cue, tokens: Range<Int>)] {
    sentence.items[rights].compactMap {
      if case .cue(let cue, let tokens) = $0 { (cue, tokens) } else { nil }
    }
  }

  /// The nearest cue in front of the figure, and its rank among the cues there.
  func nearestLeft(within words: Int) -> (Cue, rank: Int)? {
    for index in lefts.reversed() {
      guard case .cue(let cue, let tokens) = sentence.items[index] else { continue }
      return figure.lowerBound - tokens.upperBound <= words ? (cue, 0) : nil
    }
    return nil
  }

  /// Whether the words further left speak of pay rather than of a condition.
  func speaksOfPay(before rank: Int) -> Bool {
    var passed = 0
    for index in lefts.reversed() {
      guard case .cue(let cue, _) = sentence.items[index] else { continue }
      passed += 1
      guard passed > rank + 1 else { continue }
      switch cue {
      case .payNoun, .payVerb, .capped: return true
      case .condition, .gate, .unless: return false
      default: continue
      }
    }
    return false
  }

  /// Whether "first" stands right in front, behind a percentage: "5% of the first $1 million".
  func followsFirst(in book: FigureBook) -> Bool {
    guard followsRate else { return false }
    guard position > 0, case .figure(let index, let tokens) = sentence.items[position - 1],
      tokens.upperBound == figure.lowerBound, case .ordinal = book[index].value
    else { return false }
    return true
  }

  /// Whether "is paid" follows without an amount as its object: "$40,000 is payable if …".
  func isSubjectOfPay(in book: FigureBook) -> Bool {
    guard let distance = distanceOfVerb else { return false }
    guard let next, next.tokens.lowerBound - figure.upperBound - distance <= 5,
      !opensCondition(before: next.tokens.lowerBound)
    else { return true }
    switch book[next.figure].value {
    case .money, .percent, .number: return false
    default: return true
    }
  }

  /// "$40,000 is paid if six agreements are signed": what follows is the condition, and no object.
  private func opensCondition(before end: Int) -> Bool {
    rights.contains { index in
      guard case .cue(.condition, let tokens) = sentence.items[index] else { return false }
      return tokens.upperBound <= end
    }
  }

  /// How many words stand between the figure and a verb of paying close behind it.
  private var distanceOfVerb: Int? {
    for index in rights {
      guard case .cue(let cue, let tokens) = sentence.items[index] else { continue }
      let distance = tokens.lowerBound - figure.upperBound
      guard distance <= 3 else { return nil }
      if cue == .payVerb { return distance }
    }
    return nil
  }

  /// The figure's first token.
  var start: Int { figure.lowerBound }

  /// Whether a percentage stands earlier in the sentence: "0.8% of EBITDA plus 0.2% of cash flow".
  var followsRate: Bool {
    sentence.firstRate < figure.lowerBound
  }

  /// "4% on the part of net sales up to $50 million": the end of a part of a value.
  func endsPortion(in book: FigureBook) -> Bool {
    followsRate
      && lefts.contains { index in
        guard case .cue(.marginalPart, let words) = sentence.items[index] else { return false }
        return words.lowerBound > sentence.firstRate && figure.lowerBound - words.upperBound <= 24
      }
  }

  /// How the figure is compared, from the words on both sides.
  var comparison: Comparison {
    if right(within: 3, .orMore) != nil { return .atLeast }
    if right(within: 3, .orLess) != nil { return .atMost }
    switch left(within: 1, .atLeast, .moreThan, .atMost, .lessThan, .from) {
    case .atLeast, .from: return .atLeast
    case .moreThan: return .moreThan
    case .atMost: return .atMost
    case .lessThan: return .lessThan
    default: return .unstated
    }
  }

  /// Whether "from" or "at least" stands between this figure and the next, whose bound it then is:
  /// "75.000 € ab 8 Mio. €".
  var precedesBoundedFigure: Bool {
    guard let next else { return false }
    for index in rights.reversed() {
      guard case .cue(let cue, let tokens) = sentence.items[index] else { continue }
      return cue == .atLeast && next.tokens.lowerBound - tokens.lowerBound <= 2
    }
    return false
  }

  /// Whether "of" follows.
  var isFollowedByOf: Bool { word(after: 0, isIn: Self.ofWords) }

  /// Whether a day follows: "14.2% on 30 September" is what a measure was then, and a share of nothing.
  func standsOnDay(in book: FigureBook) -> Bool {
    guard let next, next.tokens.lowerBound == figure.upperBound + 1, key(behind: 0) == "on" else {
      return false
    }
    return book[next.figure].day != nil
  }

  /// "The rate was 18.6% in the year before", "it stood at 14%": what a measure was.
  var tellsPast: Bool {
    guard start > sentenceStart else { return false }
    let last = prose.tokens[start - 1].key
    if Self.pastVerbs.contains(last) { return true }
    return last == "at" && start > sentenceStart + 1
      && Self.standing.contains(prose.tokens[start - 2].key)
  }

  private static let pastVerbs: WordSet = ["was", "were", "war", "lag", "betrug", "était"]
  private static let standing: WordSet = ["stood", "ended", "finished", "closed"]

  /// Whether "of it" or "of this" follows.
  var isFollowedByPronoun: Bool {
    isFollowedByOf && word(after: 1, isIn: ["it", "this", "that", "them", "davon", "dieses"])
  }

  /// Whether "in revenue", "of net sales", "revenue" follows: the figure counts a metric.
  var isFollowedByMetric: Bool {
    (0...4).contains { word(after: $0, isIn: MetricWords.keys) } && !hasPayBeforeMetric
      && !isAtNumber
  }

  /// "$45,000 at 300 contracts": the number behind "at" counts the metric.
  private var isAtNumber: Bool {
    guard right(within: 0, .at) != nil, let next = position(behind: 1) else { return false }
    return prose.tokens[next].kind == .number
  }

  private var hasPayBeforeMetric: Bool {
    right(within: 3, .condition, .payVerb, .arrow) != nil || key(behind: 0) == "where"
  }

  /// The text of the sentence, and where the sentence ends.
  var prose: Prose { sentence.prose }
  var end: Int { sentence.tokens.upperBound }
  var sentenceStart: Int { sentence.tokens.lowerBound }
  /// The figure's position in the book.
  var figureIndex: Int {
    if case .figure(let index, _) = sentence.items[position] { index } else { 0 }
  }
  /// The token behind the figure.
  var figureEnd: Int { figure.upperBound }

  /// The token so many words behind the figure, within the sentence.
  func position(behind distance: Int) -> Int? {
    let index = figure.upperBound + distance
    return index < sentence.tokens.upperBound ? index : nil
  }

  /// The figures on both sides.
  var nextFigure: (figure: Int, tokens: Range<Int>)? { next }
  var previousFigure: (figure: Int, tokens: Range<Int>)? { previous }

  /// The key of that token.
  func key(behind distance: Int) -> WordKey? {
    position(behind: distance).map { sentence.prose.tokens[$0].key }
  }

  /// Whether a part stands shortly in front, which the amount says again: "half, that is £900".
  func restatesPart(in book: FigureBook) -> Bool {
    guard let previous, figure.lowerBound - previous.tokens.upperBound <= 5 else { return false }
    if case .fraction = book[previous.figure].value { return true }
    return false
  }

  /// Whether an amount of money shortly behind says the part again.
  func isRestated(in book: FigureBook) -> Bool {
    guard let next, next.tokens.lowerBound - figure.upperBound <= 5 else { return false }
    return book[next.figure].money != nil
  }

  private func word(after distance: Int, isIn keys: WordSet) -> Bool {
    let index = figure.upperBound + distance
    return index < sentence.tokens.upperBound && keys.contains(sentence.prose.tokens[index].key)
  }

  private static let ofWords: WordSet = ["of", "des", "der", "du", "de", "vom", "von", "on"]
}
