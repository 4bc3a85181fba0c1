import ProposalModel

/// Numbers in digits: one token, or groups of three with spaces between.
extension QuantityReader {
  /// The number at `index`, without scale or unit.
  func digits(at index: Int) -> WrittenNumber? {
    guard lexeme(index) == .digits else { return nil }
    var shape = NumeralShape()
    shape.take(bytes(index))
    var end = index + 1
    while let space = groupingSpace(before: end, shape) {
      shape.take(mark: space)
      shape.take(bytes(end))
      end += 1
    }
    let amount = amount(shape.reading, marks: shape, end: end)
    guard case .vulgarFraction = lexeme(amount.end) else { return amount }
    return amount.withHalf(self)
  }

  /// The space in front of `index` where the token there goes on the number before it.
  private func groupingSpace(before index: Int, _ shape: NumeralShape) -> NumberMark? {
    guard lexeme(index) == .digits, (1...3).contains(shape.leading),
      shape.trailing == 3
        || shape.marks == 0, shape.lastMark.map({ $0.isKin(to: .space) }) ?? true
    else { return nil }
    let gap = prose.utf8[Int(atoms[index - 1].end)..<Int(atoms[index].start)]
    guard let space = Self.space(gap), startsWithThree(bytes(index)) else { return nil }
    return space == .space && shape.marks == 0 && lexeme(index + 1) == .percent ? nil : space
  }

  private static func space(_ gap: ArraySlice<UInt8>) -> NumberMark? {
    switch (gap.first, gap.last, gap.count) {
    case (0x20, _, 1): .space
    case (0xC2, 0xA0, 2): .noBreakSpace
    case (0xE2, 0xAF, 3): .narrowSpace
    case (0xE2, 0x89, 3): .thinSpace
    default: nil
    }
  }

  /// Three digits, and at most decimals behind them that are not themselves a group of three.
  private func startsWithThree(_ bytes: ArraySlice<UInt8>) -> Bool {
    var shape = NumeralShape()
    shape.take(bytes)
    if shape.marks == 0 { return shape.leading == 3 }
    return shape.leading == 3 && shape.marks == 1 && shape.trailing != 3
      && shape.firstMark?.canBeDecimal == true
  }

  private func amount(_ reading: NumeralReading, marks: NumeralShape, end: Int) -> WrittenNumber {
    switch reading {
    case .settled(let numeral):
      return contradictsFormat(numeral)
        ? ambiguous(Self.undivided(numeral), numeral, end)
        : Self.amount(numeral, end)
    case .either(let grouped, let decimal):
      return settled(grouped, decimal, end)
    case .tooLarge:
      return WrittenNumber(readings: [], end: end, failure: .tooLarge)
    case .malformed:
      return WrittenNumber(readings: [], end: end, failure: .unreadable)
    }
  }

  /// Decimals behind the mark that groups digits everywhere else in the sheet, or more decimals
  /// behind a comma than anyone writes: `1,2345` may be a slip for 12,345.
  private func contradictsFormat(_ numeral: Numeral) -> Bool {
    if numeral.decimalMark == .comma, numeral.groupingMark == nil, numeral.decimals > 3,
      context.format?.decimal != .comma
    {
      return true
    }
    guard let format = context.format, format.isDecisive, numeral.groupingMark == nil,
      let mark = numeral.decimalMark, let grouping = format.grouping
    else { return false }
    return mark == grouping && mark != format.decimal && numeral.mantissa > 0
  }

  private static func undivided(_ numeral: Numeral) -> Numeral {
    Numeral(mantissa: numeral.mantissa, decimals: 0, groupingMark: numeral.decimalMark)
  }

  /// `1.250`: settled by the sheet's format, or by a suggestion the mark agrees with.
  private func settled(_ grouped: Numeral, _ decimal: Numeral, _ end: Int) -> WrittenNumber {
    guard let mark = grouped.groupingMark, let format = context.format else {
      return ambiguous(grouped, decimal, end)
    }
    if format.decimal == mark {
      return format.isDecisive
        ? Self.amount(decimal, end) : ambiguous(grouped, decimal, end, suggestsDecimal: true)
    }
    return format.grouping.map { $0.isKin(to: mark) } ?? true
      ? Self.amount(grouped, end) : ambiguous(grouped, decimal, end)
  }

  private func ambiguous(
    _ grouped: Numeral, _ decimal: Numeral, _ end: Int, suggestsDecimal: Bool = false
  ) -> WrittenNumber {
    var amount = Self.amount(suggestsDecimal ? decimal : grouped, end)
    amount.readings = [grouped.value, decimal.value]
    amount.suggestsDecimal = suggestsDecimal
    return amount
  }

  private static func amount(_ numeral: Numeral, _ end: Int) -> WrittenNumber {
    var form = WrittenForm()
    form.decimalMark = numeral.decimalMark
    form.groupingMark = numeral.groupingMark
    form.decimals = numeral.decimals
    return WrittenNumber(
      readings: [numeral.value], end: end, form: form,
      precision: Rational.decimalUnit(numeral.decimals))
  }
}

extension WrittenNumber {
  /// With `½` written against the digits, or behind one space.
  func withHalf(_ reader: QuantityReader) -> WrittenNumber {
    guard case .vulgarFraction(let over, let under) = reader.lexeme(end), readings.count == 1,
      form.decimals == 0, let part = Rational(Int128(over), Int128(under))
    else { return self }
    var amount = self
    amount.readings = readings.map { $0 + part }
    amount.precision = Rational(1, Int128(under)) ?? .one
    amount.end += 1
    return amount
  }
}
