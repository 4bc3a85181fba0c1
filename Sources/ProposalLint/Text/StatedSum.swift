import ProposalModel

/// Sums that sentences state of a whole contract or of its stages, which the reader took for no field.
enum StatedSum {
  /// “Subcontract sum $412,000.00, no change orders to date”, “the contract is worth £12,000”.
  static func ofContract(in context: LintContext) -> Located<Money>? {
    guard let currency = context.proposal.currency?.value else { return nil }
    for block in context.proposal.blocks where isRead(block) && block.prose.has(names) {
      let prose = block.prose
      for index in prose.tokens.indices where names.contains(prose.tokens[index].key) {
        guard isWhole(index, prose.sentence(around: index..<index + 1), of: prose),
          let figure = amount(behind: index + 1, of: prose, context), let money = figure.money
        else { continue }
        return Located(Money(money, currency), at: figure.place)
      }
    }
    return nil
  }

  /// Paragraphs, also those that open with the names of both sides; items and rows are parts.
  private static func isRead(_ block: SheetBlock) -> Bool {
    guard case .paragraph = block.kind else { return false }
    return block.quoteDepth == 0 && block.role != .privateNotes
  }

  /// Not “price per day”, not with the tax, and not what a cap or an insurance is.
  private static func isWhole(_ index: Int, _ sentence: Range<Int>, of prose: Prose) -> Bool {
    guard !prose.has(partial, in: sentence) else { return false }
    if prose.tokens[index].key == "contract" { return true }
    let front = max(sentence.lowerBound, index - 1)..<index
    return index == sentence.lowerBound || prose.has(qualifiers, in: front)
  }

  private static func amount(
    behind start: Int, of prose: Prose, _ context: LintContext
  ) -> Figure? {
    var index = start
    while index < prose.tokens.count, index < start + 4, links.contains(prose.tokens[index].key) {
      index += 1
    }
    guard index < prose.tokens.count else { return nil }
    let near = prose.place(ofTokens: index..<min(index + 3, prose.tokens.count))
    let figure = context.figures.inside(near).first
    return figure.flatMap { $0.money != nil && prose.token(at: $0.place) == index ? $0 : nil }
  }

  private static let names: WordSet = ["sum", "price", "fee", "contract", "grant"]
  private static let qualifiers: WordSet = [
    "contract", "subcontract", "total", "fixed", "agreed", "the", "lump", "whole", "works",
  ]
  private static let links: WordSet = [":", "is", "of", "worth", "totals", "at", "a"]
  private static let partial: WordSet = [
    "including", "inclusive", "incl", "per", "each", "daily", "hourly", "cap", "insurance", "if",
    "least", "exceed", "estimated", "original", "adjusted", "revised", "deposit",
  ]

  /// “The instalments total £246,000”: the amounts, where words of all stages stand in front.
  static func ofStages(in context: LintContext) -> [Figure] {
    context.text.passages.flatMap { passage -> [Figure] in
      let prose = passage.prose
      guard prose.has(stages), prose.has(totals) else { return [] }
      return passage.body.compactMap { index in
        guard stages.contains(prose.tokens[index].key),
          !prose.has(partial, in: prose.sentence(around: index..<index + 1)),
          !prose.has(some, in: max(passage.body.lowerBound, index - 2)..<index)
        else { return nil }
        return total(behind: index + 1, in: passage, context)
      }
    }
  }

  private static func total(
    behind start: Int, in passage: OperativePassage, _ context: LintContext
  ) -> Figure? {
    var index = start
    while index < passage.body.upperBound, index < start + 5,
      sums.contains(passage.prose.tokens[index].key)
    {
      index += 1
    }
    let front = max(passage.body.lowerBound, start - 4)..<index
    guard index > start, index < passage.body.upperBound, passage.prose.has(totals, in: front)
    else { return nil }
    let figure = context.figure(startingAt: index, in: passage)
    return figure?.money == nil ? nil : figure
  }

  private static let stages: WordSet = [
    "stages", "instalments", "installments", "payments", "tranches", "lines", "phases",
    "deliverables", "milestones",
  ]
  private static let totals: WordSet = ["total", "add", "come", "sum", "amount", "together"]
  private static let sums: WordSet = [
    "total", "add", "come", "sum", "amount", "up", "to", "together", "above", "below", ":", "is",
    "make", "in", "all",
  ]
  /// “The first two payments come to” speaks of a part.
  private static let some: WordSet = [
    "first", "last", "other", "remaining", "these", "further", "extra", "late", "interim", "later",
  ]
}
