import ProposalModel

extension Quantity {
  /// The amount of money, with its currency.
  var money: (amount: Rational, currency: Currency?)? {
    if case .money(let amount, let currency) = value { (amount, currency) } else { nil }
  }

  /// The percentage as a percent number.
  var percent: Rational? {
    switch value {
    case .percent(let percent), .points(let percent): percent
    case .basisPoints(let points): points.dividing(by: .hundred)
    case .fraction(let fraction): fraction * .hundred
    default: nil
    }
  }

  var duration: (count: Rational, unit: DurationUnit)? {
    if case .duration(let count, let unit) = value { (count, unit) } else { nil }
  }

  var reading: DateReading? {
    if case .date(let reading) = value { reading } else { nil }
  }

  /// The day, where the words name one.
  var day: CalendarDate? {
    if case .day(let day)? = reading?.period { day } else { nil }
  }

  /// A bare number, however it is meant.
  var number: Rational? {
    switch value {
    case .number(let number): number
    case .date: form.bareNumber
    default: nil
    }
  }

  /// What the ledger says of the figure.
  var ledgerValue: Figure.Value? {
    if let money { return .money(money.amount) }
    if let percent { return .percent(percent) }
    if let day { return .day(day) }
    return number.map { .number($0) }
  }

  /// A length of time in days, months taken as 30 days; `nil` for hours and the like.
  var days: Int? {
    guard let (count, unit) = duration, let number = count.exactInt else { return nil }
    let factor: Int
    switch unit {
    case .days, .businessDays: factor = 1
    case .weeks: factor = 7
    default: return nil
    }
    let (days, overflow) = number.multipliedReportingOverflow(by: factor)
    return overflow ? nil : days
  }
}

extension SheetReading {
  /// The free figures of a sentence that are part of the agreement.
  func operativeFigures(of sentence: Sentence) -> [Int] {
    let figures = sentence.figures
    return figures.allSatisfy { book.isOperative($0) }
      ? figures : figures.filter { book.isOperative($0) }
  }

  /// The first figure of a sentence that a test accepts, behind a token.
  func figure(
    in sentence: Sentence, from token: Int = 0, within words: Int = .max,
    where test: (Quantity) -> Bool
  ) -> Int? {
    operativeFigures(of: sentence).first {
      let start = book[$0].tokens.lowerBound
      return start >= token && start - token <= words && test(book[$0])
    }
  }
}
