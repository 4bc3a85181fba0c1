import ProposalModel

/// Measures that are, or rest on, figures of the accounts.
enum FinancialMeasures {
  /// Whether one of the sheet's milestones is measured by such a figure.
  static func exist(in proposal: Proposal) -> Bool {
    proposal.milestones.contains { milestone in
      let texts = [milestone.name] + [milestone.goal, milestone.measure?.name].compactMap { $0 }
      return texts.contains { $0.has(words) } && !texts.contains { $0.has(standIns) }
    }
  }

  /// What is measured in place of such a figure.
  private static let standIns: WordSet = ["proxy", "pipeline"]
  private static let words: WordSet = [
    "revenue", "revenues", "ebitda", "ebit", "eps", "earnings", "profit", "margin", "tsr", "sales",
    "cashflow", "collections", "receivables", "roic", "roe", "roce", "umsatz", "gewinn", "ergebnis",
    "marge",
  ]
}
