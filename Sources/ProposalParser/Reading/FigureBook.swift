import ProposalModel

/// Every figure of the sheet and what it was taken for: the ledger while it is written.
///
/// A figure can be taken once. What nobody took is reported, so that nothing is lost.
struct FigureBook: Sendable {
  /// One figure.
  struct Entry: Sendable {
    let quantity: Quantity
    /// The position of the passage the figure stands in.
    let passage: Int
    var use: Figure.Use?
  }

  private(set) var entries: [Entry] = []

  /// Adds the quantities of a passage and tells their positions.
  mutating func add(_ quantities: [Quantity], passage: Int) -> Range<Int> {
    let start = entries.count
    for quantity in quantities {
      entries.append(Entry(quantity: quantity, passage: passage, use: nil))
    }
    return start..<entries.count
  }

  /// The figure at a position.
  subscript(_ index: Int) -> Quantity { entries[index].quantity }

  /// The figures of a passage that share a token with a range. Logarithmic: figures stand in order.
  func figures(of passage: Passage, in range: Range<Int>) -> Range<Int> {
    let start = first(of: passage.figures) { self[$0].tokens.upperBound > range.lowerBound }
    let end = first(of: passage.figures) { self[$0].tokens.lowerBound >= range.upperBound }
    return start..<max(start, end)
  }

  /// The first figure for which `holds`, which stays true behind it.
  private func first(of figures: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var low = figures.lowerBound
    var high = figures.upperBound
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether nobody has taken the figure yet.
  func isFree(_ index: Int) -> Bool { entries[index].use == nil }

  /// Takes a figure for `use`, unless it is taken already.
  mutating func take(_ index: Int, for use: Figure.Use) {
    guard entries.indices.contains(index), entries[index].use == nil else { return }
    entries[index].use = use
  }

  /// Takes every free figure of a range.
  mutating func take(_ range: Range<Int>, for use: Figure.Use) {
    for index in range { take(index, for: use) }
  }
}
