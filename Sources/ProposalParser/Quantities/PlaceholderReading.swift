import ProposalModel

/// Places left to be filled in.
extension QuantityReader {
  func placeholderMatch(at index: Int) -> Match? {
    switch lexeme(index) {
    case .placeholder:
      return bytes(index).allSatisfy { $0 &- 0x61 >= 26 } ? placeholder(index..<index + 1) : nil
    case .openBracket: return bracketed(at: index)
    case .openBrace: return doubled(.openBrace, .closeBrace, at: index)
    case .underscore: return repeated(.underscore, atLeast: 2, at: index)
    case .question: return repeated(.question, atLeast: 3, at: index)
    case .xMark: return bareSlot(at: index)
    default: return nil
    }
  }

  private func placeholder(_ atoms: Range<Int>) -> Match {
    var end = atoms.upperBound
    if lexeme(end) == .percent { end += 1 }
    return Match(.placeholder, atoms.lowerBound..<end)
  }

  private func repeated(_ mark: Lexeme, atLeast count: Int, at index: Int) -> Match? {
    var end = index + 1
    while lexeme(end) == mark, isTight(end) { end += 1 }
    return end - index >= count ? placeholder(index..<end) : nil
  }

  /// `[[anything]]`, `{{anything}}`.
  private func doubled(_ open: Lexeme, _ close: Lexeme, at index: Int) -> Match? {
    guard lexeme(index) == open, lexeme(index + 1) == open, isTight(index + 1) else { return nil }
    var end = index + 2
    while end < atoms.count, end - index < 64, lexeme(end) != .barrier {
      if lexeme(end) == close, lexeme(end + 1) == close { return placeholder(index..<end + 2) }
      end += 1
    }
    return nil
  }

  /// `[amount]`, `[insert date]`, `[●]`, `[ ]`; `[^1]` is a note.
  private func bracketed(at index: Int) -> Match? {
    if let slot = doubled(.openBracket, .closeBracket, at: index) { return slot }
    if isTaskBox(index) { return nil }
    if lexeme(index + 1) == .caret || isTight(index) && !isAfterSign(index) {
      return noteMark(at: index)
    }
    var end = index + 1
    var isSlot = lexeme(index + 1) == .closeBracket && !isTight(index + 1)
    while end < atoms.count, end - index < 8, lexeme(end) != .closeBracket {
      isSlot = isSlot || isSlotWord(end)
      end += 1
    }
    guard isSlot, lexeme(end) == .closeBracket else { return nil }
    return placeholder(index..<end + 1)
  }

  /// `- [ ] sign the lease`, `- [x] signed`: a box to tick, not a slot to fill.
  private func isTaskBox(_ index: Int) -> Bool {
    guard index == 0 else { return false }
    let close = lexeme(1) == .xMark ? 2 : 1
    return lexeme(close) == .closeBracket && close + 1 < atoms.count
  }

  private func isAfterSign(_ index: Int) -> Bool {
    if case .sign = lexeme(index - 1) { true } else { false }
  }

  private func isSlotWord(_ index: Int) -> Bool {
    switch lexeme(index) {
    case .slotWord, .placeholder, .xMark, .underscore, .unit(.years): true
    default: isRunOfX(index)
    }
  }

  /// `text[1]`, `[^1]`: the number names a note.
  private func noteMark(at index: Int) -> Match? {
    let number = lexeme(index + 1) == .caret ? index + 2 : index + 1
    guard lexeme(number) == .digits, lexeme(number + 1) == .closeBracket else { return nil }
    return Match(.label, index..<number + 2)
  }

  /// `X%`, `XX`, `X days`, `N months`.
  func bareSlot(at index: Int) -> Match? {
    guard isRunOfX(index) else { return nil }
    let next = lexeme(index + 1)
    if next == .percent { return placeholder(index..<index + 2) }
    if case .unit = next { return Match(.placeholder, index..<index + 2) }
    return bytes(index).count > 1 ? Match(.placeholder, index..<endOfSlot(index)) : nil
  }

  /// One to six capitals X.
  func isRunOfX(_ index: Int) -> Bool {
    guard index >= 0, index < atoms.count, (1...6).contains(atoms[index].range.count),
      prose.utf8[Int(atoms[index].start)] == 0x58
    else { return false }
    return bytes(index).allSatisfy { $0 == 0x58 }
  }

  /// `XX,XXX`.
  private func endOfSlot(_ index: Int) -> Int {
    var end = index + 1
    while lexeme(end) == .comma || lexeme(end) == .point, isTight(end), isTight(end + 1),
      isRunOfX(end + 1)
    {
      end += 2
    }
    return end
  }

  /// `$X`, `$XX,XXX`, `$[amount]`, `€___`.
  func slot(behind mention: CurrencyMention, from index: Int) -> Match? {
    let start = mention.end
    if isRunOfX(start) { return placeholder(index..<scaleEnd(endOfSlot(start))) }
    switch lexeme(start) {
    case .slotWord where isTight(start):
      return placeholder(index..<start + 1)
    case .underscore:
      return repeated(.underscore, atLeast: 2, at: start)
        .map { placeholder(index..<$0.atoms.upperBound) }
    case .placeholder:
      return placeholder(index..<start + 1)
    case .openBracket:
      return endOfBracket(start).map { placeholder(index..<$0) }
    default:
      return nil
    }
  }

  private func endOfBracket(_ index: Int) -> Int? {
    var end = index
    while lexeme(end) != .barrier, end - index < 12 {
      end += 1
      guard lexeme(end) == .closeBracket else { continue }
      return lexeme(end + 1) == .closeBracket ? end + 2 : end + 1
    }
    return nil
  }

  private func scaleEnd(_ index: Int) -> Int {
    switch lexeme(index) {
    case .scale, .scaleLetter: index + 1
    default: index
    }
  }

}
