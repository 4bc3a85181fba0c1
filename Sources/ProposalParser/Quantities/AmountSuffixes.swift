import ProposalModel

/// What stands behind a number and says what it counts.
extension QuantityReader {
  /// A quantity that begins with its number, in digits or words.
  ///
  /// - Parameter isEcho: whether it repeats another one, and is not repeated itself.
  func amountLed(at index: Int, isEcho: Bool = false) -> Match? {
    guard let number = digits(at: index).map(repeated) ?? words(at: index) else { return nil }
    if isPronoun(number, at: index) { return nil }
    let amount = scaled(number, isMoney: false)
    let match =
      percentage(amount, from: index) ?? money(number, from: index)
      ?? multiple(number, from: index) ?? duration(amount, from: index)
      ?? plain(amount, from: index)
    return isEcho ? match : echoed(match)
  }

  /// `one of the parties`, `no one`.
  private func isPronoun(_ amount: WrittenNumber, at index: Int) -> Bool {
    amount.form.isWords && amount.readings.first == .one && !amount.isFraction
      && (lexeme(amount.end) == .of || lexeme(index - 1) == .numberHead)
  }

  // MARK: Scale

  /// Multiplied by the scale word or letter behind the number, if it is one here.
  func scaled(_ amount: WrittenNumber, isMoney: Bool) -> WrittenNumber {
    switch lexeme(amount.end) {
    case .scale(let exponent):
      return scaledTwice(
        amount.scaled(by: exponent, end: endOfAbbreviation(amount.end)), isMoney: isMoney)
    case .scaleLetter(let exponent):
      return scaled(amount, byLetter: exponent, isMoney: isMoney)
    case .minus where isTight(amount.end) && isTight(amount.end + 1):
      guard case .scale(let exponent) = lexeme(amount.end + 1) else { return amount }
      return amount.scaled(by: exponent, end: amount.end + 2)
    default:
      return amount
    }
  }

  /// `3 hundred thousand`, `1 lakh crore`.
  private func scaledTwice(_ amount: WrittenNumber, isMoney: Bool) -> WrittenNumber {
    guard case .scale(let exponent) = lexeme(amount.end), exponent != amount.form.scaleExponent
    else { return amount }
    return amount.scaled(by: exponent, end: endOfAbbreviation(amount.end))
  }

  /// Behind `Mio.` and `Mrd.` when more follows in the same phrase.
  private func endOfAbbreviation(_ index: Int) -> Int {
    guard bytes(index).count <= 3, lexeme(index + 1) == .point, isTight(index + 1) else {
      return index + 1
    }
    switch lexeme(index + 2) {
    case .sign, .code, .currencyWord: return index + 2
    default: return index + 1
    }
  }

  private func scaled(_ amount: WrittenNumber, byLetter exponent: Int, isMoney: Bool)
    -> WrittenNumber
  {
    let (index, end) = (amount.end, amount.end + 1)
    // "185 m³/s" counts no millions.
    if exponent == 6, isRaised(index + 1) { return amount }
    let isByMoney = isMoney || currency(behind: end) != nil
    if exponent == 12, currency(behind: end) != nil {
      return amount.thousands(end: end, in: context)
    }
    guard isByMoney || isScale(index, exponent) else {
      return isMetres(index, exponent) ? amount.orMillions(end: end) : amount
    }
    return amount.scaled(by: exponent, end: end)
  }

  /// Whether a raised 2 or 3 stands tight behind a letter.
  private func isRaised(_ index: Int) -> Bool {
    let bytes = Array(bytes(index))
    return isTight(index) && bytes.count == 2 && bytes[0] == 0xC2
      && (bytes[1] == 0xB2 || bytes[1] == 0xB3)
  }

  /// Whether a letter away from any currency is a scale: `10M`, `50 K`, `10m users`.
  private func isScale(_ index: Int, _ exponent: Int) -> Bool {
    let isCapital = isCapitalised(index)
    let isCounted = lexeme(index + 1) == .countNoun
    let isLength = lexeme(index + 1) == .lengthWord
    switch (exponent, bytes(index).count) {
    case (3, _): return isCapital || isTight(index) || isCounted
    case (6, 1):
      return isCapital || isCounted || isAboutMoney && isTight(index) && !isLength
    case (6, _): return isCounted
    case (9, _): return isCapital && isTight(index) || isCounted
    default: return false
    }
  }

  /// Whether a small `m` may be metres or millions.
  private func isMetres(_ index: Int, _ exponent: Int) -> Bool {
    exponent == 6 && bytes(index).count == 1 && lexeme(index + 1) != .lengthWord
      && lexeme(index + 1) != .of
  }

  // MARK: Percent, points, multiples

  private func percentage(_ amount: WrittenNumber, from index: Int) -> Match? {
    let end = isHyphen(amount.end) ? amount.end + 1 : amount.end
    guard let (kind, end) = percentUnit(at: end) else { return nil }
    let amount = amount.suggested
    let scale = kind == .permille ? Rational(1, 10) ?? .one : .one
    return Match(
      amount.value { kind.value($0 * scale) }, index..<end, form: amount.form,
      precision: amount.precision * scale)
  }

  private enum PercentKind {
    case percent, permille, points, basisPoints

