import ProposalModel

/// The figures of the ledger by place, to be asked about ranges of the sheet.
struct FigureTable: Sendable {
  private let figures: [Figure]

  init(_ ledger: [Figure]) {
    figures = ledger.sorted { $0.place < $1.place }
  }

  /// The figures inside a range, in order. Logarithmic in the number of figures.
  func inside(_ range: SourceRange) -> ArraySlice<Figure> {
    let first = position { $0.place.source == range.source && $0.place.start >= range.start }
    let end = position { $0.place.source > range.source || $0.place.start >= range.end }
    return figures[first..<max(first, end)].filter { range.contains($0.place) }[...]
  }

  /// The first figure for which `holds`, which stays true behind it.
  private func position(where holds: (Figure) -> Bool) -> Int {
    var low = 0
    var high = figures.count
    while low < high {
      let middle = (low + high) / 2
      if holds(figures[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension Prose {
  /// The token that starts where a place does. Logarithmic in the number of tokens.
  func token(at place: SourceRange) -> Int? {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if self.place(ofTokens: middle..<middle + 1).start < place.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < tokens.count, self.place(ofTokens: low..<low + 1).start == place.start else {
      return nil
    }
    return low
  }
}
