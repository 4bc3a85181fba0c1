import ProposalModel

extension OutlineBuilder {
  /// Notes an amount in the title of the current scope of which nothing tells what it is.
  mutating func noteOpenAmount(of block: Int, _ prose: Prose, before end: Int) {
    guard let start = titledAmounts.open[block] else { return }
    outline.openAmounts.append((current, prose.place(ofTokens: start..<end)))
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
