/// Words that make the number behind them a name.
enum LabelWords {
  static let entries: [(String, Lexeme)] = [
    (
      "milestone annex appendix exhibit section clause article paragraph attachment deliverable "
        + "amendment sprint phase tier annexe anlage anhang abschnitt meilenstein jalon étape ziffer "
        + "ziff art abs absatz page chapter figure appendices iso iec din ifrs ias asc soc astm basel "
        + "severity sev priority room workstream tranche version ver lot gate schritt seite objective",
      .labelHead(.sure)
    ),
    (
      "milestones annexes exhibits sections clauses articles paragraphs attachments deliverables "
        + "amendments sprints phases tiers pages stages steps items goals §§ schedules rows questions",
      .labelHead(.list)
    ),
    (
      "schedule part stage step level goal item line row table note form rule release wave option "
        + "series building footnote footnotes question scenario case kpi metric model week day month "
        + "kw cohort batch band class grade",
      .labelHead(.unsure)
    ),
    ("no nos nr n°", .numberHead),
  ]
}
