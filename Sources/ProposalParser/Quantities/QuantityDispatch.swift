import ProposalModel

extension QuantityReader {
  /// Whether something may begin at `index`: not so at most words, which are looked at no further.
  func mayBegin(_ index: Int) -> Bool {
    switch atoms[index].lexeme {
    case .other: isHyphen(index + 1) || isRunOfX(index)
    case .barrier, .ordinalSuffix, .and, .of, .the, .to, .between, .within, .preposition, .point,
      .comma, .colon, .open, .close, .percent, .countNoun, .scale, .times:
      false
    default: true
    }
  }

  /// What begins at `index`, if anything does.
  func match(at index: Int) -> Match? {
    switch lexeme(index) {
    case .digits: digitsMatch(at: index)
    case .cardinal, .half, .article, .dozen, .hundred, .vulgarFraction: wordMatch(at: index)
    case .scale: nil
    case .sign, .code, .dollarPrefix, .nationality: moneyLed(at: index)
    case .minus, .plus: signed(at: index)
    case .ordinal: dateLed(at: index) ?? ordinalMatch(at: index)
    case .month, .weekday, .quarterName, .halfName, .fiscal, .calendarWord, .yearEnd, .edge,
      .edgeAdjective:
      dateLed(at: index)
    case .unit: dateLed(at: index) ?? labelled(at: index)
    case .labelHead, .numberHead, .hash, .phone, .webScheme: labelled(at: index)
    case .alphanumeric: dateLed(at: index) ?? alphanumericLabel(at: index)
    case .openBracket, .openBrace, .underscore, .question, .placeholder, .xMark:
      placeholderMatch(at: index)
    case .times: nil
    case .twice: twice(at: index)
    case .other: capitalHyphenLabel(at: index) ?? bareSlot(at: index)
    default: nil
    }
  }

  private func digitsMatch(at index: Int) -> Match? {
    clockTime(at: index) ?? digitLabel(at: index) ?? dateLed(at: index)
      ?? digitOrdinal(at: index) ?? slashed(at: index) ?? amountLed(at: index)
  }

  private func wordMatch(at index: Int) -> Match? {
    if lexeme(index) == .article, let match = articleMatch(at: index) { return match }
    return compoundOrdinal(at: index) ?? amountLed(at: index)
  }

  /// `A$5`, `within a year`.
  private func articleMatch(at index: Int) -> Match? {
    if let money = moneyLed(at: index) { return money }
    guard isWithin(index - 1), case .unit(let unit) = lexeme(index + 1) else { return nil }
    return Match(.duration(.one, unit), index..<index + 2)
  }

  private func isWithin(_ index: Int) -> Bool {
    lexeme(index) == .within || bytes(index).elementsEqual([0x69, 0x6E])
  }

  /// A number behind a plus or minus that no number or word stands against.
  private func signed(at index: Int) -> Match? {
    guard isTight(index + 1), !isTight(index) || opens(index - 1) else { return nil }
    switch lexeme(index + 1) {
    case .digits:
      if lexeme(index) == .plus, let phone = phoneNumber(at: index) { return phone }
      return amountLed(at: index + 1).map { withSign($0, at: index) }
    case .sign, .code, .dollarPrefix:
      return moneyLed(at: index + 1).map { withSign($0, at: index) }
    default:
      return nil
    }
  }

  /// Whether what stands at `index` lets a sign stand tight behind it.
  private func opens(_ index: Int) -> Bool {
    switch lexeme(index) {
    case .open, .openBracket, .sign, .barrier: true
    default: false
    }
  }

  private func withSign(_ match: Match, at index: Int) -> Match {
    var match = match
    match.atoms = index..<match.atoms.upperBound
    match.form.hasSign = true
    if lexeme(index) == .minus { match.value = match.value.negated }
    return match
  }
}

extension QuantityValue {
  /// The opposite of a number; anything else as it is.
  var negated: QuantityValue {
    switch self {
    case .money(let amount, let currency): .money(-amount, currency)
    case .percent(let number): .percent(-number)
    case .points(let number): .points(-number)
    case .basisPoints(let number): .basisPoints(-number)
    case .multiple(let number): .multiple(-number)
    case .number(let number): .number(-number)
    case .ambiguous(let readings): .ambiguous(readings.map(\.negated))
    case .mismatch(let readings): .mismatch(readings.map(\.negated))
    default: self
    }
  }
}
