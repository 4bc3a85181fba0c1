/// Words that bound pay and tell how levels combine: "capped at", "only the highest".
enum CombinationCues {
  /// "the largest of those amounts", "the highest of their rates".
  private static let highestOfSeveral = ["highest", "largest", "greatest", "biggest"].flatMap {
    rank in
    ["of those", "of these", "of them", "of the", "of their", "of such"].flatMap { among in
      ["amounts", "sums", "payments", "figures", "rates", "levels", "steps", "rows"].map {
        "\(rank) \(among) \($0)"
      }
    }
  }

  /// "only the best step", "the highest row reached".
  private static let bestOfLadder = [
    "step", "row", "level", "tier", "band", "line", "rung", "slab", "stage", "one", "result",
  ].flatMap { level in
    ["highest", "best", "top"].flatMap { rank in
      ["only the", "just the"].map { "\($0) \(rank) \(level)" }
        + [
          "reached", "achieved", "attained", "met", "you reach", "you get to", "she reaches",
          "he reaches", "they reach", "that is reached", "that was reached", "that applies",
          "counts", "alone",
        ].map { "\(rank) \(level) \($0)" }
    }
  }

  /// "Only the amount beside the highest efficiency": one row of a table.
  private static let onlyBesideHighest = ["amount", "award", "bonus", "sum", "payment", "rate"]
    .flatMap { pay in
      ["beside", "next to", "for", "at", "against", "opposite"].map {
        "only the \(pay) \($0) the highest"
      }
    }

