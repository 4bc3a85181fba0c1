import ProposalModel

/// What a sentence that no reader took may change.
///
/// People add to a sheet what they agree later, in words nobody foresees: "the price of deliverable 2 is
/// now €45,000", "the two bonuses are alternatives", "all amounts are prorated". Where a word for a
/// change stands beside one for what is paid, what it reaches stays open.
enum OpenChange {
  /// What is paid, or only what is paid late.
  case pay, lateness

  /// What the sentence may change; `nil` where it has no such words, or denies them.
  static func of(_ sentence: Sentence) -> OpenChange? {
    guard !sentence.has(.history) else { return nil }
    if speaks(lateWords, sentence) { return .lateness }
    guard speaksOfPay(sentence), !speaks(harmless, sentence) else { return nil }
    if speaks(phrases, sentence) || isSetAnew(sentence) || isConditional(sentence) { return .pay }
    return changes(sentence) || addsFigure(sentence) ? .pay : nil
  }

  private static func speaks(_ words: PhraseTable<Bool>, _ sentence: Sentence) -> Bool {
    words.first(in: sentence.prose, sentence.tokens) != nil
  }

  private static func speaksOfPay(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { objects.contains(sentence.prose.tokens[$0].key) }
  }

  /// A word for a change that is not denied.
  private static func changes(_ sentence: Sentence) -> Bool {
    sentence.tokens.contains { index in
      changeWords.contains(sentence.prose.tokens[index].key) && !isDenied(index, sentence)
    }
  }

  /// "Holiday pay of 8% is added to each amount": with a figure that is no tax.
  private static func addsFigure(_ sentence: Sentence) -> Bool {
    speaks(additions, sentence) && sentence.holdsFigures && !sentence.has(.term, .totalName)
  }

  /// "The price of deliverable 2 is now EUR 45,000"
  private static func isSetAnew(_ sentence: Sentence) -> Bool {
    guard !sentence.has(.totalName) else { return false }
    return sentence.items.contains { item in
      guard case .figure(_, let figure) = item, figure.lowerBound > sentence.tokens.lowerBound else {
        return false
      }
      return sentence.prose.tokens[figure.lowerBound - 1].key == "now"
    }
  }

  /// "Milestone 2 is only payable if …"
  private static func isConditional(_ sentence: Sentence) -> Bool {
    speaks(conditions, sentence) && !sentence.has(.term)
  }

  private static func isDenied(_ token: Int, _ sentence: Sentence) -> Bool {
    sentence.prose.tokens[max(sentence.tokens.lowerBound, token - 4)..<token].contains {
      denials.contains($0.key)
    }
  }

  private static let denials: WordSet = [
    "not", "never", "neither", "nor", "cannot", "no", "nicht", "weder", "kein", "keine", "without",
  ]

  private static let objects: WordSet = [
    "bonus", "bonuses", "payout", "payouts", "payment", "payments", "award", "awards", "amount",
    "amounts", "price", "prices", "fee", "fees", "sum", "sums", "instalment", "instalments",
    "installment", "installments", "tranche", "tranches", "milestone", "milestones",
    "deliverable", "deliverables", "row", "rows", "level", "levels", "ladder", "total", "rate",
    "rates", "commission", "grant", "prämie", "prämien", "zahlung", "zahlungen", "betrag",
    "beträge", "preis", "preise", "honorar", "vergütung", "stufe", "stufen", "meilenstein",
    "meilensteine", "teilzahlung", "teilzahlungen", "prime", "primes",
  ]

  private static let changeWords: WordSet = [
    "cut", "cuts", "raised", "raises", "lowered", "lowers", "increased", "increases", "decreased",
    "reduced", "reduces", "halved", "halves", "doubled", "doubles", "tripled", "twice", "adjusted",
    "prorated", "pro-rated", "replaced", "replaces", "superseded", "supersedes", "cancelled",
    "canceled", "withdrawn", "deleted", "discounted", "discount", "rebate", "offset",
    "deducted", "gekürzt", "erhöht", "ersetzt", "gestrichen", "halbiert",
    "verdoppelt", "angepasst", "abgezogen", "zugeschlagen",
  ]

  private static let phrases = PhraseTable<Bool>([
    (
      true,
      [
        "are alternatives", "in lieu of", "not in addition", "only the larger", "only the higher of",
        "only the highest of the two", "only one of the two", "pro rata", "pro-rata",
        "is paid again", "are paid again", "may be earned twice", "can be earned twice",
        "is repeated", "are repeated", "the same amount again", "in thousands", "in tausend",
        "one level lower", "the level below", "der stufe darunter",
      ]
    )
  ])

  private static let additions = PhraseTable<Bool>([
    (
      true,
      [
        "is added to each", "are added to each", "is added to every", "is added to all",
        "are added to all", "is added to the price", "adds", "wird zu jedem", "kommt hinzu",
        "kommen hinzu",
      ]
    )
  ])

  private static let conditions = PhraseTable<Bool>([
    (
      true,
      [
        "only payable if", "only paid if", "only earned if", "only due if", "is conditional on",
        "are conditional on", "only payable once", "only paid once", "nur gezahlt, wenn",
        "nur fällig, wenn", "nur ausgezahlt, wenn", "only payable when",
      ]
    )
  ])

  /// What is cut up or added together is only shared out; tax law cuts nothing that is agreed.
  private static let harmless = PhraseTable<Bool>([
    (true, ["added together", "cut up", "best-net", "280g", "409a"])
  ])

  private static let lateWords = PhraseTable<Bool>([
    (
      true,
      [
        "grace period", "still counts", "still count", "are extended by", "is extended by",
        "is postponed to", "are postponed to", "is extended to", "are extended to",
        "are indicative", "is indicative", "are disregarded", "is disregarded", "nachfrist",
        "verlängert sich", "verlängern sich", "verschiebt sich", "kulanzfrist", "are approximate",
        "weeks late", "days late", "if late", "is late", "are late",
      ]
    )
  ])
}
