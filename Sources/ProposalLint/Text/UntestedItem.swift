import ProposalModel

/// An item of a list that is paid for, of which nothing says when it is accepted where others of the list do:
/// “Principal photography - $192,000, by 30 August”.
struct UntestedItem {
  /// The words in front of its first mark or number.
  let name: String
  let place: SourceRange

  /// Such items of a sheet, in order, as far as no milestone was made of them.
  static func all(in context: LintContext) -> [UntestedItem] {
    lists(of: context.proposal).flatMap { list -> [UntestedItem] in
      let paid = list.filter { item in
        context.figures.inside(item.place).contains { $0.money != nil }
      }
      guard paid.count(where: { $0.has(acceptances) }) >= fewestTested else { return [] }
      return paid.filter { isOpen($0, in: context) }.compactMap(UntestedItem.init)
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

  private init?(_ item: Prose) {
    let words = item.tokens.prefix { $0.kind == .word }.count
    guard words > 0 else { return nil }
    name = item.string(tokens: 0..<words)
    place = item.place(ofTokens: 0..<words)
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
