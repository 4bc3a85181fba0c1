import ProposalModel

/// Sentences that speak of something late, and what else than the milestone may be.
enum LateTalk {
  /// Whether a sentence speaks of delay, or of a date that moves or binds nobody.
  static func speaks(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard has(LateWords.signs, sentence) else {
      return sentence.says(LateWords.softened) && !isOnlyInWriting(sentence)
        || sentence.says(LateWords.phrases)
    }
    return movesDate(sentence) || takesByTime(sentence, book)
      || sentence.says(LateWords.phrases)
      || hasLateWord(sentence.tokens, sentence, book)
      || shiftsDue(sentence, book) || isAboutDates(sentence)
  }

  /// "EUR 200 per day of delay": a rate for delay, whoever pays it.
  static func costsByDelay(_ sentence: Sentence) -> Bool {
    sentence.has(.each) && sentence.holdsFigures && sentence.says(LateWords.units)
  }

  /// "For each full week of delay the seller allows the buyer €6,900" costs, and pays nobody for a goal.
  static func isCost(_ sentence: Sentence) -> Bool {
    if costsByDelay(sentence) { return true }
    return sentence.has(.each) && sentence.says(allowing)
      && sentence.all(TopicTable.standard).contains { $0.meaning == .lateDeduction }
  }

  private static let allowing = PhraseTable<Bool>([
    (
      true,
      [
        "allows", "shall allow", "credits", "shall credit", "forfeits", "deducts", "deducted",
        "abgezogen", "gutgeschrieben", "liquidated damages", "vertragsstrafe", "pönale",
      ]
    )
  ])

  /// Whether a sentence is about what is late alone: what is in time it leaves as it is.
  static func isAboutLate(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    if isDelayRate(sentence, book) { return true }
    let lead = lead(of: sentence)
    return hasLateWord(lead, sentence, book)
      && !lead.contains { LateWords.denials.contains(sentence.prose.tokens[$0].key) }
  }

  /// The condition in front of the first comma, else the first words.
  private static func lead(of sentence: Sentence) -> Range<Int> {
    let (tokens, start) = (sentence.prose.tokens, sentence.tokens.lowerBound)
    let near = start..<min(sentence.tokens.upperBound, start + 3)
    guard start < tokens.count, LateWords.conditions.contains(tokens[start].key) else {
      return near
    }
    return sentence.tokens.first { tokens[$0].key == Mark.comma }.map { start..<$0 } ?? near
  }

  /// Whether a sentence takes something off for each period of delay.
  private static func isDelayRate(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    (has(LateWords.losing, sentence) || TermBuilder.speaksOfTaking(sentence))
      && countsTime(sentence, book)
      && (sentence.says(LateWords.phrases)
        || hasLateWord(sentence.tokens, sentence, book))
  }

  /// "0.5% of the price is deducted per week begun"
  private static func takesByTime(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    has(LateWords.deducting, sentence) && countsTime(sentence, book)
  }

  private static func countsTime(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    LatePeriodWords.period(in: sentence, book) != nil
      && sentence.figures.contains { book[$0].percent != nil || book[$0].money != nil }
  }

  /// Whether the words change the day on which something is due.
  static func movesDate(_ sentence: Sentence) -> Bool {
    if isOnlyInWriting(sentence) { return false }
    return has(LateWords.shifts, sentence) && has(LateWords.dates, sentence)
      || has(LateWords.natures, sentence) && has(LateWords.manyDates, sentence) && !isFirm(sentence)
      || sentence.says(LateWords.softened)
  }

  /// "By 30 June 2027 or shortly after": words that count wherever they stand.
  static func softens(_ prose: Prose, _ tokens: Range<Int>) -> Bool {
    LateWords.softened.first(in: prose, tokens) != nil
  }

  /// "Dates can only be extended in writing" moves none.
  private static func isOnlyInWriting(_ sentence: Sentence) -> Bool {
    !sentence.holdsFigures && sentence.says(LateWords.written)
  }

