import ProposalModel

/// Finds the date, deadline, period or recurrence a statement sets for its outcome.
struct StatedTime {
  let text: StatementText
  let numbers: NumberReader

  /// The words that say when; nil where nothing does.
  func range() -> Range<Int>? {
    for index in text.words.indices {
      if let range = time(at: index) { return range }
    }
    return nil
  }

  private func time(at index: Int) -> Range<Int>? {
    let word = text.words[index]
    if word.isAny(.recurrence) { return isAboutSomebody(index) ? nil : index..<index + 1 }
    if word.isAny(.time) { return isNews(index) ? nil : index..<index + 1 }
    if isNumberedUnit(index) { return index..<index + 2 }
    if isProjectMonth(index) { return index..<index + 1 }
    if isPerUnit(index) { return index..<index + 2 }
    if isCalendarYear(index) || isMonthDate(index) || isDottedDate(index) {
      return index..<index + 1
    }
    if let range = period(at: index) ?? span(at: index) { return range }
    return isClock(index) ? index..<index + 1 : nil
  }

  /// “The people who die each year”: tells which people, not when.
  private func isAboutSomebody(_ index: Int) -> Bool {
    let front = max(text.start, index - 12)..<index
    guard let relative = front.last(where: { Self.whoWords.contains(text.words[$0].key) }),
      relative > text.start
    else { return false }
    return !(relative..<index).contains { text.words[$0].isMark(",") }
  }

  /// “Today announced”.
  private func isNews(_ index: Int) -> Bool {
    text.words[index].key == "today" && text.word(index + 1)?.kind == .word
  }

  /// “Month 2: …”, “Week 3”: the second month of the work.
  private func isNumberedUnit(_ index: Int) -> Bool {
    let word = text.words[index]
    guard Self.numberedUnits.contains(word.key),
      word.isCapitalised || text.word(index - 1).map({ Self.unitFront.contains($0.key) }) ?? false,
      let next = text.word(index + 1), next.kind == .number
    else { return false }
    return text.prose.tokens[next.tokens.lowerBound].range.count < 3
  }

  /// “By M12”: the twelfth month of the project.
  private func isProjectMonth(_ index: Int) -> Bool {
    let isLabel = index < text.start || text.word(index - 1)?.isMark("(") ?? false
    guard isLabel || text.word(index - 1).map({ Self.unitFront.contains($0.key) }) ?? false else {
      return false
    }
    let bytes = text.prose.utf8[text.prose.tokens[text.words[index].tokens.lowerBound].range]
    return bytes.count > 1 && bytes.count < 4 && bytes.first == 0x4D
      && bytes.dropFirst().allSatisfy { $0 &- 0x30 < 10 }
  }

  /// “3x/week”.
  private func isPerUnit(_ index: Int) -> Bool {
    text.words[index].isMark("/") && text.word(index + 1)?.isAny(.timeUnit) ?? false
      && !Self.short.contains(text.words[index + 1].key)
  }

  /// A year that says when: “by 2030”, “in fiscal 2006”, “our 2030 target”; not a baseline, not the
  /// name of a plan, not something past.
  private func isCalendarYear(_ index: Int) -> Bool {
    guard numbers.isYear(index) else { return false }
    if isBaseline(index) { return false }
    if text.word(index + 1)?.isMark(")") ?? false, text.word(index - 1)?.isMark("(") ?? false {
      return false
    }
    guard let next = wordBehindYear(index), next.kind == .word else { return true }
    if text.word(index - 1).map({ Self.yearFront.contains($0.key) }) ?? false { return true }
    return next.isAny([
      .preposition, .conjunction, .determiner, .to, .modal, .be, .pronoun, .abstract,
    ])
      || (index + 1..<index + 5).contains {
        text.word($0).map { Self.goals.contains($0.key) } ?? false
      }
  }

  /// The word behind “2014” and behind “2014-15”.
  private func wordBehindYear(_ index: Int) -> StatementWord? {
    guard let next = text.word(index + 1), next.isMark("-") || next.isMark("–") || next.isMark("/"),
      text.word(index + 2)?.kind == .number
    else {
      return text.word(index + 1)
    }
    return numbers.isYear(index + 2) ? nil : text.word(index + 3)
  }

  private func isBaseline(_ index: Int) -> Bool {
    if let next = text.word(index + 1), Self.baseNouns.contains(next.key) { return true }
    return (max(0, index - 3)..<index).contains {
      text.words[$0].isAny(.baseline) && !Self.weakBaselines.contains(text.words[$0].key)
        || text.words[$0].isMark("(") && text.word($0 + 1)?.key == "as"
    }
  }

  private func isMonthDate(_ index: Int) -> Bool {
    let word = text.words[index]
    guard word.isAny(.month), word.isCapitalised else { return false }
    if word.key != "may" && word.key != "march" { return true }
    let isBesideNumber = [index - 1, index + 1].contains { text.word($0)?.kind == .number }
    return isBesideNumber
      || (text.word(index - 1).map { Self.monthFront.contains($0.key) } ?? false)
  }

  private func isDottedDate(_ index: Int) -> Bool {
    let word = text.words[index]
    guard word.kind == .number else { return false }
    let range = text.prose.tokens[word.tokens.lowerBound].range
    let dots = text.prose.utf8[range].count { $0 == 0x2E }
    if dots == 2, range.count >= 8 { return true }
    return isSlashed(index) || isISO(index)
  }

