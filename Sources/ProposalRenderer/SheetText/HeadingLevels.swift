/// Levels for a sheet's headings inside a page, without a skip, whatever levels the sheet uses.
struct HeadingLevels {
  /// Levels as written of the headings around, the outermost first.
  private var open: [Int] = []
  private let top: Int

  /// Headings of the sheet start at level `top` of the page.
  init(top: Int) {
    self.top = top
  }

  /// The level of the next heading, which the sheet writes at `level`.
  mutating func level(for level: Int) -> Int {
    while let last = open.last, last >= level { open.removeLast() }
    open.append(level)
    return min(top + open.count - 1, 6)
  }
}
