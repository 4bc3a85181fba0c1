import ProposalModel

/// What happens to pay and to goals, by what the words do.
enum ConsequenceWords {
  static let pay: WordSet = [
    "bonus", "bonuses", "payment", "payments", "payout", "payouts", "amount", "amounts", "sum",
    "sums", "money", "award", "awards", "fee", "fees", "instalment", "instalments", "installment",
    "tranche", "tranches", "paid", "pay", "owed", "earned", "prämie", "prämien", "betrag",
    "beträge", "zahlung", "zahlungen", "auszahlung", "summe", "boni", "anything", "everything",
  ]
  static let goals: WordSet = [
    "goal", "goals", "target", "targets", "milestone", "milestones", "threshold", "bar", "ziel",
    "ziele", "schwelle", "meilenstein", "meilensteine", "deadline", "level", "date", "result",
    "results", "frist", "termin",
  ]
  static let endings = ["prämie", "prämien", "bonus", "zahlung"].map { Array($0.utf8) }
  static let clauses: WordSet = [
    "if", "should", "when", "where", "once", "unless", "wenn", "falls", "sofern",
  ]
  static let denials: WordSet = [
    "not", "no", "never", "nor", "neither", "nobody", "nicht", "kein", "keine", "nie", "without",
    "cannot", "nothing", "none",
  ]
  static let otherKinds: WordSet = [
    "tax", "taxes", "vat", "withholding", "pension", "pensionable", "severance", "governed", "law",
    "laws", "court", "courts", "confidential", "interest", "invoice", "invoices", "lohnsteuer",
    "steuern", "abgaben", "sozialabgaben", "einkommensteuer", "mwst", "umsatzsteuer", "restated",
    "misconduct", "overpayment", "overpayments", "overpaid", "dispute", "disputes", "scheme",
    "insurance", "liability", "expenses", "travel", "indemnity", "was", "were", "had", "would",
    "pensions", "clawback",
    "dies", "death", "estate", "surveys", "reversed", "claims", "error", "wrong", "wrongly",
    "mistake", "irrtümlich", "offer", "terminated", "termination",
    "ausscheiden", "eigenkündigung", "resigns", "resign", "unachieved", "leaves", "leaving",
    "haftung", "haftet", "facility", "resignation", "dismissed", "dismissal",
  ]
  static let lacking: WordSet = ["without", "absent", "ohne", "sans"]
  static let openings: WordSet = ["otherwise", "so", "no", "sonst", "keine", "nobody"]
  static let missing = PhraseTable<Bool>([
    (
      true,
      ["that", "which", "condition", "it", "event", "milestone", "goal", "stage"].flatMap { what in
        ["is not", "has not been", "has not", "was not"].flatMap { not in
          ["fulfilled", "completed", "met", "reached", "achieved", "delivered", "done", "passed"]
            .map { "\(what) \(not) \($0)" }
        }
      }
    )
  ])
  static let unchanged = PhraseTable<Bool>([
    (
      true,
      [
        "no effect", "not affect", "not affected", "unaffected", "untouched", "no bearing",
        "not change", "unchanged", "stays as", "stay as", "stay just", "stays just", "remain as",
        "remains as", "regardless", "irrespective", "on its own", "on their own", "stands alone",
        "stand alone", "either way", "separate matter", "no part of", "not conditional",
        "not linked", "bleibt unberührt", "bleiben unberührt", "unabhängig", "whatever happens",
        "open milestones", "the rest lapse", "the rest lapses", "the others lapse",
        "even if", "auch wenn", "however", "not again", "only once", "nur einmal",
      ]
    )
  ])
}

