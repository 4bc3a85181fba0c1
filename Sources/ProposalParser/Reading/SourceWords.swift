import ProposalModel

/// "per the audited accounts", "per CRM report": where a result is read, and no price for each.
enum SourceWords {
  /// How far behind "per" the name of a record may stand.
  private static let reach = 6

  /// Whether the "per" at a token names a record. Behind an amount only an article tells so: "$40 per
  /// inspection report" is a price.
  static func isSource(_ tokens: [Token], _ index: Int, before end: Int) -> Bool {
    guard tokens[index].key == "per", index + 1 < end else { return false }
    if articles.contains(tokens[index + 1].key) { return true }
    guard index == 0 || !endsAmount(tokens[index - 1]) else { return false }
    let near = tokens[index + 1..<min(end, index + 1 + reach)].prefix { $0.kind != .mark }
    return near.dropFirst().contains { records.contains($0.key) }
  }

  private static func endsAmount(_ token: Token) -> Bool {
    token.kind == .number || scales.contains(token.key)
  }

  private static let articles: WordSet = ["the", "our", "its", "their", "your"]
  private static let scales: WordSet = [
    "k", "m", "mn", "million", "thousand", "billion", "usd", "eur", "gbp", "chf", "$", "€", "£",
    "dollars", "euros", "pounds", ")",
  ]
  private static let records: WordSet = [
    "report", "reports", "accounts", "statement", "statements", "ledger", "register", "survey",
    "system", "log", "logs", "dashboard", "database", "records", "minutes", "note", "export",
    "extract", "certificate", "index", "audit", "crm", "erp", "books", "figures", "data",
  ]
}
