import ProposalModel

/// What a sentence in a milestone's own words does to its pay, which "it" and "this" point to: "the CEO can double
/// it", "one serious accident and it is gone", "it is paid per clinic".
///
/// Told by a word for the pay on the one side and a word of change on the other. Sentences of other kinds, and those
/// that a reader took, are left out before.
struct OwnAlteration {
  let sentence: Sentence
  let book: FigureBook

  /// Whether the words may make the payout another one than the rule tells.
  var isOne: Bool {
    if happens(OwnAlterationWords.requiring) { return true }
    guard touchesPay || bounds, !sentence.has(.history, .split) else { return false }
    return (happens(OwnAlterationWords.scaling) || comparesPart) && !sentence.has(.proportional)
      || losesAll || happens(OwnAlterationWords.waiting) || happens(OwnAlterationWords.deciding)
      || repeats || lacksAndLoses || bounds
  }

  /// "One serious accident and it is gone": nothing is left, and not because a goal is missed.
  var losesAll: Bool {
    touchesPay && !sentence.has(.history, .split) && happens(OwnAlterationWords.losing)
      && !tellsMiss
  }

  /// "It is paid per clinic": more than when it is paid.
  var repeats: Bool { touchesPay && happens(OwnAlterationWords.repeating) }

  private var touchesPay: Bool {
    sentence.has(.payNoun, .payVerb) || sentence.holds(ConsequenceWords.pay)
      || sentence.holds(OwnAlterationWords.pointers)
  }

  /// "If the opening slips past that day, this falls away", "unterhalb der Schwelle entfällt die Prämie": what is
  /// late or falls short pays nothing, as always.
  private var tellsMiss: Bool {
    sentence.holds(OwnAlterationWords.missing) || sentence.says(OwnAlterationWords.excluding)
  }

  /// "In the second year the amount is 20% lower."
  private var comparesPart: Bool {
    sentence.figures.contains { figure in
      let next = book[figure].tokens.upperBound
      return book[figure].percent != nil && next < sentence.tokens.upperBound
        && OwnAlterationWords.comparing.contains(sentence.prose.tokens[next].key)
    }
  }

  /// Whether the words mean the pay, whatever a number in them was taken for.
  var holdsWhateverIsRead: Bool {
    bounds || happens(OwnAlterationWords.requiring) || happens(OwnAlterationWords.deciding)
  }

  /// "In no case is more than $3,000 paid", "more than $3,000 is not possible".
  private var bounds: Bool {
    sentence.says(OwnAlterationWords.bounding)
      && sentence.figures.contains { book[$0].money != nil && book[$0].isOperative }
  }

  /// "No clean audit, no bonus"; "no result, no bonus" is the rule as it stands.
  private var lacksAndLoses: Bool {
    let tokens = sentence.prose.tokens
    guard let first = sentence.tokens.first, OwnAlterationWords.nots.contains(tokens[first].key),
      let comma = sentence.tokens.first(where: { tokens[$0].key == Mark.comma })
    else { return false }
    return comma + 1 < sentence.tokens.upperBound
      && !sentence.holds(OwnAlterationWords.goals, in: first..<comma)
      && OwnAlterationWords.nots.contains(tokens[comma + 1].key)
  }

  /// Whether one of the phrases stands, and nothing denies it.
  private func happens(_ table: PhraseTable<Bool>) -> Bool {
    sentence.all(table).contains { found in
      let start = found.tokens.lowerBound
      return !sentence.holds(ConsequenceWords.denials, in: sentence.window(start - 3, start))
    }
  }
}

/// The words of such sentences.
enum OwnAlterationWords {
  static let pointers: WordSet = ["it", "this", "these", "them", "everything"]
  static let missing: WordSet = [
    "late", "later", "after", "slips", "slip", "miss", "misses", "missed", "below", "under",
    "short",
    "fewer", "than", "danach", "nach", "später", "spätere", "späteren", "späterem", "späterer",
    "unter",
    "unterhalb", "verfehlt", "verpasst", "lower", "higher", "beyond", "past", "oberhalb", "über",
  ]
  /// "Legacies do not count as donations": what a number is made of.
  static let excluding = PhraseTable<Bool>([
    (true, ["not count as", "not count towards", "not count toward", "not count for"])
  ])
  static let comparing: WordSet = ["lower", "higher", "less", "more", "niedriger", "höher"]
  static let nots: WordSet = ["no", "kein", "keine", "pas"]
  static let goals: WordSet = [
    "date", "result", "results", "delivery", "goal", "target", "milestone", "completion", "success",
    "ergebnis", "ziel", "termin", "lieferung",
  ]
  /// The pay becomes more or less.
  static let scaling = PhraseTable<Bool>([
    (
      true,
      [
        "double it", "double this", "doubles it", "twice as much", "twice the", "half as much",
        "multiplied", "multiplier", "kicker", "uplift", "pro rata", "prorated", "pro-rated",
        "half to it", "third to it", "quarter to it", "tenth to it", "fifth to it",
        "taken off", "comes off", "come off", "rise with", "rises with", "grow with", "grows with",
        "linked to inflation", "indexed", "pay less", "is lower", "are lower", "is higher",
        "are higher", "is halved", "is doubled",
        "is trebled", "is tripled", "is reduced", "is cut", "is increased", "are reduced",
        "are increased", "wird verdoppelt", "wird halbiert", "anteilig",
      ]
    )
  ])
  /// Something happens and nothing is left.
  static let losing = PhraseTable<Bool>([
    (
      true,
      [
        "wipes it out", "wipe it out", "wiped out", "is gone", "are gone", "is lost", "are lost",
        "falls away", "fall away", "lapses", "lapse", "does not count", "no longer counts",
        "you get nothing", "you receive nothing", "get nothing", "is off", "is cancelled",
        "is forfeited", "entfällt", "verfällt",
      ]
    )
  ])
  /// Something else has to be there, whatever else the sentence says.
  static let requiring = PhraseTable<Bool>([
    (
      true,
      [
        "is a must", "are a must", "reached first", "achieved first",
        "kicker of", "uplift of", "multiplier of", "is a kicker", "is an uplift",
      ]
    )
  ])
  /// Something else has to be there for the pay.
  static let waiting = PhraseTable<Bool>([
    (
      true,
      [
        "condition for this", "condition for it", "on condition",
        "for this to be paid", "for it to be paid", "for this to pay", "for it to count",
        "for this to count", "the condition for", "for this the",
        "for it the", "only pay it", "only pays",
        "only pay", "come first", "have to stay",
        "has to stay", "must stay", "must remain", "must also",
      ]
    )
  ])
  /// A bound that no reader knows.
  static let bounding = PhraseTable<Bool>([
    (
      true,
      [
        "in no case", "under no circumstances", "not possible", "never more than", "no way more",
        "auf keinen fall", "in keinem fall", "nicht möglich", "en aucun cas",
      ]
    )
  ])
  /// Somebody says later how much it is.
  static let deciding = PhraseTable<Bool>([
    (
      true,
      [
        "decides how much", "decide how much", "determines how much", "sets the final",
        "decides the final", "decides the amount", "determines the amount", "whichever of the",
      ]
    )
  ])
  /// It is paid more than once, or for more than one.
  static let repeating = PhraseTable<Bool>([
    (
      true,
      [
        "paid each", "paid every", "paid per", "paid for each", "payable for each",
        "paid for every",
        "pays each year", "pays every year",
        "counts on its own", "count on their own", "counts separately", "gets this together",
        "get this together", "get it together", "gets it together", "is shared", "are shared",
        "the same again",
      ]
    )
  ])
}
