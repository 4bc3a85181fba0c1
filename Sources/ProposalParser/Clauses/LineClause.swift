import ProposalModel

/// The points of a line that one sentence states: "rises evenly from nothing at 180 homes to £30,000
/// at 260 homes".
///
/// Each amount stands in front of its level. Where a level has no amount, it may be the one at which
/// the line starts: "above 180 homes the bonus rises evenly, reaching £30,000 at 260 homes".
struct LineClause {
  private let sentence: Sentence
  private let book: FigureBook
  private var points: [(pay: Int, level: Int)] = []
  private var start: Promise.Start?

  /// The clause; `nil` where no line is spoken of, or a figure is no point of it.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    guard sentence.has(.straightLine), sentence.has(.payNoun, .payVerb) else { return nil }
    self.sentence = sentence
    self.book = book
    let figures = sentence.figures.filter { book[$0].isOperative && Self.counts(book[$0].value) }
    guard read(figures[...]), !points.isEmpty, points.count > 1 || start != nil else { return nil }
  }

  /// A promise for each point.
  var promises: [Promise] {
    points.enumerated().map { rank, point in
      var promise = Promise(pay: .amount(point.pay), sentence: sentence)
      promise.levels = [Promise.Level(figure: point.level, comparison: .unstated)]
      promise.start = rank == 0 ? start : nil
      return promise
    }
  }

  private mutating func read(_ figures: ArraySlice<Int>) -> Bool {
    var rest = figures
    while let figure = rest.popFirst() {
      if let level = rest.first, book[figure].money != nil, isLinked(figure, level) {
        points.append((figure, level))
        rest.removeFirst()
      } else if start == nil {
        start = Promise.Start(figure: figure, saysNothing: isBehindNothing(figure))
      } else {
        return false
      }
    }
    return true
  }

  /// "£30,000 at 260 homes"
  private func isLinked(_ pay: Int, _ level: Int) -> Bool {
    let gap = sentence.window(book[pay].tokens.upperBound, book[level].tokens.lowerBound)
    return gap.count <= 7 && holdsLink(gap)
  }

  /// "nothing at 180 homes"
  private func isBehindNothing(_ level: Int) -> Bool {
    let tokens = sentence.prose.tokens
    let end = book[level].tokens.lowerBound
    let near = sentence.window(end - 8, end)
    guard let zero = near.last(where: { Self.zeroWords.contains(tokens[$0].key) }) else {
      return false
    }
    return holdsLink(sentence.window(zero + 1, end))
  }

  private func holdsLink(_ gap: Range<Int>) -> Bool {
    gap.contains { Self.links.contains(sentence.prose.tokens[$0].key) }
      && !gap.contains { Self.ends.contains(sentence.prose.tokens[$0].key) }
  }

  private static func counts(_ value: QuantityValue) -> Bool {
    switch value {
    case .money, .number, .percent, .points, .basisPoints, .duration, .multiple, .fraction,
      .ambiguous, .mismatch, .tooLarge, .placeholder:
      true
    default: false
    }
  }

  private static let links: WordSet = ["at", "for", "bei", "für", "pour"]
  private static let ends: WordSet = ["to", "and", "bis", "und", "et", ";"]
  private static let zeroWords: WordSet = [
    "nothing", "zero", "nil", "nought", "null", "nichts", "rien",
  ]
}
