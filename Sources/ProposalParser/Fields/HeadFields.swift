/// Labels of what a sheet says of itself: parties, dates, currency, salary.
enum HeadFields {
  static let rows: [(Field, [String])] = [
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
        "period of performance", "bonus year", "période", "measured", "measured over",
        "measured from", "messperiode", "gemessen",
      ]
    ),
    (.fiscalYear, ["fiscal year", "financial year", "fiscal calendar"]),
    (
      .salary,
      [
        "base salary", "salary", "base pay", "gehalt", "festgehalt", "grundgehalt", "annual salary",
        "salaire", "jahresgehalt", "current salary", "fixed salary", "fixed pay",
        "fixed annual salary", "fixed annual pay", "basic salary", "basic pay",
        "annual base salary",
        "annual base pay",
      ]
    ),
    (.salaryBand, ["salary band", "band", "pay band", "gehaltsband", "salary range"]),
    (
      .value,
      [
        "value created", "value", "expected value", "business value", "nutzen", "wert",
        "value to the company", "benefit", "company value", "what it buys", "what it is worth",
        "what this is worth", "what it brings", "what it saves", "why it pays", "what you gain",
        "what the company gains", "worth to the company",
      ]
    ),
    (
      .benchmark,
      [
        "comparison", "for comparison", "last award", "previous award", "comparable awards",
        "benchmark", "benchmarks", "market", "marktvergleich", "market data", "survey",
        "market reference",
      ]
    ),
    (
      .contractSum,
      [
        "contract sum", "contract price", "total price", "subcontract sum", "subcontract price",
        "contract amount", "subcontract amount", "original contract amount", "total fee",
        "contract value",
        "fixed price", "auftragssumme", "gesamtpreis", "original contract sum",
        "adjusted contract sum", "total contract sum", "project fee", "project price",
        "total grant", "grant total", "vertragssumme", "gesamtvergütung", "total amount",
        "grant sum", "grant amount", "prix total", "montant total", "price of the work",
        "production fee", "commission fee", "commissioning fee", "festpreis", "award total",
        "total award", "total contract price",
      ]
    ),
    (
      .targetAmount,
      [
        "target bonus", "target amount", "bonus pool", "pool", "zielbonus", "target incentive",
        "bonus at target", "on-target bonus", "award pool", "target award", "zielprämie",
        "bonus target", "annual target bonus", "target opportunity",
        "zielbonus für ein volles jahr", "zielbonus pro jahr", "jahreszielbonus",
        "target bonus for a full year", "full-year target bonus",
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
}
