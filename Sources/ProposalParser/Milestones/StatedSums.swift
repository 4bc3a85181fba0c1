import ProposalModel

extension SheetReading {
  /// The candidates less the sentences that state what the rows of the tables come to: "Our trustees
  /// approved a grant of CAD 240,000. We pay it in four instalments."
  mutating func withoutStatedSums(_ candidates: [Candidate]) -> [Candidate] {
    let rows = candidates.compactMap(\.row)
    let amounts = rows.compactMap { rowReading($0).shape?.plainAmount }
    guard rows.count > 1, amounts.count == rows.count else { return candidates }
    let sum = amounts.sum
    var kept: [Candidate] = []
    for candidate in candidates {
      if let figures = statedSum(of: candidate, sum) {
        for figure in figures { book.take(figure, for: .statedAmount) }
      } else {
        kept.append(candidate)
      }
    }
    return kept
  }

  /// The figures of a sentence that promises the sum and nothing else.
  private func statedSum(of candidate: Candidate, _ sum: Rational) -> [Int]? {
    guard candidate.row == nil, candidate.tables.isEmpty else { return nil }
    let promises = candidate.statements.flatMap { self.promises(of: $0) }
    let isSum = promises.allSatisfy { promise in
      guard case .amount(let figure) = promise.pay else { return false }
      return book[figure].money?.amount == sum && promise.levels.isEmpty
    }
    return promises.isEmpty || !isSum ? nil : promises.map(\.figure)
  }
}
