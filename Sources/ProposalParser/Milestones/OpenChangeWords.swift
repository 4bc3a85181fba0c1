import ProposalModel

/// The words by which a sentence may change what is paid.
enum OpenChangeWords {
  /// What is changed.
  static let objects: WordSet = [
    "bonus", "bonuses", "payout", "payouts", "payment", "payments", "award", "awards", "amount",
    "amounts", "price", "prices", "fee", "fees", "sum", "sums", "instalment", "instalments",
    "installment", "installments", "tranche", "tranches", "milestone", "milestones",
    "deliverable", "deliverables", "row", "rows", "level", "levels", "ladder", "total", "rate",
    "rates", "commission", "grant", "prämie", "prämien", "zahlung", "zahlungen", "betrag",
    "beträge", "preis", "preise", "honorar", "vergütung", "stufe", "stufen", "meilenstein",
    "meilensteine", "teilzahlung", "teilzahlungen", "prime", "primes", "weight", "weights",
    "threshold", "payable", "get", "gets", "receive", "receives", "pays", "paid", "gezahlt",
    "percentages", "points", "factor", "figure",
  ]

  static let now: WordSet = ["now", "nun", "jetzt", "neu", "désormais"]
  static let goals: WordSet = ["goal", "ziel", "target", "number", "no", "nr"]
  static let plurals: WordSet = ["prices", "fees", "preise"]
  static let minus: WordSet = ["minus", "abzüglich", "moins"]
  static let factors: WordSet = ["factor", "multiplier", "faktor", "weight", "weights"]
  static let salaries: WordSet = ["salary", "base", "gehalt", "grundgehalt", "salaire", "pay"]

  static let denials: WordSet = [
    "not", "never", "neither", "nor", "cannot", "no", "none", "nothing", "nicht", "weder", "kein",
    "keine", "keiner", "keines", "nichts", "without", "aucun", "aucune", "rien",
  ]

  static let changes: WordSet = [
    "cut", "cuts", "raised", "raises", "lowered", "lowers", "increased", "increases", "decreased",
    "reduced", "reduces", "halved", "halves", "doubled", "doubles", "tripled",
    "prorated", "pro-rated", "replaced", "replaces", "superseded", "supersedes", "cancelled",
    "canceled", "withdrawn", "deleted", "discounted", "discount", "rebate", "offset",
    "deducted", "proportionately", "proportionally", "proportional", "gekürzt",
    "erhöht", "ersetzt", "gestrichen", "halbiert", "verdoppelt", "zweimal",
    "angepasst", "abgezogen", "notwithstanding", "abweichend", "ungeachtet",
  ]

  /// Changes that name what they change in words of their own.
  static let always = PhraseTable<Bool>([
    (
      true,
      [
        "the same again", "receives the same", "receive the same", "billing is by time",
        "time and material", "time and materials", "nach aufwand", "not only the highest",
        "not only the best", "paid per quarter", "paid per half-year", "paid per month",
        "paid each quarter", "reached is paid per",
        "milestone is paid per", "bonus is paid per", "amount is paid per", "is paid once per",
        "is paid for each", "is payable for each", "one level lower", "the level below",
        "paid in any case", "paid in any event",
        "is guaranteed", "are guaranteed", "ist garantiert", "of the above", "can offset",
        "offsets a", "typo", "erratum", "corrigendum", "berichtigung", "only if the first",
        "whatever happens", "on top of each",
        "rebate", "of the price of",
        "in jedem fall gezahlt",
      ]
    )
  ])

  static let replacing: WordSet = ["replaces", "supersedes", "ersetzt", "remplace"]

  static let noteMarks: WordSet = ["*", "**", "†", "‡", "¹", "²", "³"]
  static let noteParts = PhraseTable<Bool>([
    (
      true,
      [
        "half", "per person", "per head", "per half-year", "per quarter", "per month", "per site",
        "plus", "only in", "in the first year", "je person", "pro person", "pro kopf",
        "je halbjahr", "die hälfte", "each",
      ]
    )
  ])

  static let deductions = PhraseTable<Bool>([
    (true, ["is deducted", "are deducted", "wird abgezogen", "werden abgezogen", "est déduit"])
  ])

  static let phrases = PhraseTable<Bool>([
    (
      true,
      [
        "matches each", "match each", "matches every", "are alternatives", "in lieu of",
        "not in addition", "only the larger",
        "only the higher of", "the larger of the two", "the higher of the two",
        "höhere der beiden", "only one of the two", "pro rata", "pro-rata", "anteilig",
        "zeitanteilig", "is paid again", "are paid again", "paid twice", "earned twice",
        "may be earned twice",
        "can be earned twice", "is repeated", "are repeated", "the same amount again",
        "the same amount is", "paid also", "auch gezahlt",
        "der stufe darunter", "wird auch", "werden auch",
        "maximum prices", "are ceilings", "is a ceiling", "each site",
        "per site", "per person", "per half-year", "je halbjahr", "pro halbjahr", "je standort",
        "in the first year", "im ersten jahr", "weight goes to", "goal was dropped",
        "measure was dropped", "milestone was dropped", "weights were changed", "is adjusted",
        "are adjusted", "be adjusted", "is changed to", "was changed to",
        "were changed to", "with effect from", "after deduction of", "nach abzug",
      ]
    )
  ])

