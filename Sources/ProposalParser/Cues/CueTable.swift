/// The words people use around figures, one row for each thing they tell.
///
/// One table in one place: a new way to say something is one string more.
enum CueTable {
  static let standard = PhraseTable<Cue>(pay + comparisons + combination + context + time)

  private static let pay: [(Cue, [String])] = [
    (
      .payNoun,
      [
        "full amount", "the amount", "amount payable", "bonus", "bonuses", "milestone bonus",
        "payout", "payouts", "payment", "payments", "award",
        "awards", "premium", "reward", "incentive", "fee", "price", "instalment", "installment",
        "tranche", "lump sum", "success fee", "completion payment", "grant payment", "commission",
        "prämie", "bonuszahlung", "zahlung", "vergütung", "honorar", "betrag", "sonderzahlung",
        "einmalzahlung", "prime", "versement", "prize", "spot award", "stipend", "grant",
        "royalty", "milestone payment", "cash award", "incentive payment", "sum", "provision",
      ]
    ),
    (
      .payVerb,
      [
        "pays", "pay", "paid", "payable", "receive", "receives", "received", "earn", "earns",
        "earned", "gets", "get", "is due", "are due", "becomes due", "is owed", "will be due",
        "is worth", "propose", "gezahlt", "bezahlt", "zahlt", "ausgezahlt", "erhält", "erhalten",
        "gewährt", "fällig", "verse", "versé", "versée", "disburses", "disbursed", "releases",
        "released", "triggers", "yields", "brings", "unlocks", "awarded", "granted", "grants",
      ]
    ),
    (.rateNoun, ["rate", "rates", "the rate", "satz", "prozentsatz", "taux"]),
    (
      .additional,
      [
        "additional", "an additional", "a further", "further", "another", "extra", "an extra",
        "plus", "on top", "in addition", "more on top", "zusätzlich", "weitere", "weiteren",
        "zusätzliche", "supplémentaire", "supplémentaires", "de plus", "top-up of",
        "adds", "a second", "again",
      ]
    ),
    (.totalOf, ["a total of", "in total", "in aggregate", "altogether", "insgesamt", "in all"]),
    (
      .nothing,
      [
        "nothing", "nothing is paid", "no bonus", "no payout", "no payment", "no award", "nil",
        "pays nothing", "is not paid", "are not paid", "not paid", "not payable", "no commission",
        "keine zahlung", "nichts", "wird nichts gezahlt", "rien", "lapses", "lapse", "is forfeited",
        "forfeits", "is zero", "not owed", "no amount", "keine prämie", "keinen bonus",
        "nothing is due",
        "no fee", "no grant", "not be paid", "no money",
      ]
    ),
    (
      .guaranteed,
      [
        "guaranteed", "in any event", "in any case", "regardless", "whether or not", "garantiert",
        "unconditionally",
      ]
    ),
    (
      .salary,
      ["salary", "base salary", "base pay", "gehalt", "festgehalt", "grundgehalt", "salaire"]
    ),
  ]

