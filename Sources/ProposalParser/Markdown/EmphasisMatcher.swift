/// Pairs runs of `*`, `_` and `~~` (CommonMark 0.30, "An algorithm for parsing nested emphasis").
struct EmphasisMatcher {
  private(set) var delimiters: [InlineDelimiter]
  /// Positions of the runs that may still open something, innermost last.
  private var openers: [Int] = []
  /// Below these positions in `openers` nothing can match, by mark, length and flanking.
  private var bottoms = InlineArray<18, Int>(repeating: 0)

  init(_ delimiters: [InlineDelimiter]) {
    self.delimiters = delimiters
  }

  /// Pairs the runs from `first` on. Linear: what failed once is not searched again.
  mutating func match(from first: Int) {
    openers.removeAll(keepingCapacity: true)
    for index in bottoms.indices { bottoms[index] = 0 }
    for index in first..<delimiters.count where delimiters[index].isActive {
      if delimiters[index].canClose { close(index) }
      if delimiters[index].canOpen, delimiters[index].remaining > 0 { openers.append(index) }
    }
    for index in first..<delimiters.count { delimiters[index].isActive = false }
  }

  private mutating func close(_ closer: Int) {
    let bottom = bottomIndex(closer)
    while delimiters[closer].remaining > 0 {
      guard let position = openerPosition(for: closer, above: bottoms[bottom]) else {
        bottoms[bottom] = openers.count
        return
      }
      openers.removeLast(openers.count - position - 1)
      for index in bottoms.indices { bottoms[index] = min(bottoms[index], openers.count) }
      pair(openers[position], closer)
      if delimiters[openers[position]].remaining == 0 { openers.removeLast() }
    }
  }

  private func bottomIndex(_ closer: Int) -> Int {
    let mark = delimiters[closer].mark
    let row = mark == UInt8(ascii: "*") ? 0 : mark == UInt8(ascii: "_") ? 1 : 2
    return row * 6 + (delimiters[closer].canOpen ? 3 : 0) + delimiters[closer].length % 3
  }

  private func openerPosition(for closer: Int, above bottom: Int) -> Int? {
    var position = openers.count - 1
    while position >= bottom {
      if canPair(delimiters[openers[position]], delimiters[closer]) { return position }
      position -= 1
    }
    return nil
  }

  /// The "multiple of three" rule keeps `a***b**c*` from pairing wrongly.
  private func canPair(_ opener: InlineDelimiter, _ closer: InlineDelimiter) -> Bool {
    guard opener.mark == closer.mark else { return false }
    if opener.mark == UInt8(ascii: "~") { return opener.length == closer.length }
    guard opener.canClose || closer.canOpen else { return true }
    return (opener.length + closer.length) % 3 != 0
      || (opener.length % 3 == 0 && closer.length % 3 == 0)
  }

  private mutating func pair(_ opener: Int, _ closer: Int) {
    if delimiters[opener].mark == UInt8(ascii: "~") {
      delimiters[opener].opensStruck = true
      delimiters[closer].closesStruck = true
      delimiters[opener].remaining = 0
      delimiters[closer].remaining = 0
    } else if delimiters[opener].remaining >= 2, delimiters[closer].remaining >= 2 {
      delimiters[opener].opensStrong += 1
      delimiters[closer].closesStrong += 1
      take(2, opener, closer)
    } else {
      delimiters[opener].opensEmphasis += 1
      delimiters[closer].closesEmphasis += 1
      take(1, opener, closer)
    }
  }

  private mutating func take(_ count: Int, _ opener: Int, _ closer: Int) {
    delimiters[opener].remaining -= count
    delimiters[closer].remaining -= count
  }
}
