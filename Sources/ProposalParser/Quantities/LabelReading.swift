import ProposalModel

/// Numbers that are names, so that nobody takes them for amounts.
extension QuantityReader {
  /// A name that begins with its word or mark: `Milestone 2`, `§ 5`, `No. 3`, `#4`, `Day 90`.
  func labelled(at index: Int) -> Match? {
    switch lexeme(index) {
    case .labelHead(let head): return headed(head, at: index)
    case .numberHead: return numbered(at: index)
    case .hash:
      return isTight(index + 1) && lexeme(index + 1) == .digits
        ? label(index, number: index + 1) : nil
    case .unit: return isCapitalised(index) ? countedTime(at: index) : nil
    case .phone: return phone(behind: index)
    case .webScheme: return address(at: index)
    default: return nil
    }
  }

  private func headed(_ head: LabelHead, at index: Int) -> Match? {
    var number = index + 1
    if lexeme(number) == .point || lexeme(number) == .slash { number += 1 }
    if lexeme(number) == .hash || lexeme(number) == .numberHead { number += 1 }
    if isHyphen(index + 1) { number = index + 2 }
    if lexeme(index) == lexeme(number), isTight(number) { number += 1 }
    if case .labelHead = lexeme(number), lexeme(index + 1) == .slash { number += 1 }
    guard lexeme(number) == .digits, !isAmount(number) else { return nil }
    if head == .unsure, !isName(index, number) { return nil }
    return label(index, number: number, isList: head == .list)
  }

  /// Whether what begins at `index` is surely a quantity of its own.
  private func isAmount(_ index: Int) -> Bool {
    var next = index + 1
    if case .scale = lexeme(next) { next += 1 }
    switch lexeme(next) {
    case .percent, .currencyWord, .scale, .basisPoints: return true
    case .sign, .code: return !isTight(next + 1)
    case .preposition, .pour: return lexeme(next + 1) == .cent
    default: return false
    }
  }

  /// `Release 2` is a name, `release 2 features` is a task.
  private func isName(_ index: Int, _ number: Int) -> Bool {
    if isCapitalised(index), index > 0, lexeme(index - 1) != .barrier { return true }
    switch lexeme(number + 1) {
    case .other, .countNoun, .unit, .dayKind: return false
    default: return true
    }
  }

  /// `Day 90`, `Month 12`: a point of a plan, not a duration.
  private func countedTime(at index: Int) -> Match? {
    guard let number = plainInteger(index + 1), number.value < 400, !isAmount(index + 1) else {
      return nil
    }
    return label(index, number: index + 1)
  }

  private func numbered(at index: Int) -> Match? {
    let hasPoint = lexeme(index + 1) == .point && isTight(index + 1)
    let number = hasPoint ? index + 2 : index + 1
    guard lexeme(number) == .digits, hasPoint || bytes(index).count > 2 else { return nil }
    return label(index, number: number, isList: true)
  }

  /// A label up to its number, with what is tight behind it, and further numbers of a list.
  func label(_ start: Int, number: Int, isList: Bool = false) -> Match {
    var end = endOfTightRest(number + 1)
    while let next = nextOfList(end, isList: isList) { end = endOfTightRest(next + 1) }
    return Match(.label, start..<end)
  }

  /// `3.2`, `14001:2015`, `7-B`, `3(a)`.
  private func endOfTightRest(_ index: Int) -> Int {
    var end = index
    while isTight(end), let next = continuation(end) { end = next }
    return end
  }

  private func continuation(_ index: Int) -> Int? {
    switch lexeme(index) {
    case .point, .colon, .minus, .slash:
      guard isTight(index + 1) else { return nil }
      return isNamePart(index + 1) ? index + 2 : nil
    case .open where bytes(index + 1).count <= 3 && lexeme(index + 2) == .close:
      return index + 3
    case .other, .scaleLetter, .dollarPrefix, .article:
      return bytes(index).count <= 2 && isLetter(index) ? index + 1 : nil
    default:
      return nil
    }
  }

  private func isLetter(_ index: Int) -> Bool {
    bytes(index).allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
  }

  private func isNamePart(_ index: Int) -> Bool {
    lexeme(index) == .digits || lexeme(index) == .alphanumeric
      || bytes(index).count == 1 && isCapitalised(index)
  }

  /// The next number of `Milestones 1, 2 and 3`.
  private func nextOfList(_ index: Int, isList: Bool) -> Int? {
    switch lexeme(index) {
    case .and, .to, .comma, .dash, .minus, .slash: break
    default: return nil
    }
    guard isList, let number = plainInteger(index + 1), number.digits <= 2, !isAmount(index + 1)
    else { return nil }
    if case .unit = lexeme(index + 2) { return nil }
    return index + 1
  }

