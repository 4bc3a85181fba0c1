import ProposalModel

/// A sentence, or a part of one between semicolons, cut into the things that tell about money.
///
/// Never changed, and held by whatever was read from it: a class, so that holding it is one count.
final class Sentence: Sendable {
  /// One thing in a sentence.
  enum Item: Sendable {
    case cue(Cue, Range<Int>)
    /// A figure, by its position in the book.
    case figure(Int, Range<Int>)
    case comma(Int)
    case colon(Int)

    var isFigure: Bool { if case .figure = self { true } else { false } }

    func isCue(_ cue: Cue) -> Bool { if case .cue(cue, _) = self { true } else { false } }

    /// The tokens it takes.
    var tokens: Range<Int> {
      switch self {
      case .cue(_, let tokens), .figure(_, let tokens): tokens
      case .comma(let index), .colon(let index): index..<index + 1
      }
    }
  }

  /// The text the tokens belong to.
  let prose: Prose
  /// The sentence's tokens.
  let tokens: Range<Int>
  /// What it holds, in order.
  let items: [Item]
  /// The position of its passage.
  let passage: Int
  /// The cues it has.
  let cues: CueSet
  /// The positions in the book of the sentence's figures.
  let figures: [Int]

  /// The words it has.
  let mask: WordMask
  /// The first token of the first percentage; beyond all tokens where there is none.
  let firstRate: Int

  init(prose: Prose, tokens: Range<Int>, items: [Item], passage: Int, firstRate: Int = .max) {
    self.firstRate = firstRate
    self.prose = prose
    self.tokens = tokens
    self.items = items
    self.passage = passage
    var cues: CueSet = []
    var figures: [Int] = []
    for item in items {
      switch item {
      case .cue(let cue, _): cues.insert(cue)
      case .figure(let figure, _): figures.append(figure)
      case .comma, .colon: continue
      }
    }
    self.cues = cues
    self.figures = figures
    var mask = WordMask()
    let all = prose.tokens
    for index in tokens { mask.insert(all[index].key) }
    self.mask = mask
  }

  /// Where the sentence stands.
  var place: SourceRange { prose.place(ofTokens: tokens) }
  /// The sentence as read.
  var words: String { prose.string(tokens: tokens) }

  /// Whether the sentence has a figure.
  var holdsFigures: Bool { !figures.isEmpty }

  /// Whether the sentence has a cue.
  func has(_ cue: Cue) -> Bool { cues.contains(cue) }

  /// Whether the sentence has one of these cues.
  func has(_ first: Cue, _ second: Cue) -> Bool { has(first) || has(second) }

  /// Whether the sentence has one of these cues.
  func has(_ first: Cue, _ second: Cue, _ others: Cue...) -> Bool {
    has(first) || has(second) || others.contains { has($0) }
  }

  /// Whether the sentence says that promised pay becomes more or less.
  ///
  /// "Payments are not reduced by other income" changes nothing.
  var changesPay: Bool {
    has(.modifier) && has(.payNoun, .payVerb, .additional) && !has(.history, .weight)
      && !fallsInProportion
      && items.contains { item in
        guard case .cue(.modifier, let words) = item else { return false }
        return !isDenied(words.lowerBound)
      }
  }

  /// Whether what becomes more or less is a promise: in "£5,000 is paid if nitrate is cut by 20%" it is the
  /// measure, which makes a promise of its own, understood or not.
  var modifiesPromise: Bool {
    has(.modifier) && !setsPayOff
      && items.contains { item in
        guard case .cue(.modifier, let words) = item else { return false }
        return !isInCondition(words.lowerBound) || conditionNamesPay(before: words.lowerBound)
      }
  }

  /// "The backlog is cut from 340 to 200 orders by 30 June 2026: $20,000": what becomes less stands on one side of
  /// the mark, and the pay on the other.
  private var setsPayOff: Bool {
    guard items.count > 2, !has(.payNoun, .payVerb, .each) else { return false }
    return opensSetOff || closesSetOff
  }

  private var opensSetOff: Bool {
    guard case .figure(_, let place)? = items.first,
      place.lowerBound - tokens.lowerBound <= 1, place.upperBound < tokens.upperBound
    else { return false }
    return isSettingOff(place.upperBound)
  }

  private var closesSetOff: Bool {
    guard case .figure(_, let place)? = items.last, place.lowerBound > tokens.lowerBound,
      tokens.upperBound - place.upperBound <= 1
    else { return false }
    return isSettingOff(place.lowerBound - 1)
  }

  /// A colon, an arrow, or a dash between spaces.
  private func isSettingOff(_ index: Int) -> Bool {
    let token = prose.tokens[index]
    if token.key == Mark.colon || SentenceBounds.arrows.contains(token.key) { return true }
    return Neighbours.dashes.contains(token.key) && token.followsSpace
  }

  /// "If the bonus is cut by 10%".
  private func conditionNamesPay(before token: Int) -> Bool {
    items.contains { item in
      guard case .cue(.payNoun, let words) = item, words.upperBound <= token else { return false }
      return isInCondition(words.lowerBound)
    }
  }

  /// "If fewer have done so, the award is reduced in proportion": less of the goal pays less, as far as the
  /// words "in proportion" have it.
  private var fallsInProportion: Bool {
    guard figures.isEmpty, has(.proportional), tokens.count > 2 else { return false }
    let opening = prose.tokens[tokens.lowerBound..<min(tokens.upperBound, tokens.lowerBound + 3)]
    return opening.first.map { Self.whenWords.contains($0.key) } ?? false
      && opening.dropFirst().contains { Self.fewer.contains($0.key) }
  }

  private static let fewer: WordSet = ["fewer", "less", "weniger", "moins"]
  private static let whenWords: WordSet = ["if", "where", "when", "should", "wenn", "falls", "si"]

  /// Whether "not" or the like stands shortly in front of a token.
  private func isDenied(_ token: Int) -> Bool {
    prose.tokens[max(tokens.lowerBound, token - 3)..<token].contains {
      Self.denials.contains($0.key)
    }
  }

  private static let denials: WordSet = [
    "not", "never", "neither", "nor", "nicht", "weder", "cannot",
  ]

  /// The text as prose of its own, for fields of the model.
  var text: Prose { prose.part(tokens) }
}
