/// The labels people write, for each field: one table in one place.
enum FieldTable {
  static let labels = PhraseTable<Field>(milestone + head + terms + schedule)

  private static let milestone: [(Field, [String])] = [
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
        "amount payable", "grant payment", "full bonus", "full amount", "payout amount",
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
        "maximum", "stretch", "max", "maximum level", "maximal", "outstanding", "obergrenze",
        "at maximum",
      ]
    ),
    (.minimum, ["minimum", "floor", "mindestbetrag"]),
    (
      .cap,
      [
        "cap", "capped at", "maximum payout", "maximum bonus", "ceiling", "höchstbetrag", "deckel",
        "limit", "plafond",
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
        "share", "share of fee", "share of price", "anteil", "%", "percent", "percentage",
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

  private static let head: [(Field, [String])] = [
    (.title, ["title", "titel", "subject", "betreff", "re"]),
    (.kind, ["kind", "type", "sheet kind", "art"]),
    (.stage, ["status", "stage of the sheet", "stand", "sheet status"]),
    (.version, ["version", "revision"]),
    (
      .payee,
      [
        "beneficiary", "payee", "executive", "employee", "participant", "contractor", "supplier",
        "vendor", "agency", "grantee", "consultant", "team", "freelancer", "unternehmer",
        "auftragnehmer", "begünstigte", "begünstigter", "mitarbeiter", "mitarbeiterin",
        "bénéficiaire", "prestataire", "candidate", "recipient", "payees", "licensor", "finder",
        "developer", "provider", "studio", "recipients", "proposed by", "name", "arbeitnehmer",
        "arbeitnehmerin", "for", "seller", "awardee", "subcontractor",
      ]
    ),
    (
      .payer,
      [
        "company", "payer", "client", "customer", "employer", "owner", "funder", "licensee",
        "foundation", "auftraggeber", "auftraggeberin", "bauherrschaft", "bauherr", "unternehmen",
        "firma", "arbeitgeber", "arbeitgeberin", "société", "donneur d'ordre", "buyer", "board",
        "organisation", "organization", "purchaser", "grantor", "besteller", "trust", "entreprise",
        "kunde",
      ]
    ),
    (
      .role,
      [
        "role", "position title", "funktion", "job title", "position of the executive", "poste",
        "title of the executive",
      ]
    ),
    (
      .currency,
      ["currency", "währung", "amounts in", "devise", "currency of payment", "settlement currency"]
    ),
    (
      .effectiveDate,
      [
        "effective date", "start and effective date", "start", "start date", "effective",
        "effective from", "sow effective date", "order date", "commencement", "vertragsbeginn",
        "gültig ab", "beginn", "date of agreement", "agreement date", "contract date",
        "start on site", "commencement date", "date d'effet", "in force from", "inkrafttreten",
        "stichtag", "startdatum", "takes effect", "plan start",
      ]
    ),
    (
      .period,
      [
        "period", "performance period", "plan year", "zeitraum", "grant period", "bonus period",
        "leistungszeitraum", "geschäftsjahr", "term", "plan period", "laufzeit",
        "period of performance", "bonus year", "période",
      ]
    ),
    (.fiscalYear, ["fiscal year", "financial year", "fiscal calendar"]),
    (
      .salary,
      [
        "base salary", "salary", "base pay", "gehalt", "festgehalt", "grundgehalt", "annual salary",
        "salaire", "jahresgehalt", "current salary", "fixed salary",
      ]
    ),
    (.salaryBand, ["salary band", "band", "pay band", "gehaltsband", "salary range"]),
    (
      .value,
      [
        "value created", "value", "expected value", "business value", "nutzen", "wert",
        "value to the company", "benefit", "company value",
      ]
    ),
    (
      .benchmark,
      [
        "benchmark", "benchmarks", "market", "marktvergleich", "market data", "survey",
        "market reference",
      ]
    ),
    (
      .contractSum,
      [
        "contract sum", "contract price", "total price", "total fee", "contract value",
        "fixed price", "auftragssumme", "gesamtpreis", "original contract sum",
        "adjusted contract sum", "total contract sum", "project fee", "project price",
        "total grant", "grant total", "vertragssumme", "gesamtvergütung", "total amount",
        "grant sum", "grant amount", "prix total", "montant total", "price of the work",
        "festpreis", "award total", "total award", "total contract price",
      ]
    ),
    (
      .targetAmount,
      [
        "target bonus", "target amount", "bonus pool", "pool", "zielbonus", "target incentive",
        "bonus at target", "on-target bonus", "award pool", "target award", "zielprämie",
        "bonus target", "annual target bonus", "target opportunity",
      ]
    ),
    (.split, ["split", "aufteilung", "shares", "distribution", "division", "répartition"]),
    (
      .law,
      [
        "governing law", "law", "anwendbares recht", "country", "jurisdiction", "recht", "land",
        "droit applicable",
      ]
    ),
    (.agreed, ["agreed", "signed", "agreement", "agreed by", "agreed on", "vereinbart"]),
  ]

  private static let terms: [(Field, [String])] = [
    (
      .payment,
      [
        "payment terms", "payment date", "paid", "when paid", "auszahlung", "zahlungsbedingungen",
        "payment timing", "pay date", "conditions de paiement", "payment method", "payable",
        "payout date", "zahlungsziel",
      ]
    ),
    (.invoice, ["invoice", "invoicing", "invoices", "rechnung", "rechnungen", "facturation"]),
    (
      .leaver,
      [
        "leaver", "good leaver", "leavers", "resignation", "termination of employment", "austritt",
        "leaving", "départ",
      ]
    ),
    (.discovery, ["discovery period", "discovery", "review period", "target review", "prüfphase"]),
    (
      .escalation,
      [
        "escalation", "adjustment", "index clause", "anpassung", "escalation clause",
        "market adjustment",
      ]
    ),
    (.proxy, ["proxy", "proxy metric", "replaces"]),
    (
      .tax,
      [
        "vat", "tax", "gst", "mwst", "mehrwertsteuer", "ust", "umsatzsteuer", "sales tax", "tva",
        "hst", "iva",
      ]
    ),
    (
      .retainage,
      [
        "retainage", "retention", "holdback", "sicherheitseinbehalt", "einbehalt", "rückbehalt",
        "retenue de garantie",
      ]
    ),
    (
      .lateDeduction,
      [
        "late delivery", "delay", "liquidated damages", "verzug", "late penalty", "delay damages",
        "vertragsstrafe", "pönale", "pénalités de retard", "penalty",
      ]
    ),
    (
      .discount,
      [
        "early payment", "discount", "skonto", "early payment discount", "prompt payment discount",
        "escompte",
      ]
    ),
    (
      .advance,
      [
        "advance", "advance payment", "down payment", "anzahlung", "vorauszahlung", "upfront",
        "acompte", "mobilization advance", "mobilisation advance", "deposit",
      ]
    ),
    (.changeOrder, ["change order", "nachtrag"]),
    (
      .changeControl,
      ["change control", "changes", "change orders", "änderungen", "scope changes", "variations"]
    ),
    (
      .dispute,
      [
        "dispute", "disputes", "objections", "streitfälle", "disagreements", "litiges",
        "dispute resolution", "arbitration",
      ]
    ),
    (.clawback, ["clawback", "recovery", "malus", "rückforderung"]),
    (.sequence, ["sequence", "order of milestones", "reihenfolge"]),
    (.records, ["records", "unterlagen", "audit rights"]),
    (.warranty, ["warranty", "guarantee", "gewährleistung", "garantie"]),
    (.termination, ["termination", "kündigung", "résiliation"]),
    (.riskSharing, ["risk-sharing", "risk sharing", "on a miss", "if missed", "miss", "risk"]),
    (.rounding, ["rounding", "rundung", "arrondi"]),
    (.discretion, ["discretion", "ermessen"]),
    (.definition, ["definition", "definitions", "definitionen", "glossary"]),
    (
      .privateNotes,
      [
        "private notes", "private note", "note to self", "internal notes", "internal",
        "for our eyes only", "walk-away", "reservation price",
      ]
    ),
    (
      .background,
      [
        "background", "context", "rationale", "why", "company goal", "alignment", "hintergrund",
        "purpose", "business case", "reason", "contexte", "strategic fit", "for context",
      ]
    ),
  ]

  private static let schedule: [(Field, [String])] = [
    (
      .description,
      [
        "description", "beschreibung", "description of work", "work", "bezeichnung", "désignation",
        "scope", "what",
      ]
    ),
    (
      .scheduledValue,
      ["scheduled value", "scheduled values", "contract value of line", "sollwert"]
    ),
    (
      .percentComplete,
      [
        "% complete", "percent complete", "complete", "% completed",
        "fertigstellungsgrad", "percentage complete",
      ]
    ),
    (
      .completed,
      [
        "completed to date", "value of work completed", "completed", "work completed",
        "earned to date",
      ]
    ),
    (.stored, ["materials stored", "stored materials", "materials stored on site", "stored"]),
    (
      .previous,
      [
        "previous certificates", "previous payments", "less previous certificates",
        "previously certified", "previously paid",
      ]
    ),
    (.due, ["current payment due", "payment due", "amount due this period"]),
    (
      .actual,
      ["actual", "ist", "ist-wert", "achieved", "result to date", "actual result", "réalisé"]
    ),
    (.asOf, ["as of", "as-of date", "stichtag der ergebnisse", "as at", "date of result"]),
    (.state, ["state", "result state"]),
  ]
}
