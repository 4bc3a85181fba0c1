import ProposalModel

extension ShapeReader {
  /// An amount for each unit, with its bound.
  func perUnit() -> PayoutShape {
    if evidence.promises.count == 2 { return furtherUnits() }
    guard evidence.promises.count == 1, let amount = amount(evidence.promises[0]) else {
      return .unresolved(.notUnderstood)
    }
    // "Each renewal for a term of 24 months or more" says which renewals count.
    let counts = evidence.promises[0].levels.filter {
      isCount($0.figure) && !$0.isAttainment && !($0.isLength && $0.comparison != .moreThan)
    }
    guard counts.isEmpty || counts.count == 1 && counts[0].comparison == .moreThan else {
      return .unresolved(.notUnderstood)
    }
    let bounds = FreeUnits(promise: evidence.promises[0], evidence: evidence, book: book)
    guard bounds.isUnderstood else { return .unresolved(.notUnderstood) }
    let frees = Set([counts.first.flatMap(level)?.value].compactMap { $0 } + bounds.counts)
    let units = boundsOfUnits
    guard units.count <= 1, frees.count <= 1 else { return .unresolved(.contradictory) }
    let free = frees.first ?? .zero
    if free > .zero, let most = units.first {
      // "limited to $10,000 (60 committees)": the amount tells that the free ones are counted in.
      let isSaid = evidence.caps.contains { book[$0].money?.amount == (most - free) * amount }
      return isSaid ? .perUnit(amount, free: free, mostUnits: nil) : .unresolved(.notUnderstood)
    }
    return .perUnit(amount, free: free, mostUnits: units.first)
  }

  /// Whether a figure counts things.
  func isCount(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .number, .duration: true
    default: false
    }
  }

  private var boundsOfUnits: Set<Rational> {
    Set(
      evidence.caps.filter(isCount)
        .compactMap { level(Promise.Level(figure: $0, comparison: .atMost))?.value })
  }

  /// "$1,000 for each of the first ten accounts and $1,500 for every further one".
  private func furtherUnits() -> PayoutShape {
    let (first, second) = (evidence.promises[0], evidence.promises[1])
    guard let amount = amount(first), let more = self.amount(second),
      let count = firstUnits(of: first), isFurther(second, beyond: count),
      boundsOfUnits.count <= 1
    else { return .unresolved(.notUnderstood) }
    return .perUnit(
      amount, free: .zero, mostUnits: boundsOfUnits.first,
      further: PerUnit.Further(beyond: count, amount: more))
  }

  /// The number right behind "first", behind the amount.
  private func firstUnits(of promise: Promise) -> Rational? {
    let figures = promise.sentence.figures
    for (rank, number) in zip(figures, figures.dropFirst()) where rank > promise.figure {
      guard case .ordinal(1) = book[rank].value, case .number(let count) = book[number].value,
        book[rank].tokens.upperBound == book[number].tokens.lowerBound
      else { continue }
      return count
    }
    return nil
  }

  /// Whether an amount is for the units behind the first ones.
  private func isFurther(_ promise: Promise, beyond count: Rational) -> Bool {
    if promise.isAdditional { return true }
    let start = book[promise.figure].tokens.upperBound
    let end = min(promise.sentence.tokens.upperBound, start + 8)
    guard start < end else { return false }
    return Self.furtherWords.first(in: promise.sentence.prose, start..<end) != nil
  }

  private static let furtherWords = PhraseTable<Bool>([
    (
      true,
      [
        "further", "additional", "beyond", "thereafter", "after that", "more", "subsequent",
        "weitere", "weiteren", "weiterer", "darüber hinaus", "supplémentaire", "au-delà",
        "following", "next", "other",
      ]
    )
  ])
}
