import ProposalModel

/// Levels of a measure in the sheet's own format.
struct LevelWords {
  private let unit: MeasureUnit?
  private let format: DocumentFormat
  private let direction: Direction

  init(_ unit: MeasureUnit?, _ direction: Direction, _ format: DocumentFormat) {
    self.unit = unit
    self.direction = direction
    self.format = format
  }

  /// The level alone: `$8,000,000`, `12.5%`, `30 June 2026`, `3`.
  func text(_ value: Rational) -> String {
    switch unit {
    case .money(let currency): format.level(Money(value, currency))
    case .percent: format.percent(value)
    case .date:
      value.exactInt.flatMap { CalendarDate(dayNumber: $0) }.map(format.date)
        ?? format.number(value)
    case .count, nil: format.number(value)
    }
  }

  /// The level as a condition: `from $8,000,000`, `more than 40`, `by 30 June 2026`.
  func condition(_ level: Level, isFlat: Bool) -> String {
    let text = text(level.value)
    let isDate = unit == .date
    switch (direction, level.isStrict) {
    case (.higherIsBetter, true): return (isDate ? "after " : "more than ") + text
    case (.higherIsBetter, false): return (isFlat ? "from " : "at ") + text
    case (.lowerIsBetter, true): return (isDate ? "before " : "less than ") + text
    case (.lowerIsBetter, false): return (isFlat ? (isDate ? "by " : "at most ") : "at ") + text
    }
  }
}

extension DocumentFormat {
  /// A level in money: cents only where it has some, for levels are not paid out.
  func level(_ money: Money) -> String {
    DocumentFormat(sheet, currency: currency, showsMinorUnits: false).amount(money)
  }
}
