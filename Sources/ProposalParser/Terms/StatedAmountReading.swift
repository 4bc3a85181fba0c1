import ProposalModel

extension SheetReading {
  /// Reads the sums a sheet states about its own parts, from figures no payout took.
  mutating func readStatedAmounts(_ remarks: [Remark]) {
    for remark in remarks where remark.role == .operative {
      for found in Self.sumWords.all(in: remark.prose, remark.extent) {
        guard let figure = sum(beside: found.tokens, in: remark, found.meaning) else { continue }
        state(found.meaning, figure, remark)
      }
    }
    for table in outline.tables.indices { readTotals(of: table) }
  }

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

  private mutating func state(_ sum: Sum, _ figure: Int, _ remark: Remark) {
    guard let amount = book[figure].money?.amount else { return }
    let owner = owner(of: remark.place)
    let named = owner.map { [$0] } ?? milestonesNamed(in: remark)
    let meaning: StatedAmount.Meaning
    switch sum {
    case .target: meaning = .target(named)
    case .maximum: meaning = .maximum(named)
    case .minimum where owner == nil: meaning = .minimum
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

  // MARK: Tables

  /// The amounts of a row of totals; other rows that repeat sums are taken without a meaning.
  private mutating func readTotals(of index: Int) {
    let table = outline.tables[index]
    let repeats = isRepeating(table)
    for row in table.rows {
      let isTotal = row.compactMap { $0 }.prefix(2).contains { isNamedTotal($0) }
      guard isTotal || repeats else { continue }
      for (column, cell) in row.enumerated() {
        guard let cell else { continue }
        let isPay = column < table.columns.count && Self.summed.contains(table.columns[column])
        for figure in passages[cell].figures where book.isFree(figure) {
          guard let amount = book[figure].money?.amount else { continue }
          if isTotal, isPay { state(.columnTotal, figure, amount) }
          book.take(figure, for: .statedAmount)
        }
      }
    }
  }

  /// A table that has a row for each case and a column of totals repeats what stands elsewhere.
  private func isRepeating(_ table: OutlineTable) -> Bool {
    table.header.compactMap { $0 }.contains { isNamedTotal($0) }
      && table.columns.allSatisfy { $0 == nil || $0 == .milestone }
  }

  private func isNamedTotal(_ cell: Int) -> Bool {
    let prose = passages[cell].prose
    return Self.totalWords.match(in: prose.tokens, at: 0, before: prose.tokens.count) != nil
  }

  private static let summed: Set<Field?> = [
    .payout, .scheduledValue, .completed, .due, .previous,
  ]

  private static let totalWords = PhraseTable<Bool>([
    (
      true,
      [
        "total", "totals", "sum", "gesamt", "gesamtsumme", "summe", "grand total", "overall",
        "insgesamt", "somme", "total général", "gesamtbetrag",
      ]
    )
  ])

  private static let sumWords = PhraseTable<Sum>([
    (
      .maximum,
      [
        "maximum for", "most that can be paid", "maximum payout is", "maximum payout of",
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
