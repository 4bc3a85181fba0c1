import ProposalModel

/// Numbers in words: `twenty-five`, `one hundred and fifty thousand`, `half a million`.
extension QuantityReader {
  /// The number at `index`, scale words included, with the digits in parentheses behind it.
  func words(at index: Int) -> WrittenNumber? {
    guard var amount = fraction(at: index) ?? half(at: index) ?? wholeNumber(at: index) else {
      return nil
    }
    amount.form.isWords = true
    return confirmed(amount)
  }

  /// `half`, `half a million`, `a half`, `one half`.
  private func half(at index: Int) -> WrittenNumber? {
    guard lexeme(index) == .half, let half = Rational(1, 2) else { return nil }
    var amount = WrittenNumber(readings: [half], end: index + 1, isFraction: true)
    amount.precision = half
    let isOfScale = lexeme(index + 1) == .article
    if case .scale(let exponent) = lexeme(index + (isOfScale ? 2 : 1)) {
      amount = amount.scaled(by: exponent, end: index + (isOfScale ? 3 : 2))
      amount.isFraction = false
    } else if isOfScale, lexeme(index + 2) == .dozen {
      amount = WrittenNumber(readings: [Rational(6)], end: index + 3)
    }
    return amount
  }

  /// `two thirds`, `one half`, `a third of`, `one quarter of`.
  private func fraction(at index: Int) -> WrittenNumber? {
    guard let over = numerator(at: index), let under = denominator(at: index + 1, over: over),
      let value = Rational(Int128(over), Int128(under))
    else { return nil }
    var amount = WrittenNumber(readings: [value], end: index + 2, isFraction: true)
    amount.precision = Rational(1, Int128(under)) ?? .one
    return amount
  }

  private func numerator(at index: Int) -> Int? {
    switch lexeme(index) {
    case .cardinal(let number) where number > 0 && number < 20: number
    case .article: 1
    default: nil
    }
  }

  private func denominator(at index: Int, over: Int) -> Int? {
    let isCounted = lexeme(index - 1) != .article
    switch lexeme(index) {
    case .ordinal(let number) where number > 2:
      return isCounted && (over > 1) == endsInS(index) || lexeme(index + 1) == .of ? number : nil
    case .half where isCounted || lexeme(index + 1) == .of:
      return 2
    case .unit(.quarters)
    where lexeme(index + 1) == .of
      || isCounted && (isTight(index) || over == 3 && isPaid(index - 2)):
      return lexeme(index - 2) == .within ? nil : 4
    default:
      return nil
    }
  }

  /// "it pays three quarters": behind a verb of paying no length of time.
  private func isPaid(_ index: Int) -> Bool {
    index >= 0 && Self.payVerbs.contains { bytes(index).elementsEqual($0.utf8) }
  }

  private static let payVerbs = [
    "pays", "pay", "paid", "is", "are", "earns", "earn", "get", "gets", "receive", "receives",
  ]

  private func endsInS(_ index: Int) -> Bool {
    bytes(index).last == 0x73
  }

  private func wholeNumber(at index: Int) -> WrittenNumber? {
    var parser = WordNumber()
    var position = index
    while parser.take(lexeme(position), then: lexeme(position + 1)) { position += 1 }
    while position > index, lexeme(position - 1) == .and { position -= 1 }
    guard position > index, parser.hasNumber, let value = Rational(parser.total, 1) else {
      return nil
    }
    return withAndAHalf(WrittenNumber(readings: [value], end: position))
  }

  /// `one and a half`, `two and a half million`.
  private func withAndAHalf(_ amount: WrittenNumber) -> WrittenNumber {
    guard lexeme(amount.end) == .and, lexeme(amount.end + 1) == .article,
      lexeme(amount.end + 2) == .half, let half = Rational(1, 2)
    else { return amount }
    var amount = amount
    amount.readings = amount.readings.map { $0 + half }
    amount.precision = half
    amount.end += 3
    guard case .scale(let exponent) = lexeme(amount.end) else { return amount }
    return amount.scaled(by: exponent, end: amount.end + 1)
  }

  /// `6 (six)`: the words confirm the digits, or contradict them.
  func repeated(_ amount: WrittenNumber) -> WrittenNumber {
    guard lexeme(amount.end) == .open, amount.readings.count == 1,
      let words = fraction(at: amount.end + 1) ?? wholeNumber(at: amount.end + 1),
      lexeme(words.end) == .close, let value = words.readings.first
    else { return amount }
    var both = amount
    both.end = words.end + 1
    both.form.isConfirmedInWords = amount.readings.contains(value)
    if !both.form.isConfirmedInWords { both.contradiction = value }
    return both
  }

  /// `six (6)`: the digits confirm the words, or contradict them.
  private func confirmed(_ amount: WrittenNumber) -> WrittenNumber {
    guard lexeme(amount.end) == .open, let digits = digits(at: amount.end + 1),
      lexeme(digits.end) == .close, let words = amount.readings.first, !digits.readings.isEmpty
    else { return amount }
    var amount = amount
    amount.end = digits.end + 1
    if digits.readings.contains(words) {
      amount.form.isConfirmedInWords = true
    } else {
      amount.contradiction = digits.readings.first
    }
    return amount
  }
}
