/// Telephone numbers and addresses of pages.
extension QuantityReader {
  /// `+49 30 1234567`, `555-123-4567`, `555-0123`.
  func phoneNumber(at index: Int) -> Match? {
    if lexeme(index) == .plus {
      let end = endOfNumbers(index + 1)
      return numbers(in: index + 1..<end) >= 3 ? Match(.label, index..<end) : nil
    }
    guard isHyphen(index + 1), let first = plainInteger(index), first.digits == 3,
      let second = plainInteger(index + 2)
    else { return nil }
    if second.digits == 4, bytes(index + 2).first == 0x30 {
      return Match(.label, index..<index + 3)
    }
    guard second.digits == 3, isHyphen(index + 3), plainInteger(index + 4)?.digits == 4 else {
      return nil
    }
    return Match(.label, index..<index + 5)
  }

  /// `Tel. 030 123 45`.
  func phone(behind index: Int) -> Match? {
    var start = index + 1
    while lexeme(start) == .point || lexeme(start) == .colon || lexeme(start) == .plus {
      start += 1
    }
    let end = endOfNumbers(start)
    guard numbers(in: start..<end) > 0, lexeme(start) == .digits || lexeme(start) == .open else {
      return nil
    }
    return Match(.label, index..<end)
  }

  private func endOfNumbers(_ start: Int) -> Int {
    var end = start
    while isPhonePart(end) { end += 1 }
    while end > start, lexeme(end - 1) != .digits { end -= 1 }
    return end
  }

  private func isPhonePart(_ index: Int) -> Bool {
    switch lexeme(index) {
    case .digits, .minus, .open, .close, .slash: true
    default: false
    }
  }

  private func numbers(in range: Range<Int>) -> Int {
    range.count { lexeme($0) == .digits }
  }

  /// `https://…`, up to the next space.
  func address(at index: Int) -> Match? {
    guard lexeme(index + 1) == .colon, isTight(index + 1), isTight(index + 2) else { return nil }
    var end = index + 2
    while isTight(end), lexeme(end) != .barrier { end += 1 }
    return Match(.label, index..<end)
  }
}