  /// One missed goal that costs the others too.
  static let either = PhraseTable<Bool>([
    (
      true,
      [
        "if either of them", "if either of the", "if one of them", "if any of them",
        "if any one of them", "if one of the two", "if one of the three",
      ]
    )
  ])
  static let byTime = PhraseTable<Bool>([
    (true, ["nach aufwand", "time and material", "time and materials", "billing is by time"])
  ])
  static let effects = PhraseTable<Bool>([(true, ["with effect from"])])
  static let awarding = PhraseTable<Bool>([
    (
      true,
      ["is awarded", "is granted", "are awarded", "are granted", "is appointed", "hereby grants"]
    )
  ])

  static let conditions = PhraseTable<Bool>([
    (
      true,
      [
        "only payable if", "only paid if", "only earned if", "only due if", "only pays if",
        "is conditional on", "are conditional on", "only payable once", "only paid once",
        "nur gezahlt, wenn", "nur fällig, wenn", "nur ausgezahlt, wenn", "only payable when",
        "requires that the", "requires milestone",
      ]
    )
  ])

  static let nothing = PhraseTable<Bool>([
    (
      true,
      [
        "none of the payments", "none of the three", "none of the two", "none of these payments",
        "neither award", "neither bonus", "neither payment", "fall away", "falls away", "is void",
        "not due if", "not due when", "not due where", "not due unless",
      ]
    )
  ])

  static let additions = PhraseTable<Bool>([
    (
      true,
      [
        "is added to each", "are added to each", "is added to every", "is added to all",
        "are added to all", "is added to the price", "is added to the contract", "adds",
        "kommt hinzu", "kommen hinzu", "zuzüglich",
      ]
    )
  ])

  /// A goal that is missed pays nothing, as always.
  static let misses = PhraseTable<Bool>([
    (
      true,
      [
        "missed", "otherwise nothing", "sonst nichts", "neither goal", "neither milestone",
        "neither target", "nobody", "if nothing",
        "if no", "if none", "does not occur", "do not occur", "occurs after", "no goal",
        "no target", "no measure", "does not reach", "do not reach", "does not pass", "do not pass",
        "does not exceed", "do not exceed", "is not reached", "not reached", "not achieved",
        "not met", "verfehlt",
        "nicht erreicht", "no milestone", "none of these", "none is", "later than", "late",
        "not earned", "not accepted", "not delivered", "no tier", "no level", "by then",
        "not completed", "not confirmed", "not certified", "falls short", "fails",
      ]
    )
  ])

  /// Parts in words.
  static let parts = PhraseTable<Bool>([
    (
      true,
      [
        "half", "a third", "two thirds", "a quarter", "three quarters", "double", "die hälfte",
        "der hälfte", "das doppelte", "ein drittel", "la moitié", "le double",
      ]
    )
  ])

  /// Parts that are paid at different times.
  static let instalments = PhraseTable<Bool>([
    (
      true,
      [
        "is paid within", "are paid within", "is paid on", "are paid on", "paid in two",
        "paid in three", "the remaining", "the rest", "the remainder", "the balance",
        "the other half", "der rest", "die andere hälfte", "rest", "half is paid",
        "half of each award is payable",
      ]
    )
  ])

  /// A gate that costs a part, and not all.
  static let gateParts = PhraseTable<Bool>([
    (
      true,
      [
        "otherwise half", "sonst die hälfte", "each point below", "costs",
        "is lost", "are lost",
      ]
    )
  ])

  static let harmless = PhraseTable<Bool>([
    (
      true,
      [
        "added together", "cut up", "best-net", "280g", "409a", "of the value", "of its value",
        "annual bonus", "no part of", "bank rate", "interest", "used for", "not affected",
        "aren't affected", "surveys", "survey", "peers", "peer", "median", "invoices", "invoice",
        "this letter replaces", "this agreement replaces", "this plan replaces",
        "this sheet replaces", "all earlier", "leaves", "resigns",
        "not count toward any", "not count towards any", "not count against any",
        "notice", "employment ends",
        "employed", "ausscheiden", "eigenkündigung", "death", "disability", "insurance",
        "liability", "haftung", "at cost", "spent on", "be spent", "indirect costs", "overhead",
        "first half", "second half", "worth roughly", "wound up", "insolvency", "insolvent",
        "terminates",
        "terminated", "termination", "tax and ni", "payroll taxes", "withholding", "less tax",
        "of tax", "of taxes", "income tax", "statutory", "change in control",
        "sozialversicherung", "social security", "verspäteter", "verspäteten", "late", "delay",
        "delays", "delayed", "verspätung", "verzug",
        "after the delivery date", "after its date", "after the due date",
      ]
    )
  ])
}
