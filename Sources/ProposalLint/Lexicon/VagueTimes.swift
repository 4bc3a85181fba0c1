/// Words that set no day (lexicon, group 11).
///
/// Left out are words that are as often precise or harmless (current, now, recent, later, ongoing)
/// and *unverzüglich*, which German law defines.
enum VagueTimes {
  /// “As speedily as possible”, “at its earliest convenience”, “in the next few weeks”.
  private static let haste: [String] =
    ["speedily", "swiftly", "fast", "rapidly", "promptly", "expeditiously"].map {
      "as \($0) as possible"
    }
    + ["its", "their", "his", "her", "our", "your"].flatMap { owner in
      ["convenience", "opportunity"].map { "at \(owner) earliest \($0)" }
    }
    + ["circumstances", "time", "resources", "funds", "conditions"].flatMap { thing in
      ["allow", "permit", "allows", "permits"].map { "as soon as \(thing) \($0)" }
    }
    + ["days", "weeks", "months"].flatMap { unit in
      [
        "in the next few \(unit)", "over the next few \(unit)", "in the next couple of \(unit)",
        "within a few \(unit)", "within \(unit)", "in a few \(unit)", "in the following \(unit)",
        "after a few \(unit)", "in a matter of \(unit)",
      ]
    }

  static let words =
    haste + [
      "speedily", "swiftly", "without further ado", "in a reasonable time", "in reasonable time",
      "after a reasonable time", "some time after", "some time in", "sometime in", "at some point",
      "sooner or later", "before too long", "in no time", "when time allows", "as time allows",
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
