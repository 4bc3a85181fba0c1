/// Words that tell what else a figure may be: levels by name, terms, history, weights, gates.
enum ContextCues {
  /// "£30,000 plus VAT", "(excl. MwSt)": the tax on top of an amount, or left out of it, is no term of
  /// its own and leaves a promise a promise.
  private static let netOfTax: [String] =
    [
      (
        "vat",
        [
          "plus", "+", "excluding", "exclusive of", "excl", "excl.", "ex", "net of", "before",
          "without", "not including",
        ]
      ),
      (
        "gst",
        ["plus", "+", "excluding", "exclusive of", "excl", "excl.", "ex", "net of", "before"]
      ),
      (
        "hst",
        ["plus", "+", "excluding", "exclusive of", "excl", "excl.", "ex", "net of", "before"]
      ),
      (
        "value added tax",
        ["plus", "+", "excluding", "exclusive of", "excl", "excl.", "net of", "before"]
      ),
      (
        "value-added tax",
        ["plus", "+", "excluding", "exclusive of", "excl", "excl.", "net of", "before"]
      ),
      ("sales tax", ["plus", "+", "excluding", "exclusive of", "before"]),
      ("mwst", german), ("mwst.", german), ("mehrwertsteuer", german), ("umsatzsteuer", german),
      ("ust", german), ("ust.", german),
      ("tva", ["hors", "plus", "+", "hors la"]),
    ].flatMap { tax, leads in leads.map { "\($0) \(tax)" } } + ["hors taxes", "hors taxe"]

  /// "Net revenue retention of 104%" is measured, and no part of a price is kept.
  private static let retentions = [
    "revenue", "customer", "client", "net", "gross", "dollar", "staff", "employee", "member",
    "user",
    "subscriber", "book", "nurse", "student", "donor", "logo",
  ].flatMap { ["\($0) retention is", "\($0) retention of", "\($0) retention"] }

  private static let german = [
    "zuzüglich", "zzgl", "zzgl.", "plus", "+", "ohne", "exkl", "exkl.",
    "zuzüglich der gesetzlichen",
    "zzgl. gesetzlicher", "zuzüglich gesetzlicher", "zzgl. der gesetzlichen",
  ]

