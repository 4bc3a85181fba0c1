import ProposalModel

/// Promises that pay nobody for a goal: sums, interest, the price of all, and nothing.
extension MilestoneFinder {
  /// "251 ms or more pays €0"
  func isZero(_ promise: Promise) -> Bool {
    reading.book[promise.figure].money?.amount.isZero ?? false
  }

  /// "The price is €1,940,000": what the instalments come to.
  func isPriceOfAll(_ promise: Promise) -> Bool {
    promise.levels.isEmpty && !promise.sentence.has(.condition)
      && reading.book.entries[promise.figure].use == .field
  }

  /// "Our trustees approved a grant of CAD 240,000": what the rows of a table of payments come to.
  func isTableSum(_ promise: Promise) -> Bool {
    guard promise.levels.isEmpty, !promise.isAdditional, case .amount(let figure) = promise.pay,
      let amount = reading.book[figure].money?.amount
    else { return false }
    return reading.tableTotals.sums.contains(amount) && !promise.sentence.opensWhen
  }

  /// "Contract of 17 April 2026: $816,000.00" is what the lines of the contract come to.
  func isContractPrice(_ statement: Int) -> Bool {
    let statement = reading.outline.statements[statement]
    let tokens = reading.passages[statement.passage].prose.tokens
    let start = statement.label?.first ?? statement.body.lowerBound
    // "Contract signature: $10,000" is paid for.
    guard statement.body.count < 16, start + 1 < tokens.count,
      Self.contractWords.contains(tokens[start].key),
      Self.contractLinks.contains(tokens[start + 1].key)
    else { return false }
    return tokens[statement.body].contains { $0.key == Mark.colon } || statement.label != nil
  }

  private static let contractLinks: WordSet = [
    "of", "dated", "vom", "price", "sum", "value", "amount", "no", "nr", "#",
  ]
  private static let contractWords: WordSet = [
    "contract", "agreement", "vertrag", "auftrag", "bauvertrag", "werkvertrag",
  ]

  /// "Amounts not paid when due bear interest at 8%" pays nobody for a goal.
  func isInterest(_ promise: Promise) -> Bool {
    Self.interestWords.first(in: promise.sentence.prose, promise.sentence.tokens) != nil
  }

  private static let interestWords = PhraseTable<Bool>([
    (
      true,
      [
        "bear interest", "bears interest", "accrue interest", "accrues interest", "carry interest",
        "carries interest", "default interest", "verzugszinsen", "interest at the rate",
        "intérêts de retard",
      ]
    )
  ])

  /// "For each full week of delay the seller allows the buyer €6,900" costs, and pays nobody for a
  /// goal.
  func isLateness(_ promise: Promise) -> Bool {
    let sentence = promise.sentence
    return sentence.has(.each)
      && Self.allowing.first(in: sentence.prose, sentence.tokens) != nil
      && TopicTable.standard.all(in: sentence.prose, sentence.tokens).contains {
        $0.meaning == .lateDeduction
      }
  }

  private static let allowing = PhraseTable<Bool>([
    (
      true,
      [
        "allows", "shall allow", "credits", "shall credit", "forfeits", "deducts", "deducted",
        "abgezogen", "gutgeschrieben", "liquidated damages", "vertragsstrafe", "pönale",
      ]
    )
  ])

  /// An amount over several milestones: "the goals pay $180,000 in total".
  func isSum(_ promise: Promise) -> Bool {
    promise.levels.isEmpty && promise.sentence.has(.totalName, .totalOf)
      || SumWords.speak(in: promise.sentence)
  }
}
