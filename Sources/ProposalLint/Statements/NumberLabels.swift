import ProposalModel

/// Numbers that name something rather than count it.
extension NumberReader {
  func isLabel(_ index: Int, _ before: StatementWord?, _ after: StatementWord?) -> Bool {
    if let before, before.isAny(.numbered), isLabelling(index - 1), isBareLabel(index, after) {
      return true
    }
    if isEnumerator(index) || isOrdinal(index) || isBehindName(index, after) || isEstimate(index) {
      return true
    }
    if isVersion(index) || isAge(index) || isCompound(index) || isManner(before, after) {
      return true
    }
    if isOccasion(index) || isWeight(index) || isUrged(index) { return true }
    if isGiven(index, before, after) || isOneIn(index) || isSecondLabel(index) { return true }
    let isGlued = isJoined(index)
    if isGlued, let before, before.isMark("-") || before.isMark("#") || before.isMark("/") {
      return !(text.word(index - 2)?.kind == .number)
    }
    return isGlued && before?.isMark(".") ?? false
  }

  /// “When two people enter”, “after three failed logins”: on which occasion, not how much.
  private func isOccasion(_ index: Int) -> Bool {
    guard !isAboutPay, let before = text.word(index - 1), let after = text.word(index + 1) else {
      return false
    }
    return Self.occasions.contains(before.key) && after.kind == .word
      && !after.isAny([.timeUnit, .numberWord, .health, .measure])
  }

  /// “(weight 20%)”, “weighted at 25%”: how much the goal counts. What somebody weighs is a level.
  private func isWeight(_ index: Int) -> Bool {
    guard let unit = text.word(index + 1), Self.percents.contains(unit.key) else { return false }
    if let behind = text.word(index + 2), Self.weights.contains(behind.key) {
      return text.word(index + 3)?.kind != .word
    }
    let name = (max(0, index - 2)..<index).last { Self.weights.contains(text.words[$0].key) }
    guard let name else { return false }
    return text.words[name].key != "weight" || text.word(name - 1)?.kind == .mark
  }

  private static let weights: Set<WordKey> = ["weight", "weighting", "weighted", "weightage"]

  /// “Urge others to reach 20”: what somebody else is to reach.
  private func isUrged(_ index: Int) -> Bool {
    let front = text.start..<max(text.start, index)
    guard let verb = front.last(where: { Self.urging.contains(text.words[$0].key) }),
      verb == text.start
        || text.word(verb - 1)?.isAny([.modal, .to, .conjunction, .pronoun]) ?? false
    else { return false }
    let between = verb + 1..<index
    return text.word(verb + 1)?.isAny(.to) == false && text.has(.to, in: between)
      && !between.contains { text.words[$0].kind == .mark }
  }

  private static let urging: Set<WordKey> = [
    "urge", "urging", "encourage", "encouraging", "persuade", "persuading", "ask", "asking",
    "invite", "inviting", "lobby", "lobbying",
  ]

  private static let occasions: Set<WordKey> = ["when", "whenever", "after", "if"]

  /// “The 400,000 people who …”: how many there are, not how many are to be.
  private func isGiven(_ index: Int, _ before: StatementWord?, _ after: StatementWord?) -> Bool {
    guard let before, let after, after.kind == .word,
      !after.isAny([.numberWord, .timeUnit, .preposition])
    else { return false }
    if Self.parts.contains(before.key) { return true }
    return Self.given.contains(before.key) && !Self.percents.contains(after.key)
  }

  /// “One in five”.
  private func isOneIn(_ index: Int) -> Bool {
    let isNumber = { (word: StatementWord?) in
      word.map { $0.kind == .number || $0.isAny(.numberWord) } ?? false
    }
    let isFirst =
      text.word(index + 1)?.key == "in" && isNumber(text.word(index + 2))
      && !(text.word(index + 3)?.isAny(.timeUnit) ?? false)
    return isFirst
      || text.word(index - 1)?.key == "in"
        && (isNumber(text.word(index - 2)) || text.word(index - 2)?.key == "one")
  }

  /// “Weeks 1-4”, “Sections 2 and 3”.
  private func isSecondLabel(_ index: Int) -> Bool {
    guard let joint = text.word(index - 1),
      joint.isMark("-") || joint.isMark("–") || joint.isAny([.conjunction, .to]),
      text.word(index - 2)?.kind == .number, let name = text.word(index - 3)
    else { return false }
    return name.isAny(.numbered) && isLabelling(index - 3)
  }

  /// “2.0”, “1.4.2”.
  private func isVersion(_ index: Int) -> Bool {
    guard text.words[index].kind == .number else { return false }
    let bytes = text.prose.utf8[text.prose.tokens[text.words[index].tokens.lowerBound].range]
    if bytes.count(where: { $0 == 0x2E }) > 1 { return true }
    guard bytes.suffix(2).elementsEqual([0x2E, 0x30]), text.word(index + 1)?.kind == .word else {
      return false
    }
    return text.word(index - 1)?.isCapitalised ?? false
  }

  /// “Under 18s”, “aged 16”, “65 and over”.
  private func isAge(_ index: Int) -> Bool {
    let front = text.word(index - 1)?.key
    if let front, Self.aged.contains(front) { return true }
    if front == "under" || front == "over", text.word(index + 1)?.key == "s", isJoined(index + 1) {
      return true
    }
    return text.word(index + 1)?.key == "years"
      && text.word(index + 2).map { Self.old.contains($0.key) } ?? false
  }

