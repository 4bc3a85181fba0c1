import ProposalModel

/// More for each period by which something is finished early: "we add $3,000 for each full month before 31 August,
/// for up to four months".
///
/// As with a single raise, every word has to be known: with any other one something else is asked for.
struct EarlySteps: Sendable {
  let sentence: Sentence
  /// What is added for each period, by figure.
  let rate: Int
  let period: LatePeriod
  /// The day from which the periods count back, where the words name it again.
  let day: Int?
  /// The most periods that count.
  private let mostPeriods: Rational?
  /// The amounts beside the rate: the most that is added, and what it comes to with the rest.
  let others: [Int]

  init?(
    _ sentence: Sentence, _ book: FigureBook, goal: Set<WordKey>, said: [Sentence]
  ) {
    let figures = sentence.figures.filter { book[$0].isOperative }
    let amounts = figures.filter { book[$0].money != nil }
    let days = figures.filter { if case .date = book[$0].value { true } else { false } }
    guard sentence.says(Self.early), !sentence.has(.late, .history, .nothing),
      let period = LatePeriodWords.period(in: sentence, book)
        ?? sentence.first(Self.periods)?.meaning,
      !LatePeriodWords.countsBegun(sentence), let rate = amounts.first, days.count <= 1,
      !Self.isBound(rate, sentence, book)
    else { return nil }
    let counted = LatePeriodWords.counted(in: sentence, book)
    let counts = figures.filter { !amounts.contains($0) && !days.contains($0) && $0 != counted }
    guard counts.count <= 1, counts.allSatisfy({ Self.isBound($0, sentence, book) }),
      Self.holdsKnownWords(sentence, book, goal, said)
    else { return nil }
    self.sentence = sentence
    self.rate = rate
    self.period = period
    day = days.first
    mostPeriods = counts.first.flatMap { book[$0].duration?.0 ?? book[$0].number }
    others = Array(amounts.dropFirst())
  }

  /// What is paid by which day; `nil` where the most is not stated, or amounts beside it do not agree.
  func tiers(over base: Rational, by last: CalendarDate, _ book: FigureBook) -> [Tier]? {
    guard let each = book[rate].money?.amount, each > .zero else { return nil }
    let amounts = others.compactMap { book[$0].money?.amount }
    let bound = mostPeriods ?? amounts.first.flatMap { $0.dividing(by: each) }
    guard let most = bound?.exactInt, (1...Self.mostSteps).contains(most) else { return nil }
    let added = each * Rational(most)
    guard amounts.allSatisfy({ $0 == added || $0 == base + added }) else { return nil }
    var tiers = [Tier(level: Level(Rational(last.dayNumber)), pays: base)]
    for step in 1...most {
      guard let day = period.day(before: last, count: step) else { return nil }
      tiers.append(
        Tier(level: Level(Rational(day.dayNumber)), pays: base + each * Rational(step)))
    }
    return tiers
  }

  private static let mostSteps = 120

  /// "up to four months", "at most $12,000"
  private static func isBound(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    let start = book[figure].tokens.lowerBound
    return TermBuilder.capWords.first(in: sentence.prose, sentence.window(start - 4, start)) != nil
  }

  private static func holdsKnownWords(
    _ sentence: Sentence, _ book: FigureBook, _ goal: Set<WordKey>, _ said: [Sentence]
  ) -> Bool {
    let places = sentence.figures.map { book[$0].tokens }
    let words = said.flatMap { $0.prose.tokens[$0.tokens] }
    let goal = goal.union(words.map(\.key))
    let goalWords = said.flatMap { other in
      other.prose.tokens[other.tokens].filter { $0.kind == .word }.map {
        ArraySlice(other.prose.utf8[$0.range])
      }
    }
    return sentence.tokens.allSatisfy { index in
      let token = sentence.prose.tokens[index]
      return token.kind != .word || places.contains { $0.contains(index) }
        || goal.contains(token.key) || known.contains(token.key)
        || isForm(sentence.prose.utf8[token.range], of: goalWords)
    }
  }

  /// "commissioning" where the goal says "commissioned".
  private static func isForm(_ word: ArraySlice<UInt8>, of others: [ArraySlice<UInt8>]) -> Bool {
    word.count > stem && others.contains { $0.prefix(stem).elementsEqual(word.prefix(stem)) }
  }

  private static let stem = 6
  private static let periods = PhraseTable<LatePeriod>([
    (.months(1), ["a month", "each month", "per month", "every month", "for each month"])
  ])

  private static let early = PhraseTable<Bool>([
    (
      true,
      [
        "before", "early", "earlier", "earliness", "ahead", "sooner", "quicker", "faster",
        "in advance", "in hand",
      ]
    )
  ])
  private static let known = EarlyWords.known.union([
    "each", "every", "per", "full", "complete", "whole", "calendar", "day", "days", "week", "weeks",
    "month", "months", "which", "whole", "than", "quicker", "faster", "sooner", "early", "earlier",
    "earliness", "ahead", "date", "schedule", "programme", "reason", "limit", "maximum", "most",
    "at", "extra", "altogether", "reach", "achieve", "cap", "they", "he", "she", "i",
    "bonus", "premium", "in", "hand", "advance", "them", "these", "work", "works", "project",
    "added", "by",
    "additional", "adding", "comes", "come",
  ])
}

extension Quantity {
  /// Whether the words name a day, with or without its year.
  func names(_ date: CalendarDate) -> Bool {
    guard case .date(let reading) = value else { return false }
    if case .dayOfMonth(let month, let day) = reading.period {
      return month == date.month && day == date.day
    }
    return self.day == date
  }
}

extension LatePeriod {
  /// The last day that lies so many full periods before a deadline.
  fileprivate func day(before last: CalendarDate, count: Int) -> CalendarDate? {
    switch self {
    case .days(let length): return last.adding(days: -length * count)
    case .months(let length):
      let span = length * count
      guard var day = last.adding(months: -span) else { return nil }
      // From 31 May as from 30 May a month is full on 30 June.
      while let next = day.adding(days: 1), let end = next.adding(months: span), end <= last {
        day = next
      }
      return day
    }
  }
}

extension SheetReading {
  /// An amount for a day, and more for each period before it, as one ladder of days.
  mutating func addEarlySteps(
    _ evidence: PayoutEvidence, _ index: Int, to milestone: inout Milestone
  ) {
    guard let steps = evidence.earlySteps.first else { return }
    guard evidence.earlySteps.count == 1, evidence.early.isEmpty,
      case .settled(var plan) = milestone.payout.state, case .fixed(let base) = plan.terms,
      plan.adjustments.isEmpty, let last = milestone.deadline?.value.date,
      steps.day.map({ book[$0].names(last) }) ?? true,
      let tiers = steps.tiers(over: base, by: last, book)
    else {
      milestone.payout.state = .unresolved(words: steps.sentence.words, reason: .notUnderstood)
      return
    }
    plan.terms = .tiers(tiers, rule: .highest, direction: .lowerIsBetter)
    plan.targetLevel = Rational(last.dayNumber)
    milestone.payout.state = .settled(plan)
    milestone.measure = Measure(name: milestone.name, unit: .date)
    milestone.losesByDelay = !evidence.late.isEmpty
    if let day = steps.day { book.take(day, for: .deadline(index)) }
    for figure in [steps.rate] + steps.others { book.take(figure, for: .payout(index)) }
  }
}
