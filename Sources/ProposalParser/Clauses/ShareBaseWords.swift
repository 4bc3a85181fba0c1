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

  /// "1% of the price", where "of its price" and "of the price of that delivery" are of a part.
  private static func isThePrice(_ start: Int, in prose: Prose, before end: Int) -> Bool {
    guard start > 0, prose.tokens[start - 1].key == "the" else { return false }
    guard start + 1 < end else { return true }
    let next = prose.tokens[start + 1]
    return next.kind == .mark || pricePeers.contains(next.key)
  }

  /// What may follow "the price" without saying of what.
  private static let pricePeers: WordSet = [
    "for", "per", "each", "on", "upon", "when", "once", "if", "up", "at", "and", "or", "is", "in",
    "after", "falls", "becomes",
  ]

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
