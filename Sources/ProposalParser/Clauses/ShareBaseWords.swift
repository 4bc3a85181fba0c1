import ProposalModel

/// Names of the amounts that percentages of pay are shares of.
extension Neighbours {
  /// What the words at a token name.
  static func base(at start: Int, in prose: Prose, before end: Int) -> ShareBase? {
    guard let (base, count) = bases.match(in: prose.tokens, at: start, before: end) else {
      return nil
    }
    if count == 1, prose.tokens[start].key == "price", !isThePrice(start, in: prose, before: end) {
      return nil
    }
    return isOfEach(start + count, in: prose, before: end) ? nil : base
  }

  /// "1% of the price", where "of its price", "of the price of that delivery" and "of the price stated
  /// in Section 4" are of a part, and so is "the price" where "its price" was spoken of before.
  private static func isThePrice(_ start: Int, in prose: Prose, before end: Int) -> Bool {
    guard start > 0, prose.tokens[start - 1].key == "the" else { return false }
    if start + 1 < end, !isPeer(prose.tokens[start + 1]) { return false }
    var index = start - 1
    while index > 0, prose.tokens[index].key != Mark.stop {
      index -= 1
      if prose.tokens[index + 1].key == "price", own.contains(prose.tokens[index].key) {
        return false
      }
    }
    return true
  }

  /// Whether a token may follow "the price" without saying of what.
  private static func isPeer(_ token: Token) -> Bool {
    token.kind == .mark || pricePeers.contains(token.key)
  }

  private static let pricePeers: WordSet = [
    "per", "each", "on", "upon", "when", "once", "if", "up", "at", "and", "or", "is", "after",
    "falls", "becomes",
  ]
  private static let own: WordSet = ["its", "their", "that", "this", "whose", "each"]

  /// "5% of the price of each unit" is no share of the contract's price.
  private static func isOfEach(_ index: Int, in prose: Prose, before end: Int) -> Bool {
    guard index + 1 < end else { return false }
    let (next, then) = (prose.tokens[index].key, prose.tokens[index + 1].key)
    return next == "per" && then != "week" && then != "day"
      || next == "of" && singles.contains(then)
  }

  private static let singles: WordSet = [
    "each", "every", "any", "all", "a", "an", "goods", "units",
  ]

  private static let bases = PhraseTable<ShareBase>([
    (
      .contract,
      [
        "contract sum", "contract price", "total fee", "fixed price",
        "total price", "project fee", "project price", "fixed fee", "total contract price",
        "auftragssumme", "vertragssumme", "gesamtpreis", "gesamtpreises", "festpreis",
        "festpreises", "pauschalpreises", "prix total", "montant total", "total grant",
        "grant total", "lump sum", "lump-sum price", "total project fee", "price",
        "purchase price", "agreed price", "agreed fee", "kaufpreis", "kaufpreises", "preises",
      ]
    ),
    (
      .target,
      [
        "target bonus", "target award", "target amount", "target incentive", "zielbonus",
        "target payout", "target opportunity", "on-target bonus", "bonus at target",
        "target", "zielbetrags",
      ]
    ),
  ])
}