  // MARK: Words with digits

  /// `P50`, `v7.2`, `CO2`.
  func alphanumericLabel(at index: Int) -> Match? {
    if lexeme(index + 1) == .percent { return nil }
    return Match(.label, index..<endOfTightRest(index + 1))
  }

  /// `CO-1`, `SOC-2`, `COVID-19`: a word tied to a number.
  func capitalHyphenLabel(at index: Int) -> Match? {
    guard isHyphen(index + 1), lexeme(index + 2) == .digits,
      isCapitalised(index) || isTight(index + 2), !isPreposition(index)
    else { return nil }
    return Match(.label, index..<endOfTightRest(index + 3))
  }

  /// `sub-10`, `up-to-10`, `non-2026`.
  private func isPreposition(_ index: Int) -> Bool {
    Self.prefixes.contains(prose.tokens[Int(atoms[index].token)].key)
  }

  private static let prefixes: WordSet = [
    "sub", "up-to", "non", "pre", "post", "top", "plus", "minus", "approximately", "about",
  ]

  // MARK: Numbers that are names by what stands behind them

  /// `409A`, `401(k)`, `510(k)`, `10-K`, `24/7`, `50/50`, `555-123-4567`, `3:1`.
  func digitLabel(at index: Int) -> Match? {
    phoneNumber(at: index) ?? letteredLabel(at: index) ?? versionNumber(at: index)
      ?? shares(at: index) ?? ratio(at: index)
  }

  private func letteredLabel(at index: Int) -> Match? {
    if isPlan(index), lexeme(index + 1) == .open, bytes(index + 2).count == 1 {
      return Match(.label, index..<min(index + 4, atoms.count))
    }
    if isPlan(index), isTight(index + 1), bytes(index + 1).count == 1,
      lexeme(index + 1) != .percent, !isPunctuation(index + 1)
    {
      return Match(.label, index..<index + 2)
    }
    guard isTight(index + 1) else { return nil }
    switch lexeme(index + 1) {
    case .other where isCapitalised(index + 1) && bytes(index + 1).count == 1:
      return Match(.label, index..<index + 2)
    case .minus where isForm(index):
      return Match(.label, index..<index + 3)
    default:
      return nil
    }
  }

  private func isPunctuation(_ index: Int) -> Bool {
    switch lexeme(index) {
    case .point, .comma, .colon, .close, .closeBracket, .minus, .slash, .question: true
    default: bytes(index).first.map { ($0 | 0x20) &- 0x61 >= 26 } ?? true
    }
  }

  /// Sections of United States law that name what they rule: benefit plans, charities, clearances.
  private func isPlan(_ index: Int) -> Bool {
    switch plainInteger(index)?.value {
    case 401, 403, 409, 457, 501, 505, 510, 513, 529, 162, 280: true
    default: false
    }
  }

  /// `10-K`, `8-K`, `10-Q`.
  private func isForm(_ index: Int) -> Bool {
    isTight(index + 2) && [[0x4B], [0x51]].contains(Array(bytes(index + 2)))
      && bytes(index).count <= 2
  }

  /// `3.2.1`: points, and no grouping.
  private func versionNumber(at index: Int) -> Match? {
    guard countOfPoints(index) >= 2 else { return nil }
    let bytes = bytes(index)
    guard !bytes.contains(0x2C) else { return nil }
    let groups = bytes.split(separator: 0x2E, maxSplits: 4)
    guard groups.count >= 3, !groups.dropFirst().allSatisfy({ $0.count == 3 }),
      groups.allSatisfy({ $0.count <= 2 }), period(at: index) == nil
    else { return nil }
    return Match(.label, index..<endOfTightRest(index + 1))
  }

  /// `50/30/20`: shares of a hundred.
  private func shares(at index: Int) -> Match? {
    guard lexeme(index + 1) == .slash, lexeme(index + 3) == .slash,
      (1...4).allSatisfy({ isTight(index + $0) }), let first = plainInteger(index),
      let second = plainInteger(index + 2), let third = plainInteger(index + 4),
      first.value + second.value + third.value == 100, lexeme(index + 5) != .slash,
      period(at: index) == nil
    else { return nil }
    return Match(.label, index..<index + 5)
  }

  private func ratio(at index: Int) -> Match? {
    guard isTight(index + 1), isTight(index + 2), let left = plainInteger(index),
      let right = plainInteger(index + 2)
    else { return nil }
    let isLabel =
      switch lexeme(index + 1) {
      case .colon: true
      case .slash:
        (left.value + right.value == 100 || left.value == 24 && right.value == 7)
          && lexeme(index + 3) != .slash
      default: false
      }
    return isLabel ? Match(.label, index..<index + 3) : nil
  }
}
