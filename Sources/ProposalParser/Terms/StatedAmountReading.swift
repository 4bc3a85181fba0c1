import ProposalModel

extension SheetReading {
  /// Reads the sums a sheet states about its own parts, from figures no payout took.
  mutating func readStatedAmounts(_ remarks: [Remark]) {
    let saysSum =
      Self.sumWords.mayStand(in: words) || Self.sumVerbs.mayStand(in: words)
      || !tableTotals.sums.isEmpty
    // "The minimum is $10,000" where nothing else pays anything in any case is a floor, and no sum.
    let least =
      Self.minimumWords.mayStand(in: words)
      ? PayoutReport(of: proposal).minimum.money?.amount : nil
    for remark in remarks
    where saysSum && remark.role == .operative && remark.sentence.holdsFigures {
      let sums = Self.sumWords.all(in: remark.prose, remark.extent)
      for found in sums {
        guard let figure = sum(beside: found.tokens, in: remark, found.meaning) else { continue }
        state(found.meaning, figure, remark, least: least)
      }
      if sums.contains(where: { $0.meaning == .target }) { stateFurther(remark, least: least) }
      takeTableSum(remark)
    }
    for table in outline.tables.indices { readCases(of: table) }
    takeListedTargets(remarks)
  }

  /// "The percentage applies to the measure's share: £38,400, £33,600 and £24,000": what the milestones pay at
  /// target, one after the other.
  private mutating func takeListedTargets(_ remarks: [Remark]) {
    let count = proposal.milestones.count
    guard count > 1 else { return }
    let lists = remarks.compactMap { remark -> [Int]? in
      guard remark.role == .operative, remark.sentence.figures.count >= count else { return nil }
      let amounts = remark.sentence.figures.filter { book.isFree($0) && book[$0].money != nil }
      return amounts.count == count ? amounts : nil
    }
    guard !lists.isEmpty else { return }
    let targets = PayoutReport(of: proposal).milestones.map { $0.target.money?.amount }
    for figures in lists where figures.map({ book[$0].money?.amount }) == targets {
      for figure in figures { book.take(figure, for: .statedAmount) }
    }
  }

  /// "The four stage payments come to £80,000": what the rows of a table add up to, said again.
  private mutating func takeTableSum(_ remark: Remark) {
    if let figures = PriceRise.figures(in: remark.sentence, book, tableTotals.sums) {
      for figure in figures { book.take(figure, for: .statedAmount) }
    }
    guard !tableTotals.sums.isEmpty,
      remark.sentence.says(Self.sumVerbs)
        || remark.sentence.has(.payNoun) && !remark.sentence.opensWhen
    else { return }
    for figure in operativeFigures(of: remark.sentence) where book.isFree(figure) {
      guard let amount = book[figure].money?.amount, tableTotals.sums.contains(amount) else {
        continue
      }
      book.take(figure, for: .statedAmount)
    }
  }

  /// "Target total CHF 100,000, maximum CHF 125,000, minimum CHF 0": the others are of the same sum.
  private mutating func stateFurther(_ remark: Remark, least: Rational?) {
    for found in Self.levelWords.all(in: remark.prose, remark.tokens) {
      guard let figure = amount(behind: found.tokens, in: remark, within: 2) else { continue }
      state(found.meaning, figure, remark, least: least)
    }
  }

  private static let levelWords = PhraseTable<Sum>([
    (.maximum, ["maximum", "max"]), (.minimum, ["minimum", "min"]),
  ])

  private static let sumVerbs = PhraseTable<Bool>([
    (
      true,
      [
        "come to", "comes to", "add up to", "adds up to", "sum to", "amount to", "make up",
        "together make", "total", "in total", "in all", "altogether", "ergeben zusammen",
        "zusammen", "insgesamt", "in summe", "au total",
      ]
    )
  ])

  // MARK: Tables