extension ConsequenceWords {
  /// What is not paid any more.
  static let losing = PhraseTable<Bool>([
    (
      true,
      [
        "lapse", "lapses", "forfeit", "forfeits", "forfeited", "void", "falls away", "fall away",
        "is gone", "are gone", "gone", "is lost", "are lost", "empty-handed",
        "leer aus", "struck out", "does not happen",
        "will not happen", "not be rewarded", "not rewarded", "counts as missed",
        "count as missed", "counts as not met", "counts as failed", "treated as missed",
        "treated as not met", "as not met", "deemed missed", "no longer counts",
        "no longer count", "will not count", "without payment", "no one a bonus",
        "nobody a bonus", "no bonus home", "out of the running", "not go on to", "not take part",
        "not paid out", "not be paid out", "nothing is owed", "nothing will be owed", "entfällt",
        "entfallen", "verfällt", "verfallen", "erlischt", "erlöschen", "ends without",
        "no payment is made", "goes unpaid", "go unpaid", "not worth the paperwork",
        "nichts mehr wert", "falls out", "drops out of", "is off the table", "are off the table",
        "home with nothing", "gets nothing", "get nothing", "leaves with nothing",
        "leave with nothing",
      ]
    )
  ])
  /// Behind "none of the three": "none of the bonuses is guaranteed" takes nothing.
  static let dues: WordSet = ["due", "paid", "payable", "falls", "fall", "owed", "earned"]
  /// What is taken off, kept or bounded.
  static let taking = PhraseTable<Bool>([
    (
      true,
      [
        "subtracted from", "deducted from", "deducts", "netted against", "is netted",
        "are netted", "recovered from", "recouped from", "offset against", "set off against",
        "shrinks", "shrink", "shrunk by", "costs you", "cost you", "held back", "withheld",
        "take back", "takes back", "abgezogen", "einbehalten", "angerechnet", "gekürzt", "kürzen",
        "kürzt", "an advance on",
        "as an advance", "at a discount", "pay less", "pays less", "downwards", "comes out of",
        "come out of", "taken out of", "carry out of",
        "pay for out of", "docked", "trimmed", "scaled back", "scaled down", "pared back",
        "is charged to", "are charged to", "cut back", "whittled", "reduces each", "eats into",
        "borne out of", "met from", "funded from", "clipped", "shaved off", "knocked off",
      ]
    )
  ])
  static let bounding = PhraseTable<Bool>([
    (
      true,
      [
        "begrenzt", "gedeckelt", "stops at", "stop at", "tops out at", "are maxima",
        "are maximums",
      ]
    )
  ])
  /// An amount in the place of another one.
  static let less = PhraseTable<Bool>([
    (
      true,
      [
        "is still paid", "are still paid", "still pays", "the rest following",
        "the balance following", "consider the",
      ]
    )
  ])
  static let charging = PhraseTable<Bool>([
    (true, ["$", "£", "€", "eur", "usd", "gbp", "chf"].map { "costs \($0)" })
  ])
  /// Who else gets a part.
  static let sharing = PhraseTable<Bool>([
    (
      true,
      [
        "shared equally", "shared between", "shared with", "shared among", "split between",
        "split among", "split equally", "split with", "split three ways", "split these",
        "split the", "geht an",
        "gehen an", "geteilt", "teilen sich", "belongs to", "belong to", "second half of each",
        "first half of each", "half of each", "half of it goes", "passes to", "pooled",
      ]
    )
  ])
  /// What has to be there before anything is paid.
  static let waiting = PhraseTable<Bool>([
    (
      true,
      [
        "only due once", "only due when", "only due if", "due only once", "due only when",
        "due only if", "only payable", "payable only", "only paid", "paid only", "only if",
        "only when", "bonus becomes payable until", "becomes payable until", "paid until",
        "payable until",
        "due until", "erst , nachdem", "erst nachdem", "erst wenn", "erst , wenn",
        "applies provided", "payable provided", "paid provided", "apply provided",
        "must recommend", "has to recommend", "given their consent", "gives its consent",
        "give their consent", "is decisive for", "are decisive for", "all or none",
        "one package",
      ]
    )
  ])
  /// What a goal becomes.
  static let moving = PhraseTable<Bool>([
    (
      true,
      [
        "rises to", "moves to", "drops to", "falls to", "sinkt auf", "steigt auf", "goes up to",
        "comes down to", "good enough", "will suffice", "carried over", "carry over",
        "still be earned", "rolls over", "rolled over",
        "new role's plan", "takes over", "is waived", "are waived", "to be waived", "forgive one",
        "forgive a", "replace any goal", "replace a goal", "replace any of", "swap a", "swap the",
        "redefine",
      ]
    )
  ])
  /// How goals hang together.
  static let ruling = PhraseTable<Bool>([
    (
      true,
      [
        "in order , and", "in sequence", "as one", "must all be", "have to be met together",
        "must be met together", "counts as open only", "counts as done only", "counts as met only",
        "counts only", "count only", "reserve the right", "reserves the right", "revisit the",
        "by the same proportion", "reached in proportion",
      ]
    )
  ])
}
