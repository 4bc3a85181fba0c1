/// Words for time: "by", "within", "late".
enum TimeCues {
  static let rows: [(Cue, [String])] = [
    (
      .by,
      [
        "by", "no later than", "not later than", "on or before", "until", "before", "bis zum",
        "spätestens", "avant le",
        "au plus tard", "bis spätestens", "due", "at the latest",
      ]
    ),
    (.within, ["within", "innerhalb", "innert", "binnen", "dans"]),
    (.late, ["late", "delay", "delayed", "overdue", "verspätung", "verzug", "retard"]),
    (
      .effectiveDate,
      [
        "effective date", "effective", "takes effect on", "takes effect", "starts on", "start date",
        "commencement",
        "gültig ab", "vertragsbeginn", "in kraft", "agreement dated", "order date",
        "start and effective date",
        "comes into force", "applies from", "starting on", "begins on", "beginn", "date d'effet",
        "inkrafttreten",
      ]
    ),
    (
      .period,
      [
        "performance period", "period", "measurement period", "calendar year", "plan year",
        "zeitraum", "laufzeit",
      ]
    ),
  ]
}
