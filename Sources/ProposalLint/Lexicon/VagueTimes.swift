/// Words that set no day (lexicon, group 11).
///
/// Left out are words that are as often precise or harmless (current, now, recent, later, ongoing)
/// and *unverzüglich*, which German law defines.
enum VagueTimes {
  static let words = [
    "asap", "as soon as possible", "as soon as practicable", "as soon as reasonably practicable",
    "as quickly as possible", "as early as possible", "at the earliest opportunity",
    "at the earliest convenience", "before long", "eventually", "expeditiously", "forthwith",
    "in a timely manner", "in a timely fashion", "on a timely basis", "timely", "in due course",
    "in due time", "in good time", "as soon as weather allows", "as soon as the weather allows",
    "as soon as weather permits", "weather permitting", "in the coming months",
    "in the coming weeks", "in the near future",
    "in the near term", "in the short term", "in the medium term", "going forward", "promptly",
    "quickly", "shortly", "soon", "until further notice", "within a reasonable time",
    "within a reasonable period", "within reasonable time", "immediately", "without delay",
    "without undue delay", "at a later date", "at a later stage", "from time to time",
    "on a regular basis", "regularly", "periodically", "zeitnah", "so bald wie möglich",
    "so schnell wie möglich", "schnellstmöglich", "baldmöglichst", "demnächst", "zeitgerecht",
    "rechtzeitig", "in absehbarer zeit", "zu gegebener zeit", "dans les meilleurs délais",
    "il prima possibile", "lo antes posible",
  ]

  static let fixedExpressions = [
    "timely filing", "timely filed", "no later than", "not later than", "as soon as the",
    "immediately available", "immediately preceding", "immediately before", "immediately prior",
    "immediately following", "immediately after", "immediately upon", "immediately on",
    "sooner", "time to time in force", "regularly scheduled", "regularly employed",
  ]
}
