import ProposalModel

/// Labels that name a price for each of what is counted: `Fee per migrated site`, `Day rate`.
enum UnitPriceLabels {
  /// Whether the words of a label name such a price.
  static func isOne(_ prose: Prose, _ range: Range<Int>) -> Bool {
    if rates.meaning(of: range, in: prose.tokens) != nil { return true }
    guard let per = range.first(where: { pers.contains(prose.tokens[$0].key) }),
      per > range.lowerBound, per + 1 < range.upperBound,
      prices.contains(prose.tokens[per - 1].key)
    else { return false }
    return !(per + 1..<range.upperBound).contains { others.contains(prose.tokens[$0].key) }
  }

  /// Whether the words of a label name the most that is paid for: `Maximum number of sites`.
  static func isMost(_ prose: Prose, _ range: Range<Int>) -> Bool {
    guard let first = range.first else { return false }
    return mosts.match(in: prose.tokens, at: first, before: range.upperBound) != nil
  }

  private static let rates = PhraseTable<Bool>([
    (
      true,
      [
        "day rate", "daily rate", "hourly rate", "rate per day", "rate per hour", "price per day",
        "fee per day", "fee per hour", "tagessatz", "stundensatz", "preis je tag",
        "tarif journalier", "taux journalier", "taux horaire",
      ]
    )
  ])
  private static let mosts = PhraseTable<Bool>([
    (
      true,
      [
        "maximum number of", "max number of", "max. number of", "max. no. of", "most units",
        "maximum days", "maximum hours", "max days", "max. days", "max hours", "max. hours",
        "maximum quantity", "höchstzahl der", "höchstzahl an", "maximale anzahl", "nombre maximal",
      ]
    )
  ])
  private static let pers: WordSet = ["per", "je", "pro", "par"]
  private static let prices: WordSet = [
    "fee", "price", "rate", "amount", "bonus", "commission", "payment", "award", "charge",
    "payout", "reward", "premium", "prämie", "preis", "satz", "honorar", "vergütung", "betrag",
    "provision", "prime", "prix", "montant", "payable", "paid",
  ]
  /// Periods and people are no units of what is delivered.
  private static let others: WordSet = [
    "month", "quarter", "year", "annum", "week", "half-year", "person", "head", "employee",
    "participant", "member", "recipient", "payee", "monat", "quartal", "jahr", "woche", "kopf",
    "mitarbeiter", "mois", "trimestre", "an", "personne", "milestone", "meilenstein",
  ]
}
