import ProposalModel

/// Amounts of money: a currency in front of the number, behind it, or both.
extension QuantityReader {
  /// A currency as it stands in the text.
  struct CurrencyMention {
    var sign: CurrencySign?
    var currency: Currency?
    var end: Int
    /// Whether words or the sheet say which currency a shared sign stands for.
    var isSettled: Bool
  }

  /// An amount that begins with its currency.
  ///
  /// - Parameter isEcho: whether it repeats another one, and is not repeated itself.
  func moneyLed(at index: Int, isEcho: Bool = false) -> Match? {
    guard let mention = currencyMention(at: index) else { return nil }
    if let slot = slot(behind: mention, from: index) { return slot }
    let hasMinus = lexeme(mention.end) == .minus && isTight(mention.end + 1)
    guard
      let number = digits(at: hasMinus ? mention.end + 1 : mention.end)
        ?? words(at: mention.end)
    else { return nil }
    var amount = scaled(number, isMoney: true)
    amount.form.currencyPosition = .before
    amount.form.hasCurrencySpace = !isTight(mention.end)
    let (suffix, end) = confirmation(behind: amount.end, of: mention)
    let match = match(amount, suffix, index..<endOfEmptyDecimals(end))
    guard hasMinus else { return isEcho ? match : echoed(match) }
    var negative = match
    negative.value = match.value.negated
    negative.form.hasSign = true
    return negative
  }

  /// The currency at `index`: `$`, `US$`, `USD`, `USD $`, `Fr.`, `Rs.`.
  func currencyMention(at index: Int) -> CurrencyMention? {
    switch lexeme(index) {
    case .sign(let sign):
      let end = isAbbreviated(index) ? index + 2 : index + 1
      return mention(sign, end: end)
    case .code(let code):
      guard isCode(index) else { return nil }
      var end = index + 1
      if case .sign = lexeme(end) { end += 1 }
      return CurrencyMention(
        currency: CurrencyCodes.currency(code), end: end, isSettled: true)
    case .dollarPrefix(let code):
      guard lexeme(index + 1) == .sign(.dollar), isTight(index + 1) else { return nil }
      return CurrencyMention(
        sign: .dollar, currency: CurrencyCodes.currency(code), end: index + 2, isSettled: true)
    case .article:
      return australianDollar(at: index)
    default:
      return nil
    }
  }

  /// `A$`.
  private func australianDollar(at index: Int) -> CurrencyMention? {
    guard lexeme(index + 1) == .sign(.dollar), isTight(index + 1), bytes(index) == [0x41] else {
      return nil
    }
    return CurrencyMention(
      sign: .dollar, currency: Currency(code: "AUD"), end: index + 2, isSettled: true)
  }

  private func mention(_ sign: CurrencySign, end: Int) -> CurrencyMention {
    let sheet = context.currency.map(sign.canMean) ?? false
    return CurrencyMention(
      sign: sign, currency: sign.resolved(in: context.currency), end: end,
      isSettled: sheet || !sign.isShared)
  }

  private func isAbbreviated(_ index: Int) -> Bool {
    bytes(index).count <= 3 && bytes(index).first.map { $0 < 0x80 && $0 != 0x24 } == true
      && lexeme(index + 1) == .point && isTight(index + 1)
  }

  /// A code is in capitals, or in small letters when it is no English word.
  func isCode(_ index: Int) -> Bool {
    let bytes = bytes(index)
    if bytes.allSatisfy({ $0 &- 0x41 < 26 }) { return true }
    guard bytes.count == 3, case .code(let code) = lexeme(index) else { return false }
    return code < 5
  }

  /// A currency behind a number: `EUR`, `€`, `US dollars`, `Swiss francs`, `pounds sterling`.
  func currency(behind index: Int) -> CurrencyMention? {
    switch lexeme(index) {
    case .sign(let sign):
      return mention(
        sign, end: isAbbreviated(index) && lexeme(index) == .sign(.franc) ? index + 2 : index + 1)
    case .code(let code):
      guard isCode(index) else { return nil }
      return CurrencyMention(
        currency: CurrencyCodes.currency(code), end: index + 1, isSettled: true)
    case .currencyWord(let sign):
      let end = lexeme(index + 1) == .currencyWord(.pound) && sign == .pound ? index + 2 : index + 1
      return mention(sign, end: end)
    case .dollarPrefix(let code), .nationality(let code):
      return nationalCurrency(code, at: index + 1)
    default:
      return nil
    }
  }

  private func nationalCurrency(_ code: UInt8, at index: Int) -> CurrencyMention? {
    switch lexeme(index) {
    case .currencyWord(let sign):
      CurrencyMention(
        sign: sign, currency: CurrencyCodes.currency(code), end: index + 1, isSettled: true)
    case .sign(.dollar) where isTight(index):
      CurrencyMention(
        sign: .dollar, currency: CurrencyCodes.currency(code), end: index + 1, isSettled: true)
    default:
      nil
    }
  }

