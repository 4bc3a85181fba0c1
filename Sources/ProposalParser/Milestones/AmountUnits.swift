import ProposalModel

/// "Amounts in $ thousand": a line beside a table that multiplies all of its numbers.
enum AmountUnits {
  /// Whether a sentence says in which multiple amounts are given.
  static func multiplies(_ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    guard sentence.tokens.count <= 14,
      let noun = sentence.tokens.prefix(6).first(where: { nouns.contains(tokens[$0].key) }),
      noun + 1 < sentence.tokens.upperBound
    else { return false }
    let rest = noun + 1..<sentence.tokens.upperBound
    guard rest.contains(where: { links.contains(tokens[$0].key) }) else { return false }
    return rest.contains { scales.contains(tokens[$0].key) }
      || phrases.first(in: sentence.prose, rest) != nil
  }

  /// Whether a sentence says that all amounts are in another currency than they are written in: "All figures
  /// are in euros" above amounts in dollars.
  static func contradicts(_ sentence: Sentence, _ currency: Currency) -> Bool {
    let tokens = sentence.prose.tokens
    guard sentence.tokens.count <= 14, !sentence.holdsFigures,
      let noun = sentence.tokens.prefix(6).first(where: { nouns.contains(tokens[$0].key) })
    else { return false }
    let rest = sentence.window(noun + 1, sentence.tokens.upperBound)
    guard rest.contains(where: { links.contains(tokens[$0].key) }) else { return false }
    let named = currencies.filter { group in
      rest.contains { group.words.contains(tokens[$0].key) }
    }
    return named.count == 1 && !named[0].codes.contains(currency.code)
  }

  private static let currencies: [(words: WordSet, codes: [String])] = [
    (["euro", "euros", "eur", "€"], ["EUR"]),
    (["pound", "pounds", "sterling", "gbp", "£"], ["GBP"]),
    (["franken", "franc", "francs", "chf"], ["CHF"]),
    (["dollar", "dollars", "usd", "$"], ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"]),
  ]

  private static let nouns: WordSet = [
    "amounts", "figures", "values", "numbers", "prices", "sums", "bonuses", "payouts", "fees",
    "beträge", "angaben", "werte", "zahlen", "preise", "montants", "chiffres", "valeurs",
  ]
  private static let links: WordSet = ["in", "en", "are", "sind", "sont"]
  private static let scales: WordSet = [
    "thousand", "thousands", "thousand.", "000s", "'000", "’000", "k", "k€", "k$", "k£", "keur",
    "kusd", "kgbp", "kchf", "tausend", "tsd", "teur", "t€", "tchf", "million", "millions",
    "millionen", "mio", "mn", "lakh", "lakhs", "crore", "crores", "milliers", "m€", "meur",
  ]
  private static let phrases = PhraseTable<Bool>([
    (true, ["t €", "t eur", "k €", "k eur", "k $", "' 000", "000 s"])
  ])
}
