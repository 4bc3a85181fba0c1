import ProposalModel

/// Words of the steps between the weighted sum and what is paid.
enum AdjustmentWords {
  static let multiply = PhraseTable<Bool>([
    (
      true,
      [
        "multiplied", "multipliziert", "multiplies", "times the", "multiplié", "multiplied by",
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
        "limited to",
      ]
    )
  ])
  static let result = PhraseTable<Bool>([
    (true, ["result", "score", "total", "ergebnis", "summe", "bonus", "award", "gesamtbonus"])
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
        "is zero", "zero", "no bonus", "no award", "nothing is paid", "entfällt", "gibt es keinen",
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
    (true, ["whatever", "regardless of", "at all", "even if", "irrespective"])
  ])
  static let rounds = PhraseTable<Bool>([
    (true, ["rounded", "gerundet", "arrondi", "aufgerundet", "abgerundet", "arrondie"])
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
        "leaves the company", "notice", "death", "disability", "termination", "leaver", "leavers",
        "exit date", "gives notice", "joins or leaves", "austritt", "kündigt", "kündigung",
      ]
    )
  ])
}
