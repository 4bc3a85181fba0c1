import ProposalModel

/// Ordinals, times of day, and fractions in digits.
extension QuantityReader {
  /// `third`, but not the `second` of time.
  func ordinalMatch(at index: Int) -> Match? {
    guard case .ordinal(let number) = lexeme(index), bytes(index).last != 0x73 else { return nil }
    switch lexeme(index - 1) {
    case .cardinal, .digits,
      .article where number == 2:
      return nil
    default: return Match(.ordinal(number), index..<index + 1)
    }
  }

  /// `twenty-fifth`, in one word or two: the ordinal of tens and ones.
  func compoundOrdinal(at index: Int) -> Match? {
    guard case .cardinal(let tens) = lexeme(index), tens >= 20, tens % 10 == 0,
      case .ordinal(let ones) = lexeme(index + 1), ones < 10, bytes(index + 1).last != 0x73,
      isTight(index + 1)
    else { return nil }
    return Match(.ordinal(tens + ones), index..<index + 2)
  }

  /// `2nd`, `15th`.
  func digitOrdinal(at index: Int) -> Match? {
    guard lexeme(index + 1) == .ordinalSuffix, isTight(index + 1), let number = plainInteger(index)
    else { return nil }
    return Match(.ordinal(number.value), index..<index + 2)
  }

  /// `1/2`, `2/3`; anything else with a slash that is no date is unreadable.
  func slashed(at index: Int) -> Match? {
    guard lexeme(index + 1) == .slash, isTight(index + 1), isTight(index + 2),
      let over = plainInteger(index), let under = plainInteger(index + 2)
    else { return nil }
    let isFraction =
      over.value > 0 && over.value < under.value
      && (under.value <= 12 || Self.denominators.contains(under.value))
    guard isFraction, let value = Rational(Int128(over.value), Int128(under.value)),
      lexeme(index + 3) != .slash
    else { return Match(.unreadable, index..<endOfSlashes(index + 3)) }
    return Match(
      .fraction(value), index..<index + 3, precision: Rational(1, Int128(under.value)))
  }

  /// Weeks and days of a year, and parts of a whole, as in a proration.
  private static let denominators = [52, 100, 360, 365, 366, 1000]

  private func endOfSlashes(_ index: Int) -> Int {
    var end = index
    while lexeme(end) == .slash, isTight(end), lexeme(end + 1) == .digits { end += 2 }
    return end
  }

  /// `17:00`, `5 pm`, `5:30 p.m.`, `17.00 Uhr`.
  func clockTime(at index: Int) -> Match? {
    guard let (hour, minute, end) = clockDigits(at: index) else { return nil }
    let mark = clockMark(at: end)
    guard mark != nil || end > index + 1 else { return nil }
    let isAfternoon = mark?.isAfternoon ?? false
    let isMorning = mark?.isMorning ?? false
    let shifted = isAfternoon && hour < 12 ? hour + 12 : isMorning && hour == 12 ? 0 : hour
    return Match(.timeOfDay(shifted * 60 + minute), index..<(mark?.end ?? end))
  }

  private func clockDigits(at index: Int) -> (hour: Int, minute: Int, end: Int)? {
    if lexeme(index + 1) == .clock, let (hour, minute) = pointedPair(index), minute.digits == 2,
      hour.value < 24, minute.value < 60
    {
      return (hour.value, minute.value, index + 1)
    }
    guard let hour = plainInteger(index), hour.digits <= 2, hour.value < 25 else { return nil }
    guard lexeme(index + 1) == .colon, isTight(index + 1), isTight(index + 2),
      let minute = plainInteger(index + 2), minute.digits == 2, minute.value < 60
    else { return (hour.value, 0, index + 1) }
    let hasSeconds =
      lexeme(index + 3) == .colon && isTight(index + 4)
      && plainInteger(index + 4)?.digits == 2
    return (hour.value, minute.value, hasSeconds ? index + 5 : index + 3)
  }

  /// Two whole numbers with a point between them, in one token.
  func pointedPair(_ index: Int) -> ((value: Int, digits: Int), (value: Int, digits: Int))? {
    let bytes = bytes(index)
    guard let point = bytes.firstIndex(of: 0x2E), let left = Self.integer(bytes[..<point]),
      let right = Self.integer(bytes[(point + 1)...])
    else { return nil }
    return (left, right)
  }

  private struct ClockMark {
    var isMorning = false
    var isAfternoon = false
    var end: Int
  }

  private func clockMark(at index: Int) -> ClockMark? {
    let word = bytes(index)
    if lexeme(index) == .clock {
      return ClockMark(
        isMorning: word.first == 0x61, isAfternoon: word.first == 0x70, end: index + 1)
    }
    guard word.count == 1, lexeme(index + 1) == .point, bytes(index + 2) == [0x6D],
      isTight(index + 2), let first = word.first, first == 0x61 || first == 0x70
    else { return nil }
    let end = lexeme(index + 3) == .point && isTight(index + 3) ? index + 4 : index + 3
    return ClockMark(isMorning: first == 0x61, isAfternoon: first == 0x70, end: end)
  }
}