  /// An amount whose currency stands behind it, or whose unit is a hundredth of one.
  func money(_ number: WrittenNumber, from index: Int) -> Match? {
    if let cents = cents(number, from: index) { return cents }
    var amount = scaled(number, isMoney: false)
    var unit = amount.end
    if isDashForDecimals(unit) { unit += 2 }
    if isHyphen(unit) { unit += 1 }
    guard !number.isFraction, let mention = currency(behind: unit),
      !beginsNext(mention, at: unit)
    else { return nil }
    amount = scaled(number, isMoney: true)
    amount.form.currencyPosition = .after
    amount.form.hasCurrencySpace = !isTight(unit)
    return match(amount, mention, index..<mention.end)
  }

  /// Whether a sign behind a number is the start of the next amount: `3 $500`, `2 x USD 5`.
  private func beginsNext(_ mention: CurrencyMention, at index: Int) -> Bool {
    lexeme(mention.end) == .digits && isTight(mention.end) && !isTight(index)
  }

  private func cents(_ number: WrittenNumber, from index: Int) -> Match? {
    let unit = lexeme(number.end)
    let isPenny = bytes(number.end) == [0x70] && countsPence(from: number.end)
    let isLetter = (bytes(number.end) == [0x63] || isPenny) && isTight(number.end)
    guard unit == .cents || unit == .cent || isLetter, let hundredth = Rational(1, 100) else {
      return nil
    }
    let sign: CurrencySign = bytes(number.end).first == 0x70 ? .pound : .dollar
    let currency = context.currency ?? sign.usual
    var form = number.form
    form.currencyPosition = .after
    form.isCurrencyAssumed = context.currency == nil
    return Match(
      number.value { .money($0 * hundredth, currency) }, index..<number.end + 1, form: form,
      precision: number.precision * hundredth)
  }

  /// Whether the sheet is kept in pounds, or says no currency and a `£` stands close behind.
  private func countsPence(from index: Int) -> Bool {
    if let currency = context.currency { return currency == .poundSterling }
    return (index..<index + 8).contains { lexeme($0) == .sign(.pound) }
  }

  // MARK: Parts

  /// A code or word behind an amount that has a sign in front: `$5,000 USD`.
  private func confirmation(behind index: Int, of mention: CurrencyMention)
    -> (CurrencyMention, Int)
  {
    guard let suffix = currency(behind: index), !beginsNext(suffix, at: index) else {
      return (mention, index)
    }
    if case .sign = lexeme(index), mention.sign != nil { return (mention, index) }
    guard let currency = suffix.currency,
      mention.sign?.canMean(currency) ?? (suffix.currency == mention.currency)
    else { return (mention, index) }
    var both = mention
    if suffix.isSettled { (both.currency, both.isSettled) = (currency, true) }
    return (both, suffix.end)
  }

  /// `5'000.–`, `100,-`: a dash for no decimals.
  private func isDashForDecimals(_ index: Int) -> Bool {
    guard lexeme(index) == .point || lexeme(index) == .comma, isTight(index), isTight(index + 1)
    else { return false }
    guard lexeme(index + 1) == .minus || lexeme(index + 1) == .dash else { return false }
    return !isTight(index + 2) || lexeme(index + 2) != .digits
  }

  private func endOfEmptyDecimals(_ index: Int) -> Int {
    guard isDashForDecimals(index) else { return index }
    let next = index + 2
    return isTight(next) && lexeme(next) == lexeme(index + 1) ? next + 1 : next
  }

  private func match(_ amount: WrittenNumber, _ mention: CurrencyMention, _ atoms: Range<Int>)
    -> Match
  {
    var form = amount.form
    form.currencySign = mention.sign
    form.isCurrencyAssumed = !mention.isSettled
    let decided = decided(amount, mention.currency)
    return Match(
      decided.value { .money($0, mention.currency) }, atoms, form: form,
      precision: amount.readings.isEmpty ? nil : amount.precision)
  }

  /// Currencies whose home writes 1,250.00. In Canada both are written, three decimals are not.
  private static let pointDecimals: Set<String> = [
    "USD", "GBP", "CAD", "AUD", "NZD", "HKD", "SGD", "INR", "JPY", "CNY", "MXN", "ILS",
  ]

  /// `$1,250` is settled where nothing else is known: no home of the sign writes three decimals
  /// behind a comma. The point is not: `$1.250` may come from anyone.
  private func decided(_ amount: WrittenNumber, _ currency: Currency?) -> WrittenNumber {
    if let open = amount.withGroups { return open }
    guard context.format == nil, amount.readings.count == 2, amount.form.groupingMark == .comma,
      amount.form.scaleExponent == 0,
      let code = currency?.code, Self.pointDecimals.contains(code)
    else { return amount }
    var settled = amount
    settled.readings = [amount.readings[0]]
    return settled
  }
}
