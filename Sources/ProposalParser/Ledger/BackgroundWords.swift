/// Words beside amounts that nobody is paid: costs, cover, budgets, the past. `true` where not
/// even a word of paying beside the amount says otherwise.
enum BackgroundWords {
  static let table = PhraseTable<Bool>([
    (
      true,
      [
        "agreed beforehand in writing", "agreed in advance in writing",
        "came to", "had come to", "not credited", "does not apply", "for information only",
        "not claimed", "no bearing on", "place no reliance", "not charged", "free issue",
        "from another supplier", "bought by", "is budgeted", "has budgeted", "hold reserves",
        "zum vergleich", "no part of", "not part of", "ordered separately",
        "paid by the owner directly", "not count toward any", "not count towards any",
        "not count against any", "lottery award", "lottery grant", "lottery funding",
        "have a grant of", "has a grant of", "hold a grant of", "holds a grant of",
        "liability is limited", "liability insurance", "peer group", "peers", "last year's",
        "last year’s", "prior year's",
        "is dealt with", "ask you first", "ask first", "stood at", "finished at", "ended at",
        "closed at", "lag bei", "belief sich auf",
        "discussed and dropped",
        "haftpflicht", "haftpflichtversicherung", "deckungssumme", "last year", "prior year",
        "previous year", "im vorjahr", "l'an dernier", "asking price", "proof of funds",
        "approved spend", "book value",
      ]
    ),
    (
      false,
      [
        "was", "were", "had", "brought in", "raised", "grew", "earned last", "insurance",
        "the band", "band for", "band ends",
        "insured", "liability", "cover", "budget", "budgets", "forecast", "costs us", "cost us",
        "costs", "cost", "lease", "rent", "market", "estimated", "allowance", "salary", "base pay",
        "loan", "value of", "contract value", "day rate",
        "hourly rate", "rate of", "permit", "separately", "versicherung", "deckt", "betrug",
        "waren", "gehalt", "monatsgehalt", "kosten", "worth",
        "gross margin", "dropped", "commitment",
        "so far", "today", "currently", "at the moment", "in comparison", "peer", "benchmark",
        "median", "average", "turnover of", "spend of",
        "outside this", "not included", "haftung", "committed spend", "assets of", "balance",
        "reserve",
        "insures", "carries", "annual contract value", "order value", "rechnung über",
        "minimum order", "listed at", "list price", "retail price", "purchase price",
        "coûté", "assurance", "était", "étaient", "budget de", "grant from", "comes from",
        "out of", "funding of", "pension", "per claim", "schadenfall", "deductible",
        "of saved", "in saved", "of lost", "in lost", "saves", "saving us", "savings of",
        "a year before", "year before", "in 2023", "in 2024",
        "severance", "receipts for", "would have asked", "brings in", "bring in", "we lost",
        "spent", "booked", "invested", "may spend",
        "can spend",
      ]
    ),
  ])
}
