import ProposalModel

/// Joins the ends of ranges, and gives the low end the unit that stands at the high end only.
struct RangeJoiner {
  let reader: QuantityReader
  var quantities: [Quantity]

  func joined() -> [Quantity] {
    var joined = quantities
    for index in joined.indices.dropLast() where joined[index].rangePartner == nil {
      guard isJoined(joined[index], joined[index + 1]) else {
        if let low = bounded(joined[index], by: joined[index + 1]) { joined[index] = low }
        continue
      }
      if let high = withCurrency(joined[index + 1], of: joined[index]) { joined[index + 1] = high }
      guard let low = completed(joined[index], by: joined[index + 1]) else { continue }
      joined[index] = low
      joined[index].rangePartner = index + 1
      joined[index + 1].rangePartner = index
    }
    return joined
  }

  /// "More than 140 but no more than 180 hours": the unit of the upper bound is that of the lower one.
  private func bounded(_ low: Quantity, by high: Quantity) -> Quantity? {
    guard case .number(let number) = low.value, case .duration = high.value,
      low.role == high.role, low.tokens.upperBound < high.tokens.lowerBound
    else { return nil }
    let gap = reader.prose.tokens[low.tokens.upperBound..<high.tokens.lowerBound]
    guard (3...6).contains(gap.count), gap.first.map({ Self.joins.contains($0.key) }) ?? false,
      gap.dropFirst().allSatisfy({ Self.bounds.contains($0.key) })
    else { return nil }
    return united(low, number, with: high)
  }

  private static let joins: WordSet = ["but", "and", "aber", "und", "mais", "et"]
  private static let bounds: WordSet = [
    "not", "no", "more", "less", "than", "at", "most", "up", "to", "under", "over", "exceeding",
    "höchstens", "nicht", "mehr", "als", "maximal", "au", "plus", "fewer", "including",
  ]

  /// Whether only a dash or `to` stands between, or `and` behind `between`.
  private func isJoined(_ low: Quantity, _ high: Quantity) -> Bool {
    if low.tokens.upperBound > high.tokens.lowerBound { return true }
    let gap = low.tokens.upperBound..<high.tokens.lowerBound
    guard gap.count == 1, low.role == high.role, let token = gap.first else { return false }
    switch LexemeTable.table.lexeme(of: reader.prose.tokens[token].key) {
    case .to, .dash: return true
    case .minus: return true
    case .and: return isBehindBetween(low)
    default: return false
    }
  }

  private func isBehindBetween(_ low: Quantity) -> Bool {
    guard low.tokens.lowerBound > 0 else { return false }
    let key = reader.prose.tokens[low.tokens.lowerBound - 1].key
    return LexemeTable.table.lexeme(of: key) == .between
  }

  /// `$10-12M`, `$10 to 12 million`: the high end takes the sign in front of the low one, unless
  /// it counts something: `$50,000 to 3 people`.
  private func withCurrency(_ high: Quantity, of low: Quantity) -> Quantity? {
    guard case .money(let amount, _) = low.value, case .number(let number) = high.value,
      low.form.currencyPosition == .before, !amount.isNegative,
      isTightDash(before: high) || high.form.scaleExponent > 0, !countsSomething(high),
      let value = low.value.unit(of: number)
    else { return nil }
    return high.with(value, sharing: low.form)
  }

  private func isTightDash(before high: Quantity) -> Bool {
    let dash = high.tokens.lowerBound - 1
    let tokens = reader.prose.tokens
    guard dash > 0, !tokens[dash].followsSpace, !tokens[dash + 1].followsSpace else { return false }
    return tokens[dash].kind == .mark
  }

  private func countsSomething(_ high: Quantity) -> Bool {
    guard high.tokens.upperBound < reader.prose.tokens.count else { return false }
    let next = reader.prose.tokens[high.tokens.upperBound]
    switch LexemeTable.table.lexeme(of: next.key) {
    case .countNoun, .other: return next.kind == .word
    default: return false
    }
  }

  /// The low end in the unit of the high end; `nil` where they are no range.
  private func completed(_ low: Quantity, by high: Quantity) -> Quantity? {
    switch (low.value, high.value) {
    case (.date, .date): return dated(low, by: high)
    case (.number(let number), .date(let date)): return day(number, low, of: date)
    case (.number, .number), (.money, .money), (.percent, .percent), (.points, .points),
      (.multiple, .multiple), (.basisPoints, .basisPoints), (.duration, .duration):
      return ascending(scaled(low, by: high), high)
    case (.number(let number), _): return united(low, number, with: high)
    default: return nil
    }
  }