  /// `6/30/2026`.
  private func isSlashed(_ index: Int) -> Bool {
    text.word(index + 1)?.isMark("/") ?? false && text.word(index + 3)?.isMark("/") ?? false
      && text.word(index + 4)?.kind == .number
  }

  /// `2026-06-30`.
  private func isISO(_ index: Int) -> Bool {
    numbers.isYear(index) && text.word(index + 1)?.isMark("-") ?? false
      && text.word(index + 2)?.kind == .number && text.word(index + 3)?.isMark("-") ?? false
  }

  /// “Within 30 days”, “over the next decade”, “for three years”, “every two weeks”.
  private func period(at index: Int) -> Range<Int>? {
    guard Self.periodFront.contains(text.words[index].key) else { return nil }
    var next = index + 1
    var hasNumber = false
    while let word = text.word(next), next - index < 9 {
      if word.isAny(.timeUnit), !Self.short.contains(word.key) {
        return isPeriod(index, next, hasNumber) ? index..<next + 1 : nil
      }
      let isNumber = word.kind == .number || word.isAny(.numberWord) || word.key == "one"
      hasNumber = hasNumber || isNumber
      guard
        isNumber || word.kind == .mark && !word.isMark(".") && !word.isMark(",")
          || Self.periodFillers.contains(word.key)
      else { return nil }
      next += 1
    }
    return nil
  }

  /// “Two weeks after the audit”: a period that an event begins or ends.
  private func span(at index: Int) -> Range<Int>? {
    let word = text.words[index]
    guard word.kind == .number || word.isAny(.numberWord), !word.isAny(.timeUnit),
      text.word(index + 1)?.isAny(.timeUnit) ?? false,
      text.word(index + 2).map({ Self.eventFront.contains($0.key) }) ?? false
    else { return nil }
    return index..<index + 3
  }

  private static let eventFront: Set<WordKey> = ["after", "before", "from", "following"]

  private func isPeriod(_ start: Int, _ unit: Int, _ hasNumber: Bool) -> Bool {
    let key = text.words[start].key
    if key == "after", text.word(unit + 1)?.key == "of" { return false }
    if key == "in", text.word(start - 1)?.key == "time" { return false }
    if key == "first", !hasNumber { return false }
    if hasNumber { return !(text.word(unit + 1).map { Self.notPeriods.contains($0.key) } ?? false) }
    return Self.boundFront.contains(key)
      || (start + 1..<unit).contains { Self.nextWords.contains(text.words[$0].key) }
  }

  /// “By 11 pm”, “at 22:00”.
  private func isClock(_ index: Int) -> Bool {
    guard text.words[index].kind == .number, let next = text.word(index + 1) else { return false }
    if next.isAny(.dayPart) { return true }
    guard next.isMark(":"), let minutes = text.word(index + 2), minutes.kind == .number else {
      return false
    }
    return text.prose.tokens[minutes.tokens.lowerBound].range.count == 2
  }

  private static let yearFront: Set<WordKey> = [
    "by", "in", "until", "before", "during", "from", "for", "fiscal", "year", "through", "fy",
    "calendar", "till", "end", "throughout", "of", "than", "on",
  ]
  private static let numberedUnits: Set<WordKey> = [
    "week", "weeks", "month", "months", "sprint", "quarter",
  ]
  private static let unitFront: Set<WordKey> = [
    "by", "in", "until", "before", "during", "after", "from", "to", "of",
  ]
  private static let whoWords: Set<WordKey> = ["who", "whom", "whose"]
  private static let goals: Set<WordKey> = [
    "target", "targets", "goal", "goals", "ambition", "ambitions", "commitment", "commitments",
    "deadline", "agenda", "objective", "objectives", "decarbonisation", "restoration", "emissions",
    "net", "climate", "sustainability", "if", "when", "revenue", "fiscal", "annual",
  ]
  private static let baseNouns: Set<WordKey> = ["baseline", "baselines", "base", "level", "levels"]
  private static let weakBaselines: Set<WordKey> = ["level", "below", "above"]
  private static let monthFront: Set<WordKey> = [
    "in", "by", "of", "until", "before", "during", "end", "early", "late", "mid", "from", "to",
  ]
  private static let periodFront: Set<WordKey> = [
    "within", "over", "in", "for", "during", "after", "every", "throughout", "next", "first",
    "each",
    "following", "through", "until", "coming", "per", "by", "before",
  ]
  private static let periodFillers: Set<WordKey> = [
    "the", "a", "of", "next", "first", "coming", "following", "to", "or", "and", "end",
    "least", "consecutive", "additional", "any", "about", "around", "full", "such", "this", "fewer",
    "then", "more", "under", "less", "than", "same", "each", "every", "period", "beginning",
    "initial", "current", "that", "another", "short", "our",
  ]
  private static let boundFront: Set<WordKey> = ["within", "every", "each", "per"]
  private static let nextWords: Set<WordKey> = [
    "next", "first", "end", "this", "same", "current", "following", "each", "such", "any",
  ]
  private static let notPeriods: Set<WordKey> = ["old", "ago", "older"]
  private static let short: Set<WordKey> = [
    "minutes", "minute", "mins", "seconds", "second", "milliseconds", "ms",
  ]
}
