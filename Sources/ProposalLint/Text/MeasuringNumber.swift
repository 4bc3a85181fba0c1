import ProposalModel

/// Numbers in a text that measure or count something, as opposed to money paid, dates, labels and
/// time allowed.
enum MeasuringNumber {
  /// Whether a range of tokens has one.
  static func exists(in range: Range<Int>, of prose: Prose) -> Bool {
    range.contains { isMeasure($0, prose.tokens) }
  }

  /// Whether a token is a number, in digits or in words.
  static func isNumber(_ token: Token) -> Bool {
    token.kind == .number || numberWords.contains(token.key)
  }

  /// Whether a token counts things that are known: “all 38 clinics”, “outside the six spans”.
  static func isScope(_ index: Int, of prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard index > 0, index + 1 < tokens.count, isNumber(tokens[index]) else { return false }
    return definites.contains(tokens[index - 1].key) && tokens[index + 1].kind == .word
      && !timeUnits.contains(tokens[index + 1].key) && !percents.contains(tokens[index + 1].key)
  }

  private static let definites: WordSet = [
    "all", "the", "these", "those", "both", "its", "our", "their", "alle", "allen", "aller", "die",
    "den", "der",
  ]

  private static func isMeasure(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard isNumber(token) else { return false }
    let before = index > 0 ? tokens[index - 1] : nil
    let after = index + 1 < tokens.count ? tokens[index + 1] : nil
    if let after, percents.contains(after.key) { return !isShareOfPay(index + 2, tokens) }
    if isMoney(before, after) { return isLevel(index, tokens) }
    if isDate(token, before, after) || isOrdinalDay(index, tokens) { return false }
    if isPartOfDate(index, tokens) { return false }
    if let before, labels.contains(before.key) || isCode(index, tokens) { return false }
    if isTimeOfDay(index, tokens) { return false }
    return !isTimeAllowed(index, tokens, after) && !isReach(before, after)
  }

  /// “Log ML-1”, “report PR-7”: the number belongs to the name of a record.
  static func isCode(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index > 1, tokens[index - 1].key == "-", !tokens[index].followsSpace else { return false }
    return !tokens[index - 1].followsSpace && tokens[index - 2].kind == .word
      && tokens[index - 2].isCapitalised
  }

  private static func isMoney(_ before: Token?, _ after: Token?) -> Bool {
    let isBefore = before.map { currencies.contains($0.key) } ?? false
    return isBefore || after.map { currencies.contains($0.key) } ?? false
  }

  /// “12% of base salary”: what is paid, and not what is measured.
  private static func isShareOfPay(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index < tokens.count, tokens[index].key == "of" else { return false }
    return tokens[index + 1..<min(index + 4, tokens.count)].contains { pays.contains($0.key) }
  }

  private static let pays: WordSet = ["salary", "pay", "bonus", "fee", "award"]

  /// Money that is reached, not paid: “to $10M”, “at least $250,000”.
  private static func isLevel(_ index: Int, _ tokens: [Token]) -> Bool {
    tokens[max(0, index - 3)..<index].contains { levelWords.contains($0.key) }
  }

  private static func isDate(_ token: Token, _ before: Token?, _ after: Token?) -> Bool {
    let isBesideMonth = [before, after].contains { $0.map { months.contains($0.key) } ?? false }
    if isBesideMonth { return true }
    guard token.kind == .number, token.range.count >= 4 else { return false }
    let isYear = token.range.count == 4 && !(after.map { $0.kind == .word } ?? false)
    return isYear || token.range.count == 10
  }

  /// “05/06/2026”: three numbers with strokes between them.
  private static func isPartOfDate(_ index: Int, _ tokens: [Token]) -> Bool {
    [-4, -2, 0].contains { offset in
      let first = index + offset
      return first >= 0 && first + 4 < tokens.count
        && [0, 2, 4].allSatisfy { tokens[first + $0].kind == .number }
        && [1, 3].allSatisfy { tokens[first + $0].key == "/" && !tokens[first + $0].followsSpace }
    }
  }

  /// “30. September”: the stop belongs to the day.
  private static func isOrdinalDay(_ index: Int, _ tokens: [Token]) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].key == "."
      && months.contains(tokens[index + 2].key)
  }

  /// “Within 6 months”, “for 30 days”: time, not performance.
  private static func isTimeAllowed(_ index: Int, _ tokens: [Token], _ after: Token?) -> Bool {
    guard let after, timeUnits.contains(after.key) else { return false }
    return tokens[max(0, index - 3)..<index].contains { timeWords.contains($0.key) }
  }

  /// “5.30 am”, “6 p.m.”, “8 Uhr”: when, not how many.
  private static func isTimeOfDay(_ index: Int, _ tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if clocks.contains(tokens[index + 1].key) { return true }
    return index + 3 < tokens.count && ["a", "p"].contains(tokens[index + 1].key)
      && tokens[index + 2].key == "." && tokens[index + 3].key == "m"
  }

  private static let clocks: WordSet = ["am", "pm", "a.m", "p.m", "o'clock", "uhr"]

  /// “Within 500 m”: how near, not how many.
  private static func isReach(_ before: Token?, _ after: Token?) -> Bool {
    before?.key == "within" && after.map { distances.contains($0.key) } == true
  }

  private static let distances: WordSet = [
    "m", "km", "metres", "meters", "kilometres", "kilometers", "miles", "yards",
  ]
  private static let percents: WordSet = [
    "%", "percent", "pct", "points", "pp", "bps", "prozent", "‰",
  ]
  private static let currencies: WordSet = [
    "$", "€", "£", "¥", "usd", "eur", "gbp", "chf", "dollars", "euros", "pounds", "franken",
  ]
  private static let levelWords: WordSet = [
    "to", "reach", "reaches", "reaching", "least", "above", "over", "exceed", "exceeds", "from",
    "exceeding", "than", "worth", "under", "below", "mindestens", "auf",
  ]
  private static let labels: WordSet = [
    "phase", "milestone", "annex", "appendix", "schedule", "exhibit", "section", "clause",
    "version", "q", "fy", "goal", "stage", "item", "no", "step", "part", "one", "tranche",
    "instalment", "installment", "objective", "chapter", "article", "paragraph", "lot", "batch",
    "meilenstein", "ziel", "abschnitt", "line", "form", "log", "report", "account", "list", "table",
    "rule", "register", "note", "kiln", "furnace", "plant", "unit", "hall", "building", "bay",
  ]
  private static let timeUnits: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "quarters", "tage",
    "monate",
    "monaten", "wochen", "jahre", "business", "calendar", "working",
  ]
  private static let timeWords: WordSet = [
    "within", "in", "after", "for", "during", "next", "first", "binnen", "innerhalb", "by",
  ]
  private static let months: WordSet = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec", "januar", "februar", "märz", "mai", "juni", "juli", "oktober",
    "dezember",
  ]
  private static let numberWords: WordSet = [
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "fifteen", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "zwei", "drei", "vier",
    "fünf",
  ]
}
