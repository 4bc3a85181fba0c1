import ProposalModel

/// Words for the time for which delay costs something once: "per week", "je Kalendertag".
enum LatePeriodWords {
  /// The period that a sentence names, or counts: "for every 7 days".
  static func period(in sentence: Sentence, _ book: FigureBook) -> LatePeriod? {
    if let found = sentence.first(words) { return found.meaning }
    return counted(in: sentence, book).flatMap { length(of: book[$0]) }
  }

  /// Whether a period counts once begun: "for each week or part of a week".
  static func countsBegun(_ sentence: Sentence) -> Bool {
    sentence.says(begun)
  }

  /// The length of time behind "every" or the like.
  static func counted(in sentence: Sentence, _ book: FigureBook) -> Int? {
    sentence.figures.first { figure in
      let start = book[figure].tokens.lowerBound
      let first = max(sentence.tokens.lowerBound, start - 5)
      return book[figure].isOperative && length(of: book[figure]) != nil
        && each.first(in: sentence.prose, first..<max(first, start)) != nil
    }
  }

  static func length(of quantity: Quantity) -> LatePeriod? {
    guard let (count, unit) = quantity.duration, unit != .businessDays else { return nil }
    if unit == .months { return count.exactInt.map { .months($0) } }
    return quantity.days.map { .days($0) }
  }

  private static let each = PhraseTable<Bool>([
    (true, ["every", "each", "per", "for every", "for each", "je", "pro", "par", "alle"])
  ])

  private static let words = PhraseTable<LatePeriod>([
    (
      .days(7),
      [
        "week of delay", "week late", "full week", "complete week", "whole week", "each week",
        "per week", "every week", "week or part", "je woche", "pro woche", "vollendete woche",
        "angefangene woche", "angefangener woche", "angefangenen woche", "begonnener woche",
        "begonnene woche",
        "volle woche", "vollen woche", "par semaine", "a week", "week that", "week after",
        "started week", "begun week", "jede woche", "week or part of a week",
      ]
    ),
    (
      .days(1),
      [
        "day of delay", "day late", "calendar day", "each day", "per day", "every day",
        "je kalendertag", "pro kalendertag", "je tag", "pro tag", "par jour", "a day",
        "jour de retard", "day that", "day after", "kalendertag", "jeden tag",
        "jeden kalendertag",
      ]
    ),
    (
      .months(1),
      [
        "month of delay", "month late", "full month", "complete month", "whole month",
        "each month", "per month", "every month", "month or part", "started month", "begun month",
        "calendar month", "month that", "month after", "je monat", "pro monat", "jeden monat",
        "vollen monat", "voller monat", "vollendeten monat", "angefangenen monat",
        "angefangenem monat", "begonnenem monat", "vollem monat", "angefangene monat",
        "angefangener monat", "begonnenen monat", "kalendermonat", "par mois", "mois de retard",
      ]
    ),
  ])

  private static let begun = PhraseTable<Bool>([
    (
      true,
      [
        "or part", "part thereof", "begun", "started", "angefangene", "angefangener",
        "angefangenen", "angefangenem", "begonnene", "begonnener", "begonnenem", "begonnenen",
        "commenced", "commencée",
        "commencé", "or part-week", "jede angefangene",
      ]
    )
  ])
}
