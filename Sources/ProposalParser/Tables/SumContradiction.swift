import ProposalModel

extension SheetReading {
  /// States the price of the contract with what the rows of its only table of payments come to: where
  /// they differ, no total is settled.
  mutating func compareContractSum() {
    guard let sum = proposal.contractSum, tableTotals.sums.count == 1,
      let rows = tableTotals.sums.first, rows != sum.value.amount, paysByRowsAlone,
      !speaksOfTax(at: sum.place)
    else { return }
    proposal.statedAmounts.append(
      StatedAmount(
        meaning: .contractSum, amount: Located(sum.value.amount, at: sum.place), computed: rows,
        tolerance: Rational(1, 2) ?? .zero))
  }

  /// Whether all milestones are lines of the table, and nothing changes the price later.
  private var paysByRowsAlone: Bool {
    guard !proposal.milestones.isEmpty, rows.count == proposal.milestones.count,
      !proposal.statedAmounts.contains(where: { $0.meaning == .contractSum }),
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
