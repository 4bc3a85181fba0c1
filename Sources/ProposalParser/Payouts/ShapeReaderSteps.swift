import ProposalModel

extension ShapeReader {
  /// An amount for each whole step of a percentage above a level: "$2,000 for each full 0.1 percentage point
  /// by which accuracy exceeds 99.2%". Without a word such as "full", parts of a step may be paid or not.
  func wholeSteps(_ promise: Promise, _ amount: Rational) -> PayoutShape? {
    let start = promise.levels.filter {
      book[$0.figure].percent != nil && $0.comparison == .moreThan && !$0.isAttainment
    }
    guard start.count == 1, promise.levels.count == 1, let free = book[start[0].figure].percent,
      let step = wholeStep(promise.sentence), step.size > .zero,
      evidence.freeUnits.isEmpty, evidence.mostUnits.isEmpty,
      promise.sentence.figures.allSatisfy({
        $0 == step.figure || $0 == promise.figure || $0 == start[0].figure
          || evidence.caps.contains($0)
      })
    else { return nil }
    return .perUnit(amount, free: free, mostUnits: nil, step: step.size)
  }

  /// "for each full 0.1 percentage point", "per whole percentage point": the size in points, and the figure
  /// that says it.
  private func wholeStep(_ sentence: Sentence) -> (size: Rational, figure: Int?)? {
    let tokens = sentence.prose.tokens
    for case .cue(.each, let words) in sentence.items {
      let rest = words.upperBound..<sentence.tokens.upperBound
      let isWhole = tokens[words].contains { Self.whole.contains($0.key) }
      let behind = rest.first.map { Self.whole.contains(tokens[$0].key) } ?? false
      guard isWhole || behind else { continue }
      let start = behind ? rest.lowerBound + 1 : rest.lowerBound
      if let figure = sentence.figures.first(where: { book[$0].tokens.lowerBound == start }) {
        return size(of: figure).map { ($0, figure) }
      }
      if Self.point.match(in: tokens, at: start, before: rest.upperBound) != nil {
        return (.one, nil)
      }
    }
    return nil
  }

  private func size(of figure: Int) -> Rational? {
    switch book[figure].value {
    case .points(let points): points
    case .basisPoints(let points): points * .decimalUnit(2)
    default: nil
    }
  }

  static let whole: WordSet = [
    "full", "whole", "complete", "entire", "volle", "vollen", "vollem", "vollendete", "ganze",
    "ganzen",
  ]
  private static let point = PhraseTable<Bool>([
    (true, ["percentage point", "percent point", "prozentpunkt"])
  ])
}
