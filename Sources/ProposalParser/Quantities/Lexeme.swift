/// What a word or mark means to a reader of amounts and dates.
///
/// Words are looked up once, when a text is cut into atoms; every decision after that is made on
/// these small values.
enum Lexeme: Equatable, Sendable {
  case other
  /// Nothing may be read across it: struck text begins or ends, a line ends, the text is over.
  case barrier
  case digits
  /// A word that ends in a digit: `FY26`, `v7`.
  case alphanumeric
  /// Zero to ninety-nine.
  case cardinal(Int)
  case hundred
  /// A power of ten by its exponent: `million` is 6.
  case scale(Int)
  /// The same as a letter or two, which may also be a unit of measure: `k`, `m`, `mm`, `b`.
  case scaleLetter(Int)
  case ordinal(Int)
  case ordinalSuffix
  case half
  case vulgarFraction(Int, Int)
  case dozen
  case article
  case and
  case of
  case the
  case to
  case between
  /// Within, after, in: what makes "a year" a duration.
  case within
  case preposition
  case unit(DurationUnit)
  case dayKind(DayKind)
  case month(Int)
  case weekday
  case sign(CurrencySign)
  case code(UInt8)
  case nationality(UInt8)
  case dollarPrefix(UInt8)
  case currencyWord(CurrencySign)
  case cents
  case percent
  case permille
  case pour
  case cent
  case percentagePoints
  case basisPoints
  case percentage
  case basis
  case points
  case times
  case fold
  case twice
  case labelHead(LabelHead)
  case numberHead
  case hash
  case quarterName(Int)
  case halfName(Int)
  case fiscal
  case calendarWord
  case yearEnd
  case edge(DateReading.Edge)
  case edgeAdjective(DateReading.Edge)
  case clock
  case countNoun
  case lengthWord
  case placeholder
  case slotWord
  case xMark
  case minus
  case dash
  case plus
  case point
  case comma
  case slash
  case colon
  case apostrophe
  case open
  case close
  case openBracket
  case closeBracket
  case openBrace
  case closeBrace
  case underscore
  case question
  case caret
  case webScheme
  case phone
  case frequency
  /// Words that tell the language of a text.
  case englishWord
  case continentalWord
}

/// How surely a word in front of a number makes the number a name.
enum LabelHead: UInt8, Equatable, Sendable {
  /// `Milestone 2`.
  case sure
  /// `Milestones 2 and 3`.
  case list
  /// Also a verb: `Release 2` but `release 2 features`.
  case unsure
}
