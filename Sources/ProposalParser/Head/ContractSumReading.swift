import ProposalModel

extension SheetReading {
  /// Reads the price of the whole contract; later and adjusted sums are stated amounts.
  mutating func readContractSum(_ remarks: [Remark]) {
    for statement in statements(labelled: .contractSum) + namedPrices {
      guard let (figure, money) = labelledMoney(statement) else { continue }
      set(contractSum: money, figure)
    }
    readSumsOfLists()
    readPriceOfParts()
    readPricesOfRows(remarks)
    readDividedPrices(remarks)
    guard Self.contractWords.mayStand(in: words) else { return }
    for remark in remarks
    where remark.role == .operative && remark.sentence.holdsFigures
      && !isInMilestone(scope: remark.scope)
    {
      for found in Self.contractWords.all(in: remark.prose, remark.extent) {
        guard let figure = amount(behind: found.tokens, in: remark, within: 5),
          let money = money(of: figure)
        else { continue }
        if found.meaning {
          state(contractSum: money, figure)
        } else {
          set(contractSum: money, figure)
        }
      }
    }
  }

  /// "The price is €1,940,000" beside a table that pays by rows.
  private mutating func readPricesOfRows(_ remarks: [Remark]) {
    guard
      !listed.instalments.isEmpty
        || outline.tables.indices.contains(where: { tableShape($0).hasMilestoneRows })
        || remarks.contains(where: { DividedPrice.name(in: $0.sentence) != nil })
    else { return }
    for remark in remarks
    where remark.role == .operative && !isInMilestone(scope: remark.scope) {
      let names =
        Self.priceWords.all(in: remark.prose, remark.extent).map(\.tokens)
        + DividedPrice.named(in: remark.sentence)
      for name in names {
        if let figure = amount(behind: name, in: remark, within: 2),
          let money = money(of: figure)
        {
          set(contractSum: money, figure)
        }
      }
    }
  }

  private static let priceWords = PhraseTable<Bool>([
    (
      true,
      [
        "the price is", "the price amounts to", "the fee is", "the fixed fee is",
        "the fixed price is", "the agreed price is", "the agreed fee is", "the whole fee is",
        "the price for the work is", "der preis beträgt", "das honorar beträgt",
        "die vergütung beträgt", "der festpreis beträgt", "le prix est de",
      ]
    )
  ])

  mutating func set(contractSum money: Money, _ figure: Int) {
    guard proposal.contractSum == nil else { return state(contractSum: money, figure) }
    proposal.contractSum = Located(money, at: place(of: figure))
    isPriceQualified = sentences(ofPassage: book.passage(of: figure)).contains {
      $0.figures.contains(figure) && QualifiedPrice.speaks(of: figure, in: $0, book)
    }
    book.take(figure, for: .field)
  }

  private mutating func state(contractSum money: Money, _ figure: Int) {
    guard book.isFree(figure) else { return }
    book.take(figure, for: .statedAmount)
    proposal.statedAmounts.append(
      StatedAmount(
        meaning: .contractSum, amount: Located(money.amount, at: place(of: figure)), computed: nil,
        tolerance: tolerance(of: figure)))
  }

  /// Half a unit of the last digit shown.
  func tolerance(of figure: Int) -> Rational {
    guard let precision = book[figure].displayPrecision else { return .zero }
    return precision.dividing(by: Rational(2)) ?? .zero
  }

  /// `Fee: £84,500` and `Price: $90,000` above a table that pays by rows name the whole price.
  private var namedPrices: [Int] {
    guard outline.tables.indices.contains(where: { tableShape($0) == .milestones }) else {
      return []
    }
    return outline.statements.indices.filter { index in
      let statement = outline.statements[index]
      guard statement.field == nil || statement.field == .payout,
        isPublic(passage: statement.passage), !isInMilestone(scope: statement.scope),
        let label = statement.label, !label.isEmpty
      else { return false }
      let prose = passages[statement.passage].prose
      return prose.tokens[label].contains { Self.priceNouns.contains($0.key) }
    }
  }

  private static let priceNouns: WordSet = [
    "fee", "price", "preis", "grant", "vergütung", "honorar", "prix",
  ]

  /// Names of the contract's price; `true` where changes are already in it.
  private static let contractWords = PhraseTable<Bool>([
    (
      false,
      [
        "contract sum", "contract price", "original contract sum", "original contract price of",
        "original contract price", "total price", "total price is", "total fee", "total fee is",
        "fixed price of", "auftragssumme", "vertragssumme", "gesamtpreis",
        "pauschalpreis", "festpreis", "total contract value", "the grant is at most",
        "total grant", "grant of at most", "grant of not more than", "grant of no more than",
        "prix total", "montant total du contrat",
        "price means", "fee means", "purchase price", "agreed fee", "agreed price",
        "preis bedeutet",
        "kaufpreis", "lump-sum price", "project fee", "total contract price", "grant is",
      ]
    ),
    (
      true,
      [
        "contract sum to date", "adjusted contract sum", "contract price is now",
        "revised contract sum", "new contract sum", "contract sum is now", "now totals",
        "current contract sum", "revised contract price", "adjusted contract price",
        "angepasste auftragssumme", "neue auftragssumme",
      ]
    ),
  ])
}
