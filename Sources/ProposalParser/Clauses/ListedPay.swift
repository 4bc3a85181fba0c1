import ProposalModel

/// Items of lists whose pay stands without a word of paying: `Milestone A – Wireframes: $24,000`, and
/// shares that make up the whole price: `20 % nach Abnahme`.
///
/// Nothing in such an item says that it pays; the list does.
struct ListedPay: Sendable {
  /// The statements that hold the price of what their label names.
  private(set) var prices: Set<Int> = []
  /// Other items that are no more than a name and an amount.
  private(set) var named: Set<Int> = []
  /// The statements that open with a share of the price of all.
  private(set) var instalments: Set<Int> = []

  init(of outline: Outline, _ passages: [Passage], _ book: FigureBook) {
    let lines = PayLines(outline: outline, passages: passages, book: book)
    let scopes = outline.scopes
    for scope in scopes where scope.role == .operative && scope.children.isEmpty {
      if let amount = lines.amountUnderTitle(of: scope) { prices.insert(amount) }
    }
    for index in scopes.indices
    where scopes[index].role == .operative && !scopes[index].children.isEmpty {
      let scope = scopes[index]
      if let lone = lines.lonePay(of: scope) { prices.insert(lone) }
      for items in lines.lists(of: scope) {
        let priced = items.filter(lines.isPrice)
        prices.formUnion(
          lines.isPriceList(items, of: scope) ? priced : priced.filter(lines.namesMilestone))
        named.formUnion(priced)
        instalments.formUnion(lines.instalments(items))
      }
    }
  }
}
