import ProposalModel

/// Whether a document promises pay at all.
///
/// Minutes and manuals name percentages and prices, and say “100% of requests” or “a $5 voucher”;
/// nothing in them is owed. A sheet says somewhere that it is about pay: in a heading, a label, a
/// table, or in sentences that pay an amount. A few lines on their own are taken at their word.
struct SheetEvidence {
  let reading: SheetReading

  /// A text of so few statements is not asked for more than its words.
  private static let fewStatements = 8
  /// In a long document one paying sentence among so many shows nothing.
  private static let sparse = 150

  func exists() -> Bool {
    let outline = reading.outline
    return outline.statements.count <= Self.fewStatements
      || outline.statements.contains { $0.field.map(Self.payFields.contains) ?? false }
      || outline.scopes.contains { $0.title.map(Self.namesPay) ?? false }
      || outline.tables.indices.contains { reading.tableShape($0).pays } || paysInSentences
  }

  private static func namesPay(_ title: Title) -> Bool {
    title.prose.tokens.contains { payWords.contains($0.key) }
  }

  private var paysInSentences: Bool {
    let count = reading.outline.statements.indices.count { paysAnAmount($0) }
    return count > 0 && count * Self.sparse >= reading.outline.statements.count
  }

  /// Whether a statement pays an amount of money in one of its sentences.
  private func paysAnAmount(_ statement: Int) -> Bool {
    reading.sentences(of: statement).contains { sentence in
      sentence.has(.payNoun, .payVerb)
        && sentence.figures.contains {
          reading.book[$0].money != nil && reading.book[$0].isOperative
        }
    }
  }

  private static let payFields: Set<Field> = [
    .payout, .unitPrice, .targetAmount, .contractSum, .weight, .salary,
  ]

  private static let payWords: Set<WordKey> = [
    "bonus", "bonuses", "award", "awards", "payout", "payouts", "incentive", "incentives", "fee",
    "fees", "payment", "payments", "grant", "compensation", "commission", "premium", "reward",
    "remuneration", "instalments", "price", "prices", "prämie", "prämien", "zahlung", "zahlungen",
    "vergütung", "honorar", "zielvereinbarung", "bonusreglement", "zahlungsplan", "werkvertrag",
    "provision", "prime", "versements", "rémunération", "ask", "salary",
  ]
}
