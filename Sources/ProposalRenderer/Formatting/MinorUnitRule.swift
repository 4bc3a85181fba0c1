import ProposalModel

/// Whether a document shows cents: one answer for all its amounts, so that columns align.
enum MinorUnitRule {
  /// True when the sheet itself writes amounts with cents, or an amount to be shown has some.
  static func showsMinorUnits(_ proposal: Proposal, _ report: PayoutReport) -> Bool {
    if hasCents(report) { return true }
    guard let mark = proposal.format.decimalMark.utf8.first else { return false }
    let signs = [proposal.format.currencySign, proposal.currency?.value.code ?? ""]
    return proposal.blocks.contains { block in
      block.audience == .everyone && Self.texts(of: block).contains { writes($0, signs, mark) }
    }
  }

  private static func hasCents(_ report: PayoutReport) -> Bool {
    let totals = [report.minimum, report.target, report.maximum, report.total]
    let parts = report.milestones.flatMap { milestone in
      [milestone.minimum, milestone.target, milestone.maximum]
        + [milestone.payout, milestone.net, milestone.retained].compactMap(\.self)
    }
    return (totals + parts + report.split.map(\.amount)).contains { amount in
      amount.money.map { !$0.amount.isInteger } ?? false
    }
  }

  private static func texts(of block: SheetBlock) -> [Prose] {
    guard case .table(let table) = block.kind else { return [block.prose] }
    return table.header + table.rows.flatMap(\.self)
  }

  /// Whether some number beside one of the signs ends in the decimal mark and two digits.
  private static func writes(_ prose: Prose, _ signs: [String], _ mark: UInt8) -> Bool {
    let (tokens, text) = (prose.tokens, prose.utf8)
    for index in tokens.indices where tokens[index].kind == .number {
      let range = tokens[index].range.clamped(to: 0..<text.count)
      if range.count > 3, text[range.upperBound - 3] == mark, isBeside(signs, prose, index),
        !isScaled(prose, index)
      {
        return true
      }
    }
    return false
  }

  /// `$5.76M` and `5,76 Mio. €` have no cents.
  private static func isScaled(_ prose: Prose, _ index: Int) -> Bool {
    guard prose.tokens.indices.contains(index + 1), prose.tokens[index + 1].kind == .word else {
      return false
    }
    let next = prose.tokens[index + 1]
    return !next.followsSpace || scales.contains(prose.string(next.range).lowercased())
  }

  private static let scales: Set<String> = [
    "k", "m", "mn", "mm", "bn", "b", "thousand", "million", "millions", "billion", "tsd", "mio",
    "mrd", "tausend", "millionen", "milliarden",
  ]

  /// Signs of more than one token, such as `US$`, are known by the token next to the number.
  private static func isBeside(_ signs: [String], _ prose: Prose, _ index: Int) -> Bool {
    [index - 1, index + 1].contains { neighbour in
      guard prose.tokens.indices.contains(neighbour) else { return false }
      let text = prose.string(prose.tokens[neighbour].range)
      return signs.contains { !$0.isEmpty && ($0 == text || $0.hasSuffix(text)) }
    }
  }
}
