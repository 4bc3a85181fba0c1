import ProposalModel

/// The words by which sentences speak of something late; a new way to say it is one string more.
enum LateWords {
  /// The time behind the day something is due, without a word for delay.
  static let behindDue = PhraseTable<Bool>([
    (
      true,
      [
        "after its due date", "after the due date", "after their due dates", "after their due date",
        "after its deadline", "after the deadline", "past the due date", "past its due date",
        "beyond the due date", "beyond its due date", "after the planned date",
        "after its planned date", "after the agreed date", "nach dem termin",
        "nach dem fälligkeitstag",
      ]
    )
  ])

  static let conditions: WordSet = ["if", "when", "where", "wenn", "falls", "si"]

  static let denials: WordSet = [
    "no", "not", "nor", "never", "without", "or", "kein", "keine", "nicht", "oder", "pas",
  ]

  static let deducting: WordSet = [
    "deducted", "deducts", "deduct", "reduced", "reduces", "lost", "loses", "lose", "forfeited",
    "abgezogen", "mindert", "gekürzt", "déduit", "déduite",
  ]
  static let applying: WordSet = ["applies", "apply", "gilt", "gelten", "s'applique"]
  static let losing: WordSet = [
    "lost", "lose", "loses", "cost", "costs", "forfeited", "verliert", "verlieren", "perd",
  ]

  static let units = PhraseTable<Bool>([
    (
      true,
      [
        "day of delay", "days of delay", "week of delay", "weeks of delay", "month of delay",
        "day late", "days late", "week late", "weeks late", "verzugstag", "verzugswoche",
        "months of delay", "month late", "monat der verspätung", "monat verspätung",
        "mois de retard", "tag der verspätung", "tag verspätung", "tag des verzugs", "tag verzug",
        "woche der verspätung", "woche verspätung", "woche des verzugs", "woche verzug",
        "jour de retard", "semaine de retard",
      ]
    )
  ])

  static let written = PhraseTable<Bool>([
    (
      true,
      [
        "in writing", "written consent", "written agreement", "written amendment",
        "written change order", "written change orders", "written variation", "written order",
        "written confirmation", "written approval",
        "schriftlich",
        "schriftform", "par écrit",
      ]
    )
  ])

  static let being: WordSet = [
    "are", "is", "may", "can", "could", "include", "includes", "have", "were", "will", "shall",
    "sind", "können", "werden", "enthalten", "sont", "peuvent", "only",
  ]

  static let firm: WordSet = [
    "binding", "fixed", "firm", "final", "strict", "verbindlich", "fest", "fix", "fermes",
  ]

  static let paper: WordSet = [
    "payment", "payments", "invoice", "invoices", "fee", "fees", "interest",
  ]

  static let pluses: WordSet = ["plus", "zuzüglich", "zzgl", "+"]

  static let free: WordSet = [
    "without", "undue", "unreasonable", "ohne", "schuldhafte", "schuldhaftes", "sans",
  ]

  static let grace: WordSet = ["grace"]
  static let words: WordSet = [
    "late", "lateness", "delay", "delays", "delayed", "overdue", "belated", "slippage", "slips",
    "verspätung", "verspätungen", "verspätet", "verspätete", "verspäteter", "verspäteten",
    "verspätetes", "verspätetem", "verzug", "verzugs", "verzuges", "verzögerung", "verzögerungen",
    "verzögert", "verzögern", "terminüberschreitung", "fristüberschreitung", "nachfrist",
    "fristverlängerung", "terminverschiebung", "kulanzfrist", "karenzfrist", "retard", "retards",
    "tardive", "tardif",
  ]

  /// A milestone that comes too late, without a word for delay.
  static let phrases = PhraseTable<Bool>([
    (
      true,
      [
        "after its date", "after its due", "after the due", "after their due",
        "after the deadline", "after its deadline", "past the deadline", "past the due",
        "past due", "beyond the due", "beyond the deadline", "beyond its", "missed date",
        "missed dates", "missed deadline", "missed deadlines", "misses a date", "misses the date",
        "misses its date", "date is missed", "dates are missed", "deadline is missed",
        "later delivery", "delivered later", "reached later", "achieved later", "accepted later",
        "completed later", "later acceptance", "later achievement", "later completion",
        "extra days", "extra weeks", "extra time", "additional days", "additional weeks",
        "additional time", "more days", "more weeks", "more time", "irrespective of when",
        "irrespective of the date", "irrespective of the due", "regardless of when",
        "regardless of the date", "regardless of the due", "independent of the date", "whenever",
        "no matter when", "unabhängig vom termin", "unabhängig vom zeitpunkt",
        "unabhängig davon, wann", "zusätzliche tage", "quelle que soit la date",
        "still counts", "still count", "behind schedule", "the new date", "new date for",
        "new date of", "the new due date", "the new deadline", "revised date", "revised dates",
        "revised deadline", "date is changed",
        "date was changed", "dates were changed", "date has been changed", "date moves",
        "now due on", "now due by", "is now due", "neuer termin", "neue termin", "nouvelle date",
        "moved to", "extension of time", "extensions of time", "takes longer", "bei späterer",
        "bei späterem",
        "bei späteren", "später erreicht", "später fertig", "später abgenommen", "nach dem termin",
        "nach fristablauf", "nach ablauf der frist",
      ]
    )
  ])

