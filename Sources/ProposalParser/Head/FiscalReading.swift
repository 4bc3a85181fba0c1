import ProposalModel

extension SheetReading {
  /// Reads when the fiscal year starts: "FY28 means the year to 31 March 2028".
  mutating func readFiscalCalendar(_ remarks: [Remark]) {
    let isNamed = Self.fiscalWords.mayStand(in: words)
    for remark in remarks
    where proposal.fiscalCalendar == nil
      && (isNamed || remark.sentence.holdsFigures || remark.field == .fiscalYear)
    {
      guard let (calendar, figures) = fiscalCalendar(in: remark, isNamed) else { continue }
      proposal.fiscalCalendar = Located(calendar, at: remark.place)
      for figure in figures { book.take(figure, for: .definition) }
    }
  }

  private func fiscalCalendar(in remark: Remark, _ isNamed: Bool) -> (FiscalCalendar, [Int])? {
    let figures = operativeFigures(of: remark.sentence).filter { book[$0].reading != nil }
    if remark.field == .fiscalYear { return labelledYear(remark, figures) }
    for (position, figure) in figures.enumerated() {
      guard let year = fiscalYear(book[figure]), let verb = equalVerb(behind: figure, in: remark)
      else { continue }
      let rest = Array(figures[position...])
      if isCalendarYear(remark, after: verb.upperBound) { return (.calendarYear, [figure]) }
      guard let last = rest.dropFirst().last, let end = book[last].day else { return nil }
      let calendar = FiscalCalendar(
        firstMonth: end.month % 12 + 1, namedByEndYear: end.year == year)
      return calendar.map { ($0, rest) }
    }
    return isNamed ? plainYear(remark, figures) : nil
  }

  /// The verb that says what a year's name means: `FY27 (`, "FY27, which for us means".
  private func equalVerb(behind figure: Int, in remark: Remark) -> Range<Int>? {
    let start = book[figure].tokens.upperBound
    guard
      let verb = Self.equalWords.first(in: remark.prose, start..<remark.tokens.upperBound),
      remark.prose.tokens[start..<verb.tokens.lowerBound].allSatisfy({
        Self.betweenWords.contains($0.key)
      })
    else { return nil }
    return verb.tokens
  }

  private func isCalendarYear(_ remark: Remark, after start: Int) -> Bool {
    Self.calendarYearWords.first(in: remark.prose, start..<remark.tokens.upperBound) != nil
  }

  private func fiscalYear(_ quantity: Quantity) -> Int? {
    guard let reading = quantity.reading, reading.reckoning == .fiscal else { return nil }
    switch reading.period {
    case .year(let year): return year
    case .splitYear(_, let last): return last
    default: return nil
    }
  }

  /// "The fiscal year ends on 31 March", "our financial year runs from July to June".
  private func plainYear(_ remark: Remark, _ figures: [Int]) -> (FiscalCalendar, [Int])? {
    guard let found = remark.sentence.first(Self.fiscalWords) else { return nil }
    let rest = found.tokens.upperBound..<remark.tokens.upperBound
    let runs = Self.runWords.first(in: remark.prose, rest) != nil
    guard runs || isCalendarYear(remark, after: rest.lowerBound) else { return nil }
    return labelledYear(remark, figures)
  }

  private func labelledYear(_ remark: Remark, _ figures: [Int]) -> (FiscalCalendar, [Int])? {
    if isCalendarYear(remark, after: remark.tokens.lowerBound) {
      return (.calendarYear, figures)
    }
    let months = figures.compactMap { month(of: book[$0]) }
    guard let first = months.first else { return nil }
    let ends = remark.sentence.says(Self.endWords)
    let start = months.count == 1 && ends ? first % 12 + 1 : first
    return FiscalCalendar(firstMonth: start).map { ($0, figures) }
  }

  private func month(of quantity: Quantity) -> Int? {
    switch quantity.reading?.period {
    case .day(let day): day.month
    case .dayOfMonth(let month, _), .month(let month, _): month
    default: nil
    }
  }

  private static let equalWords = PhraseTable<Bool>([
    (true, ["means", "is", "=", ":", "runs", "covers", "ist", "bedeutet", "(", "ends", "ended"])
  ])
  /// What may stand between the name of a year and the verb.
  private static let betweenWords: WordSet = [
    ",", "which", "for", "us", "that", "here", "the", "company", "this", "plan", "our", "”", "\"",
    "with", "und", "das", "für", "uns", "in", "paper", "–", "—",
  ]
  private static let calendarYearWords = PhraseTable<Bool>([
    (true, ["calendar year", "kalenderjahr", "année civile", "calendar", "january to december"])
  ])
  private static let fiscalWords = PhraseTable<Bool>([
    (true, ["fiscal year", "financial year", "geschäftsjahr", "exercice", "fiscal calendar"])
  ])
  private static let runWords = PhraseTable<Bool>([
    (
      true,
      [
        "ends on", "ends", "starts", "starts on", "runs", "begins", "ending", "endet", "läuft",
        "beginnt", "is from", "starting",
      ]
    )
  ])
  private static let endWords = PhraseTable<Bool>([
    (true, ["ends", "ends on", "end", "ending", "endet", "to", "ended"])
  ])
}
