import ProposalModel

/// Reads units from column heads.
enum ColumnUnitReader {
  /// The unit a head names.
  static func unit(in head: Prose) -> ColumnUnit {
    var unit = ColumnUnit()
    unit.currency = currency(in: head)
    for token in head.tokens {
      if percents.contains(token.key) { unit.isPercent = true }
      if thousands.contains(token.key) { unit.scale = Rational(1_000) }
      if hundreds.contains(token.key) { unit.scale = Rational(100) }
      if millions.contains(token.key) { unit.scale = Rational(1_000_000) }
      if unit.currency != nil, token.key == "k" || token.key == "t" { unit.scale = Rational(1_000) }
      if unit.currency != nil, token.key == "m" { unit.scale = Rational(1_000_000) }
    }
    return unit
  }

  /// The unit a name gives in parentheses: `Operating cash flow ($ million)`.
  static func parenthesisedUnit(of name: Prose) -> ColumnUnit {
    guard let open = name.tokens.firstIndex(where: { $0.key == Mark.open }),
      let close = name.tokens[open...].firstIndex(where: { $0.key == Mark.close })
    else { return ColumnUnit() }
    return unit(in: name.part(open + 1..<close))
  }

  private static func currency(in head: Prose) -> Currency? {
    for token in head.tokens {
      if let code = scaledCodes[token.key] ?? signs[token.key] { return Currency(code: code) }
      if token.kind == .word, token.range.count == 3, token.isCapitalised,
        let currency = Currency(code: head.string(token.range)), !words.contains(token.key)
      {
        return currency
      }
    }
    return nil
  }

  /// Three letters that are a word before they are a currency.
  private static let words: WordSet = ["all", "top", "try", "mad", "cup", "gel", "ron", "lak"]

  private static let percents: WordSet = ["%", "percent", "prozent", "percentage"]
  private static let thousands: WordSet = [
    "thousand", "thousands", "tsd", "keur", "kusd", "kgbp", "kchf", "teur", "tchf", "tusd", "000",
    "000s", "000's", "tausend", "milliers",
  ]
  private static let hundreds: WordSet = ["hundreds", "hunderten"]
  private static let millions: WordSet = [
    "million", "millions", "mio", "mn", "meur", "musd", "mchf", "millionen", "mill",
  ]
  private static let scaledCodes: [WordKey: String] = [
    "keur": "EUR", "teur": "EUR", "meur": "EUR", "kusd": "USD", "tusd": "USD", "musd": "USD",
    "kgbp": "GBP", "kchf": "CHF", "tchf": "CHF", "mchf": "CHF",
  ]
  private static let signs: [WordKey: String] = [
    "€": "EUR", "£": "GBP", "¥": "JPY", "$": "USD", "euro": "EUR", "euros": "EUR",
    "franken": "CHF", "dollars": "USD", "pounds": "GBP", "yen": "JPY",
  ]
}
