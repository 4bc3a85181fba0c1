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
    if quantities.isEmpty { return start..<start }
    for quantity in quantities {
      entries.append(Entry(quantity: quantity, passage: passage, use: nil))
    }
    return start..<entries.count
  }

  /// The figure at a position, where it stands: an array by itself would hand out a copy of it.
  subscript(_ index: Int) -> Quantity {
    _read { yield entries.span[index].quantity }
  }

  /// The tokens of a figure.
  func tokens(of index: Int) -> Range<Int> { self[index].tokens }

  /// The position of the passage a figure stands in.
  func passage(of index: Int) -> Int { entries[index].passage }

  /// The marks between groups and in front of decimals of a figure in digits.
  func marks(of index: Int) -> (grouping: NumberMark?, decimal: NumberMark?) {
    let form = form(of: index)
    return form.isWords ? (nil, nil) : (form.groupingMark, form.decimalMark)
  }

  /// How a figure is written.
  func form(of index: Int) -> WrittenForm { self[index].form }

  /// Whether a figure is a number that is a name.
  func isLabel(_ index: Int) -> Bool {
    if case .label = self[index].value { true } else { false }
  }

  /// Whether a figure is a percentage.
  func isPercent(_ index: Int) -> Bool {
    if case .percent = self[index].value { true } else { false }
  }

  /// Whether a figure is an amount of money.
  func isMoney(_ index: Int) -> Bool {
    if case .money = self[index].value { true } else { false }
  }

  /// Whether a figure is struck out.
  func isStruck(_ index: Int) -> Bool { self[index].role == .struck }

  /// Whether a figure says what is agreed, as far as the kind of text tells.
  func isOperative(_ index: Int) -> Bool {
    switch self[index].role {
    case .operative, .link, .definedTerm: true
    case .quoted, .code, .struck: false
    }
  }

  /// The figures of a passage that share a token with a range. Logarithmic: figures stand in order.
  func figures(of passage: Passage, in range: Range<Int>) -> Range<Int> {
    let start = first(of: passage.figures) { tokens(of: $0).upperBound > range.lowerBound }
    let end = first(of: passage.figures) { tokens(of: $0).lowerBound >= range.upperBound }
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
