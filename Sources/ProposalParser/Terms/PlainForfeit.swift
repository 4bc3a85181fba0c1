import ProposalModel

/// Sentences that plainly say that nothing is paid for what is late, as holds where nothing is said.
enum PlainForfeit {
  /// "Later: nothing is paid" is what holds anyway, for the last day itself.
  static func isSaid(in sentence: Sentence, _ reading: SheetReading) -> Bool {
    guard sentence.has(.nothing) || sentence.says(void),
      !sentence.says(harmless),
      !LateTalk.movesDate(sentence), !isExcused(sentence), !keeps(sentence)
    else { return false }
    let deadlines = Set(
      reading.proposal.milestones.compactMap { $0.deadline?.value.date })
    return sentence.figures.allSatisfy { figure in
      let quantity = reading.book[figure]
      if let day = quantity.day { return deadlines.contains(day) }
      return quantity.duration == nil && quantity.percent == nil
        && quantity.money?.amount.isZero ?? true
    }
  }

  /// "Unless the Client caused the delay", "if it is more than a week late": not all that is late is lost.
  private static func isExcused(_ sentence: Sentence) -> Bool {
    sentence.says(excuses) && !asksConsent(sentence) || sentence.holds(times)
  }

  /// "Unless the foundation has agreed to a new date in writing": what is agreed is in the sheet.
  private static func asksConsent(_ sentence: Sentence) -> Bool {
    sentence.holds(consents)
  }

  private static let consents: WordSet = [
    "agreed", "agrees", "agree", "consent", "consents", "consented", "vereinbart", "zugestimmt",
    "zustimmt", "convenu",
  ]

  private static let excuses = PhraseTable<Bool>([
    (
      true,
      [
        "unless", "except", "at fault", "fault of", "caused", "attributable", "responsible for",
        "due to", "because of", "es sei denn", "außer", "ausser", "zu vertreten", "verschuldet",
        "sauf", "à moins",
      ]
    )
  ])
  private static let times: WordSet = [
    "week", "weeks", "month", "months", "woche", "wochen", "monat", "monate", "monaten",
    "semaine", "semaines", "mois", "quarter", "year", "jahr",
  ]

  /// "No payment is withheld for delay" denies that something is lost.
  private static func keeps(_ sentence: Sentence) -> Bool {
    guard sentence.holds(losses), sentence.holds(denials) else { return false }
    let tokens = sentence.prose.tokens
    return sentence.tokens.contains { index in
      denials.contains(tokens[index].key)
        && !tokens[index..<min(sentence.tokens.upperBound, index + 5)].contains {
          earning.contains($0.key)
        }
    }
  }

  private static let losses: WordSet = [
    "lost", "reduced", "withheld", "deducted", "forfeited", "cut", "affected", "lapses", "lapse",
    "gekürzt", "einbehalten", "abgezogen", "verfällt", "entfällt", "réduit", "réduite", "perdu",
  ]
  private static let denials: WordSet = [
    "no", "not", "nothing", "never", "kein", "keine", "nicht", "nichts", "aucun", "aucune", "pas",
  ]
  private static let earning: WordSet = [
    "paid", "payable", "earned", "owed", "due", "count", "eligible", "released", "gezahlt",
    "bezahlt", "ausgezahlt", "fällig", "payé", "payée", "dû", "due",
  ]

  private static let void = PhraseTable<Bool>([
    (
      true,
      [
        "is forfeited", "are forfeited", "forfeited", "is lost", "are lost", "is not earned",
        "are not earned", "does not count", "do not count", "not eligible", "no longer payable",
        "no longer releases", "no longer earns", "no longer pays",
        "not payable", "verfällt", "verfallen", "zählt nicht", "zählen nicht", "entfällt",
        "entfallen", "earns nothing", "is void", "lapses", "no entitlement", "kein anspruch",
      ]
    )
  ])

  /// Nothing that is taken off is no pay of nothing.
  private static let harmless = PhraseTable<Bool>([
    (
      true,
      [
        "nothing is lost", "nothing is deducted", "nothing is taken", "nothing changes",
        "loses nothing", "costs nothing", "nothing is withheld", "nichts abgezogen",
        "ändert nichts", "deducts nothing", "not paid in full", "not be paid in full",
        "not paid in part",
      ]
    )
  ])
}