  private static let comparisons: [(Cue, [String])] = [
    (
      .atLeast,
      [
        "at least", "not less than", "no less than", "no fewer than", "not fewer than", "≥", ">=",
        "a minimum of", "mindestens", "ab", "au moins", "minimum", "or more than", "not below",
        "no lower than", "at or above", "wenigstens",
      ]
    ),
    (
      .moreThan,
      [
        "more than", "above", "over", ">", "exceeds", "exceed", "exceeding", "in excess of",
        "greater than", "beyond", "mehr als", "über", "übersteigt", "plus de", "higher than",
        "strictly more than", "passes", "tops",
      ]
    ),
    (
      .atMost,
      [
        "at most", "no more than", "not more than", "≤", "<=", "höchstens", "maximal", "au plus",
        "not above", "no higher than", "not exceeding", "at or below", "no greater than",
        "not over",
      ]
    ),
    (
      .lessThan,
      [
        "less than", "fewer than", "below", "under", "<", "weniger als", "unter", "moins de",
        "lower than", "short of", "unterhalb",
      ]
    ),
    (
      .reach,
      [
        "reach", "reaches", "reached", "reaching", "hits", "hit", "hitting", "achieve", "achieves",
        "achieved", "achieving", "securing", "secures", "secured", "attains", "attained",
        "erreicht",
        "erreichen", "atteint", "comes to", "amounts to", "stands at", "closes at", "is", "are",
        "beträgt", "equals",
      ]
    ),
    (.from, ["from", "von"]),
    (.to, ["to", "bis", "bis zu", "up to but excluding", "up to but not including"]),
    (.between, ["between", "zwischen", "entre"]),
    (.at, ["at", "bei", "à"]),
    (
      .orMore,
      [
        "or more", "or above", "or higher", "or better", "and above", "or greater", "and more",
        "oder mehr", "ou plus", "or over", "and over", "upwards", "and up", "or later", "+",
        "or longer", "und mehr",
      ]
    ),
    (
      .orLess,
      [
        "or less", "or fewer", "or lower", "or below", "oder weniger", "ou moins", "or under",
        "and below", "or faster", "or earlier", "or sooner",
      ]
    ),
    (
      .each,
      [
        "for each", "for every", "each", "every", "per", "je", "pro", "par", "for any", "apiece",
        "a head", "chaque", "jede", "jeden", "jedes",
      ]
    ),
    (.arrow, ["→", "->", "=>", "⇒", "–>", "—>", "➔", "➜"]),
    (
      .condition,
      [
        "if", "when", "upon", "on", "once", "as soon as", "where", "should", "wenn", "sobald",
        "falls", "sofern", "si", "for", "für", "pour", "after", "nach", "conditional on",
        "contingent on", "against", "in return for",
      ]
    ),
    (
      .lowerIsBetter,
      [
        "lower is better", "a lower", "the lower the better", "lower-is-better",
        "niedriger ist besser",
      ]
    ),
  ]