    func value(_ number: Rational) -> QuantityValue {
      switch self {
      case .percent, .permille: .percent(number)
      case .points: .points(number)
      case .basisPoints: .basisPoints(number)
      }
    }
  }

  private func percentUnit(at index: Int) -> (PercentKind, Int)? {
    switch lexeme(index) {
    case .percent: return pointsOfPercent(behind: index) ?? (.percent, index + 1)
    case .permille: return (.permille, index + 1)
    case .pour where lexeme(index + 1) == .cent,
      .preposition where lexeme(index + 1) == .cent && bytes(index).count == 3:
      return (.percent, index + 2)
    case .percentagePoints: return (.points, index + 1)
    case .percentage where lexeme(index + 1) == .points: return (.points, index + 2)
    case .basisPoints: return (.basisPoints, index + 1)
    case .basis where lexeme(index + 1) == .points: return (.basisPoints, index + 2)
    default: return nil
    }
  }

  /// `%-points`, `% points`, `%pts`.
  private func pointsOfPercent(behind index: Int) -> (PercentKind, Int)? {
    let next = isHyphen(index + 1) ? index + 2 : index + 1
    return lexeme(next) == .points ? (.points, next + 1) : nil
  }

  /// A hyphen with no space at either side.
  func isHyphen(_ index: Int) -> Bool {
    (lexeme(index) == .minus || lexeme(index) == .dash) && isTight(index) && isTight(index + 1)
  }

  private func multiple(_ amount: WrittenNumber, from index: Int) -> Match? {
    guard let end = endOfMultiple(at: amount.end) else { return nil }
    let amount = amount.suggested
    return Match(
      amount.value { .multiple($0) }, index..<end, form: amount.form, precision: amount.precision)
  }

  private func endOfMultiple(at index: Int) -> Int? {
    switch lexeme(index) {
    case .xMark where !isTight(index) && lexeme(index + 1) != .the && lexeme(index + 1) != .of:
      return nil
    case .xMark, .times:
      switch lexeme(index + 1) {
      case .digits, .sign, .code, .frequency, .article, .preposition: return nil
      default: return index + 1
      }
    case .fold: return index + 1
    case .minus where isHyphen(index) && lexeme(index + 1) == .fold: return index + 2
    default: return nil
    }
  }

  /// `twice the target`, but not `twice a year`.
  func twice(at index: Int) -> Match? {
    switch lexeme(index + 1) {
    case .the, .fiscal, .calendarWord: Match(.multiple(Rational(2)), index..<index + 1)
    default: nil
    }
  }

  // MARK: Plain numbers

  private func plain(_ amount: WrittenNumber, from index: Int) -> Match {
    if amount.isFraction, amount.readings.count == 1 {
      return Match(
        amount.value { .fraction($0) }, index..<amount.end, form: amount.form,
        precision: amount.precision)
    }
    var match = Match(
      amount.value { .number($0) }, index..<amount.end, form: amount.form,
      precision: amount.precision)
    if amount.readings.isEmpty { match.precision = nil }
    return match
  }

  /// The same quantity again in parentheses, in words or in digits.
  func echoed(_ match: Match) -> Match {
    let start = match.atoms.upperBound
    guard lexeme(start) == .open, !match.form.isConfirmedInWords,
      let echo = echo(at: start + 1), lexeme(echo.atoms.upperBound) == .close,
      echo.form.isWords != match.form.isWords, echo.value.isComparable(to: match.value)
    else { return match }
    var both = match
    both.atoms = match.atoms.lowerBound..<echo.atoms.upperBound + 1
    if match.form.isWords { (both.form, both.precision) = (echo.form, echo.precision) }
    both.form.isWords = false
    both.form.isConfirmedInWords = true
    if match.value != echo.value { both.value = .mismatch([match.value, echo.value]) }
    return both
  }

  private func echo(at index: Int) -> Match? {
    switch lexeme(index) {
    case .sign, .code, .dollarPrefix: moneyLed(at: index, isEcho: true)
    case .digits, .cardinal, .article, .half: amountLed(at: index, isEcho: true)
    default: nil
    }
  }
}

extension QuantityValue {
  /// Whether two values are of one kind, so that one can repeat the other.
  func isComparable(to other: QuantityValue) -> Bool {
    switch (self, other) {
    case (.money(_, let left), .money(_, let right)): left == right || left == nil || right == nil
    case (.duration(_, let left), .duration(_, let right)): left == right
    case (.percent, .percent), (.number, .number), (.points, .points), (.multiple, .multiple): true
    default: false
    }
  }
}

extension WrittenNumber {
  /// With the reading the sheet suggests: a percentage with three decimals is common.
  var suggested: WrittenNumber {
    guard suggestsDecimal, readings.count == 2 else { return self }
    var amount = self
    amount.readings = [readings[1]]
    return amount
  }

  /// `12 T€`: thousands where decimals stand behind a comma, as in German; elsewhere nothing tells them
  /// from trillions.
  func thousands(end: Int, in context: ReadingContext) -> WrittenNumber {
    var amount = scaled(by: 3, end: end)
    if context.format?.decimal == .comma { return amount }
    amount.readings += scaled(by: 12, end: end).readings
    return amount
  }

  /// Millions or metres, which nothing tells apart.
  func orMillions(end: Int) -> WrittenNumber {
    var amount = scaled(by: 6, end: end)
    amount.readings = amount.readings + readings
    return amount
  }
}
