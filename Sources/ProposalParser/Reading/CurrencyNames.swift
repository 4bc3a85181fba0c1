import ProposalModel

/// Currencies named without an amount: "all amounts in US dollars", `Currency: EUR`.
enum CurrencyNames {
  /// The first currency named in a range.
  static func first(in prose: Prose, _ range: Range<Int>) -> Currency? {
    for index in range {
      if let (code, _) = names.match(in: prose.tokens, at: index, before: range.upperBound) {
        return Currency(code: code)
      }
      let token = prose.tokens[index]
      if token.kind == .word, token.range.count == 3,
        prose.utf8[token.range].allSatisfy({ $0 &- 0x41 < 26 }),
        let currency = Currency(code: prose.string(token.range))
      {
        return currency
      }
    }
    return nil
  }

  /// The currency a sentence declares for the whole sheet.
  static func declared(in prose: Prose) -> Currency? {
    for index in prose.tokens.indices {
      guard
        let (_, count) = declarations.match(in: prose.tokens, at: index, before: prose.tokens.count)
      else { continue }
      let start = index + count
      let end = min(prose.tokens.count, start + 4)
      if let currency = first(in: prose, start..<max(start, end)) { return currency }
    }
    return named(in: prose)
  }

  /// "in Canadian dollars", "in euro": a name in words right behind the preposition.
  private static func named(in prose: Prose) -> Currency? {
    let count = prose.tokens.count
    for index in prose.tokens.indices where opensName(prose.tokens[index].key) {
      guard index + 1 < count, prose.tokens[index + 1].kind == .word,
        let (code, words) = names.match(in: prose.tokens, at: index + 1, before: count)
      else { continue }
      // "$220,000 (Canadian dollars)" says which; "(dollars)" does not.
      if prose.tokens[index].key == Mark.open, words < 2 { continue }
      return Currency(code: code)
    }
    return nil
  }

  private static func opensName(_ key: WordKey) -> Bool {
    key == Mark.open || prepositions.contains(key)
  }

  private static let prepositions: WordSet = ["in", "en"]

  private static let declarations = PhraseTable<Bool>([
    (
      true,
      [
        "amounts in", "all amounts are in", "all figures are in", "amounts are in", "everything in",
        "currency is", "currency :", "all sums in", "all amounts in", "alle beträge in",
        "amounts are stated in", "figures in",
        "in force from", "paid in", "währung :", "sums are in", "all money in",
        "all payments are in", "denominated in", "prices in",
      ]
    )
  ])

  private static let names = PhraseTable<String>([
    ("USD", ["us dollars", "us dollar", "u.s. dollars", "american dollars", "dollars"]),
    ("EUR", ["euro", "euros", "€"]),
    ("GBP", ["pounds sterling", "sterling", "pounds", "british pounds", "£"]),
    ("CHF", ["swiss francs", "schweizer franken", "franken", "francs suisses"]),
    ("CAD", ["canadian dollars"]),
    ("AUD", ["australian dollars"]),
    ("INR", ["indian rupees", "rupees", "₹"]),
    ("NZD", ["new zealand dollars"]),
    ("SGD", ["singapore dollars"]),
    ("JPY", ["yen", "japanese yen"]),
    ("SEK", ["swedish kronor", "svenska kronor"]),
    ("NOK", ["norwegian kroner"]),
    ("DKK", ["danish kroner"]),
  ])
}
