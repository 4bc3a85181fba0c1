/// Words of records and measurement, for what a sheet mentions.
enum EvidenceWords {
  /// “Confirms the figures herself”: whoever does it, nobody else has a part in it.
  private static let oneself: [String] = {
    let verbs = [
      "reports", "confirms", "certifies", "measures", "calculates", "computes", "compiles",
      "counts", "records", "verifies",
    ]
    let things = ["the figures", "the result", "the results", "the numbers", "them", "it"]
    return verbs.flatMap { verb in
      things.flatMap { thing in
        ["herself", "himself", "themselves"].map { "\(verb) \(thing) \($0)" }
      }
    }
  }()

  static let cues: [(cue: SheetCue, phrases: [String])] = [
    (
      .source,
      [
        "evidence", "evidenced", "source", "sources", "data source", "report", "reports",
        "reported", "reporting", "ledger", "accounts", "audited", "audit", "auditor", "crm", "erp",
        "salesforce", "hubspot", "dashboard", "certificate", "certificates", "register", "registry",
        "invoice", "invoices", "invoiced", "signed", "order form", "statement", "statements",
        "record", "records", "recorded", "log", "logs", "logged", "measured", "survey", "letter",
        "receipt", "receipts", "minutes", "verified", "verifies", "verification", "protocol",
        "according to", "system", "tracker", "delivery note", "inspection", "accepted",
        "acceptance", "confirmation", "notice", "publication", "published", "filing", "filings",
        "documented", "documentation", "gallup", "index", "test", "tests", "ifrs", "gaap",
        "controlling", "finance model", "fda", "ema", "patent", "permit", "ipo",
        "management accounts", "snapshot", "export", "database",
        "exam", "passed", "prüfung", "bestanden", "nachweis", "nachgewiesen", "quelle", "bericht",
        "berichte", "laut", "gemäß", "gemäss",
        "jahresabschluss", "abschluss", "konzernabschluss", "geprüft", "geprüften", "geprüfter",
        "buchhaltung", "auswertung", "statistik", "rechnung", "rechnungen", "protokoll",
        "abnahme", "abnahmeprotokoll", "bestätigung", "register", "monatsbericht", "messung",
        "gemessen", "erhebung", "umfrage", "befragung", "zertifikat", "bescheid", "rapport",
        "comptes", "preuve", "handelsregister", "vertrag liegt vor", "unterzeichnet",
      ]
    ),
    (
      .measurer,
      [
        "certified", "certifies", "certify", "certification", "measured by", "confirmed",
        "confirms", "confirm", "confirmation", "approved", "approves", "approve", "approval",
        "approver", "verified", "verifies", "verify", "verification", "determined by",
        "accepted by", "accepts", "accept", "acceptance", "audited", "audit", "auditor", "auditors",
        "signed off", "sign-off", "signs off", "checked by", "checks", "assessed by", "assesses",
        "decides", "reviewed by", "countersigned", "countersigns", "controller", "scored by",
        "calculated by", "inspects", "inspector", "inspection", "bestätigt", "bestätigung",
        "genehmigt", "genehmigung", "freigabe", "freigegeben", "geprüft", "geprüften", "prüft",
        "feststellung", "festgestellt", "stellt", "abnahme", "abgenommen", "testiert", "certifié",
        "approuvé", "validated by", "attested", "testified", "signed by", "beschließt",
        "beschliesst", "entscheidet", "ermittelt", "reported by", "measurer", "certifier",
      ]
    ),
    (
      .selfMeasured,
      [
        "reports her own", "reports his own", "report their own", "reports their own",
        "self-reported", "self-assessed", "self-assessment", "self-certified", "self-certifies",
        "own assessment", "measures her own", "measures his own", "measure their own",
        "certified by the executive", "certified by the employee", "certified by the beneficiary",
        "certified by the participant", "confirmed by the executive", "measured by the executive",
        "confirmed by the employee", "measured by the employee", "measured by the beneficiary",
        "certifies her own", "certifies his own", "certify my own", "report my own",
        "measured by me", "certified by me", "selbsteinschätzung", "selbst gemeldet",
      ] + oneself
    ),
    (
      .definition,
      [
        "means", "mean", "defined as", "is defined", "definition", "excluding", "excludes",
        "recognised", "recognized", "bezeichnet", "bedeutet", "gilt als", "gelten als",
        "definiert", "ohne", "counts as", "counted", "not counted", "count only", "counts only",
        "includes only", "net of", "calculated as",
      ]
    ),
    (
      .period,
      [
        "fiscal year", "financial year", "reporting year", "calendar year", "plan year",
        "bonus year", "performance period", "measurement period", "performance year",
        "year ending", "year ended", "year to", "months to", "months ending", "months ended",
        "quarter to", "quarter ending", "quarter ended", "weeks to", "weeks ending",
        "half-year to", "half-year ending", "during the year", "for the year", "im jahr",
        "fiscal", "calendar", "geschäftsjahr",
        "kalenderjahr", "bonusjahr", "leistungszeitraum", "exercice",
      ]
    ),
    (
      .adjustment,
      [
        "budget fx", "constant currency", "exchange rate", "exchange rates", "fx",
        "acquisition", "acquisitions", "divestment", "divestments", "disposals", "one-off",
        "one-offs", "exceptional items", "extraordinary", "non-recurring", "adjusted",
        "adjustments",
        "accounting change", "accounting changes", "accounting policies", "after bonuses",
        "after all bonuses", "before bonuses", "organic", "like-for-like", "excluding",
        "recognised net revenue", "excludes", "sondereffekte", "bereinigt", "bereinigte",
        "bereinigtes", "wechselkurs", "wechselkurse", "einmaleffekte", "akquisitionen",
        "währungsbereinigt", "excl",
        "plan rules", "plan document", "bonusreglement", "bonus plan rules",
      ]
    ),
    (
      .history,
      [
        "history", "historical", "last year", "last year's", "prior year", "prior year's",
        "previous year", "previous year's", "in the previous year", "fy2022", "fy2023", "fy2024",
        "fy2025", "baseline", "year before", "grew", "grew by", "forecast", "forecasts",
        "plan value", "the plan of", "plan figure",
        "per plan", "planned",
        "budget", "budgeted", "chance",
        "probability", "likelihood", "currently", "today", "current", "up from", "vorjahr",
        "vorjahreswert", "im vorjahr", "ausgangswert", "prognose", "wahrscheinlichkeit",
        "planwert", "aktuell", "derzeit", "bisher", "compared with", "compared to", "versus",
        "started at", "average of",
      ]
    ),
  ]
}
