import ProposalModel

/// The figures of the ledger by place, to be asked about ranges of the sheet.
struct FigureTable: Sendable {
  private let figures: [Figure]

  init(_ ledger: [Figure]) {
    let isSorted = zip(ledger, ledger.dropFirst()).allSatisfy { $0.place <= $1.place }
    figures = isSorted ? ledger : ledger.sorted { $0.place < $1.place }
  }

  /// The figures that are days, in order.
  var days: some Sequence<Figure> { figures.lazy.filter { $0.day != nil } }

  /// The figures inside a range, in order. Logarithmic in the number of figures.
  func inside(_ range: SourceRange) -> ArraySlice<Figure> {
    let first = figures.firstIndex(fromWhich: {
      $0.place.source == range.source && $0.place.start >= range.start
    })
    let end = figures.firstIndex(fromWhich: {
      $0.place.source > range.source || $0.place.start >= range.end
    })
    let found = figures[first..<max(first, end)]
    return found.allSatisfy { range.contains($0.place) }
      ? found : found.filter { range.contains($0.place) }[...]
  }
}

extension Prose {
  /// The token that starts where a place does. Logarithmic in the number of tokens.
  func token(at place: SourceRange) -> Int? {
    let index = tokens.indices.firstIndex(fromWhich: {
      self.place(ofTokens: $0..<$0 + 1).start >= place.start
    })
    guard index < tokens.count, self.place(ofTokens: index..<index + 1).start == place.start else {
      return nil
    }
    return index
  }
}
