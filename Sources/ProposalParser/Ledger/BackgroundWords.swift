/// Words beside amounts that nobody is paid: costs, cover, budgets, the past.
enum BackgroundWords {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "was", "were", "had", "brought in", "raised", "grew", "earned last", "insurance",
        "insured", "liability", "cover", "budget", "budgets", "forecast", "costs us", "cost us",
        "costs", "cost", "lease", "rent", "market", "estimated", "book value", "asking price",
        "allowance", "salary", "base pay", "loan", "value of", "contract value", "day rate",
        "hourly rate", "rate of", "permit", "no part of", "not part of", "ordered separately",
        "separately", "haftpflicht", "deckungssumme", "versicherung", "deckt", "im vorjahr",
        "betrug", "waren", "gehalt", "monatsgehalt", "kosten", "proof of funds", "worth",
        "gross margin", "is dealt with", "discussed and dropped", "dropped", "commitment",
        "so far", "today", "currently", "at the moment", "in comparison", "last year",
        "previous year", "peer", "benchmark", "median", "average", "turnover of", "spend of",
        "paid by the owner directly", "outside this", "not included", "liability is limited",
        "haftung", "approved spend", "committed spend", "assets of", "balance", "reserve",
        "insures", "carries", "annual contract value", "order value", "rechnung über",
        "minimum order", "listed at", "list price", "retail price", "purchase price",
        "coûté", "assurance", "était", "étaient", "budget de", "grant from", "comes from",
        "out of", "funding of", "pension", "per claim", "schadenfall", "deductible",
        "prior year", "a year before", "year before", "in 2023", "in 2024", "severance",
      ]
    )
  ])
}
