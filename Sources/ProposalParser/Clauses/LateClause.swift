import ProposalModel

/// What one sentence takes off a payment for each day or week of delay: "for every complete week
/// after 29 May the payment drops by £8,000, at most £40,000 in all".
struct LateClause: Sendable {
  let sentence: Sentence
  let rate: LateRate
  /// Calendar days of one period.
  let periodDays: Int
  let countsBegunPeriods: Bool
  var limitPercent: Rational?
  var limitAmount: Rational?
  /// The figures of rate and limit.
  let figures: [Int]
  /// The day behind "after", from which delay counts.
  let start: Int?

  /// The clause; `nil` where the sentence takes nothing off, or not by a whole number of days.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    guard sentence.holdsFigures, Self.lessWords.first(in: sentence.prose, sentence.tokens) != nil,
      let period = Self.period(in: sentence, book)
    else { return nil }
    let amounts = sentence.figures.filter {
      book[$0].isOperative && (book[$0].percent != nil || book[$0].money != nil)
    }
    let limits = amounts.filter { Self.isLimit($0, in: sentence, book) }
    let rates = amounts.filter { !limits.contains($0) }
    guard rates.count == 1, let figure = rates.first, limits.count <= 1,
      !amounts.contains(where: { Self.isOfContract($0, in: sentence, book) })
    else { return nil }
    if let percent = book[figure].percent {
      rate = .percent(percent)
    } else if let amount = book[figure].money?.amount {
      rate = .amount(amount)
    } else {
      return nil
    }
    self.sentence = sentence
    periodDays = period
    countsBegunPeriods = Self.begunWords.first(in: sentence.prose, sentence.tokens) != nil
    limitPercent = limits.first.flatMap { book[$0].percent }
    limitAmount = limits.first.flatMap { book[$0].money?.amount }
    figures = rates + limits
    start = Self.day(behindAfterIn: sentence, book)
  }

  /// The day behind "after" in a sentence that says that nothing is paid.
  static func lastDay(in sentence: Sentence, _ book: FigureBook) -> Int? {
    sentence.has(.nothing) ? day(behindAfterIn: sentence, book) : nil
  }

  static func day(behindAfterIn sentence: Sentence, _ book: FigureBook) -> Int? {
    let tokens = sentence.prose.tokens
    return sentence.figures.first { figure in
      let start = book[figure].tokens.lowerBound
      return book[figure].day != nil && start > sentence.tokens.lowerBound
        && afterWords.contains(tokens[start - 1].key)
    }
  }

  /// The term that the clause states.
  func term(lastDay: CalendarDate?) -> LateDeductionTerm {
    var term = LateDeductionTerm(
      text: sentence.text, rate: rate, periodDays: periodDays,
      countsBegunPeriods: countsBegunPeriods)
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

  private static func isLimit(_ figure: Int, in sentence: Sentence, _ book: FigureBook) -> Bool {
    let start = book[figure].tokens.lowerBound
    let first = max(sentence.tokens.lowerBound, start - 3)
    return TermBuilder.capWords.first(in: sentence.prose, first..<max(first, start)) != nil
  }

  /// The length of one period, in days.
  private static func period(in sentence: Sentence, _ book: FigureBook) -> Int? {
    if let found = periodWords.first(in: sentence.prose, sentence.tokens) { return found.meaning }
    let counted = sentence.figures.first { figure in
      let start = book[figure].tokens.lowerBound
      let first = max(sentence.tokens.lowerBound, start - 5)
      return book[figure].duration?.unit != .businessDays && book[figure].days != nil
        && eachWords.first(in: sentence.prose, first..<max(first, start)) != nil
    }
    return counted.flatMap { book[$0].days }
  }

  static let afterWords: WordSet = [
    "after", "nach", "beyond", "past", "than", "après",
  ]
  private static let eachWords = PhraseTable<Bool>([
    (true, ["every", "each", "per", "for every", "for each", "je", "pro", "par", "alle"])
  ])
  private static let lessWords = PhraseTable<Bool>([
    (
      true,
      [
        "drops by", "drop by", "falls by", "fall by", "reduced by", "reduces by", "is reduced",
        "are reduced", "less for each", "goes down by", "decreases by", "lowered by", "comes off",
        "is cut by", "are cut by", "loses", "verringert sich um", "mindert sich um", "sinkt um",
        "mindert sich diese", "so mindert sich",
        "reduziert sich um", "vermindert sich um", "diminue de", "est réduite de", "shrinks by",
        "reduces the payment", "reduces the fee", "reduces the bonus",
      ]
    )
  ])
  private static let periodWords = PhraseTable<Int>([
    (
      7,
      [
        "week of delay", "week late", "full week", "complete week", "whole week", "each week",
        "per week", "every week", "week or part", "je woche", "pro woche", "vollendete woche",
        "angefangene woche", "volle woche", "par semaine", "a week", "week that", "week after",
      ]
    ),
    (
      1,
      [
        "day of delay", "day late", "calendar day", "each day", "per day", "every day",
        "je kalendertag", "pro kalendertag", "je tag", "pro tag", "par jour", "a day",
        "jour de retard", "day that", "day after",
      ]
    ),
  ])
  private static let begunWords = PhraseTable<Bool>([
    (
      true,
      [
        "or part", "part thereof", "begun", "started", "angefangene", "angefangener",
        "commenced", "commencée", "or part-week", "jede angefangene",
      ]
    )
  ])
}
