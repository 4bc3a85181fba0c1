import ProposalModel

/// Promises that pay nobody for a goal: sums, interest, the price of all, and nothing.
extension MilestoneFinder {
  /// "251 ms or more pays €0"
  func isZero(_ promise: Promise) -> Bool {
    reading.book[promise.figure].money?.amount.isZero ?? false
  }

  /// "The most for both is $60,000", "achieving both pays $60,000, not $75,000": what others that pay come
  /// to together.
  func isForAll(_ promise: Promise, _ statement: Int) -> Bool {
    (reading.boundsAll(promise.sentence, statement) || reading.tellsOfBoth(statement))
      && (reading.outline.statements.indices.contains {
        $0 != statement && !reading.promises(of: $0).isEmpty
      } || reading.outline.tables.indices.contains { reading.tableShape($0).pays })
  }

  /// "The full $16,000 is due even though he joins in May", "he gets all $16,000": an amount that another
  /// statement promises, pointed at.
  func pointsBack(_ promise: Promise, _ statement: Int) -> Bool {
    guard case .amount(let figure) = promise.pay, let amount = reading.book[figure].money?.amount
    else { return false }
    let start = reading.book[figure].tokens.lowerBound
    let front = promise.sentence.window(start - 4, start)
    let isPointing = Self.pointing.all(in: promise.sentence.prose, front).contains {
      $0.tokens.upperBound == start
    }
    let isNamed =
      front.last.map { promise.sentence.prose.tokens[$0].key == "the" } ?? false
      && promise.sentence.opensWhen
    guard isPointing || isNamed else { return false }
    return reading.book.entries.indices.contains { index in
      index < figure && reading.book[index].money?.amount == amount
        && reading.book.entries[index].passage != reading.book.entries[figure].passage
        && (isPointing || isPromised(index))
    }
  }

  /// Whether an amount is one of those that statements promise.
  private func isPromised(_ figure: Int) -> Bool {
    let passage = reading.book.entries[figure].passage
    return LedgerContext.statements(of: passage, in: reading.outline).contains { statement in
      reading.promises(of: statement).contains { $0.figure == figure }
    }
  }

  private static let pointing = PhraseTable<Bool>([
    (
      true,
      [
        "the full", "the whole", "the entire", "all", "all of the", "that proportion of",
        "the proportion of", "that part of", "the same", "die vollen", "les",
      ]
    )
  ])

  /// "The price of Build includes £3,000 for testing" beside the table of a contract: its rows say what is paid.
  func isBesideRows(_ promise: Promise, _ statement: Int) -> Bool {
    guard reading.paysByRows, reading.outline.statements[statement].field == nil,
      !isNumberedStep(statement),
      standsBesideRows(reading.outline.statements[statement].scope)
    else { return false }
    return !RowsRemark(sentence: promise.sentence, book: reading.book).promisesMore
  }

  /// "(ii) when four sites have been moved", "3.1": a step of what a sentence above lists, or a clause.
  private func isNumberedStep(_ statement: Int) -> Bool {
    let prose = reading.passages[reading.outline.statements[statement].passage].prose
    return prose.tokens.first?.key == Mark.open || ClauseNumber.end(in: prose) != nil
  }

  /// Whether a scope has no title of its own, one of terms, or the table.
  private func standsBesideRows(_ scope: Int) -> Bool {
    let own = reading.outline.scopes[scope]
    if own.tables.contains(where: { reading.tableShape($0).hasMilestoneRows }) { return true }
    if own.opening == .sheet { return true }
    if let title = own.title { return TermHeadings.isTerm(title) && title.label == nil }
    return own.parent.map(standsBesideRows) ?? true
  }

  /// "£5,000 was paid in 2026" promises nothing, "once £5,000 has been paid" names a condition.
  func isPast(_ promise: Promise) -> Bool {
    let sentence = promise.sentence
    if PastPay.wasSo(sentence, reading.book[promise.figure].tokens) { return true }
    guard promise.levels.isEmpty, !sentence.has(.gate, .each, .unless),
      !sentence.holds(Self.ifWords)
    else { return false }
    let start = reading.book[promise.figure].tokens.upperBound
    let end = min(sentence.tokens.upperBound, start + 6)
    guard start < end else { return false }
    return Self.past.first(in: sentence.prose, start..<end) != nil
  }

  /// "Employees who refer candidates receive $1,000 under the general referral scheme."
  func isOfOtherScheme(_ promise: Promise) -> Bool {
    promise.sentence.says(Self.schemes)
  }

  private static let schemes = PhraseTable<Bool>([
    (
      true,
      [
        "referral scheme", "referral programme", "referral program", "under the general",
        "under a separate", "under another", "under a different", "separate scheme",
        "separate plan", "general scheme", "share purchase plan",
      ]
    )
  ])
  private static let ifWords: WordSet = [
    "if", "when", "once", "where", "should", "upon", "after", "until", "wenn", "falls", "sobald",
    "sofern", "nachdem", "bis", "si", "lorsque", "quand", "après",
  ]

  private static let past = PhraseTable<Bool>([
    (
      true,
      [
        "was paid", "were paid", "has been paid", "have been paid", "had been paid",
        "was already paid", "has already been paid", "were already paid",
        "have already been paid", "was transferred", "has been transferred", "was advanced",
        "has been advanced", "wurde gezahlt", "wurden gezahlt", "wurde bereits gezahlt",
        "wurden bereits gezahlt", "wurde ausgezahlt", "wurden ausgezahlt", "wurde überwiesen",
        "a été payé", "a été payée", "a été versé", "a été versée", "ont été payés",
        "ont été versés",
      ]
    )
  ])

