import ProposalModel

/// "$26,400 (20%)", "$26,800 (10% of base salary)": the part that an amount is of the price or of the salary,
/// said again behind it.
enum ShareRemark {
  /// Whether a remark in a sentence is another part than its amount is of what the sheet states.
  ///
  /// Where the sheet states no whole, the amount stands by itself.
  static func contradicts(_ clause: StatementClauses.Clause, in reading: SheetReading) -> Bool {
    var amount: Int?
    for (position, label) in clause.labels.inOrder {
      guard case .figure(let figure, _) = clause.sentence.items[position] else { continue }
      if label == .restated, let percent = reading.book[figure].percent, let amount,
        let whole = whole(behind: figure, clause.sentence, reading),
        let paid = reading.book[amount].money?.amount
      {
        let tolerance = (reading.book[figure].displayPrecision ?? .one) * whole.percent
        if (paid - whole * percent.percent).magnitude > tolerance { return true }
      }
      amount = label == .pay ? figure : nil
    }
    return false
  }

  /// What the percentage is of: the salary where it says so, else the price of all.
  private static func whole(behind figure: Int, _ sentence: Sentence, _ reading: SheetReading)
    -> Rational?
  {
    let end = reading.book[figure].tokens.upperBound
    let behind = sentence.window(end, end + 5)
    let tokens = sentence.prose.tokens
    let words = behind.prefix { tokens[$0].key != Mark.close }
    if words.contains(where: { OpenChangeWords.salaries.contains(tokens[$0].key) }) {
      return reading.proposal.baseSalary?.value.amount
    }
    return reading.proposal.contractSum?.value.amount
  }
}
