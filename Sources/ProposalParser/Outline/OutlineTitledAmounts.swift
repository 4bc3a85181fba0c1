import ProposalModel

extension OutlineBuilder {
  /// Notes an amount in the title of the current scope of which nothing tells what it is.
  mutating func noteOpenAmount(of block: Int, _ prose: Prose, before end: Int) {
    guard let start = titledAmounts.open[block] else { return }
    outline.openAmounts.append((current, prose.place(ofTokens: start..<end)))
  }

  /// The amount in a title that is a block of its own: what the title pays, or an amount of which nothing tells what
  /// it is.
  mutating func addTitle(
    _ amount: Int?, before end: Int, of prose: Prose, _ position: Int, _ block: Int
  ) {
    if let amount { return addAmount(amount..<end, of: prose, position) }
    guard titledAmounts.open[block] != nil else { return }
    outline.passages.append(TextPassage(prose: prose, block: position))
    noteOpenAmount(of: block, prose, before: end)
  }

  /// An amount in a title is a statement of what the title pays.
  mutating func addAmount(_ range: Range<Int>, of prose: Prose, _ block: Int) {
    outline.passages.append(TextPassage(prose: prose, block: block))
    addAmount(range, of: outline.passages.count - 1)
  }

  /// The same for a title at the beginning of a passage.
  mutating func addAmount(_ range: Range<Int>, of passage: Int) {
    add(
      Statement(
        passage: passage, field: .payout, label: 0..<0, body: range, scope: current, marker: nil))
  }
}
