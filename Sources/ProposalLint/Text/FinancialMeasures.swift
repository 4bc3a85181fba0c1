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

  /// Whether a ladder counts sums, whatever they are: “Net invoices … $3 million → $30,000”.
  static func areCounted(in proposal: Proposal) -> Bool {
    var levels: [Int: Int] = [:]
    for figure in proposal.ledger {
      guard case .level(let position) = figure.use, figure.money != nil else { continue }
      levels[position, default: 0] += 1
    }
    return levels.contains { $0.value > 1 && !proposal.milestones[$0.key].name.has(standIns) }
  }

  /// Whether a promise of which no milestone was made opens with such a figure: “FY2026 gross margin of 41%”.
  static func arePromised(in context: LintContext) -> Bool {
    PromisedSection.all(in: context).flatMap(\.passages).contains { passage in
      guard let sentence = passage.prose.sentences.first else { return false }
      let front = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 6)
      return passage.prose.has(words, in: front) && !passage.prose.has(standIns, in: sentence)
    }
  }

  /// What is measured in place of such a figure.
  private static let standIns: WordSet = ["proxy", "pipeline"]
  private static let words: WordSet = [
    "revenue", "revenues", "ebitda", "ebit", "eps", "earnings", "profit", "margin", "tsr", "sales",
    "cashflow", "collections", "receivables", "roic", "roe", "roce", "umsatz", "gewinn", "ergebnis",
    "marge", "billings",
  ]
}
