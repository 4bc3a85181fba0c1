import ProposalModel

/// Says of each number of a statement what it is for.
struct NumberReader {
  let text: StatementText

  /// Whether the text is about somebody's pay, where money is pay unless it is measured.
  let isAboutPay: Bool

  /// The numbers, in order.
  func numbers() -> [StatedNumber] {
    text.words.indices.compactMap { index in
      guard isNumber(index) else { return nil }
      return StatedNumber(word: index, role: role(of: index))
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    let word = text.words[index]
    if word.kind == .number { return !word.isAny(.recurrence) }
    if Self.multiples.contains(word.key) { return isMultiple(index) }
    if word.isAny(.numberWord) && !word.isAny(.timeUnit) { return true }
    if word.key == "once" { return text.word(index + 1)?.isAny(.recurrence) ?? false }
    return isCountedOne(index)
  }

  /// “Double our sales”, “doubled”; “double spending” and “double entry” count nothing.
  private func isMultiple(_ index: Int) -> Bool {
    guard let next = text.word(index + 1) else { return true }
    if next.isAny([.determiner, .preposition, .measure, .pronoun]) || next.kind != .word {
      return true
    }
    let opens =
      index == text.start
      || text.word(index - 1)?.isAny([.to, .modal, .pronoun, .conjunction]) ?? false
    return opens && !Self.doubled.contains(next.key)
  }

  /// “One page”, “one of” not.
  private func isCountedOne(_ index: Int) -> Bool {
    guard text.words[index].key == "one", text.words[index].tokens.count == 1,
      let next = text.word(index + 1), next.kind == .word,
      !next.isAny([.preposition, .modal, .be]),
      !Self.noCount.contains(next.key)
    else { return false }
    guard let before = text.word(index - 1), index > text.start else {
      return !next.isAny(.quality)
    }
    if Self.percents.contains(next.key) { return true }
    if before.isAny([.habit, .comparison, .to]) || text.has(.recurrence, in: index + 1..<index + 5)
    {
      return true
    }
    return before.isAny(.verbs) && !next.isAny([.quality, .selector])
  }

  private func role(of index: Int) -> StatedNumber.Role {
    let before = text.word(index - 1)
    let after = text.word(index + 1)
    if index < text.start, !(after.map { Self.percents.contains($0.key) } ?? false) {
      return .label
    }
    if isConfidence(index) { return .confidence }
    if isMoney(before, after) { return isPaid(index) ? .pay : .level }
    if isDate(index, before, after) { return .time }
    if isLabel(index, before, after) { return .label }
    if isTimeAllowed(index) { return .time }
    if isShareOfPay(index, after) { return .pay }
    return isAboutPay && isPayCount(index) ? .pay : .level
  }

  private func isConfidence(_ index: Int) -> Bool {
    if text.has(.confidence, in: index - 3..<index + 3) { return true }
    if isTenth(index) { return true }
    guard let open = (max(0, index - 6)..<index).last(where: { text.words[$0].isMark("(") }) else {
      return false
    }
    let end = (index..<min(text.words.count, index + 7)).first { text.words[$0].isMark(")") }
    return text.has(.confidence, in: open..<(end ?? index))
  }

  /// “(8/10)”.
  private func isTenth(_ index: Int) -> Bool {
    let isFirst =
      text.word(index - 1)?.isMark("(") ?? false && text.word(index + 1)?.isMark("/") ?? false
      && text.word(index + 2)?.key == "10"
    let isLast =
      text.words[index].key == "10" && text.word(index - 1)?.isMark("/") ?? false
      && text.word(index + 1)?.isMark(")") ?? false
    return isFirst || isLast
  }

  private static let doubled: Set<WordKey> = [
    "check", "spend", "spending", "click", "down", "entry", "back", "up", "counting", "glazing",
    "dip",
  ]

  private static let multiples: Set<WordKey> = ["double", "triple", "treble", "quadruple"]

  static let percents: Set<WordKey> = [
    "%", "percent", "per", "pct", "percentage", "points", "bps",
  ]

  private static let noCount: Set<WordKey> = [
    "another", "that", "which", "who", "time", "day", "being", "can", "thing", "place", "way",
    "where",
  ]
}
