import ProposalModel

/// Words of the steps between the weighted sum and what is paid.
enum AdjustmentWords {
  static let multiply = PhraseTable<Bool>([
    (
      true,
      [
        "multiplied", "multiply", "multipliziert", "multiplies", "times the", "multiplié",
        "multiplied by",
        "pro-rated by", "prorated by",
      ]
    )
  ])
  static let added = PhraseTable<Bool>([
    (true, ["added", "are added", "is added", "addiert", "hinzugerechnet", "hinzugezählt", "plus"])
  ])
  static let exceed = PhraseTable<Bool>([
    (
      true,
      [
        "not exceed", "cannot exceed", "never exceeds", "does the bonus exceed", "exceed",
        "höchstens", "nicht überschreiten", "never more than", "at most", "übersteigt nicht",
        "limited to", "never pays more than", "pays no more than", "begrenzt", "gedeckelt",
        "never exceed", "never exceeds", "capped at", "tops out at", "pay no more than",
        "pay at most", "pays at most", "restricted to", "zusammen höchstens",
        "never total more than", "not total more than", "total no more than",
        "never come to more than", "not come to more than", "never add up to more than",
        "not add up to more than",
      ]
    )
  ])
  static let result = PhraseTable<Bool>([
    (
      true,
      [
        "result", "score", "total", "ergebnis", "summe", "bonus", "award", "gesamtbonus",
        "together", "incentive", "prämie", "prämien",
      ]
    )
  ])
  /// "Half of each award is paid only with a clean audit" asks for something.
  static let asking: WordSet = ["only", "unless", "nur", "seulement"]
  /// Words for all that is promised, which a part is of.
  static let wholes = PhraseTable<Bool>([
    (
      true,
      [
        "every amount", "each amount", "all amounts", "amounts shown", "full-year amount",
        "full-year amounts", "of it", "of them", "of each", "of the amounts", "of these amounts",
        "davon", "aller beträge", "der beträge",
      ]
    )
  ])
  /// Those among them that are no pronoun.
  static let wholesByName = PhraseTable<Bool>([
    (true, ["of each", "of the amounts", "of these amounts", "der beträge"])
  ])
  /// Words for the amounts added up.
  static let sums = PhraseTable<Bool>([
    (
      true,
      [
        "the sum", "sum of", "of any kind", "added together", "the total", "in total",
        "total award",
        "whole award", "total bonus", "overall award", "die summe", "gesamtbetrag", "gesamtbonus",
        "der gesamtbetrag", "insgesamt", "la somme", "le total",
      ]
    )
  ])
  /// Words for each of several amounts: "no one bonus will exceed $18,000".
  static let singles = PhraseTable<Bool>([
    (
      true,
      [
        "no one", "no single", "no individual", "any one", "any single", "any individual",
        "none of the bonuses", "none of the awards", "none of the payments", "keine einzelne",
        "kein einzelner",
      ]
    )
  ])
  /// Words that take several amounts as one.
  static let together = PhraseTable<Bool>([
    (
      true,
      [
        "in the aggregate", "aggregate of", "together", "combined", "overall", "zusammen",
        "ensemble", "au total",
      ]
    )
  ])
  /// Words that put a step behind the one before.
  static let then = PhraseTable<Bool>([
    (
      true,
      [
        "danach", "anschließend", "anschliessend", "sodann", "then", "thereafter", "after that",
        "afterwards", "as so limited", "so limited", "ensuite",
      ]
    )
  ])
  /// Words for all amounts of the sheet.
  static let amounts = PhraseTable<Bool>([
    (
      true,
      [
        "every amount", "each amount", "all amounts", "amounts shown", "full-year amount",
        "full-year amounts", "aller beträge",
      ]
    )
  ])
  /// Words that reach all that is promised.
  static let everything = PhraseTable<Bool>([
    (
      true,
      [
        "either", "any heading", "any of these", "any of them", "all of these", "under this plan",
        "under these rules", "under this offer", "at all", "none of the above", "both headings",
        "any of the two parts", "any of the three parts", "any of the four parts",
        "none of the two", "none of the three", "none of the four", "any part", "any element",
        "all elements", "this agreement", "whole plan", "for the year", "any of the two heads",
        "any of the three heads", "any of the four heads", "any head", "any of the heads",
      ]
    )
  ])
  static let salary = PhraseTable<Bool>([
    (true, ["salary", "base pay", "gehalt", "jahresgehalt", "grundgehalt"])
  ])
  static let parts = PhraseTable<Bool>([
    (true, ["parts", "shares", "share of each", "largest remainder", "teile", "instalments"])
  ])
  static let cents = PhraseTable<Bool>([
    (true, ["cent", "cents", "penny", "pence", "rappen", "two decimals", "nearest cent"])
  ])
  static let wholeUnits = PhraseTable<Bool>([
    (
      true,
      [
        "whole dollar", "whole dollars", "nearest dollar", "whole euro", "whole euros",
        "nearest euro", "whole pound", "whole pounds", "nearest pound", "ganze franken",
        "ganze euro", "whole francs",
      ]
    )
  ])
  static let oneWay = PhraseTable<Bool>([
    (true, ["rounded up", "rounded down", "aufgerundet", "abgerundet", "up to the next"])
  ])
  static let zero = PhraseTable<Bool>([
    (
      true,
      [
        "is nil", "falls to nil", "is zero", "zero", "no bonus", "no award", "nothing is paid",
        "entfällt", "gibt es keinen",
        "no payout", "is nil",
      ]
    )
  ])
  /// The goals' own levels: that nothing is paid below them is part of the scale.
  static let ownLevels = PhraseTable<Bool>([
    (
      true,
      [
        "threshold", "goals are missed", "goal is missed", "no goal", "goal is met", "schwelle",
        "missed", "keine schwelle", "no milestone", "not achieved", "no level", "gives notice",
        "no goals",
      ]
    )
  ])
  static let whatever = PhraseTable<Bool>([
    (true, ["whatever", "regardless of", "even if", "irrespective"])
  ])
  /// What the weighted goals come to.
  static let ownResults = PhraseTable<Bool>([
    (
      true,
      [
        "blended", "weighted", "overall", "score", "ratio", "attainment", "result", "average",
        "gewichtete", "gesamtergebnis", "zielerreichung",
      ]
    )
  ])
  static let atAll = PhraseTable<Bool>([(true, ["at all", "überhaupt"])])
  /// What must not happen, whatever else is reached.
  static let events = PhraseTable<Bool>([
    (
      true,
      [
        "accident", "accidents", "fatal", "fatality", "fatalities", "breach", "breaches",
        "violation", "violations", "restatement", "restated", "recall", "spill", "never event",
        "serious incident", "reportable incident", "fraud", "misconduct", "licence is withdrawn",
        "license is revoked", "sanction", "outbreak", "data loss", "loses its",
        "unfall", "unfälle", "tödlich", "tödlicher", "tödlichen", "verstoß", "verstöße",
        "datenschutzverletzung", "rückruf", "accident mortel", "dies in", "lose their life",
      ]
    )
  ])
  static let rounds = PhraseTable<Bool>([
    (
      true,
      [
        "round the", "rounds the", "rounds each", "round each", "rounded", "gerundet", "arrondi",
        "aufgerundet", "abgerundet", "arrondie",
      ]
    )
  ])
  static let discretion = PhraseTable<Bool>([
    (
      true,
      [
        "may lower", "may raise", "may reduce", "may increase", "may adjust", "may not raise",
        "may not increase", "can reduce", "can lower", "kann kürzen", "darf",
      ]
    )
  ])
  static let leaving = PhraseTable<Bool>([
    (
      true,
      [
        "resignation", "resigns", "good leaver", "good leavers", "dismissal", "dismissed",
        "leaves the company", "made redundant", "becomes redundant", "redundancy", "under notice",
        "given notice", "notice of resignation",
        "notice period", "serving notice", "death", "disability", "termination", "leaver",
        "leavers", "retirement", "for convenience", "ends the agreement", "end the agreement",
        "ends the contract", "earned up to the day", "achieved up to the day",
        "and the rest lapses",
        "the rest lapses",
        "exit date", "gives notice", "joins or leaves", "austritt", "kündigt", "kündigung",
      ]
    )
  ])
}