  /// A table of cases with a column of totals repeats sums; its row of maxima states one.
  private mutating func readCases(of index: Int) {
    let table = outline.tables[index]
    guard tableShape(index) == .other, let total = table.header.last ?? nil,
      Self.totalWords.first(in: passages[total].prose, passages[total].prose.tokens.indices) != nil,
      table.header.count > 2,
      table.header.dropFirst().dropLast().allSatisfy({ $0.map(namesMilestone) ?? false })
    else { return }
    for row in table.rows {
      if let name = row.first ?? nil, let cell = row.last ?? nil,
        let figure = passages[cell].figures.first, let amount = book[figure].money?.amount,
        Self.maximumWords.first(in: passages[name].prose, passages[name].prose.tokens.indices)
          != nil
      {
        state(.maximum([]), figure, amount)
      }
      for cell in row.compactMap({ $0 }) {
        book.take(passages[cell].figures, for: .statedAmount)
      }
    }
  }

  /// Whether a head is the label or the name of a milestone.
  private func namesMilestone(_ head: Int) -> Bool {
    let prose = passages[head].prose
    let words = prose.tokens.map { prose.string($0.range).lowercased() }
    return proposal.milestones.contains {
      words.last == $0.id || $0.name.string.lowercased() == prose.string.lowercased()
    }
  }

  private static let totalWords = PhraseTable<Bool>([
    (true, ["total", "totals", "sum", "gesamt", "summe", "insgesamt", "together", "all"])
  ])
  private static let maximumWords = PhraseTable<Bool>([
    (true, ["maximum", "max", "höchstens", "most"])
  ])

  enum Sum { case target, maximum, minimum }

  /// The free amount behind a phrase, else the one right in front of it.
  private func sum(beside phrase: Range<Int>, in remark: Remark, _ sum: Sum) -> Int? {
    if sum == .minimum { return amount(behind: phrase, in: remark, within: 1) }
    if let figure = amount(behind: phrase, in: remark, within: 12) { return figure }
    return operativeFigures(of: remark.sentence).last {
      book.isFree($0) && book[$0].money != nil && book[$0].tokens.upperBound <= phrase.lowerBound
        && phrase.lowerBound - book[$0].tokens.upperBound <= 4
    }
  }

  private mutating func state(_ sum: Sum, _ figure: Int, _ remark: Remark, least: Rational?) {
    guard let amount = book[figure].money?.amount else { return }
    let owner = owner(of: remark.place)
    let named = owner.map { [$0] } ?? milestonesNamed(in: remark)
    let meaning: StatedAmount.Meaning
    switch sum {
    case .target: meaning = .target(named)
    case .maximum: meaning = .maximum(named)
    case .minimum where owner == nil && amount == least: meaning = .minimum
    case .minimum: return
    }
    state(meaning, figure, amount)
  }

  private mutating func state(_ meaning: StatedAmount.Meaning, _ figure: Int, _ amount: Rational) {
    guard book.isFree(figure) else { return }
    book.take(figure, for: .statedAmount)
    proposal.statedAmounts.append(
      StatedAmount(
        meaning: meaning, amount: Located(amount, at: place(of: figure)), computed: nil,
        tolerance: tolerance(of: figure)))
  }

  private static let minimumWords = PhraseTable<Bool>([(true, ["minimum", "mindestbetrag"])])

  private static let sumWords = PhraseTable<Sum>([
    (
      .maximum,
      [
        "scheme pays at most", "plan pays at most", "pays at most", "tops out at",
        "highest possible sum", "most this letter could cost", "could cost the company is",
        "the most it can cost", "most it could cost", "together cannot exceed",
        "maximum of the three milestones", "maximum of all milestones", "worst case",
        "can cost at most", "costs at most", "höchstens insgesamt", "maximum for",
        "most that can be paid", "maximum payout is", "maximum payout of",
        "maximum total", "maximum total payout", "pay at most", "together pay at most",
        "höchstbetrag", "höchstbetrag aus", "can never cost more than", "total at maximum",
        "in total at maximum", "overall maximum", "maximum of all", "total maximum",
        "maximum payable", "at most in total", "maximum bonus is", "total is limited to",
        "never pays more than", "insgesamt höchstens", "montant maximal", "maximum award is",
        "maximum ask", "is the maximum", "is the most", "as a maximum", "total opportunity",
      ]
    ),
    (
      .target,
      [
        "target total", "total at target", "at target in total", "gesamtbetrag bei zielerreichung",
        "total target", "target payout total", "full achievement pays",
      ]
    ),
    (
      .minimum,
      ["minimum total", "minimum payout is", "minimum is", "minimum", "mindestbetrag"]
    ),
  ])
}
