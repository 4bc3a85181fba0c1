import ProposalModel

/// Items of a list that are paid for, of which nothing says when they are accepted where others of the list do:
/// “Principal photography - $192,000, by 30 August”.
enum UntestedItems {
  /// The names of such items, in order, as far as no milestone was made of them.
  static func all(in context: LintContext) -> [SourceRange] {
    lists(of: context.proposal).flatMap { list -> [SourceRange] in
      let paid = list.filter { item in
        context.figures.inside(item.place).contains { $0.money != nil }
      }
      guard paid.count(where: { $0.has(acceptances) }) >= fewestTested else { return [] }
      return paid.filter { isOpen($0, in: context) }.compactMap(name)
    }
  }

  private static let fewestTested = 2

  private static func lists(of proposal: Proposal) -> [[Prose]] {
    var lists: [[Prose]] = []
    var list: [Prose] = []
    for block in proposal.blocks {
      if case .item = block.kind, block.role == .operative, block.quoteDepth == 0 {
        list.append(block.prose)
      } else if !list.isEmpty {
        lists.append(list)
        list = []
      }
    }
    return list.isEmpty ? lists : lists + [list]
  }

  private static func isOpen(_ item: Prose, in context: LintContext) -> Bool {
    !item.has(acceptances.union(starts))
      && context.figures.inside(item.place).contains { $0.money != nil && $0.use == .unread }
      && !TestReference.isCriterion(in: 0..<item.tokens.count, of: item)
  }

  /// The words in front of the first mark or number.
  private static func name(of item: Prose) -> SourceRange? {
    let words = item.tokens.prefix { $0.kind == .word }.count
    return words > 0 ? item.place(ofTokens: 0..<words) : nil
  }

  private static let acceptances: WordSet = [
    "accepted", "acceptance", "approved", "approval", "complete", "certified", "passes", "pass",
  ]
  /// What is paid for no work yet.
  private static let starts: WordSet = [
    "signature", "signing", "signed", "advance", "deposit", "kick-off", "kickoff", "upfront",
    "mobilisation", "mobilization", "retention", "retainer", "start", "order",
  ]
}
