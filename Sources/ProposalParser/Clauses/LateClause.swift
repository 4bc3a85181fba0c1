import ProposalModel

/// What one sentence takes off a payment for each day or week of delay: "for every complete week
/// after 29 May the payment drops by £8,000, at most £40,000 in all".
struct LateClause: Sendable {
  let sentence: Sentence
  let rate: LateRate
  /// For what time it is taken once.
  let period: LatePeriod
  let countsBegunPeriods: Bool
  var limitPercent: Rational?
  var limitAmount: Rational?
  /// The figures of rate and limit.
  var figures: [Int]
  /// The day behind "after", from which delay counts.
  let start: Int?

  /// The clause; `nil` where the sentence takes nothing off, or not by a whole number of days.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    guard sentence.holdsFigures, Self.takesLess(sentence) || Self.deducts(sentence, book),
      let period = LatePeriodWords.period(in: sentence, book)
    else { return nil }
    let known = sentence.figures.filter {
      book[$0].isOperative && (book[$0].percent != nil || book[$0].money != nil)
    }
    let amounts = known.filter { !Self.isBase($0, in: sentence, book) }
    let limits = amounts.filter { Self.isLimit($0, in: sentence, book) }
    let rates = amounts.filter { !limits.contains($0) }
    guard rates.count == 1, let figure = rates.first, limits.count <= 1,
      !amounts.contains(where: { Self.isOfContract($0, in: sentence, book) }),
      !LateDoubt.clouds(sentence, knowing: known, book),
      !LateGrace.startsLater(sentence, book)
    else { return nil }
    if let percent = book[figure].percent {
      // "-10% per week" takes off what "10% less per week" does.
      rate = .percent(percent.magnitude)
    } else if let amount = book[figure].money?.amount {
      rate = .amount(amount.magnitude)
    } else {
      return nil
    }
    self.sentence = sentence
    self.period = period
    countsBegunPeriods = LatePeriodWords.countsBegun(sentence)
    limitPercent = limits.first.flatMap { book[$0].percent }
    limitAmount = limits.first.flatMap { book[$0].money?.amount }
    figures = rates + limits
    start = Self.day(behindAfterIn: sentence, book)
  }

  /// The day behind "after", or the one by which something has "not" happened, in a sentence that
  /// says that nothing is paid.
  static func lastDay(in sentence: Sentence, _ book: FigureBook) -> Int? {
    guard sentence.has(.nothing) else { return nil }
    return day(behindAfterIn: sentence, book)
      ?? day(in: sentence, book, behind: byWords, denied: true)
      ?? day(in: sentence, book, behind: untilWords, denied: false)
  }

  /// "A start more than 20 days after 1 October earns no bonus", "more than 20 days late": the length of time behind the
  /// day something is due, and that day where it is named again.
  static func lastSpan(in sentence: Sentence, _ book: FigureBook) -> (span: Int, day: Int?)? {
    guard sentence.has(.nothing),
      let span = sentence.figures.first(where: { book[$0].days != nil }),
      moreThan.all(
        in: sentence.prose, sentence.tokens.lowerBound..<book[span].tokens.lowerBound
      ).last?.tokens.upperBound == book[span].tokens.lowerBound
    else { return nil }
    let end = book[span].tokens.upperBound
    let others = sentence.figures.filter { $0 != span }
    let next = sentence.window(end, end + 2)
    if sentence.holds(lateWords, in: next) { return others.isEmpty ? (span, nil) : nil }
    guard sentence.holds(afterWords, in: next), others.count <= 1 else { return nil }
    if let day = others.first { return book[day].day == nil ? nil : (span, day) }
    return sentence.says(LateWords.behindDue) ? (span, nil) : nil
  }

  /// "It earns nothing from the 21st day", "nothing 20 or more days late": an end in words that give no last day.
  static func endsUnread(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.has(.nothing) && !sentence.has(.each) && sentence.holds(units)
      && !sentence.figures.isEmpty && sentence.figures.allSatisfy { book[$0].money == nil }
      && lastSpan(in: sentence, book) == nil
      && lastDay(in: sentence, book) == nil
  }

  private static let units: WordSet = ["day", "days", "week", "weeks", "tag", "tage", "tagen"]
  private static let moreThan = PhraseTable<Bool>([
    (true, ["more than", "over", "mehr als", "plus de"])
  ])
  private static let lateWords: WordSet = ["late", "delay", "verspätet"]

  static func day(behindAfterIn sentence: Sentence, _ book: FigureBook) -> Int? {
    day(in: sentence, book, behind: afterWords, denied: false)
  }

  /// The first day right behind one of the words, an article between allowed.
  private static func day(
    in sentence: Sentence, _ book: FigureBook, behind words: WordSet, denied: Bool
  ) -> Int? {
    let tokens = sentence.prose.tokens
    return sentence.figures.first { figure in
      let front = tokens[
        sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, book[figure].tokens.lowerBound)
      ]
      guard book[figure].day != nil, let word = front.last(where: { !articles.contains($0.key) })
      else { return false }
      return words.contains(word.key) && !front.suffix(3).contains { earlier.contains($0.key) }
        && (!denied || front.suffix(8).contains { denials.contains($0.key) })
    }
  }

  private static let articles: WordSet = ["the", "dem", "den", "der", "le", "zum"]
  /// "Earlier than 30 October" is not behind the day.
  private static let earlier: WordSet = ["earlier", "sooner", "früher"]
  private static let byWords: WordSet = ["by", "bis"]
  private static let untilWords: WordSet = ["until", "till"]
  private static let denials: WordSet = ["not", "nicht", "hasn't", "isn't"]

  /// The term that the clause states.
  func term(lastDay: CalendarDate?) -> LateDeductionTerm {
    var term = LateDeductionTerm(
      text: sentence.text, rate: rate, period: period, countsBegunPeriods: countsBegunPeriods)
    term.limitPercent = limitPercent
    term.limitAmount = limitAmount
    term.lastDay = lastDay
    return term
  }

  /// A share of the whole price is not one of this payment.
  private static func isOfContract(_ figure: Int, in sentence: Sentence, _ book: FigureBook) -> Bool
  {
    book[figure].percent != nil
      && ShareBase.behind(
        book[figure].tokens.upperBound, in: sentence.prose, before: sentence.tokens.upperBound)
        == .contract
  }

  /// "5% of the $40,000": the amount that the share is taken of.
  private static func isBase(_ figure: Int, in sentence: Sentence, _ book: FigureBook) -> Bool {
    guard book[figure].money != nil else { return false }
    let front = sentence.window(book[figure].tokens.lowerBound - 3, book[figure].tokens.lowerBound)
    guard let of = front.first(where: { sentence.prose.tokens[$0].key == "of" }) else {
      return false
    }
    return sentence.figures.contains {
      book[$0].percent != nil && book[$0].tokens.upperBound == of
    }
  }

  private static func isLimit(_ figure: Int, in sentence: Sentence, _ book: FigureBook) -> Bool {
    let start = book[figure].tokens.lowerBound
    let first = max(sentence.tokens.lowerBound, start - 3)
    return TermBuilder.capWords.first(in: sentence.prose, first..<max(first, start)) != nil
  }

  /// Whether the sentence says that pay becomes less.
  private static func takesLess(_ sentence: Sentence) -> Bool {
    sentence.says(lessWords) || sinks(sentence)
      || takesOff(sentence)
  }

  /// "$2,500 is deducted for each complete week after 29 May": from a day on, where no word
  /// for delay makes it a term.
  private static func deducts(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    deductions.first(in: sentence.prose, sentence.tokens) != nil
      && day(behindAfterIn: sentence, book) != nil
      && !TopicTable.standard.all(in: sentence.prose, sentence.tokens).contains {
        $0.meaning == .lateDeduction
      }
  }

  private static let deductions = PhraseTable<Bool>([
    (
      true,
      [
        "is deducted", "are deducted", "is taken off", "are taken off", "is subtracted",
        "are subtracted", "wird abgezogen", "werden abgezogen",
      ]
    )
  ])

  /// "For each full week that we're late you take $1,500 off": the verb, the amount, and "off".
  private static func takesOff(_ sentence: Sentence) -> Bool {
    guard sentence.figures.count <= 4, let verb = sentence.first(of: taking),
      LateTalk.namesDelay(sentence)
    else { return false }
    let tokens = sentence.prose.tokens
    return sentence.window(verb, verb + 7).contains { tokens[$0].key == "off" }
  }

  private static let taking: WordSet = ["take", "takes", "knock", "knocks", "deduct"]

  /// "Vermindert sich dieser Betrag um 500 €": the verb, and "um" further on.
  private static func sinks(_ sentence: Sentence) -> Bool {
    guard sentence.holds(sinking) else { return false }
    let tokens = sentence.prose.tokens
    let verb = sentence.tokens.dropLast().first {
      sinking.contains(tokens[$0].key) && tokens[$0 + 1].key == "sich"
    }
    return verb.map { tokens[$0..<sentence.tokens.upperBound].contains { $0.key == "um" } } ?? false
  }

  private static let sinking: WordSet = [
    "vermindert", "mindert", "verringert", "reduziert", "ermäßigt", "vermindern", "verringern",
    "reduzieren",
  ]

  static let afterWords: WordSet = [
    "after", "nach", "beyond", "past", "than", "après",
  ]
  private static let lessWords = PhraseTable<Bool>([
    (
      true,
      [
        "drops by", "drop by", "falls by", "fall by", "reduced by", "reduces by", "is reduced",
        "are reduced", "less for each", "goes down by", "decreases by", "lowered by", "comes off",
        "is cut by", "are cut by", "loses", "verringert sich um", "mindert sich um", "sinkt um",
        "mindert sich diese", "so mindert sich",
        "reduziert sich um", "vermindert sich um", "diminue de", "est réduite de", "shrinks by",
        "reduces the payment", "reduces the fee", "reduces the bonus", "knock off", "knocks off",
      ]
    )
  ])
}