  private static let combination: [(Cue, [String])] = [
    (
      .capped,
      [
        "in no case more than", "in no event more than", "under no circumstances more than",
        "on no account more than", "the most", "stops at", "stop at", "tops out at",
        "no more than a total of",
        "maximum possible", "top payment of", "at its highest",
        "maximum payment of", "maximum bonus of", "maximum award of", "maximum total of",
        "maximum fee of", "max of", "to a maximum of", "up to a total of", "maximum payable is",
        "up to a limit of", "no higher than", "ceiling at", "with a ceiling of",
        "but never more than",
        "capped at", "cap of", "a cap of", "cap", "capped", "up to a maximum of", "maximum of",
        "subject to a maximum of", "limited to", "may not exceed", "not exceed", "shall not exceed",
        "will not exceed", "cannot exceed", "can not exceed", "never more than", "never exceed",
        "ceiling of", "up to", "begrenzt auf", "gedeckelt bei", "höchstbetrag", "plafonné à",
        "plafond", "maximum payout", "not to exceed", "the most that can be paid", "at the most",
        "maximum total", "never cost more than", "no more in total than", "but not more than",
        "höchstens jedoch", "maximal jedoch", "überall höchstens", "limit of",
      ]
    ),
    (
      .noCap,
      [
        "no cap", "uncapped", "without cap", "not capped", "no upper limit", "there is no maximum",
        "without limit", "no ceiling", "nicht gedeckelt",
      ]
    ),
    (
      .minimumPay,
      [
        "minimum of", "with a minimum of", "floor of", "no less in total than", "minimum payout of",
        "minimum payment of",
      ]
    ),
    (
      .highestOnly,
      [
        "only one slab", "only one of them", "only one level", "only one step", "only one amount",
        "not to be added", "the better one", "whichever is higher", "only one band",
        "one amount only", "just the one amount",
        "only the highest", "highest tier", "the highest tier reached", "highest one reached",
        "highest step reached", "highest level reached", "not cumulative", "non-cumulative",
        "not added together", "aren't added together", "are not added", "not the sum",
        "highest band reached",
        "höchsten erreichten stufe", "höchste erreichte stufe", "nicht kumulativ", "not additive",
        "replaces the lower", "do not add up", "not stack", "don't stack", "instead of the lower",
        "not in addition",
        "best tier reached", "higher tier replaces", "one tier only", "highest single",
        "highest amount",
        "the higher amount replaces", "only one tier", "only one of these", "only one of the",
        "not paid on top of each other",
        "highest rung", "highest threshold reached", "only the higher", "instead of, not on top",
        "replaces",
        "only the largest", "only the top", "highest milestone reached", "highest applicable",
        "not be added", "do not stack",
      ]
    ),
    (
      .cumulative,
      [
        "in addition to the earlier", "in addition to the previous", "in addition to any earlier",
        "on top of the earlier", "in addition to the lower ones", "paid in addition to",
        "on top of the lower", "on top of any",
        "cumulatively", "tiers add up", "each tier reached is paid", "added together",
        "amounts add up", "adds up",
        "in addition to the amounts", "on top of the previous", "all tiers reached are paid",
        "cumulative",
        "are added", "every tier reached", "each reached tier", "in addition to the tiers below",
        "steps add up",
        "sum of all tiers", "sum of the tiers", "all reached tiers", "each step reached is paid",
        "kumulativ",
        "every step reached", "amounts are cumulative", "each level reached is paid",
        "in addition to the lower", "stack",
      ]
    ),
    (
      .marginalPart,
      [
        "of the part", "of the portion", "on the part", "on the portion", "the slice",
        "of the slice",
        "on the slice", "of that part", "only on the excess", "of the excess", "on the excess",
        "of the amount above", "of the amount between", "within the band", "in the band",
        "des teils",
        "part falling", "portion falling", "falling within", "falls within", "de la part",
        "tranche comprise", "marginal", "portion of", "part of",
      ]
    ),
    (
      .portion, ["the next", "next", "the following", "die nächsten", "die ersten", "les premiers"]
    ),
    (
      .wholeAmount,
      [
        "on all", "paid on all", "applies to all", "on all revenue", "on the whole amount",
        "on the entire amount", "of the whole",
        "applies to all", "on all sales", "of all sales", "to the whole", "back to the first",
        "from the first dollar", "from dollar one", "from the first", "retroactively",
        "retroactive",
        "auf den gesamten", "whole of", "applies to the whole", "entire amount",
        "on the total amount",
      ]
    ),
    (
      .straightLine,
      [
        "straight-line", "straight line", "straight lines", "linear", "linearly", "interpolated",
        "interpolation",
        "pro rata between", "in between pro rata", "proportionally between", "linear interpolation",
        "linear interpoliert", "interpoliert", "linéaire", "on a sliding scale between",
      ]
    ),
    (
      .noInterpolation,
      [
        "no interpolation", "not interpolated", "nicht interpoliert", "without interpolation",
        "no amounts between", "steps only", "no intermediate", "nothing in between",
        "keine interpolation",
        "no pro rata between", "is not interpolated",
      ]
    ),
    (
      .allOrNothing,
      [
        "all or nothing", "all-or-nothing", "no partial credit", "no partial payment",
        "no part payment", "no partial", "no proportion", "keine teilzahlung", "not be pro-rated",
      ]
    ),
    (
      .proportional,
      [
        "pro rata", "pro-rata", "proportionate", "proportionately", "proportionally",
        "proportional",
        "in proportion", "anteilig", "prorated", "pro-rated", "au prorata",
      ]
    ),
    (
      .attainment,
      [
        "achievement", "attainment", "of target", "of the target", "zielerreichung", "of goal",
        "of the goal", "of plan",
      ]
    ),
    (.threshold, ["threshold", "schwelle", "schwellenwert", "entry level"]),
    (.target, ["target", "zielwert", "on target", "at plan", "par"]),
    (.maximum, ["stretch", "outstanding"]),
  ]