  /// Late payment, interest, reports, notices and the right to end the contract: nothing of these is
  /// what a milestone pays when late.
  static func isOther(_ sentence: Sentence) -> Bool {
    if isAboutPaying(sentence) || sentence.says(LateWords.remedies) {
      return true
    }
    guard !TermBuilder.speaksOfTaking(sentence) else {
      return false
    }
    return has(LateWords.papers, sentence) && !sentence.has(.payVerb) && !movesDate(sentence)
  }

  /// "The due dates are ends of quarters": what is said of the dates as such, but that they are firm.
  private static func isAboutDates(_ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    let opening = sentence.prose.tokens[start..<min(sentence.tokens.upperBound, start + 4)]
    return has(LateWords.being, sentence)
      && opening.contains { LateWords.manyDates.contains($0.key) } && !isFirm(sentence)
      && !isOnlyInWriting(sentence) && !sentence.says(settled)
  }

  /// "The dates were agreed with the team in May", "the dates are confidential": nothing of them moves.
  private static let settled = PhraseTable<Bool>([
    (true, ["were agreed", "were set", "were fixed", "are confidential", "as confidential"])
  ])

  /// "The dates are binding."
  private static func isFirm(_ sentence: Sentence) -> Bool {
    has(LateWords.firm, sentence) && !has(LateWords.denials, sentence)
  }

  /// Whether it is the payment that is late.
  static func isAboutPaying(_ sentence: Sentence) -> Bool {
    sentence.says(LateWords.payments)
  }

  /// Whether a sentence has a word for delay, and not only words that may be about it.
  static func namesDelay(_ sentence: Sentence) -> Bool {
    sentence.holds(LateWords.words) || sentence.holds(LateWords.grace)
  }

  /// Whether a sentence says only that what is late is paid, as a deduction beside it has it.
  static func saysPaid(_ sentence: Sentence) -> Bool {
    !sentence.holdsFigures && !sentence.opensWhen && sentence.says(LateWords.paid)
  }

  /// "If it is late, C.3 applies": points at words that were read elsewhere.
  static func refers(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    has(LateWords.applying, sentence)
      && sentence.figures.allSatisfy {
        book[$0].money == nil && book[$0].percent == nil && book[$0].duration == nil
          && book[$0].day == nil
      }
  }

  /// Whether words name lateness, as a label does.
  static func names(_ prose: Prose, _ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      LateWords.words.contains(prose.tokens[index].key)
        && !(index + 1 < tokens.upperBound && LateWords.paper.contains(prose.tokens[index + 1].key))
    }
  }

  /// Whether a part of a sentence has a word for delay that is about delay.
  private static func hasLateWord(_ part: Range<Int>, _ sentence: Sentence, _ book: FigureBook)
    -> Bool
  {
    let tokens = sentence.prose.tokens
    return part.contains {
      LateWords.words.contains(tokens[$0].key) && isLateWord($0, sentence, book)
    }
  }

  /// Of the words for delay "late acceptance", not "late 2027", "late-stage" or "without delay".
  private static func isLateWord(_ index: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    let tokens = sentence.prose.tokens
    if index > sentence.tokens.lowerBound, LateWords.free.contains(tokens[index - 1].key) {
      return false
    }
    if tokens[index].key == "late", isIdiom(index, sentence) { return false }
    return !sentence.figures.contains { book[$0].tokens.contains(index) }
  }

  /// "Of late", "as late as", and "late money" as a name for what was taken off.
  private static func isIdiom(_ index: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    if index > sentence.tokens.lowerBound,
      ["of", "as", "reported", "reports"].contains(tokens[index - 1].key)
    {
      return true
    }
    return index + 1 < sentence.tokens.upperBound && tokens[index + 1].key == "money"
  }

  /// "Due means the date in the table plus 14 days."
  private static func shiftsDue(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard has(LateWords.dates, sentence) else { return false }
    return sentence.figures.contains { figure in
      let start = book[figure].tokens.lowerBound
      return book[figure].duration != nil && start > sentence.tokens.lowerBound
        && LateWords.pluses.contains(sentence.prose.tokens[start - 1].key)
    }
  }

  private static func has(_ words: WordSet, _ sentence: Sentence) -> Bool {
    sentence.holds(words)
  }
}