  static let rows: [(Cue, [String])] = [
    (
      .history,
      [
        "last year", "prior year", "previous year", "history", "today", "currently", "im vorjahr",
        "vorjahr",
        "the predecessor", "its predecessor", "the company recorded", "the group recorded",
        "the division recorded",
        "the business recorded", "the plant recorded", "the site recorded", "we recorded",
        "the company reported", "the company posted", "the group reported", "we posted",
        "so far", "pays for itself", "pay for itself", "pay for themselves", "costs about",
        "costs around", "costs roughly", "costs us", "cost us", "market", "forecast", "budget",
        "survey", "benchmark",
        "estimated chance", "chance", "expected value", "brought in", "this year so far",
        "l'an dernier",
        "value created", "we estimate", "estimate", "historically",
        "for context",
        "in comparison", "for comparison", "haftpflicht", "versicherung", "is worth about",
        "approved separately", "was approved separately",
        "worth about",
      ]
    ),
    (
      .totalName,
      [
        "together", "maximum for", "asked to approve", "total", "totals", "sum", "gesamt",
        "gesamtsumme", "summe", "contract sum",
        "contract price", "target total", "overall",
      ]
    ),
    (.weight, ["weight", "weighting", "weights", "gewichtung", "gewicht"]),
    (
      .term,
      [
        "termination for convenience", "on termination", "upon termination", "early termination",
        "bei kündigung", "vorzeitiger beendigung", "en cas de résiliation", "kill fee",
        "overheads", "may be used", "retention is", "retention of", "the retention",
        "retention money", "retains", "retained", "retention fund",
        "retainage", "holdback", "withheld", "withholds", "withhold", "withholding",
        "abgezogen", "abzuziehen", "zurückbehalten", "in abzug gebracht", "déduit", "déduite",
        "by deducting", "held back", "holds back", "hold back", "kept back", "keeps back", "vat",
        "tax", "mwst",
        "mehrwertsteuer",
        "umsatzsteuer", "gst", "tva", "hst",
        "discount", "skonto",
        "interest", "verzugszinsen", "deducts", "deducted", "deduct", "deduction", "liability",
        "insurance", "insured", "penalty", "liquidated damages", "vertragsstrafe", "advance",
        "down payment", "anzahlung", "set off", "previous certificates", "previous certificate",
        "previously certified",
        "previous payments", "stored on site", "reimbursed", "expenses", "permit", "haftpflicht",
        "haftpflichtversicherung", "einbehalten", "einbehalt", "sicherheitseinbehalt", "escompte",
        "retenue",
        "haftung", "versicherung", "verspäteter", "clawback", "repay", "repaid", "pays back",
        "pay back", "paid back", "gives back",
        "give back", "hands back", "refunds", "refund", "refunded", "may recover",
        "be recovered", "recover any", "to recover",
        "notice", "change order", "contract sum", "contract price", "total price", "late payment",
        "cover", "royalties",
        "target bonus", "bonus pool", "target amount", "target incentive", "zielbonus",
        "target award",
        "asking price", "book value", "security deposit", "bank guarantee",
        "bond",
      ]
    ),
    (
      .modifier,
      [
        "halved", "is halved", "are halved", "doubled", "doubles", "drops by", "drop by",
        "goes down by", "shrinks by", "sinks by", "is lowered by", "are lowered by",
        "verringert sich um", "mindert sich um", "sinkt um", "vermindert sich um",
        "diminue de", "est réduite de", "comes off",
        "is doubled",
        "are doubled", "tripled", "multiplied", "multiply", "multiplier", "reduced by",
        "is reduced",
        "are reduced",
        "increased by", "is increased", "are increased", "uplift", "scaled", "cut by", "is cut",
        "loses", "falls by", "drops to", "verdoppelt", "halbiert", "reduziert",
        "gekürzt",
        "erhöht", "multipliziert", "réduit", "réduite", "doublé", "accelerator", "kicker",
        "reduces",
        "increases by", "decreases by", "decreased by", "less for each", "minus",
      ]
    ),
    (
      .becomes,
      [
        "becomes", "goes up to", "go up to", "rises to", "rise to", "increases to", "increase to",
        "is raised to", "are raised to", "is increased to", "are increased to", "moves up to",
        "grows to", "grow to", "it comes to", "this comes to", "that comes to", "climbs to",
        "erhöht sich auf", "erhöht sich", "erhöhen sich", "steigt auf", "wächst auf",
        "est portée à", "est porté à", "passe à", "monte à", "est portée",
      ]
    ),
    (
      .negativeIsZero,
      [
        "counts as", "count as", "treated as", "taken as", "deemed", "zählt als", "zählen als",
        "compté pour",
      ]
    ),
    (
      .instead,
      [
        "instead", "in its place", "short of goal", "short of the goal", "short of target",
        "in their place", "an seiner stelle",
        "an ihrer stelle", "à la place", "short of that", "failing that", "otherwise",
        "andernfalls", "sonst",
        "à défaut", "in place of", "in place of it", "in place of that", "in place of this",
        "in place of the first", "in lieu of", "in lieu of it", "instead of it", "instead of that",
        "replaced by", "replaces it", "replaces that",
        "takes its place", "stattdessen", "au lieu", "anstelle", "anstatt", "an stelle",
        "en remplacement",
      ]
    ),
    (
      .recurring,
      [
        "a year", "per year", "per annum", "annually", "each year", "every year", "a month",
        "per month", "monthly", "each month", "every month", "a quarter", "per quarter",
        "quarterly", "je monat", "je jahr", "je quartal", "je woche", "pro quartal",
        "each quarter", "every quarter", "a week", "weekly", "jährlich", "monatlich", "pro jahr",
        "pro monat", "im jahr", "im monat", "par an", "par mois", "p.a",
      ]
    ),
    (.exceeded, ["has been exceeded", "is exceeded", "are exceeded", "exceeded", "überschritten"]),
    (
      .split,
      [
        "distributed", "split", "divided", "shared", "apportioned", "aufgeteilt", "verteilt",
        "in the ratio", "réparti", "répartie", "in equal shares", "equally between",
        "as between themselves", "between themselves", "among themselves", "untereinander",
      ]
    ),
    (.history, ["the most recent"]),
    (
      .allOf,
      [
        "all of the following", "each of the following", "all of these", "all three", "all four",
        "both of the following",
        "sämtliche", "alle folgenden", "every one of the following", "together with all",
        "all conditions",
      ]
    ),
    (
      .toBeAgreed,
      [
        "to be agreed", "to be determined", "to be defined", "to be confirmed", "to be set", "tbd",
        "tbc", "tba", "to be negotiated", "will be agreed", "noch zu vereinbaren",
        "wird noch festgelegt",
        "à définir", "to be finalised", "to be finalized", "shall be agreed", "will agree",
        "agree later", "be decided later", "no agreement", "not yet agreed", "not agreed yet",
        "will be fixed at", "will be fixed in", "is still open", "is left open", "noch offen",
        "noch nicht vereinbart",
      ]
    ),
    (
      .discretion,
      [
        "discretion", "discretionary", "at its discretion", "sole discretion", "nach ermessen",
        "as it sees fit", "may adjust", "may award", "may reduce", "may increase",
      ]
    ),
    (
      .gate,
      [
        "is only paid if", "are only paid if", "only paid if", "only payable if", "only earned if",
        "only released if", "only due if",
        "gate", "quality gate", "provided that", "provided", "only if", "on condition that",
        "subject to", "the condition is that", "voraussetzung ist", "voraussetzung dafür ist",
        "nur gezahlt, wenn", "nur bezahlt, wenn", "nur ausgezahlt, wenn", "nur fällig, wenn",
        "nur geschuldet, wenn", "vorausgesetzt", "unter der bedingung", "as long as", "so long as",
        "à condition",
      ]
    ),
    (.unless, ["unless", "except", "es sei denn", "außer", "sauf"]),
    (
      .form,
      [
        "is billed at cost", "are billed at cost", "is charged at cost", "are charged at cost",
        "is invoiced at cost", "are invoiced at cost", "gives rise to", "give rise to",
        "at the most recent", "the most recent", "most recent", "most recently",
        "resolved further", "further resolved", "further agreed", "further that",
        "it is further understood", "interest saving", "interest savings", "interest cost",
        "interest costs", "interest expense", "interest income", "interest margin",
        "zinsersparnis", "zinsaufwand",
      ] + netOfTax + retentions
    ),
    (
      .rounding,
      [
        "round the", "rounds the", "rounds each", "round each", "rounded", "gerundet",
        "aufgerundet", "abgerundet", "arrondi",
      ]
    ),
    (
      .proration,
      [
        "reduced in proportion", "pro-rated by", "pro rata by", "months worked", "days worked",
        "zeitanteilig",
      ]
    ),
  ]
}