  /// "The price is €1,940,000": what the instalments come to.
  func isPriceOfAll(_ promise: Promise) -> Bool {
    promise.levels.allSatisfy(countsPayments)
      && (!promise.sentence.has(.condition) || DividedPrice.name(in: promise.sentence) != nil)
      && reading.book.entries[promise.figure].use == .field
  }

  /// "Our trustees approved a grant of CAD 240,000": what the rows of a table of payments come to.
  func isTableSum(_ promise: Promise) -> Bool {
    guard promise.levels.allSatisfy(countsPayments), !promise.isAdditional,
      case .amount(let figure) = promise.pay,
      let amount = reading.book[figure].money?.amount
    else { return false }
    return reading.tableTotals.sums.contains(amount) && !promise.sentence.opensWhen
  }

  /// "Variation V1 adds £22,480, so the sum now stands at £371,080": what the rows of a table come to, and
  /// what was added to it.
  func isPriceRise(_ promise: Promise) -> Bool {
    PriceRise.figures(in: promise.sentence, reading.book, reading.tableTotals.sums) != nil
  }

  /// "The fee is €96,000 plus VAT. It is paid in these instalments:" above the shares of it.
  func isSharedOut(_ promise: Promise, below statement: Int) -> Bool {
    guard promise.sentence.has(.form), case .amount = promise.pay else { return false }
    return reading.listed.instalments.contains(statement + 1)
  }

  /// "A third round is charged at €110 an hour, agreed beforehand in writing": what may be ordered beside
  /// the plan, and is no part of it.
  func isExtra(_ promise: Promise) -> Bool {
    guard case .perUnit = promise.pay else { return false }
    let sentence = promise.sentence
    return Self.charging.first(in: sentence.prose, sentence.tokens) != nil
      && Self.ordering.first(in: sentence.prose, sentence.tokens) != nil
  }

  private static let charging = PhraseTable<Bool>([
    (
      true,
      [
        "is charged", "are charged", "is billed", "are billed", "is invoiced", "are invoiced",
        "wird berechnet", "werden berechnet", "est facturé",
      ]
    )
  ])
  private static let ordering = PhraseTable<Bool>([
    (
      true,
      [
        "agreed beforehand", "agreed in advance", "agreed in writing beforehand",
        "agreed in writing in advance", "approved beforehand", "approved in advance",
        "ordered in writing", "if ordered", "on written order", "on request", "vorher vereinbart",
        "vorab vereinbart", "convenu par avance",
      ]
    )
  ])

  /// "The incentive at target is C$136,000, or 4.7% of margin": what all come to, beside what it is worth.
  func comparesTotal(_ promise: Promise, _ statement: Int) -> Bool {
    guard
      ValueComparison.sumsUp(promise.sentence)
        || !totals.isEmpty && promise.sentence.figures.contains(where: isTotal)
    else { return false }
    return reading.comparesValues(promise.sentence, statement)
  }

  private func isTotal(_ figure: Int) -> Bool {
    reading.book[figure].money.map { totals.contains($0.amount) } ?? false
  }

  /// "paid in four tranches"
  private func countsPayments(_ level: Promise.Level) -> Bool {
    let tokens = reading.passages[reading.book.passage(of: level.figure)].prose.tokens
    let next = reading.book.tokens(of: level.figure).upperBound
    return next < tokens.count && Self.payments.contains(tokens[next].key)
  }

  private static let payments: WordSet = [
    "tranches", "instalments", "installments", "payments", "milestones", "stages", "parts", "steps",
    "results", "outcomes", "outputs", "deliverables", "ergebnisse",
    "raten", "tranchen", "teilzahlungen", "teilbeträgen", "abschlägen", "etappen", "versements",
    "acomptes",
  ]

  /// "Contract of 17 April 2026: $816,000.00" is what the lines of the contract come to.
  func isContractPrice(_ statement: Int) -> Bool {
    let statement = reading.outline.statements[statement]
    let tokens = reading.passages[statement.passage].prose.tokens
    let start = statement.label?.first ?? statement.body.lowerBound
    // "Contract signature: $10,000" is paid for.
    guard statement.body.count < 16, ContractPrice.opens(tokens, at: start) else { return false }
    return tokens[statement.body].contains { $0.key == Mark.colon } || statement.label != nil
  }

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

  func isMarketRange(_ promise: Promise) -> Bool {
    MarketRange.holds(promise.figure, in: promise.sentence, reading.book)
  }

  /// "The cooperative carries $214 million of debt taken on when rates were higher": what somebody has or owes.
  func isHolding(_ promise: Promise) -> Bool {
    guard case .amount(let figure) = promise.pay else { return false }
    let end = reading.book[figure].tokens.upperBound
    let tokens = promise.sentence.prose.tokens
    guard end + 1 < promise.sentence.tokens.upperBound, tokens[end].key == "of" else {
      return false
    }
    return promise.sentence.window(end + 1, end + 4).contains {
      Self.holdings.contains(tokens[$0].key)
    }
  }

  private static let holdings: WordSet = [
    "debt", "debts", "loans", "borrowings", "equity", "assets", "liabilities", "backlog",
    "inventory", "receivables", "deposits", "goodwill", "turnover", "overdraft", "mortgages",
  ]

  /// An amount over several milestones: "the goals pay $180,000 in total".
  func isSum(_ promise: Promise) -> Bool {
    if SumWords.dividesBelow(promise.sentence) || SumTalk.speaks(in: promise.sentence, reading.book)
    {
      return true
    }
    // "15% of each payment, in total not more than €450,000" is a rate with its bound.
    let isAmount = if case .amount = promise.pay { true } else { false }
    let isBounded = !isAmount && promise.sentence.has(.atMost, .moreThan, .capped)
    return !isBounded && promise.levels.isEmpty && promise.sentence.has(.totalName, .totalOf)
      || SumWords.speak(in: promise.sentence)
  }
}
