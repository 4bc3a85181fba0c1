import ProposalModel

extension SheetReading {
  /// States the price of the contract with what the rows of its only table of payments come to: where
  /// they differ, no total is settled.
  mutating func compareContractSum() {
    guard let sum = proposal.contractSum, tableTotals.sums.count == 1,
      let rows = tableTotals.sums.first, paysByRowsAlone
    else { return }
    guard rows != sum.value.amount else { return compareLaterSums(with: rows) }
    guard !statesOtherSum, !speaksOfTax(at: sum.place) else { return }
    proposal.statedAmounts.append(
      StatedAmount(
        meaning: .contractSum, amount: Located(sum.value.amount, at: sum.place), computed: rows,
        tolerance: Rational(1, 2) ?? .zero))
  }

  /// "Package price: $95,000" beside rows that come to the contract sum of $100,000.
  private mutating func compareLaterSums(with rows: Rational) {
    for index in proposal.statedAmounts.indices
    where proposal.statedAmounts[index].meaning == .contractSum {
      let stated = proposal.statedAmounts[index].amount
      guard stated.value != rows, proposal.statedAmounts[index].computed == nil,
        !speaksOfTax(at: stated.place)
      else { continue }
      proposal.statedAmounts[index] = StatedAmount(
        meaning: .contractSum, amount: stated, computed: rows,
        tolerance: proposal.statedAmounts[index].tolerance)
    }
  }

  private var statesOtherSum: Bool {
    proposal.statedAmounts.contains { $0.meaning == .contractSum }
  }

  /// Whether all milestones are lines of the table.
  private var paysByRowsAlone: Bool {
    guard !proposal.milestones.isEmpty, rows.count == proposal.milestones.count,
      proposal.schedule == nil
    else { return false }
    return proposal.milestones.allSatisfy {
      if case .scheduleLine? = $0.payout.plan?.terms { true } else { false }
    }
  }

  private func speaksOfTax(at place: SourceRange) -> Bool {
    guard let entry = book.entries.first(where: { $0.quantity.place == place }) else { return true }
    return Self.speaksOfTax(passages[entry.passage].prose)
  }

  /// Whether a text speaks of tax, which may be in one sum and not in the other.
  static func speaksOfTax(_ prose: Prose) -> Bool {
    prose.tokens.contains { taxWords.contains($0.key) }
  }

  private static let taxWords: WordSet = [
    "vat", "gst", "hst", "tax", "taxes", "mwst", "ust", "umsatzsteuer", "mehrwertsteuer", "tva",
    "gross", "brutto", "ttc", "including", "incl", "inkl", "contingency", "expenses", "option",
    "options",
  ]
}