  /// `15 to 30 June 2026`.
  private func day(_ number: Rational, _ low: Quantity, of date: DateReading) -> Quantity? {
    guard case .day(let last) = date.period, let day = number.exactInt, day < last.day,
      let first = CalendarDate(year: last.year, month: last.month, day: day)
    else { return nil }
    var reading = date
    reading.period = .day(first)
    return low.with(.date(reading), sharing: low.form)
  }

  /// `1 January to 31 December 2026`, `Q1-Q3 2026`: the year of the high end, where the low end
  /// has none and comes first in it.
  private func dated(_ low: Quantity, by high: Quantity) -> Quantity? {
    guard case .date(var date) = low.value, case .date(let last) = high.value, !date.hasYear,
      let period = date.period.inYear(of: last.period)
    else { return low }
    date.period = period
    date.reckoning = last.reckoning
    date.hasTwoDigitYear = last.hasTwoDigitYear
    return low.with(.date(date), sharing: low.form)
  }

  /// The low end, if it is below the high one.
  private func ascending(_ low: Quantity, _ high: Quantity) -> Quantity? {
    guard let small = low.value.measure, let large = high.value.measure else { return nil }
    return small <= large ? low : nil
  }

  /// `8 to 10%`, `4-6 weeks`, `10-12 M€`.
  private func united(_ low: Quantity, _ number: Rational, with high: Quantity) -> Quantity? {
    guard !number.isNegative, let value = high.value.unit(of: number) else { return nil }
    return ascending(scaled(low.with(value, sharing: high.form), by: high), high)
  }

  /// `$10-12M`, `$4 to $6 million`: the scale of the high end, where the low one has none and
  /// its digits are no larger.
  private func scaled(_ low: Quantity, by high: Quantity) -> Quantity {
    let exponent = high.form.scaleExponent
    guard exponent > 0, low.form.scaleExponent == 0, low.form.groupingMark == nil,
      let small = low.value.amount, let large = high.value.amount,
      let power = Rational(Numeral.powerOfTen(exponent), 1), small * power <= large
    else { return low }
    var form = low.form
    form.scaleExponent = exponent
    form.hasSharedScale = true
    return low.with(low.value.replacing(amount: small * power), form, scaledBy: power)
  }
}

extension QuantityValue {
  /// A number in the same unit; `nil` for what is no measure.
  func unit(of number: Rational) -> QuantityValue? {
    switch self {
    case .money(_, let currency): .money(number, currency)
    case .percent: .percent(number)
    case .points: .points(number)
    case .basisPoints: .basisPoints(number)
    case .multiple: .multiple(number)
    case .duration(_, let unit): .duration(number, unit)
    default: nil
    }
  }

  /// The number of an amount or count.
  var amount: Rational? {
    switch self {
    case .money(let amount, _), .number(let amount): amount
    default: nil
    }
  }

  /// The number of anything that is measured.
  var measure: Rational? {
    switch self {
    case .money(let number, _), .number(let number), .percent(let number), .points(let number),
      .basisPoints(let number), .multiple(let number), .duration(let number, _):
      number
    default: nil
    }
  }

  func replacing(amount: Rational) -> QuantityValue {
    switch self {
    case .money(_, let currency): .money(amount, currency)
    case .number: .number(amount)
    default: self
    }
  }
}

extension Quantity {
  /// The same words with another value.
  func with(_ value: QuantityValue, _ form: WrittenForm, scaledBy power: Rational = .one)
    -> Quantity
  {
    Quantity(
      value: value, tokens: tokens, text: text, place: place, form: form,
      displayPrecision: displayPrecision.map { $0 * power }, role: role,
      rangePartner: rangePartner)
  }

  /// In the unit that stands at the other end of the range.
  func with(_ value: QuantityValue, sharing other: WrittenForm) -> Quantity {
    var form = form
    form.hasSharedUnit = true
    form.currencyPosition = other.currencyPosition
    form.currencySign = other.currencySign
    form.isCurrencyAssumed = other.isCurrencyAssumed
    form.hasCurrencySpace = other.hasCurrencySpace
    return with(value, form)
  }
}
