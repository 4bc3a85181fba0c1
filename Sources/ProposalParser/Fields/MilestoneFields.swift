/// Labels of what a milestone states: goal, bonus, deadline, evidence.
enum MilestoneFields {
  static let rows: [(Field, [String])] = [
    (
      .milestone,
      [
        "milestone", "deliverable", "stage", "phase", "what is delivered", "work package",
        "meilenstein", "etappe", "leistung", "jalon", "livrable", "task", "item", "objective name",
        "completion of", "step", "tranche", "instalment", "lieferung", "teilleistung", "event",
      ]
    ),
    (
      .goal,
      [
        "goal", "outcome", "objective", "trigger", "condition", "ziel", "zielsetzung", "objectif",
        "achievement", "what has to happen", "result", "requirement", "goals", "what counts",
        "zielwert und maß",
      ]
    ),
    (
      .measure,
      [
        "measure", "metric", "kpi", "measure and unit", "indicator", "kennzahl", "messgröße",
        "performance measure", "criterion",
      ]
    ),
    (
      .payout,
      [
        "bonus", "premium", "payout", "provisional bonus", "payment", "amount", "award", "pays",
        "pay", "fee",
        "milestone payment", "betrag", "prämie", "zahlung", "bonus amount", "price", "preis",
        "montant", "prime", "reward", "milestone bonus", "bonus payable", "payment amount",
        "amount payable", "grant payment", "budget requested", "requested budget",
        "funding requested", "requested funding", "amount requested", "requested amount",
        "grant amount", "funds requested", "full bonus", "full amount", "payout amount",
        "zahlbetrag", "incentive", "bonus at this level", "sum", "cash award", "what we pay",
        "you receive", "amount due", "total bonus", "bonusbetrag", "grant", "versement",
      ]
    ),
    (
      .unitPrice,
      [
        "rate per unit", "unit price", "per unit", "amount per unit", "fee per unit",
        "price per unit", "stückpreis",
      ]
    ),
    (
      .weight,
      [
        "weight", "weighting", "gewicht", "gewichtung", "weight in percent", "pondération",
        "share of target bonus",
      ]
    ),
    (
      .deadline,
      [
        "deadline", "due", "due date", "by", "date", "target date", "termin", "frist", "fällig",
        "due by", "complete by", "completion date", "échéance", "fälligkeit", "latest date",
        "last day", "last day that counts", "finish by", "report due", "liefertermin",
        "lieferdatum",
        "fertigstellung", "fertigstellung bis", "completed by", "ready by", "closing date",
        "final date", "date due", "erreicht bis", "date limite", "livraison", "by when",
        "long-stop", "planned date", "abgabe", "delivery date", "bis",
      ]
    ),
    (
      .window,
      [
        "window", "measurement window", "measurement period", "zeitfenster", "counted from",
        "counting period", "messzeitraum",
      ]
    ),
    (
      .evidence,
      [
        "evidence", "measurement", "data source", "source", "nachweis", "proof", "how measured",
        "measured by", "verification", "documentation", "quelle", "preuve", "measurement source",
        "reporting",
      ]
    ),
    (
      .certifier,
      [
        "certified by", "certifier", "confirmed by", "verified by", "measurer", "bestätigt durch",
        "checked by", "decided by", "assessed by", "signed off by",
      ]
    ),
    (
      .approver,
      [
        "approver", "approved by", "approval", "genehmigt durch", "sponsor", "authorised by",
        "authorized by", "freigabe",
      ]
    ),
    (
      .acceptance,
      [
        "accept", "accepted when", "acceptance criteria", "acceptance", "acceptance criterion",
        "abnahme", "abnahmekriterium", "abnahmekriterien", "accepted if", "done when",
        "acceptance test", "critères d'acceptation",
      ]
    ),
    (
      .gate,
      [
        "gate", "quality gate", "gateway", "precondition", "safety gate", "compliance gate",
        "vorbedingung", "knock-out", "qualifier", "quality condition",
      ]
    ),
    (
      .threshold,
      [
        "threshold", "schwelle", "schwellenwert", "minimum level", "entry", "seuil", "untergrenze",
        "threshold level",
      ]
    ),
    (.target, ["target", "target level", "zielwert", "plan", "on target", "cible", "at target"]),
    (
      .maximum,
      [
        "maximum", "stretch", "max", "top", "top level", "maximum level", "maximal", "outstanding",
        "obergrenze",
        "at maximum", "höchstwert", "maximalwert", "bestwert",
      ]
    ),
    (
      .minimum,
      [
        "minimum", "floor", "mindestbetrag", "minimum award", "minimum bonus", "minimum payment",
        "minimum payout", "guaranteed minimum", "least award", "mindestbonus", "mindestprämie",
        "minimum commission", "minimum fee", "minimum amount", "guaranteed commission",
        "mindestprovision", "mindestvergütung", "garantierte provision",
      ]
    ),
    (
      .cap,
      [
        "cap", "overall cap", "overall limit", "overall maximum", "overall ceiling", "total cap",
        "total limit", "aggregate cap", "aggregate limit", "capped at", "maximum payout",
        "maximum bonus", "ceiling", "höchstbetrag", "deckel",
        "limit", "plafond", "upper limit", "maximum number", "maximum quantity", "maximum count",
        "highest number paid", "höchstmenge", "höchstzahl", "höchstanzahl",
      ]
    ),
    (
      .partial,
      [
        "partial", "partial credit", "partial achievement", "partial payment", "near miss",
        "teilerfüllung", "teilzahlung", "below target",
      ]
    ),
    (.interpolation, ["interpolation", "between levels", "between the levels"]),
    (
      .probability,
      [
        "probability", "chance", "estimated chance", "likelihood", "wahrscheinlichkeit",
        "hit probability",
      ]
    ),
    (
      .baseline,
      [
        "baseline", "ausgangswert", "starting point", "starting value", "base value",
        "reference value", "point de départ",
      ]
    ),
    (
      .history,
      [
        "history", "last year", "prior year", "vorjahr", "past results", "track record",
        "previous year",
      ]
    ),
    (
      .number,
      [
        "#", "no", "no.", "nr", "nr.", "number", "line", "id", "pos", "pos.", "ref", "position",
        "n°", "m", "rule", "§",
      ]
    ),
    (
      .share,
      [
        "share", "share of fee", "share of price", "part of price", "part of the price",
        "portion of price", "share of the price", "share of sum", "anteil", "%", "percent",
        "per cent", "per cent of price", "percentage",
        "% of total", "share of contract sum", "part", "% of fee", "% of price", "% of contract",
        "portion", "share of grant", "share of award", "proportion",
      ]
    ),
    (
      .level,
      [
        "level", "revenue", "sales", "tier", "band", "stufe", "achievement level", "performance",
        "result reached", "range", "score", "attainment", "zielerreichung", "rating", "from",
        "net revenue", "units", "palier",
      ]
    ),
    (.status, ["progress"]),
  ]
}
