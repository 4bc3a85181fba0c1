import ProposalModel

extension SheetReading {
  /// Reads how several payees share each payout, where the sheet says it of all of them.
  mutating func readSplit(_ remarks: [Remark]) {
    let saysSplit = Self.splitWords.mayStand(in: words)
    for remark in remarks
    where (saysSplit || remark.field == .split) && !isInMilestone(scope: remark.scope) {
      guard remark.field == .split || remark.sentence.says(Self.splitWords)
      else { continue }
      guard let payees = SplitReader(remark: remark, reading: self).payees() else { continue }
      proposal.payees = payees
      for figure in remark.sentence.figures { book.take(figure, for: .field) }
      return
    }
  }

  private static let splitWords = PhraseTable<Bool>([
    (
      true,
      [
        "split", "is split", "is divided", "are divided", "divided", "shared equally",
        "equal shares", "equal parts", "equal thirds", "in equal halves", "aufgeteilt",
        "zu gleichen teilen", "à parts égales", "split among", "shared between", "shared among",
        "is shared", "geteilt",
      ]
    )
  ])
}

/// Takes apart "in equal thirds among A, B and C", "50% A, 30% B, 20% C", "5 : 3 : 3 (A, B, C)".
struct SplitReader {
  let remark: Remark
  let reading: SheetReading

  /// The payees with their shares; `nil` where names and shares do not match or do not sum to one.
  func payees() -> [Payee]? {
    if let payees = percentEach() { return payees }
    let names = names
    guard names.count > 1 else { return nil }
    if let ratio {
      return ratio.count == names.count ? payees(names, weights: ratio) : nil
    }
    guard remark.sentence.says(Self.equalWords) else { return nil }
    return payees(names, weights: names.map { _ in Rational(1) })
  }

  private func payees(_ names: [Prose], weights: [Rational]) -> [Payee]? {
    let sum = weights.reduce(Rational.zero, +)
    let shares = weights.compactMap { $0.dividing(by: sum) }
    guard shares.count == names.count else { return nil }
    return zip(names, shares).map { Payee(name: $0, share: Located($1, at: remark.place)) }
  }

  // MARK: Shares

  /// `50% Ana, 30% Ben, 20% Chloe`, or the percentages behind the names.
  private func percentEach() -> [Payee]? {
    let figures = remark.sentence.figures.filter { reading.book[$0].percent != nil }
    let percents = figures.compactMap { reading.book[$0].percent }
    guard percents.count > 1, percents.reduce(Rational.zero, +) == .hundred else { return nil }
    let names = parts(of: remark.tokens).compactMap { name(in: $0) }
    guard names.count == percents.count else { return nil }
    return payees(names, weights: percents)
  }

  /// `50/30/20`, `5 : 3 : 3`.
  private var ratio: [Rational]? {
    let tokens = remark.prose.tokens
    var best: [Rational] = []
    var index = remark.tokens.lowerBound
    while index < remark.tokens.upperBound {
      var run: [Rational] = []
      while index < remark.tokens.upperBound, tokens[index].kind == .number,
        let value = Rational(utf8: Array(remark.prose.utf8[tokens[index].range]))
      {
        run.append(value)
        guard index + 1 < remark.tokens.upperBound,
          [Mark.colon, "/"].contains(tokens[index + 1].key)
        else { break }
        index += 2
      }
      if run.count > best.count { best = run }
      index += 1
    }
    return best.count > 1 ? best : nil
  }

  // MARK: Names

  /// The names in the last parentheses, else behind `among` or `between`.
  private var names: [Prose] {
    guard let range = listRange else { return [] }
    return parts(of: range).compactMap { name(in: $0) }
  }

  private var listRange: Range<Int>? {
    if let found = remark.sentence.first(Self.listWords) {
      return found.tokens.upperBound..<remark.tokens.upperBound
    }
    let tokens = remark.prose.tokens
    guard let open = remark.tokens.last(where: { tokens[$0].key == Mark.open }),
      let close = (open..<remark.tokens.upperBound).first(where: { tokens[$0].key == Mark.close }),
      tokens[open..<close].contains(where: { $0.key == Mark.comma })
    else { return nil }
    return open + 1..<close
  }

  private func parts(of range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where Self.separators.contains(remark.prose.tokens[index].key) {
      if index > start { parts.append(start..<index) }
      start = index + 1
    }
    if start < range.upperBound { parts.append(start..<range.upperBound) }
    return parts
  }

  /// The capitalised words of a part; those in parentheses are the name, the rest a role.
  private func name(in range: Range<Int>) -> Prose? {
    let tokens = remark.prose.tokens
    var range = range
    if let open = range.first(where: { tokens[$0].key == Mark.open }), open + 1 < range.upperBound {
      range = open + 1..<range.upperBound
    }
    guard let first = range.first(where: { tokens[$0].kind == .word && tokens[$0].isCapitalised })
    else { return nil }
    var end = first
    while end < range.upperBound, tokens[end].kind == .word { end += 1 }
    return remark.prose.part(first..<end)
  }

  private static let separators: WordSet = [",", "and", "und", "et", "&", ";"]
  private static let listWords = PhraseTable<Bool>([
    (true, ["among", "between", "amongst", "zwischen", "unter", "entre", "auf"])
  ])
  private static let equalWords = PhraseTable<Bool>([
    (
      true,
      [
        "equal", "equally", "evenly", "gleichen teilen", "parts égales", "thirds", "halves",
        "quarters", "gleichmäßig",
      ]
    )
  ])
}