  /// “Between two”, “in three phases”: how it is arranged, not how much there is.
  private func isManner(_ before: StatementWord?, _ after: StatementWord?) -> Bool {
    before.map { Self.betweens.contains($0.key) } ?? false
      || after.map { Self.arrangements.contains($0.key) } ?? false
  }

  /// “5G”, “4WD”, “2-factor”: digits that are part of a word.
  private func isCompound(_ index: Int) -> Bool {
    guard text.words[index].kind == .number, let next = text.word(index + 1), isJoined(index + 1)
    else { return false }
    if next.kind == .word {
      return !next.isAny([.timeUnit, .dayPart, .currency, .numberWord])
        && !Self.glued.contains(next.key)
    }
    guard next.isMark("-"), let last = text.word(index + 2), last.kind == .word, isJoined(index + 2)
    else { return false }
    let isRating = text.word(index + 3)?.key == "rating" || text.word(index + 3)?.key == "ratings"
    return !last.isAny([.timeUnit, .numberWord]) && last.key != "fold" && !isRating
  }

  /// “3rd”, “20th”.
  private func isOrdinal(_ index: Int) -> Bool {
    guard let after = text.word(index + 1), Self.ordinals.contains(after.key) else { return false }
    return isJoined(index + 1)
  }

  /// “Angular 12”, “Windows 11”: a name with its number.
  private func isBehindName(_ index: Int, _ after: StatementWord?) -> Bool {
    guard let before = text.word(index - 1), before.kind == .word, before.isCapitalised,
      index - 1 > text.start, !before.isAny(WordClass.measure.union(.verbs).union(.conjunction)),
      text.words[index].kind == .number
    else { return false }
    guard let after else { return true }
    if before.isTechnical, after.kind == .word, !Self.percents.contains(after.key) { return true }
    if after.kind == .word, before.classes.isEmpty,
      !after.isAny([.timeUnit, .numberWord, .currency, .preposition]),
      !Self.percents.contains(after.key)
    {
      return text.prose.utf8[text.prose.tokens[after.tokens.lowerBound].range].last != 0x73
    }
    return after.kind == .mark && !Self.percents.contains(after.key)
      && !Self.counting.contains(after.key)
  }

  /// “(40h)”, “(2 weeks)”: how long the work takes.
  private func isEstimate(_ index: Int) -> Bool {
    guard let open = (max(0, index - 6)..<index).last(where: { text.words[$0].isMark("(") }),
      let close = (index + 1..<min(text.words.count, index + 7)).first(where: {
        text.words[$0].isMark(")")
      })
    else { return false }
    return close - open < 8
      && (open..<close).contains {
        text.words[$0].isAny(.timeUnit) && !text.words[$0].isAny(.recurrence)
          || Self.staff.contains(text.words[$0].key)
      } && !text.has([.recurrence, .health, .confidence, .comparison], in: 0..<text.words.count)
  }

  /// “Section 4”, “Form 10”; “form 3 teams” and “plan 2 events” not.
  private func isLabelling(_ index: Int) -> Bool {
    let word = text.words[index]
    if Self.labels.contains(word.key) { return true }
    return !word.isAny(WordClass.verbs.union(.alsoNoun)) || word.isCapitalised && index > text.start
  }

  /// “Phase 2 trial” labels; “level 5 percent” and “stage two countries” count.
  private func isBareLabel(_ index: Int, _ after: StatementWord?) -> Bool {
    guard let after else { return true }
    return !Self.percents.contains(after.key)
  }

  func isEnumerator(_ index: Int) -> Bool {
    text.word(index - 1)?.isMark("(") ?? false && text.word(index + 1)?.isMark(")") ?? false
  }

  func isJoined(_ index: Int) -> Bool {
    !text.prose.tokens[text.words[index].tokens.lowerBound].followsSpace
  }

  private static let labels: Set<WordKey> = [
    "phase", "layer", "section", "tier", "status", "milestone", "version", "port", "error",
  ]

  private static let given: Set<WordKey> = ["the", "these", "those", "their", "s", "its"]

  private static let parts: Set<WordKey> = ["bottom", "poorest", "richest", "wealthiest", "lowest"]

  private static let betweens: Set<WordKey> = ["between", "among"]

  private static let arrangements: Set<WordKey> = [
    "phases", "stages", "steps", "ways", "fronts", "sides", "pillars", "parts", "categories",
    "types", "kinds", "reasons", "levels", "sections", "options", "modes",
  ]

  private static let staff: Set<WordKey> = [
    "fte", "ftes", "dev", "devs", "developer", "developers", "engineer", "engineers",
  ]

  private static let ordinals: Set<WordKey> = ["st", "nd", "rd", "th"]

  static let counting: Set<WordKey> = ["+", "x", "-", "–"]

  private static let aged: Set<WordKey> = ["aged", "ages", "age"]

  private static let old: Set<WordKey> = ["old", "older", "of"]

  private static let glued: Set<WordKey> = [
    "k", "m", "mn", "bn", "b", "km", "kg", "g", "ml", "l", "x", "gb", "mb", "tb", "s", "pts", "pp",
    "bps", "w", "kw", "mw", "gw", "kwh",
    "cm", "mm", "mi", "lb", "lbs", "kcal", "cal", "oz", "ft", "ha", "sqm", "t", "mt", "c", "p",
    "pct", "tps", "fps", "rpm", "hz", "ghz",
  ]
}