  static let rows: [(Cue, [String])] = [
    (
      .capped,
      [
        "subject to a ceiling of", "subject to a cap of", "subject to a limit of",
        "subject to an upper limit of", "with a cap of", "with a limit of",
        "in no event exceed", "no event exceed", "in keinem fall übersteigen",
        "not go beyond", "does not go beyond", "ceiling of", "a ceiling of", "restricted to",
        "never exceeds", "does not exceed", "until we have added", "until we have paid",
        "until it has paid", "until a total of", "at the very most", "cannot exceed in total",
        "tops out", "topped out at", "stopping at", "to a limit of", "to the limit of",
        "never greater than", "not be greater than", "cannot be greater than", "with a maximum of",
        "und höchstens", "begrenzt auf", "gedeckelt auf", "will not be more than",
        "won't be more than", "shall not be more than",
        "not be more than", "can't be more than", "cannot be more than", "upper limit of",
        "an upper limit of", "most this can come to is", "most it can come to is",
        "in no case more than", "in no event more than", "under no circumstances more than",
        "on no account more than", "the most", "stops at", "stop at", "tops out at",
        "no more than a total of",
        "maximum possible", "top payment of", "at its highest",
        "maximum payment of", "maximum bonus of", "maximum award of", "maximum total of",
        "maximum fee of", "max of", "to a maximum of", "up to a total of", "maximum payable is",
        "up to a limit of", "no higher than", "ceiling at", "with a ceiling of",
        "but never more than", "never total more than", "not total more than",
        "total no more than", "never come to more than", "not come to more than",
        "never add up to more than", "not add up to more than",
        "capped at", "cap of", "a cap of", "cap", "capped", "up to a maximum of",
        "up to a limit of", "up to the limit of", "with a limit of", "up to a ceiling of",
        "up to a cap of", "maximum of",
        "subject to a maximum of", "limited to", "may not exceed", "not exceed", "shall not exceed",
        "will not exceed", "cannot exceed", "can not exceed", "never more than", "never exceed",
        "ceiling of", "up to", "and up to", "begrenzt auf", "gedeckelt bei", "höchstbetrag",
        "plafonné à",
        "plafond", "maximum payout", "not to exceed", "the most that can be paid", "at the most",
        "maximum total", "never cost more than", "no more in total than", "but not more than",
        "höchstens jedoch", "maximal jedoch", "überall höchstens", "limit of",
      ]
    ),
    (
      .noCap,
      [
        "not subject to a maximum", "not itself subject to a maximum", "not subject to any maximum",
        "not subject to a cap", "no maximum", "there is no minimum and no upper limit",
        "no cap", "uncapped", "without cap", "not capped", "no upper limit", "there is no maximum",
        "without limit", "no ceiling", "nicht gedeckelt",
      ]
    ),
    (
      .minimumPay,
      [
        "in no case be lower than", "in no event be lower than", "not be lower than",
        "never be lower than", "in no case be less than", "in no event be less than",
        "never be less than", "never less than", "not be less than", "will not be less than",
        "shall not be less than", "never below", "minimum commission of", "minimum fee of",
        "minimum bonus of", "minimum award of", "in keinem fall weniger als", "nie weniger als",
        "but not less than", "but no less than", "in no case less than", "in no event less than",
        "mindestens jedoch", "jedoch mindestens", "avec un minimum de",
        "subject to a floor of", "subject to a minimum of", "with a floor of", "a floor of",
        "with a guaranteed minimum of", "guaranteed minimum of",
        "subject to a guaranteed minimum of",
        "minimum of", "with a minimum of", "floor of", "no less in total than", "minimum payout of",
        "minimum payment of",
      ]
    ),
    (
      .highestOnly,
      [
        "totals , not increments", "totals, not increments", "totals and not increments",
        "not increments", "totals, not steps", "not in steps on top", "du plus haut palier",
        "le plus haut palier", "palier le plus élevé", "non cumulable",
        "pas cumulables", "ne sont pas cumulables", "never more than one of the",
        "are alternatives", "is one or the other", "or the other",
        "a single sum", "a single amount", "one single amount", "best level attained",
        "one row is paid", "only one row", "one row only", "one row alone", "one level is paid",
        "one step is paid", "the best one reached", "the highest one reached",
        "that amount only", "best level reached", "best level met", "highest level attained",
        "highest level met",
        "highest one met", "highest band met", "in place of the lower", "replaces the earlier",
        "not on top of each other", "do not accumulate", "does not accumulate",
        "schließen einander aus", "schließen sich aus", "ersetzt die niedrigere",
        "nur der höchste", "nur die höchste", "nur die jeweils höchste", "jeweils höchste",
        "seul le palier le plus élevé", "ne se cumulent pas", "non cumulables",
        "werden nicht addiert", "nicht addiert", "only the best", "not be cumulated",
        "only one slab", "only one of them", "only one level", "only one step", "only one amount",
        "not to be added", "the better one", "whichever is higher", "only one band",
        "one amount only", "just the one amount",
        "whichever is the highest", "whichever is highest", "only the highest", "highest tier",
        "the highest tier reached", "highest one reached",
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
        "replaces the smaller", "replaces the previous", "replaces the first", "replaces it",
        "replaces that", "is not added", "not added to it", "replaces the amount",
        "replaces the one",
        "row only", "slab only", "level only", "band only", "step only", "tier only", "line only",
        "best slab", "best line", "best row", "one row only", "highest slab", "one highest slab",
        "highest line", "the lines added up", "the steps added up", "the rows added up",
        "only the largest", "only the top", "highest milestone reached", "highest applicable",
        "not be added", "do not stack", "and the others are not", "only one of those",
        "totals, not additions", "includes the ones before",
        "includes the ones below", "include the ones before", "include the ones below",
        "includes the lower", "one of these amounts", "one of those amounts",
      ] + highestOfSeveral + bestOfLadder + onlyBesideHighest
    ),
    (
      .cumulative,
      [
        "in addition to the others", "in addition to the other ones",
        "the corresponding payments", "payments for all of them",
        "in addition to the earlier", "in addition to the previous", "in addition to any earlier",
        "on top of the earlier", "in addition to the lower ones", "paid in addition to",
        "on top of the lower", "on top of any",
        "addieren sich", "werden addiert", "se cumulent", "sont cumulables", "are cumulated",
        "each step adds", "both amounts are paid", "all amounts are paid",
        "cumulatively", "tiers add up", "each tier reached is paid", "added together",
        "amounts add up", "adds up", "these add up", "they add up", "steps add up",
        "in addition to the amounts", "on top of the previous", "all tiers reached are paid",
        "cumulative",
        "are added", "every tier reached", "each reached tier", "in addition to the tiers below",
        "steps add up",
        "sum of all tiers", "sum of the tiers", "all reached tiers", "each step reached is paid",
        "kumulativ",
        "every step reached", "amounts are cumulative", "each level reached is paid",
        "in addition to the lower", "stack", "are additive", "is additive", "all levels reached",
        "every level reached", "all steps reached", "each level that is reached",
      ]
    ),
    (
      .marginalPart,
      [
        "inside its band", "inside that band", "within its band", "in its own band",
        "at its own rate", "innerhalb der stufe", "in die jeweilige stufe", "für den mehrumsatz",
        "for the portion", "for the part", "for that portion", "portion exceeding",
        "part exceeding", "nur für den teil", "vom teil", "für den teil", "teil des umsatzes",
        "den umsatzteil",
        "diesen anteil", "diesen teil", "umsatz innerhalb", "rate of the band it lands in",
        "rate of its band", "does not re-rate",
        "not re-rate",
        "doesn't re-rate",
        "of the amount by which", "of the amount, if any, by which",
        "of the amount (if any) by which",
        "of any amount by which", "of the excess, if any,",
        "of the sum by which", "des betrags, um den",
        "on that part", "on that slice", "on this part", "on that portion", "auf diesen teil",
        "of the part", "of the portion", "on the part", "on the portion", "the slice",
        "of the slice",
        "on the slice", "slices", "to the part", "to the portion", "to that part", "of that part",
        "only on the excess", "of the excess", "on the excess",
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
        "für den gesamten", "auf die gesamten", "rückwirkend", "vom ersten euro",
        "ab dem ersten euro",
        "on the whole value", "on the whole of", "to the whole of", "auf den gesamtwert",
        "on all", "paid on all", "applies to all", "on all revenue", "on the whole amount",
        "on the entire amount", "of the whole",
        "applies to all", "on all sales", "of all sales", "to the whole", "back to the first",
        "of all of it", "on all of it", "of all of that", "on all of that", "for all of it",
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
        "on a straight-line basis", "rises evenly", "rise evenly", "rising evenly",
        "increases evenly", "increasing evenly",
        "grows evenly", "growing evenly", "climbs evenly", "evenly between", "rises steadily",
        "increases steadily", "rises uniformly", "steigt gleichmäßig", "steigt gleichmässig",
        "gleichmäßig zwischen", "gleichmässig zwischen", "falls evenly", "falling evenly",
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
        "that proportion of", "such proportion of", "same percentage of", "the same percentage",
        "same proportion", "same share of",
        "same fraction", "same part of", "in the ratio that", "in the same ratio",
        "in the same proportion", "scaled down in", "reduced proportionately",
        "reduced proportionally", "proportionately less", "proportionally less",
        "in demselben verhältnis", "im verhältnis",
        "verhältnismäßig", "pro rata", "pro-rata", "proportionate", "proportionately",
        "proportionally",
        "proportional",
        "in proportion", "anteilig", "prorated", "pro-rated", "au prorata",
      ]
    ),
    (
      .attainment,
      [
        "of the number", "of that number", "achievement", "attainment", "of target",
        "of the target", "zielerreichung", "of goal",
        "of the goal", "of plan",
      ]
    ),
    (.threshold, ["threshold", "schwelle", "schwellenwert", "entry level"]),
    (.target, ["target", "zielwert", "on target", "at plan", "par"]),
    (.maximum, ["stretch", "outstanding"]),
  ]
}
