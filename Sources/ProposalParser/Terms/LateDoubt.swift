import ProposalModel

/// Words that change what a deduction for delay takes, beyond its rate, its period and its bound.
///
/// "From the sixth day", "EUR 400 after that", "pro rata for days": a deduction that was read without
/// them would be a wrong amount.
enum LateDoubt {
  /// Whether the sentence of a deduction says more than was read.
  static func clouds(_ sentence: Sentence, knowing known: [Int], _ book: FigureBook) -> Bool {
    sentence.says(phrases) || countsFromLater(sentence)
      || sentence.figures.contains { isOpen($0, sentence, known, book) }
  }

  /// Whether a sentence beside a deduction changes it: "After more than ten days nothing is paid."
  static func qualifies(
    _ sentence: Sentence, knowing known: [Int], period: LatePeriod, _ book: FigureBook
  ) -> Bool {
    guard !LateTalk.isOther(sentence) else { return false }
    return sentence.says(graces) || countsFromLater(sentence)
      || sentence.figures.contains { figure in
        !known.contains(figure) && book[figure].isOperative && book[figure].duration != nil
          && !isWithin(book[figure], period, sentence)
          && LatePeriodWords.length(of: book[figure]) != period
      }
      || LatePeriodWords.period(in: sentence, book) != nil
        && sentence.figures.contains { isOpen($0, sentence, known, book) }
  }

  /// "A delay of 1 to 6 days carries no deduction" says of full weeks what they are.
  private static func isWithin(
    _ quantity: Quantity, _ period: LatePeriod, _ sentence: Sentence
  ) -> Bool {
    guard case .days(let length) = period, let days = quantity.days else { return false }
    return days < length && sentence.says(none)
  }

  private static let none = PhraseTable<Bool>([
    (
      true,
      [
        "no deduction", "nothing is deducted", "no reduction", "kein abzug", "keinen abzug",
        "aucune déduction",
      ]
    )
  ])

  /// A second rate, a least deduction, a length of time or a stretch of days that nobody read.
  private static func isOpen(
    _ figure: Int, _ sentence: Sentence, _ known: [Int], _ book: FigureBook
  ) -> Bool {
    guard !known.contains(figure), book[figure].isOperative, book.isFree(figure) else {
      return false
    }
    let quantity = book[figure]
    if quantity.money != nil || quantity.percent != nil { return true }
    if quantity.duration != nil {
      return LatePeriodWords.length(of: quantity) != LatePeriodWords.period(in: sentence, book)
        && !explains(figure, sentence, book)
    }
    return quantity.day != nil && quantity.rangePartner != nil
  }

  /// "(1 to 7 days late = 1 week)": the period, worked out.
  private static func explains(_ figure: Int, _ sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.isAside(book[figure].tokens.lowerBound)
      && sentence.prose.tokens[sentence.tokens].contains { $0.key == "=" }
  }

  /// "From the sixth day", "each week after the first".
  private static func countsFromLater(_ sentence: Sentence) -> Bool {
    guard sentence.holds(later), sentence.holds(times) else { return false }
    let tokens = sentence.prose.tokens
    return sentence.tokens.dropLast().contains { index in
      later.contains(tokens[index].key) && times.contains(tokens[index + 1].key)
    }
  }

  private static let later: WordSet = [
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "fifteenth", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th",
    "11th", "15th", "31st", "zweiten", "dritten", "vierten", "fünften", "sechsten", "siebten",
    "achten", "neunten", "zehnten", "elften", "fünfzehnten", "deuxième", "troisième", "quatrième",
    "cinquième", "sixième", "other", "next", "following",
  ]
  private static let times: WordSet = [
    "day", "days", "week", "weeks", "month", "months", "calendar", "full", "tag", "tage", "tages",
    "woche", "wochen", "monat", "monate", "jour", "jours", "semaine", "mois",
  ]

  private static let graceWords = [
    "grace period", "period of grace", "days of grace", "days' grace", "nachfrist", "kulanz",
    "kulanzfrist", "karenz", "karenzfrist",
    "karenzzeit", "délai de grâce", "tolerance", "toleranz", "pro rata", "pro-rata", "anteilig",
    "zeitanteilig", "prorata", "no longer applies", "gilt nicht mehr", "disregarded",
    "unschädlich", "free of deduction", "weekends", "sundays", "holidays", "sonntage", "feiertage",
    "first week", "first month", "for the first", "after the first", "beyond the first",
    "nach der ersten", "nach dem ersten", "in der ersten", "thereafter", "danach",
    "no longer applies", "formerly", "previously", "doubles", "doubled", "double", "halves",
    "halved", "verdoppelt", "halbiert", "more than a", "beyond a", "after a week",
    "added to the price", "added to the payment", "added to the fee", "is added for",
    "are added for", "increases", "increased", "surcharge", "erhöht", "zuschlag",
    "client pays", "employer pays", "buyer pays", "customer pays", "council pays", "it causes",
    "auftraggeber zahlt", "besteller zahlt", "kunde zahlt",
  ]

  private static let graces = PhraseTable<Bool>([(true, graceWords)])

  private static let phrases = PhraseTable<Bool>([
    (
      true,
      graceWords + [
        "no longer", "until now", "früher", "bisher", "jusqu'ici",
        "no deduction of", "no reduction of", "no penalty of", "there is no deduction",
        "there is no reduction", "there is no penalty", "kein abzug von",
        "keine vertragsstrafe von",
        "keinen abzug von", "not deducted", "nicht abgezogen", "working day of", "business day of",
        "each working", "per working", "every working", "each business", "per business",
        "every business", "je werktag", "pro werktag", "je arbeitstag", "pro arbeitstag",
        "jeden werktag", "jeden arbeitstag", "jour ouvrable", "jour ouvré", "weekday", "weekdays",
        "of the remaining", "of the then", "compounded", "at least", "mindestens", "au moins",
        "prices above", "prices over", "amounts above", "amounts over", "not for", "nicht für",
        "except", "außer", "ausser", "sauf",
      ]
    )
  ])
}
