import ProposalModel

/// What the milestones of a sheet come to, to compare with a sum that nobody took.
final class KnownSums {
  private let reading: SheetReading
  private lazy var amounts = Self.amounts(in: reading)

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

  private static func amounts(in reading: SheetReading) -> Set<Rational> {
    let report = PayoutReport(of: reading.proposal)
    let totals = [report.minimum, report.target, report.maximum]
    let own = report.milestones.flatMap { [$0.minimum, $0.target, $0.maximum] }
    let stated = reading.book.entries.compactMap { entry -> Rational? in
      guard let use = entry.use, use != .unread, use != .background else { return nil }
      return entry.quantity.money?.amount
    }
    return Set((totals + own).compactMap { $0.money?.amount } + stated)
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
