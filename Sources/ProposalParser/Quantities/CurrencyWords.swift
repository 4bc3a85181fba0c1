/// Currencies as codes, signs of letters, and words.
enum CurrencyWords {
  static let entries: [(String, Lexeme)] =
    CurrencyCodes.list.enumerated().map { ($1, .code(UInt8(clamping: $0))) } + words + prefixes

  private static let words: [(String, Lexeme)] = [
    ("dollar dollars bucks", .currencyWord(.dollar)), ("euro euros", .currencyWord(.euro)),
    ("pound pounds sterling", .currencyWord(.pound)), ("yen", .currencyWord(.yen)),
    ("rupee rupees", .currencyWord(.rupee)), ("franc francs franken", .currencyWord(.franc)),
    ("krone kroner kronor krona kronen", .currencyWord(.krone)), ("yuan", .currencyWord(.yuan)),
    ("zloty złoty", .currencyWord(.zloty)), ("zł", .sign(.zloty)), ("kr", .sign(.krone)),
    ("rs", .sign(.rupee)), ("rmb", .sign(.yuan)), ("fr sfr", .sign(.franc)),
    ("cents pence ct", .cents),
  ]

  private static let prefixes: [(String, Lexeme)] = [
    ("us u.s", .dollarPrefix(CurrencyCodes.index("USD"))),
    ("ca c", .dollarPrefix(CurrencyCodes.index("CAD"))),
    ("au", .dollarPrefix(CurrencyCodes.index("AUD"))),
    ("nz", .dollarPrefix(CurrencyCodes.index("NZD"))),
    ("hk", .dollarPrefix(CurrencyCodes.index("HKD"))),
    ("s", .dollarPrefix(CurrencyCodes.index("SGD"))),
    ("nt", .dollarPrefix(CurrencyCodes.index("TWD"))),
    ("r", .dollarPrefix(CurrencyCodes.index("BRL"))),
    ("canadian", .nationality(CurrencyCodes.index("CAD"))),
    ("australian", .nationality(CurrencyCodes.index("AUD"))),
    ("american", .nationality(CurrencyCodes.index("USD"))),
    ("singapore", .nationality(CurrencyCodes.index("SGD"))),
    ("swiss schweizer", .nationality(CurrencyCodes.index("CHF"))),
    ("norwegian", .nationality(CurrencyCodes.index("NOK"))),
    ("swedish", .nationality(CurrencyCodes.index("SEK"))),
    ("danish", .nationality(CurrencyCodes.index("DKK"))),
    ("british", .nationality(CurrencyCodes.index("GBP"))),
    ("indian", .nationality(CurrencyCodes.index("INR"))),
  ]
}
