import ProposalModel

/// Durations: `12-month`, `90 days`, `ten business days`, `six (6) months`.
extension QuantityReader {
  func duration(_ amount: WrittenNumber, from index: Int) -> Match? {
    if let half = halfYear(amount, from: index) { return half }
    guard let (unit, end) = durationUnit(at: amount.end) else { return nil }
    return Match(
      amount.value { .duration($0, unit) }, index..<end, form: amount.form,
      precision: amount.readings.isEmpty ? nil : amount.precision)
  }

  /// The unit behind a count, with the kind of day or month in front of it.
  func durationUnit(at index: Int) -> (DurationUnit, Int)? {
    var position = isHyphen(index) ? index + 1 : index
    var kind = DayKind.calendar
    while let next = dayKind(at: position) {
      if next == .business { kind = .business }
      position += 1
      if isHyphen(position) { position += 1 }
    }
    guard case .unit(let unit) = lexeme(position) else { return nil }
    return (unit.counted(in: kind), position + 1)
  }

  private func dayKind(at index: Int) -> DayKind? {
    switch lexeme(index) {
    case .dayKind(let kind): kind
    case .calendarWord, .fiscal: .calendar
    default: nil
    }
  }

  /// `half a year`, `half-year`.
  private func halfYear(_ amount: WrittenNumber, from index: Int) -> Match? {
    guard amount.isFraction, lexeme(amount.end) == .article else { return nil }
    guard case .unit(let unit) = lexeme(amount.end + 1) else { return nil }
    return Match(amount.value { .duration($0, unit) }, index..<amount.end + 2, form: amount.form)
  }
}
