import ProposalModel

/// Numbers that are dates, and time allowed.
extension NumberReader {
  func isDate(_ index: Int, _ before: StatementWord?, _ after: StatementWord?) -> Bool {
    if isMonth(index - 1) || isMonth(index + 1) || isClock(index) || isSecondYear(index) {
      return true
    }
    if isYear(index) { return true }
    let word = text.words[index]
    guard word.kind == .number else { return false }
    let length = text.prose.tokens[word.tokens.lowerBound].range.count
    if length == 8 || length == 10 { return isDotted(word) }
    return after?.isAny(.dayPart) ?? false
  }

  /// “2015-16”, “24/7”.
  private func isSecondYear(_ index: Int) -> Bool {
    guard let mark = text.word(index - 1), mark.kind == .mark, isJoined(index) else {
      return text.words[index].kind == .number && text.word(index + 1)?.isMark("/") ?? false
        && text.word(index + 2)?.key == "7"
        && text.prose.string(tokens: text.words[index].tokens) == "24"
    }
    if mark.isMark("/"), text.words[index].key == "7" { return true }
    return text.words.indices.contains(index - 2)
      && YearNumber.isYear(text.words[index - 2], in: text)
  }

  /// “7:30”, “6/15”: hours and minutes, month and day.
  private func isClock(_ index: Int) -> Bool {
    let isBehind =
      text.word(index - 1)?.isMark(":") ?? false && text.word(index - 2)?.kind == .number
    let isBefore =
      text.word(index + 1)?.isMark(":") ?? false && text.word(index + 2)?.kind == .number
    return isBehind || isBefore
  }

  private func isDotted(_ word: StatementWord) -> Bool {
    let range = text.prose.tokens[word.tokens.lowerBound].range
    return text.prose.utf8[range].count { $0 == 0x2E } == 2
  }

  private func isMonth(_ index: Int) -> Bool {
    guard let word = text.word(index), word.isAny(.month) else { return false }
    return word.isCapitalised
  }

  /// Whether the number is a year: four digits from 1900 to 2100 that count nothing.
  func isYear(_ index: Int) -> Bool {
    YearNumber.isYear(text.words[index], in: text)
      && !(text.word(index + 1)?.isAny([.timeUnit, .currency]) ?? false)
      && !(text.word(index - 1)?.isAny(.currency) ?? false)
      && !(text.word(index + 1).map { Self.percents.contains($0.key) } ?? false)
  }

  /// “Within 30 days”, “over the next four years”: time, not performance.
  func isTimeAllowed(_ index: Int) -> Bool {
    guard let unit = nextUnit(index), !Self.shortUnits.contains(text.words[unit].key) else {
      return false
    }
    return !text.has(.recurrence, in: unit..<unit + 8) && !isLevelOfTime(index)
  }

  /// “To under 30 days”, “from 40 to 25 days”: time is what is measured.
  private func isLevelOfTime(_ index: Int) -> Bool {
    guard let front = text.word(index - 1) else { return false }
    if front.isAny(.to), let first = text.word(index - 2),
      first.kind == .number || first.isAny(.numberWord)
    {
      return isLevelOfTime(index - 2) || text.word(index - 3)?.key == "from"
    }
    return Self.levelFront.contains(front.key)
      || front.key == "from" && text.word(index + 1)?.isAny(.to) ?? false
  }

  /// The unit of time a number counts: “thirty (30) days”, “3 to 5 years”.
  private func nextUnit(_ index: Int) -> Int? {
    for next in index + 1..<min(text.words.count, index + 6) {
      let word = text.words[next]
      if word.isAny(.timeUnit) { return next }
      let isFiller =
        word.kind != .word || word.isAny([.numberWord, .conjunction, .to])
        || word.isAny(.timeUnit) || Self.fillers.contains(word.key)
      if !isFiller { return nil }
    }
    return nil
  }

  private static let levelFront: Set<WordKey> = ["to", "under", "below", "than", "by"]

  private static let shortUnits: Set<WordKey> = [
    "minutes", "minute", "mins", "seconds", "second", "milliseconds", "ms", "session", "sessions",
    "hours", "hour", "hrs", "term", "terms",
  ]

  private static let fillers: Set<WordKey> = [
    "consecutive", "calendar", "business", "working", "full", "additional", "more", "short",
  ]
}
