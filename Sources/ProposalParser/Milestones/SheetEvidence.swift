import ProposalModel

/// Whether a document promises pay at all.
///
/// Minutes and manuals name percentages and prices, and say “100% of requests” or “a $5 voucher”;
/// nothing in them is owed. A sheet says somewhere that it is about pay: in a heading, a label, a
/// table, or in sentences that pay an amount. A few lines on their own are taken at their word.
struct SheetEvidence {
  let reading: SheetReading

  /// A text of so few paragraphs, items and cells is not asked for more than its words.
  private static let fewPassages = 12
  /// In a long document one paying sentence among so many shows nothing.
  private static let sparse = 60

  func exists() -> Bool {
    let outline = reading.outline
    return outline.passages.count <= Self.fewPassages || reading.proposal.contractSum != nil
      || outline.statements.contains { $0.field.map(Self.payFields.contains) ?? false }
      || headings(with: Self.payWords) || outline.tables.indices.contains(where: pays)
      || headings(with: Self.planWords) && hasMoney || paysInSentences
  }

  /// Whether a heading has one of some words; items of minutes name people and wishes.
  private func headings(with words: WordSet) -> Bool {
    let scopes = reading.outline.scopes
    return scopes.indices.contains { scope in
      guard scopes[scope].opening != .item, let prose = scopes[scope].title?.prose else {
        return false
      }
      return prose.tokens.contains { words.contains($0.key) }
    }
  }

  /// Whether an amount of money stands anywhere in what is agreed.
  private var hasMoney: Bool {
    reading.book.entries.contains { $0.quantity.money != nil && $0.quantity.isOperative }
  }

  /// Whether a table of levels or milestones has a column about pay, or money in it.
  private func pays(_ table: Int) -> Bool {
    guard reading.tableShape(table).pays else { return false }
    let passages = reading.outline.tables[table]
    let text = reading.tableText(table)
    let heads = passages.header.compactMap(\.self)
    return heads.contains { head in
      reading.passages[head].prose.tokens.contains { Self.payWords.contains($0.key) }
    }
      || passages.rows.joined().contains { cell in
        cell.map { text.figures(of: $0).contains { reading.book[$0].money != nil } } ?? false
      }
  }

  private var paysInSentences: Bool {
    let count = reading.outline.statements.indices.count {
      paysAnAmount($0) || promisesAmount($0)
    }
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

  /// "$25,000 at $3M": an amount for a level or an event, whatever else the sentence says.
  private func promisesAmount(_ statement: Int) -> Bool {
    reading.promises(of: statement).contains { promise in
      (reading.book[promise.figure].money != nil || promise.restated != nil)
        && (!promise.levels.isEmpty || promise.restated != nil
          || promise.sentence.has(.each, .arrow)
          || promise.sentence.has(.condition) && !promise.dates.isEmpty)
    }
  }

  private static let payFields: FieldSet = [.payout, .unitPrice, .targetAmount, .contractSum]

  /// Words of plans that are paid for, where there is money in the document.
  private static let planWords: WordSet = [
    "budget", "funding", "milestone", "milestones", "grant", "deliverable", "deliverables",
    "contract", "agreement", "meilenstein", "meilensteine", "vertrag", "budgets", "costs",
  ]

  private static let payWords: WordSet = [
    "bonus", "bonuses", "award", "awards", "payout", "payouts", "incentive", "incentives", "fee",
    "fees", "pay", "pays", "payment", "payments", "amount", "weight", "share", "compensation",
    "commission", "premium", "reward", "remuneration", "instalments", "prämie", "prämien",
    "zahlung", "zahlungen", "vergütung", "honorar", "zielvereinbarung", "bonusreglement",
    "zahlungsplan", "werkvertrag", "betrag", "gewicht", "anteil", "versements", "rémunération",
    "montant",
  ]
}
