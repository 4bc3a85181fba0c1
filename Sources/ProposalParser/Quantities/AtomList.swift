import ProposalModel

/// The atoms of a text: its tokens with their meanings, compounds such as `twenty-five` taken
/// apart, and barriers where struck text or code begins and ends and where a line is broken.
struct AtomList: Sendable {
  private(set) var atoms: [Atom] = []
  private let prose: Prose
  private let needsBarriers: Bool
  private let table = LexemeTable.table
  private var run = 0
  /// Where the run looked at ends.
  private var endOfRun = 0

  init(_ prose: Prose) {
    self.prose = prose
    let runs = prose.runs
    needsBarriers = runs.contains { $0.role != .operative || $0.style.contains(.lineBreak) }
    endOfRun = runs.first?.text.upperBound ?? .max
    atoms.reserveCapacity(prose.tokens.count + 8)
    for (index, token) in prose.tokens.enumerated() {
      if needsBarriers, Int(token.start) >= endOfRun { passRuns(upTo: token, index) }
      append(token, index)
    }
  }

  private mutating func append(_ token: Token, _ index: Int) {
    switch token.kind {
    case .number: add(.digits, token, index, token.range)
    case .mark: add(table.lexeme(of: token.key), token, index, token.range)
    case .word: appendWord(token, index)
    }
  }

  private mutating func appendWord(_ token: Token, _ index: Int) {
    let lexeme = table.lexeme(of: token.key)
    switch lexeme {
    case .other where token.isHyphenated: appendParts(of: token, index)
    case .other: add(orAlphanumeric(.other, token.range), token, index, token.range)
    case .sign(.rupee) where isModelName(token): add(.other, token, index, token.range)
    default: add(lexeme, token, index, token.range)
    }
  }

  /// `RS 640` is a machine, `Rs 640` an amount.
  private func isModelName(_ token: Token) -> Bool {
    prose.utf8[token.range].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// A compound that begins with a word for a number is read part by part; any other is one word.
  private mutating func appendParts(of token: Token, _ index: Int) {
    let bytes = token.range
    guard let hyphen = hyphen(in: bytes), startsCompound(bytes.lowerBound..<hyphen),
      goesOn(hyphen + 1..<bytes.upperBound)
    else {
      return add(orAlphanumeric(.other, bytes), token, index, bytes)
    }
    var start = bytes.lowerBound
    while start < bytes.upperBound {
      let end = self.hyphen(in: start..<bytes.upperBound) ?? bytes.upperBound
      add(orAlphanumeric(lexeme(of: start..<end), start..<end), token, index, start..<end)
      start = end + 1
    }
  }

  private func orAlphanumeric(_ lexeme: Lexeme, _ bytes: Range<Int>) -> Lexeme {
    guard case .other = lexeme, !bytes.isEmpty, prose.utf8[bytes.upperBound - 1] &- 0x30 < 10 else {
      return lexeme
    }
    return .alphanumeric
  }

  private func startsCompound(_ bytes: Range<Int>) -> Bool {
    switch lexeme(of: bytes) {
    case .cardinal, .ordinal, .half, .edgeAdjective, .edge(.end), .hundred, .scale, .code, .month,
      .quarterName, .halfName:
      true
    default: false
    }
  }

  /// Whether the part behind the first hyphen has a meaning too: not so in `one-time`.
  private func goesOn(_ rest: Range<Int>) -> Bool {
    switch lexeme(of: rest.lowerBound..<(hyphen(in: rest) ?? rest.upperBound)) {
    case .cardinal, .ordinal, .half, .hundred, .scale, .unit, .dayKind, .percent, .percentage,
      .basis, .fold, .month, .quarterName, .halfName, .scaleLetter, .dozen, .currencyWord:
      true
    default: false
    }
  }

  private func lexeme(of bytes: Range<Int>) -> Lexeme {
    table.lexeme(of: WordKey(bytes: prose.utf8[bytes]))
  }

  private func hyphen(in bytes: Range<Int>) -> Int? {
    let utf8 = prose.utf8
    return bytes.first { utf8[$0] == 0x2D }
  }

  private mutating func add(_ lexeme: Lexeme, _ token: Token, _ index: Int, _ bytes: Range<Int>) {
    atoms.append(
      Atom(
        lexeme: lexeme, token: Int32(clamping: index), start: Int32(clamping: bytes.lowerBound),
        end: Int32(clamping: bytes.upperBound),
        isTight: bytes.lowerBound > Int(token.start) || !token.followsSpace,
        isCapitalised: token.isCapitalised))
  }

  /// Moves to the run `token` starts in, and sets a barrier where one was crossed.
  private mutating func passRuns(upTo token: Token, _ index: Int) {
    let runs = prose.runs
    var isBarrier = false
    while run + 1 < runs.count, runs[run].text.upperBound <= Int(token.start) {
      isBarrier = isBarrier || separates(runs[run], runs[run + 1])
      run += 1
    }
    endOfRun = run + 1 < runs.count ? runs[run].text.upperBound : .max
    guard isBarrier, !atoms.isEmpty else { return }
    let start = Int(token.start)
    add(.barrier, token, index, start..<start)
  }

  private func separates(_ left: ProseRun, _ right: ProseRun) -> Bool {
    if left.style.contains(.lineBreak) || right.style.contains(.lineBreak) { return true }
    guard left.role != right.role else { return false }
    return [left.role, right.role].contains { $0 == .struck || $0 == .code }
  }
}
