extension SheetReading {
  /// Names of fixed pay; `true` where it is the annual base salary.
  static let salaryWords = PhraseTable<Bool>([
    (
      true,
      [
        "base salary", "base pay", "annual salary", "fixed salary", "current salary", "salary",
        "festgehalt", "grundgehalt", "jahresgehalt", "jahresgehalts", "jahresgrundgehalt",
        "fixgehalt", "salaire de base", "salaire annuel", "base", "base stays at",
        "grundgehalts", "festgehalts", "jahressalär",
      ]
    ),
    (
      false,
      [
        "car allowance", "monatsgehalt", "monthly salary", "signing bonus", "sign-on bonus",
        "allowance", "salaire mensuel", "pension", "day rate for", "hourly rate",
      ]
    ),
  ])

  static let poolNames = PhraseTable<Bool>([
    (true, ["the pool is", "the pool amounts to", "the pot is", "der topf beträgt"])
  ])

  static let valueWords = PhraseTable<Bool>([
    (
      true,
      [
        "value created", "expected value", "business value", "worth about", "is worth about",
        "value to the company", "is worth roughly", "worth roughly", "is worth some",
        "expected benefit", "expected annual benefit", "annual benefit of", "value of about",
      ]
    )
  ])

  static let targetWords = PhraseTable<Bool>([
    (
      true,
      [
        "target bonus", "target bonus is", "target bonus of", "target award", "target award is",
        "target award of", "target incentive", "zielbonus", "zielbonus beträgt", "zielprämie",
        "bonus pool of", "bonus at target is", "on-target bonus", "annual target bonus",
        "opportunity at target is", "at target is", "incentive opportunity is",
        "sti opportunity is", "incentive opportunity of", "target incentive of",
        "zielbonus bei 100 % zielerreichung", "zielbonus bei 100 %", "zielbonus von",
        "bonus bei zielerreichung", "prime cible", "prime cible de", "target sti is",
        "bonus pool is", "target opportunity of",
      ]
    )
  ])

  static let marketWords = PhraseTable<Bool>([
    (
      true,
      [
        "benchmark", "benchmarks", "survey", "peer group", "peers", "market median", "percentile",
        "radford", "mercer", "willis towers watson", "marktvergleich", "vergütungsstudie",
      ]
    )
  ])
}
