import ProposalModel

/// Whether a document shows cents: one answer for all its amounts, so that columns align.
enum MinorUnitRule {
  /// True when the sheet itself writes amounts with cents, or an amount to be shown has some.
  static func showsMinorUnits(_ proposal: Proposal, _ report: PayoutReport) -> Bool {
    hasCents(report)
      || proposal.blocks.contains { block in
        block.audience == .everyone && Self.texts(of: block).contains { writes(proposal, $0) }
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

  /// Whether some number beside the sheet's currency ends in a decimal mark and two digits.
  private static func writes(_ proposal: Proposal, _ prose: Prose) -> Bool {
    let signs = [proposal.format.currencySign, proposal.currency?.value.code ?? ""]
    return prose.tokens.indices.contains { index in
      prose.tokens[index].kind == .number
        && endsInCents(prose, prose.tokens[index], proposal.format.decimalMark)
        && isBeside(signs, prose, index) && !isScaled(prose, index)
    }
  }

  private static func endsInCents(_ prose: Prose, _ token: Token, _ mark: String) -> Bool {
    let bytes = prose.utf8[token.range.clamped(to: 0..<prose.utf8.count)]
    guard bytes.count > 3, let mark = mark.utf8.first else { return false }
    return bytes[bytes.endIndex - 3] == mark
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