  private static let context: [(Cue, [String])] = [
    (
      .history,
      [
        "last year", "prior year", "previous year", "history", "today", "currently", "im vorjahr",
        "vorjahr",
        "so far", "costs us", "cost us", "market", "forecast", "budget", "survey", "benchmark",
        "estimated chance", "chance", "expected value", "brought in", "this year so far",
        "l'an dernier",
        "insurance", "liability", "value created", "we estimate", "estimate", "historically",
        "for context",
        "in comparison", "for comparison", "haftpflicht", "versicherung", "is worth about",
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
        "overheads", "may be used", "retention is", "retention of", "the retention",
        "retention money", "retains", "retained",
        "retainage", "holdback", "withheld", "withholds",
        "held back", "holds back", "hold back", "vat", "tax", "mwst", "mehrwertsteuer",
        "umsatzsteuer", "gst", "tva", "hst",
        "discount", "skonto",
        "interest", "verzugszinsen", "deducts", "deducted", "deduct", "deduction", "liability",
        "insurance", "insured", "penalty", "liquidated damages", "vertragsstrafe", "advance",
        "down payment", "anzahlung", "set off", "previous certificates", "previous certificate",
        "previously certified",
        "previous payments", "stored on site", "reimbursed", "expenses", "permit", "haftpflicht",
        "haftpflichtversicherung", "einbehalten", "einbehalt", "sicherheitseinbehalt", "escompte",
        "retenue",
        "haftung", "versicherung", "verspäteter", "clawback", "repay", "repaid", "recover",
        "recovered",
        "notice", "change order", "contract sum", "contract price", "total price", "late payment",
        "cover", "royalties",
        "target bonus", "bonus pool", "target amount", "target incentive", "zielbonus",
        "target award",
        "rounded", "gerundet", "asking price", "book value", "security deposit", "bank guarantee",
        "bond",
      ]
    ),
    (
      .modifier,
      [
        "halved", "is halved", "are halved", "half of the bonus", "doubled", "doubles",
        "is doubled",
        "are doubled", "tripled", "multiplied", "multiplier", "reduced by", "is reduced",
        "are reduced",
        "increased by", "is increased", "are increased", "uplift", "scaled", "cut by", "is cut",
        "loses", "falls by", "drops to", "rises to", "verdoppelt", "halbiert", "reduziert",
        "gekürzt",
        "erhöht", "multipliziert", "réduit", "réduite", "doublé", "accelerator", "kicker",
        "reduces",
        "increases by", "decreases by", "decreased by", "less for each", "minus",
      ]
    ),
    (
      .negativeIsZero,
      [
        "counts as", "count as", "treated as", "taken as", "deemed", "zählt als", "zählen als",
        "compté pour",
      ]
    ),
    (.instead, ["instead", "in place of", "stattdessen", "au lieu"]),
    (
      .recurring,
      [
        "a year", "per year", "per annum", "annually", "each year", "every year", "a month",
        "per month", "monthly", "each month", "every month", "a quarter", "per quarter",
        "quarterly",
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
        "agree later", "be decided later",
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
        "gate", "quality gate", "provided that", "provided", "only if", "on condition that",
        "subject to",
        "vorausgesetzt", "unter der bedingung", "as long as", "so long as", "à condition",
      ]
    ),
    (.unless, ["unless", "except", "es sei denn", "außer", "sauf"]),
    (.rounding, ["rounded", "gerundet", "aufgerundet", "abgerundet", "arrondi"]),
    (
      .proration,
      [
        "reduced in proportion", "pro-rated by", "pro rata by", "months worked", "days worked",
        "zeitanteilig",
      ]
    ),
  ]

  private static let time: [(Cue, [String])] = [
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
