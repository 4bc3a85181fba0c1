import ProposalModel

/// The cues on both sides of a figure, up to the next figure, nearest first.
struct Neighbours {
  private struct Near {
    let cue: Cue
    /// How many words stand between the cue and the figure.
    let distance: Int
  }

  private let sentence: Sentence
  private let figure: Range<Int>
  private var lefts: [Near] = []
  private var rights: [Near] = []
  /// The figure behind this one.
  private var next: (figure: Int, tokens: Range<Int>)?
  /// Whether a colon stands between the figure and the one before it, or opens the sentence.
  private(set) var followsColon = false
  /// Whether a colon stands between the figure and the next one.
  private(set) var precedesColon = false

  init(sentence: Sentence, position: Int) {
    self.sentence = sentence
    figure = sentence.items[position].tokens
    collectLeft(from: position)
    collectRight(from: position)
  }

  private mutating func collectLeft(from position: Int) {
    var index = position - 1
    while index >= 0 {
      switch sentence.items[index] {
      case .cue(let cue, let tokens):
        lefts.append(Near(cue: cue, distance: figure.lowerBound - tokens.upperBound))
      case .colon: followsColon = true
      case .comma: break
      case .figure:
        isFirst = false
        return
      }
      index -= 1
    }
  }

  private mutating func collectRight(from position: Int) {
    for item in sentence.items[(position + 1)...] {
      switch item {
      case .cue(let cue, let tokens):
        rights.append(Near(cue: cue, distance: tokens.lowerBound - figure.upperBound))
      case .colon: precedesColon = true
      case .comma: break
      case .figure(let figure, let tokens):
        next = (figure, tokens)
        return
      }
    }
  }

  /// The nearest of these cues in front of the figure.
  func left(within words: Int, _ cues: Cue...) -> Cue? {
    lefts.first { $0.distance <= words && cues.contains($0.cue) }?.cue
  }

  /// The nearest of these cues behind the figure.
  func right(within words: Int, _ cues: Cue...) -> Cue? {
    rights.first { $0.distance <= words && cues.contains($0.cue) }?.cue
  }

  /// The nearest cue in front of the figure, and its rank among the cues there.
  func nearestLeft(within words: Int) -> (Cue, rank: Int)? {
    guard let first = lefts.first, first.distance <= words else { return nil }
    return (first.cue, 0)
  }

  /// Whether the words further left speak of pay rather than of a condition.
  func speaksOfPay(before rank: Int) -> Bool {
    for near in lefts.dropFirst(rank + 1) {
      switch near.cue {
      case .payNoun, .payVerb, .capped: return true
      case .condition, .gate, .unless: return false
      default: continue
      }
    }
    return false
  }

  /// Whether "first" stands right in front, behind a percentage: "5% of the first $1 million".
  func followsFirst(in book: FigureBook) -> Bool {
    guard follows(rateIn: book) else { return false }
    return sentence.items.contains { item in
      guard case .figure(let index, let tokens) = item, tokens.upperBound == figure.lowerBound,
        case .ordinal = book[index].value
      else { return false }
      return true
    }
  }

  /// Whether "is paid" follows without an amount as its object: "$40,000 is payable if …".
  func isSubjectOfPay(in book: FigureBook) -> Bool {
    guard let verb = rights.first(where: { $0.distance <= 3 && $0.cue == .payVerb }) else {
      return false
    }
    guard let next, next.tokens.lowerBound - figure.upperBound - verb.distance <= 5 else {
      return true
    }
    switch book[next.figure].value {
    case .money, .percent, .number: return false
    default: return true
    }
  }

  /// Whether no other figure stands before this one.
  private(set) var isFirst = true
  /// The figure's first token.
  var start: Int { figure.lowerBound }

  /// Whether a percentage stands earlier in the sentence: "0.8% of EBITDA plus 0.2% of cash flow".
  func follows(rateIn book: FigureBook) -> Bool {
    sentence.items.contains { item in
      guard case .figure(let index, let tokens) = item, tokens.upperBound <= figure.lowerBound
      else {
        return false
      }
      if case .percent = book[index].value { return true }
      return false
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
    guard let next, let bound = rights.last, bound.cue == .atLeast else { return false }
    return next.tokens.lowerBound - figure.upperBound - bound.distance <= 2
  }

  /// Whether "of" follows.
  var isFollowedByOf: Bool { word(after: 0, isIn: Self.ofWords) }

  /// Whether "of it" or "of this" follows.
  var isFollowedByPronoun: Bool {
    isFollowedByOf && word(after: 1, isIn: ["it", "this", "that", "them", "davon", "dieses"])
  }

  /// Whether "in revenue", "of net sales", "revenue" follows: the figure counts a metric.
  var isFollowedByMetric: Bool {
    (0...4).contains { word(after: $0, isIn: MetricWords.keys) } && !hasPayBeforeMetric
  }

  private var hasPayBeforeMetric: Bool { right(within: 3, .condition, .payVerb, .arrow) != nil }

  private func word(after distance: Int, isIn keys: Set<WordKey>) -> Bool {
    let index = figure.upperBound + distance
    return index < sentence.tokens.upperBound && keys.contains(sentence.prose.tokens[index].key)
  }

  private static let ofWords: Set<WordKey> = ["of", "des", "der", "du", "de", "vom", "von", "on"]
}
