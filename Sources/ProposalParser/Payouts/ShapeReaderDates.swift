import ProposalModel

/// Amounts for several days: "$40,000 by 30 June, $25,000 between 1 July and 30 September".
extension ShapeReader {
  /// The days an amount is paid for, by their figures.
  private struct Stretch {
    /// The day it starts at or behind, where the words name one.
    var start: Int?
    /// Whether that day belongs to it: "between 1 July and …", where "after 30 June …" names the day before.
    var holdsStart = false
    let end: Int
  }

  /// An amount for a day by which all is done, whatever else has to be true.
  func dateTier(_ promise: Promise) -> ReadTier? {
    guard let amount = amount(promise), let end = stretch(of: promise)?.end, var day = day(end)
    else { return nil }
    if promise.dates.contains(end), isBefore(end, in: promise.sentence) {
      day.value = day.value - .one
    }
    return ReadTier(level: day, pays: amount)
  }

  /// "before 1 July", which is no part of it, and not "on or before 30 June".
  private func isBefore(_ date: Int, in sentence: Sentence) -> Bool {
    let start = book[date].tokens.lowerBound
    let front = sentence.window(start - 3, start).map { sentence.prose.tokens[$0].key }
    guard let last = front.last, Self.befores.contains(last) else { return false }
    return !front.contains("or") && !front.contains("oder") && !front.contains("ou")
  }

  private static let befores: WordSet = ["before", "vor", "avant"]

  /// An amount without a day of its own beside others for later days is for the day of the goal: "Goal: apply
  /// by 1 October. Payout: $28,000; $14,000 if after that date but by 30 November."
  private func stretch(of promise: Promise) -> Stretch? {
    guard !promise.dates.isEmpty else {
      let goals = Set(evidence.goalDates.compactMap { day($0)?.value })
      guard goals.count == 1, let goal = goals.first, fits(goal) else { return nil }
      return evidence.goalDates.first.map { Stretch(end: $0) }
    }
    let starts = promise.dates.filter {
      isAfter($0, in: promise.sentence) || opensRange($0, of: promise)
    }
    let ends = promise.dates.filter { !starts.contains($0) }
    guard ends.count == 1, starts.count <= 1 else { return nil }
    return Stretch(
      start: starts.first, holdsStart: starts.first.map { opensRange($0, of: promise) } ?? false,
      end: ends[0])
  }

  /// Whether what is added is for an earlier day than the goal's.
  private func fits(_ goal: Rational) -> Bool {
    evidence.promises.filter(\.isAdditional).flatMap(\.dates).allSatisfy {
      day($0).map { $0.value < goal } ?? false
    }
  }

  /// "between 16 December and 31 January": the first of two days that make a stretch.
  private func opensRange(_ date: Int, of promise: Promise) -> Bool {
    book[date].rangePartner != nil && promise.dates.contains(date + 1)
      && book[date + 1].rangePartner != nil
  }

  /// "after 30 June but on or before 30 September": the first day only says when the lower amount
  /// starts.
  private func isAfter(_ date: Int, in sentence: Sentence) -> Bool {
    let start = book[date].tokens.lowerBound
    guard start > sentence.tokens.lowerBound else { return false }
    let front = sentence.prose.tokens[max(sentence.tokens.lowerBound, start - 3)..<start].map(\.key)
    if front == ["no", "later", "than"] || front == ["not", "later", "than"] { return false }
    return LateClause.afterWords.contains(sentence.prose.tokens[start - 1].key)
  }

  /// "$40,000 if it is dated by 30 June, $25,000 if it is dated after that and by 30 September": one day is in
  /// one of the stretches, so one amount is paid.
  func areSuccessive(_ promises: [Promise]) -> Bool {
    let days = promises.compactMap(dateTier).map(\.level.value)
    guard days.count == promises.count, days.count > 1 else { return false }
    return zip(promises.dropFirst(), days).allSatisfy { promise, end in
      guard let stretch = stretch(of: promise), let start = stretch.start else {
        return pointsBack(promise) || promise.dates.contains { opens($0, behind: end) }
      }
      return names(start, end) || stretch.holdsStart && names(start, end + .one)
    }
  }

  /// "If it is signed in July" behind "by 30 June": the month starts on the next day.
  private func opens(_ figure: Int, behind end: Rational) -> Bool {
    guard case .date(let reading) = book[figure].value,
      let span = reading.span(in: .calendarYear), span.start < span.end
    else { return false }
    return Rational(span.start.dayNumber) == end + .one
  }

  /// "After 30 June but by 30 September 2026": a day, also without its year.
  private func names(_ figure: Int, _ day: Rational) -> Bool {
    if self.day(figure)?.value == day { return true }
    return day.exactInt.flatMap { CalendarDate(dayNumber: $0) }.map { book[figure].names($0) }
      ?? false
  }

  /// "After that", "later than that": the day that was named last.
  private func pointsBack(_ promise: Promise) -> Bool {
    guard let date = promise.dates.first else { return false }
    let end = book[date].tokens.lowerBound
    let start = max(promise.sentence.tokens.lowerBound, end - Self.reachBack)
    return Self.afterThat.first(in: promise.sentence.prose, promise.sentence.window(start, end))
      != nil
  }

  private static let reachBack = 16
  private static let afterThat = PhraseTable<Bool>([
    (
      true,
      [
        "after that", "after that day", "after that date", "later than that", "after this date",
        "thereafter", "afterwards", "danach", "after it", "later but", "later , but", "later and",
        "signed later", "later , by", "delivered later",
        "later , and", "late but", "late , but", "still",
      ]
    )
  ])
}
