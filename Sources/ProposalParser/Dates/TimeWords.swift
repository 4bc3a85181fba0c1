import ProposalModel

/// Words that say how a date or a length of time is meant.
enum TimeWords {
  /// What stands in front of a date.
  enum Lead {
    /// The day is the last one.
    case by
    /// The day before is the last one.
    case before
    /// The first day of a window.
    case from
    /// Something is measured in the period.
    case during
    /// The year that ends on the day.
    case yearTo
    /// On the day itself.
    case on
    /// Later than the day.
    case after
    /// No sooner than the day: what comes before it does not count.
    case notBefore
  }

  /// What stands behind the last day that counts.
  static let limits = PhraseTable<Bool>([
    (
      true,
      [
        "or earlier", "or sooner", "or before", "at the latest", "oder früher", "oder eher",
        "ou avant", "au plus tard",
      ]
    )
  ])

  static let leads = PhraseTable<Lead>([
    (
      .by,
      [
        "by", "no later than", "not later than", "on or before", "until", "till",
        "up to and including", "bis", "bis zum", "bis spätestens", "spätestens", "spätestens am",
        "spätestens bis", "spätestens bis zum", "bis einschließlich", "au plus tard le",
        "jusqu'au", "d'ici le", "d'ici au", "avant fin", "due", "due by", "due on", "is due",
        "is due on", "latest", "at the latest by", "ends on", "end on", "ends", "expires on",
        "before the end of", "by the end of", "bis ende", "bis zum ablauf des", "bis zum ende",
        "through", "deadline is", "deadline", "last day", "zum", "fällig am", "termin",
        "target date", "target date is", "planned date", "zieldatum", "zieltermin", "date cible",
        "spätestens ab", "spätestens ab dem", "spätestens seit", "spätestens seit dem",
        "at the latest from", "at the latest since", "no later than from",
      ]
    ),
    (
      .notBefore,
      [
        "not before", "no earlier than", "not earlier than", "no sooner than",
        "not sooner than", "nicht vor", "nicht vor dem", "frühestens", "frühestens am",
        "nicht früher als", "pas avant", "pas avant le", "au plus tôt le",
      ]
    ),
    (
      .before,
      ["before", "prior to", "vor", "vor dem", "avant le", "earlier than", "ahead of", "avant"]
    ),
    (
      .from,
      [
        "between", "from", "vom", "von", "zwischen", "zwischen dem", "entre le", "du", "starting",
        "starting on", "beginning", "beginning on", "seit",
      ]
    ),
    (
      .yearTo,
      [
        "year to", "year ended", "year ending", "twelve months ended", "twelve months to",
        "twelve months ending", "12 months to", "12 months ended", "year ended on",
        "year ending on", "geschäftsjahr bis", "jahr bis zum", "exercice clos le",
      ]
    ),
    (
      .during,
      [
        "in", "for", "during", "over", "im", "in calendar", "für", "für das", "en", "pendant",
        "throughout", "of", "des", "within", "in the", "for the", "during the", "im laufe des",
        "in dem", "across", "im jahr",
      ]
    ),
    (.on, ["on", "at", "am", "as at", "as of", "per", "per end of", "at the end of", "le", "zum"]),
    (
      .after,
      ["after", "since", "following", "nach", "nach dem", "ab", "ab dem", "later than", "après"]
    ),
  ])

  /// Words in front of a length of time that make it a limit.
  static let within = PhraseTable<Bool>([
    (
      true,
      [
        "within", "innerhalb", "innerhalb von", "innert", "binnen", "dans", "dans les",
        "in the first", "over the next", "in the next", "during the first", "no later than",
        "not later than", "at most", "not more than", "no more than", "less than", "in under",
        "within the first", "within the next", "in den ersten", "in den nächsten", "spätestens",
        "up to", "for the first",
      ]
    )
  ])

  /// Words behind a length of time that say what it counts from.
  static let anchors = PhraseTable<Bool>([
    (
      true,
      ["of", "after", "from", "following", "since", "nach", "ab", "seit", "après", "à compter"]
    )
  ])

  /// The effective date by other names.
  static let effective = PhraseTable<Bool>([
    (
      true,
      [
        "effective date", "start date", "the start", "commencement", "commencement date",
        "start of the agreement", "signature", "signing", "beginning", "starting", "joining",
        "vertragsbeginn", "beginn", "inkrafttreten", "date d'effet", "hire date", "start",
        "date of this", "this agreement", "the agreement", "today", "now", "date hereof",
      ]
    )
  ])

  /// "As soon as possible": a time nobody can check.
  static let vague = PhraseTable<Bool>([
    (
      true,
      [
        "as quickly as possible", "as soon as possible", "asap", "soon", "shortly", "promptly",
        "in a timely manner", "timely", "in due course", "in the near future", "quickly",
        "without delay", "so schnell wie möglich", "baldmöglichst", "zeitnah", "umgehend",
        "dès que possible", "rapidement", "at the earliest opportunity", "when ready",
        "schnellstmöglich", "in good time", "within a reasonable time", "mid-year",
      ]
    )
  ])

  /// Words of paying, measuring and certifying: a date behind them is not the goal's.
  static let administration: WordSet = WordSet(
    [
      "paid", "pay", "pays", "payment", "payments", "payable", "payout", "payroll", "certified",
      "certifies", "certify", "certification", "confirms", "confirm", "calculates", "calculate",
      "approve", "approves", "approved", "closed", "closes", "measured", "measures", "reviewed",
      "object", "objects", "resigns", "resign", "leaves", "leave", "notice", "released", "dated",
      "policy", "edition", "checks", "checked", "invoice",
      "invoices", "reported", "disbursed", "decides", "determines", "determined",
      "ausgezahlt", "auszahlung", "gezahlt", "bezahlt", "zahlung", "zahlbar", "bestätigt",
      "genehmigt", "stellt", "festgestellt", "abgerechnet", "versé", "payé", "paiement",
      "certifié", "inspects", "evaluated", "assessed", "verifies", "validates", "records",
      "joins", "joined", "insured", "overdue", "follows", "calculated", "computed", "verified",
      "finalised",
      "finalized", "surveyed",
    ].map { WordKey($0) })

  /// Words that open the condition: what stands behind them is the goal.
  static let boundaries: WordSet = [
    "if", "when", "upon", "once", "wenn", "sobald", "falls", "sofern", "where", "provided", "si",
    "lorsque", "dès", "that", "which", "triggered", "triggers",
  ]
}
