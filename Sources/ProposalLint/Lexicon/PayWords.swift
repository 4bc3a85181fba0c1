/// Words of payment, misses and limits, for what a sheet mentions.
enum PayWords {
  static let cues: [(cue: SheetCue, phrases: [String])] = [
    // “Amounts paid on figures later restated are repaid (rules of 1 January 2025)” sets no day of payment.
    (
      [],
      [
        "amounts paid on", "sums paid on", "bonuses paid on", "bonus paid on", "awards paid on",
        "amounts paid in", "payments made on figures", "paid on figures", "paid on accounts",
        "paid on results", "paid on numbers", "paid on data", "paid on wrong",
        "amounts already paid", "sums already paid", "paid in error",
      ]
    ),
    (
      .payment,
      [
        "paid", "payable", "payment", "payments", "disbursed", "transferred", "ausgezahlt",
        "auszahlung", "auszuzahlen", "zahlbar", "zahlung", "gezahlt", "bezahlt", "fällig",
        "überwiesen", "vergütet", "versé", "payé", "versement", "settled", "ausbezahlt",
        "entrichtet", "überweist", "pays out", "pay out", "paid out", "instalment", "instalments",
      ]
    ),
    (
      .timing,
      [
        "days", "day", "days of", "days after", "business days", "working days", "weeks", "month",
        "months", "march", "january", "february", "april", "june", "july", "august",
        "september", "october", "november", "december", "no later than", "at the latest",
        "following", "payday", "payslip", "tage", "tagen", "tage nach", "monat", "monats",
        "spätestens", "folgemonat", "märz", "januar", "februar", "mai", "juni", "juli", "oktober",
        "dezember", "wochen", "quarterly", "monthly", "year-end", "jours", "mois",
      ] + MonthWords.may
    ),
    (
      .paymentTime,
      [
        "payroll", "date to be determined", "date to be agreed", "date to be confirmed",
        "with the salary", "salary run", "paid on certification",
        "paid upon certification", "paid on approval", "paid upon approval", "paid on acceptance",
        "paid upon acceptance", "paid on achievement", "paid upon achievement", "payment date",
        "net 7", "net 10", "net 14", "net 15", "net 20", "net 21", "net 28", "net 30", "net 45",
        "net 60", "net 90", "payable on signature", "paid on signature", "paid at signing",
        "gehaltsabrechnung", "gehaltslauf", "mit dem gehalt", "lohnlauf", "lohnabrechnung",
        "mit dem lohn", "paid immediately", "paid quarterly", "paid monthly", "paid annually",
        "märzgehalt", "aprilgehalt", "maigehalt", "märzlohn", "aprillohn", "pay run", "payslip",
        "pay date", "payday", "paid together", "zahlungsziel",
      ]
    ),
    (
      .miss,
      [
        "missed", "miss", "misses", "nothing below", "nothing if missed", "nothing less", "not met",
        "not reached", "not achieved", "if no", "below",
        "short of", "worse than", "schlechter als", "fails", "falls short", "unachieved",
        "otherwise", "under", "less than",
        "fewer than", "over", "above", "more than", "exceeds", "über", "nicht erreicht", "unter",
        "unterhalb", "verfehlt", "verfehlung", "sonst",
        "andernfalls", "ohne", "unless", "non-achievement", "near miss", "is late", "after that",
        "nicht erfüllt", "wird keine", "without", "later than", "only if", "nur wenn",
      ]
    ),
    (
      [.miss, .missesAll],
      [
        "if no milestone", "if no milestones", "if no goal", "if no goals", "if none of the",
        "if none of them", "if neither", "if no target", "if no targets", "if none is",
        "none of them", "if both are missed", "if all are missed", "wird kein ziel",
      ]
    ),
    (
      .leaving,
      [
        "resignation", "resigns", "resign", "dismissal", "dismissed", "leaver", "leavers",
        "good leaver", "bad leaver", "gives notice", "leaves the company", "you leave",
        "leaving date", "kündigung", "ausscheiden", "austritt",
      ]
    ),
    (
      .nothing,
      [
        "nothing", "none", "nothing below", "nothing if missed", "nothing less", "no bonus",
        "no payment",
        "no payout", "no award", "not paid", "not owed",
        "nil", "zero", "lapses", "lapse", "lapsed", "forfeited", "forfeits", "forfeit", "earns 0",
        "pays 0", "nichts", "keinen bonus", "keine prämie", "keine zahlung", "kein bonus",
        "entfällt", "verfällt", "verfallen", "no fee", "not payable", "not earned", "unpaid",
        "no longer available",
        "no longer payable", "no longer paid", "no longer earned",
        "$0", "€0", "£0", "0%", "is not due", "no amount", "no part",
      ]
    ),
    (
      .partial,
      [
        "all or nothing", "all-or-nothing", "not enough", "isn't enough", "partial", "partially",
        "in part", "pro rata",
        "pro-rata", "prorated", "pro-rated", "proportionate", "proportionately", "proportion",
        "proportional", "proportionally", "straight-line", "straight line", "interpolated",
        "interpolation", "linear", "linearly", "in full or not at all", "no partial",
        "ganz oder gar nicht", "alles oder nichts", "anteilig", "anteilmäßig", "anteilmässig",
        "teilerfüllung",
        "teilweise", "teilzahlung", "nothing below", "nothing if missed", "full weight",
        "binary", "cliff", "each one", "for each", "per unit", "nothing less",
      ]
    ),
    (
      .interpolation,
      [
        "interpolation", "interpolated", "interpolate", "straight-line", "straight line",
        "straight lines", "linear", "linearly", "steps only", "step function", "no intermediate",
        "in between", "between levels", "between the levels", "between steps", "between points",
        "pro rata", "pro-rata", "rounded down to", "next lower", "dazwischen", "interpoliert",
        "stufen", "stufenweise", "highest step", "step reached", "highest tier", "highest level",
        "between tiers", "between the steps", "between the tiers", "zwischenwerte",
      ]
    ),
    (
      .cap,
      [
        "capped", "cap", "caps", "no cap", "uncapped", "at most", "maximum", "max", "not exceed",
        "no more than", "up to a maximum", "ceiling", "limited to", "höchstens", "maximal",
        "höchstbetrag", "obergrenze", "gedeckelt", "deckel", "deckelung", "begrenzt", "plafonné",
        "no upper limit", "without limit", "not capped", "without a cap", "nach oben offen",
      ]
    ),
    (
      .addsUp,
      [
        "are cumulative", "is cumulative", "paid cumulatively", "pay cumulatively", "add up",
        "are added together", "amounts are added", "all levels reached are paid",
        "all tiers reached are paid", "each tier reached is paid", "each level reached is paid",
        "werden addiert", "addieren sich", "kumulativ",
      ]
    ),
    (
      .onlyHighest,
      [
        "only the highest", "highest tier only", "only the best", "nur die höchste",
        "nur der höchste", "nur die beste", "only one of them is paid",
        "only the highest tier is paid", "only the highest level is paid",
        "only the highest tier reached is paid", "only the highest level reached is paid",
      ]
    ),
    (
      .shareTerms,
      [
        "vwap", "volume-weighted", "grant date", "grant price", "share price", "closing price",
        "fair market value", "strike price", "exercise price", "price per share", "vest on",
        "vests on", "vest in",
        "vests in", "vest over", "vests over", "vesting", "shares vest", "units vest",
        "equity plan", "stock plan", "share plan", "option plan",
        "equity incentive plan", "long-term incentive plan", "ltip", "whole shares",
        "schlusskurs", "aktienkurs", "durchschnittskurs", "ausgabekurs", "sperrfrist",
        "aktienplan", "beteiligungsprogramm",
      ]
    ),
  ]
}
