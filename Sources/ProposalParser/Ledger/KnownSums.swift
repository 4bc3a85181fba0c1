import ProposalModel

/// What the milestones of a sheet come to, to compare with a sum that nobody took.
final class KnownSums {
  private let reading: SheetReading
  private lazy var report = PayoutReport(of: reading.proposal)
  private lazy var totals = Self.totals(of: report)
  private lazy var possible = PossibleSums(of: reading.proposal)
  private lazy var amounts = Self.amounts(in: reading, report)

  init(_ reading: SheetReading) {
    self.reading = reading
  }

  /// Whether a sum over several milestones is another one than the milestones come to: "$80,000 in all"
  /// where they pay $90,000.
  func contradict(_ quantity: Quantity, in sentence: Sentence) -> Bool {
    guard let amount = quantity.money?.amount,
      SumWords.speak(in: sentence) || SumTalk.speaks(in: sentence, reading.book)
        || Self.names(sentence)
        || Self.followsAdding(quantity, in: sentence),
      !sentence.has(.history, .term, .salary), !sentence.isExample, !amount.isZero
    else { return false }
    return !amounts.contains(amount)
  }

  /// Whether an amount is what several milestones come to.
  func hold(_ quantity: Quantity) -> Bool {
    reading.proposal.milestones.count > 1
      && quantity.money.map { totals.contains($0.amount) } ?? false
  }

  /// Whether an amount, or what so many people get of it in all, is what several milestones come to at
  /// target.
  func holdAtTarget(_ quantity: Quantity, heads: Rational?) -> Bool {
    guard reading.proposal.milestones.count > 1, let target = report.target.money?.amount,
      let amount = quantity.money?.amount
    else { return false }
    return amount == target || heads.map { amount * $0 == target } ?? false
  }

  /// Whether an amount is what a milestone pays at target.
  func isTarget(_ quantity: Quantity, of milestone: Int) -> Bool {
    guard let target = report.milestones[milestone].target.money?.amount else { return false }
    return quantity.money?.amount == target
  }

  /// Whether an amount is said elsewhere, or many times what all milestones pay, as what a business makes
  /// or is insured for.
  func explain(_ quantity: Quantity) -> Bool {
    guard let amount = quantity.money?.amount else { return false }
    return amounts.contains(amount)
      || report.maximum.money.map { amount >= $0.amount * Self.scale } ?? false
  }

  private static let scale = Rational(10)

  /// Whether a milestone can pay an amount at some result; true where one of them is open.
  func mayPay(_ quantity: Quantity) -> Bool {
    guard let amount = quantity.money?.amount else { return false }
    return possible?.holdParts([amount]) ?? true
  }

  /// The cell of a table of cases with a total above the most that all milestones pay, in front of a cap on
  /// all of them too: "Maximum, before the cap".
  var caseAboveMost: Int? {
    let parts = report.milestones.map { $0.maximum.money?.amount }
    let uncapped = parts.contains(nil) ? .zero : parts.compactMap(\.self).sum
    return report.maximum.money.flatMap { reading.caseTotal(above: max($0.amount, uncapped)) }
  }

  /// "The rows add up to EUR 72,000"
  private static func followsAdding(_ quantity: Quantity, in sentence: Sentence) -> Bool {
    let end = quantity.tokens.lowerBound
    return adds.first(in: sentence.prose, sentence.window(end - 6, end)) != nil
  }

  /// `Total: $90,000`, "The most is $60,000": the label in front of a sentence, or its first words.
  private static func names(_ sentence: Sentence) -> Bool {
    let start = sentence.tokens.lowerBound
    let range = max(0, start - 4)..<min(sentence.tokens.upperBound, start + 3)
    return totals.first(in: sentence.prose, range) != nil
  }

  private static let totals = PhraseTable<Bool>([
    (
      true,
      [
        "total", "together", "altogether", "in all", "the most is", "gesamt", "insgesamt",
        "zusammen", "summe", "gesamtsumme", "en tout", "au total",
      ]
    )
  ])

  private static let adds = PhraseTable<Bool>([
    (true, ["add up to", "adds up to", "sum up to", "ergeben zusammen", "ergibt zusammen"])
  ])

  private static func totals(of report: PayoutReport) -> Set<Rational> {
    Set([report.minimum, report.target, report.maximum].compactMap { $0.money?.amount })
  }

  private static func amounts(in reading: SheetReading, _ report: PayoutReport) -> Set<Rational> {
    let own = report.milestones.flatMap { [$0.minimum, $0.target, $0.maximum] }
    let stated = reading.book.entries.compactMap { entry -> Rational? in
      guard let use = entry.use, use != .unread, use != .background else { return nil }
      return entry.quantity.money?.amount
    }
    return Set(own.compactMap { $0.money?.amount } + stated).union(totals(of: report))
      .union(reading.tableTotals.sums)
  }
}

/// "Equipment above EUR 5,000 needs three quotes": how money is spent, and no pay.
enum Procurement {
  /// Whether a sentence asks for offers or leave before something is bought.
  static func speaks(in sentence: Sentence) -> Bool {
    guard !sentence.has(.payNoun, .payVerb, .each) else { return false }
    return sentence.holds(words)
  }

  private static let words: WordSet = [
    "quotes", "quotations", "tender", "tenders", "bids", "approval", "procurement", "purchases",
    "angebote", "vergleichsangebote", "genehmigung", "zustimmung", "devis", "autorisation",
  ]
}
