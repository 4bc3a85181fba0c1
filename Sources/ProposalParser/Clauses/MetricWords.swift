import ProposalModel

/// Nouns of things that are measured in money: an amount "in revenue" is a level, not pay.
enum MetricWords {
  static let keys: WordSet = WordSet(
    [
      "revenue", "revenues", "sales", "turnover", "arr", "mrr", "bookings", "ebitda", "ebit",
      "profit",
      "income", "savings", "margin", "contribution", "pipeline", "orders", "contracts", "billings",
      "cashflow", "gmv", "spend", "receipts", "funding", "backlog",
      "umsatz", "umsatzes", "auftragseingang", "ergebnis", "gewinn", "einsparungen",
      "deckungsbeitrag",
      "chiffre", "ventes", "assets", "deposits", "donations", "pledges", "premiums", "collections",
      "acv", "tcv", "earnings", "proceeds", "netto-umsatz", "nettoumsatz", "umsätze",
    ].map { WordKey($0) })
}
