/// Something about the sheet that could not be read, or can be read in two ways.
///
/// The parser says what it met; the rules give it words and a severity.
public enum SheetIssue: Sendable, Hashable {
  /// Bytes that are not UTF-8, or characters that hide or reorder text.
  case encoding(EncodingProblem)
  /// Front matter that is broken, ambiguous or refused.
  case frontMatter(String)
  /// The sheet states no milestone.
  case noMilestone
  /// Text that looks like a payout and was not understood.
  case unread(words: String, UnreadReason)
  /// A number with two readings.
  case ambiguousNumber(words: String, readings: [String])
  /// Amounts of two currencies, or of none, where one is needed.
  case currencyUnclear(words: String)
  /// A slot that was never filled in: `[[date]]`, `X%`, `TBD`.
  case placeholder(words: String)
  /// A date that no calendar has.
  case impossibleDate(words: String)
  /// A date with two readings.
  case ambiguousDate(words: String)
  /// One field stated twice, differently.
  case conflict(field: String, first: Located<String>, second: Located<String>)
  /// A note to oneself in text that others will read.
  case noteToSelf(words: String)
  /// A number too large or too long to compute with.
  case numberTooLarge(words: String)
  /// Nested deeper than is read.
  case nestingTooDeep
}

/// What is wrong with the bytes of a sheet.
public enum EncodingProblem: Sendable, Hashable {
  case invalidUTF8, nullByte, controlCharacter, directionOverride
}

/// Why a figure or clause was not understood.
public enum UnreadReason: Sendable, Hashable {
  /// An amount of money that no payout, term or background statement accounts for.
  case amount
  /// A percentage, date or number that nothing accounts for.
  case figure
  /// Words that promise pay in a form the reader does not know.
  case clause
  /// Words about delay in a form the reader does not know: what is late is open.
  case lateness
  /// Words about what is kept back in a form the reader does not know: what is kept, and what is left, is open.
  case retention
  /// Words or amounts of an application for payment that its lines do not come to: what is due is open.
  case application
}