  static let dates: WordSet = [
    "date", "dates", "deadline", "deadlines", "due", "schedule", "termin", "termine", "terminen",
    "frist", "fristen", "liefertermin", "fertigstellungstermin", "échéance", "échéances", "délai",
    "délais",
  ]

  static let manyDates: WordSet = ["dates", "deadlines", "termine", "échéances", "fristen"]

  static let shifts: WordSet = [
    "extended", "extend", "extends", "extension", "extensions", "postponed", "postpone",
    "postponement", "rescheduled", "deferred", "shift", "shifts", "shifted", "prolonged",
    "verlängert", "verlängern", "verlängerung", "verschoben", "verschiebt", "verschieben",
    "verschiebung", "reporté", "reportée", "reportés", "prolongé", "prolongée", "exceeded",
    "überschritten", "dépassé", "dépassée",
  ]

  /// A sentence without any of these speaks of delay by a phrase or not at all.
  static let signs = [deducting, words, dates, manyDates, shifts, natures].reduce(WordSet([])) {
    $0.union($1)
  }

  static let natures: WordSet = [
    "indicative", "approximate", "provisional", "tentative", "planning", "guidance", "targets",
    "estimates", "estimated", "non-binding", "binding", "move", "moves", "moved", "new",
    "unverbindlich", "richtwerte", "orientierung", "indicatives", "cost", "costs", "buffer",
    "puffer", "pufferzeit",
  ]

  /// "By 30 June 2027 or shortly after": the day is not the last one.
  static let softened = PhraseTable<Bool>([
    (
      true,
      [
        "by about", "by around", "by approximately", "on or about", "on or around", "bis etwa",
        "bis ca", "bis circa", "bis ungefähr", "vers le", "may slip", "extended by",
        "postponed by", "postponed if", "extended if", "or as extended", "as extended",
        "any extension", "verlängert um", "or shortly after", "or soon after",
        "or shortly thereafter", "or soon thereafter",
        "or thereabouts", "or as soon as possible after", "or as soon as possible thereafter",
        "or such later", "or any later", "or a later", "or a little later", "or slightly later",
        "or so", "oder kurz danach", "oder kurz darauf", "oder wenig später", "oder etwas später",
        "oder später", "or later if", "ou peu après", "unless extended", "subject to extension",
        "grace period", "period of grace", "days of grace", "weeks of grace", "days' grace",
        "weeks' grace",
      ]
    )
  ])

  static let paid = PhraseTable<Bool>([
    (
      true,
      [
        "remains payable", "remain payable", "still paid", "still get paid", "still payable",
        "still due", "bleibt fällig", "wird trotzdem bezahlt", "reste due",
      ]
    )
  ])

  /// The right to end the contract, and the absence of other claims.
  static let remedies = PhraseTable<Bool>([
    (
      true,
      [
        "may terminate", "may rescind", "may withdraw from", "may end the", "kündigen",
        "zurücktreten", "only remedy", "sole remedy", "exclusive remedy", "no other remedy",
        "no other claim", "no other claims", "no other damages", "no other compensation",
        "no further claim", "no further claims", "einziger anspruch", "keine weiteren ansprüche",
        "weitergehende ansprüche", "that counts for", "date that counts",
      ]
    )
  ])

  static let payments = PhraseTable<Bool>([
    (
      true,
      [
        "late amounts", "late sums", "verzugszins", "accrue", "accrues",
        "late payment", "late payments", "payment date", "payment dates", "dates of payment",
        "dates for payment", "delay in payment", "delays in payment", "delay in paying",
        "payment delay", "payment delays", "delayed payment", "delayed payments",
        "payment is delayed", "payments are delayed", "verspätete zahlung", "verspäteter zahlung",
        "verspäteten zahlung", "verspätete zahlungen", "zahlung verspätet", "zahlungsverzögerung",
        "discount", "skonto", "escompte", "payment is late", "payments are late", "paid late",
        "pays late", "late interest", "interest", "zinsen", "verzugszinsen", "zahlungsverzug",
        "overdue invoice", "overdue invoices", "overdue amount", "overdue amounts",
        "overdue sums", "overdue payments", "late invoices", "intérêts", "in zahlungsverzug",
      ]
    )
  ])

  static let papers: WordSet = [
    "invoice", "invoices", "rechnung", "rechnungen", "facture", "factures", "report", "reports",
    "berichte", "notify", "notifies", "inform", "informs", "informed", "warn", "warns",
    "mitteilen", "mitzuteilen", "anzuzeigen", "informiert", "overdue",
  ]
}
