/// Words of the case for a bonus, for what a sheet mentions.
enum ArgumentWords {
  /// “Both milestones”, “each of the goals”, “all are certified”. “Both companies” is part of one
  /// goal.
  private static let all: [String] = {
    let quantities = [
      "all", "each", "every", "both", "any", "all the", "all three", "all four", "all five",
      "all of the", "each of the", "both of the", "any of the", "either", "alle", "aller", "allen",
      "jede", "jeder", "jedes", "jeden", "jedem", "beide", "beiden", "beider", "sämtliche", "tous",
      "toutes", "chaque", "tous les", "toutes les",
    ]
    let nouns = [
      "milestone", "milestones", "goal", "goals", "target", "targets", "bonus", "bonuses",
      "award", "awards", "measure", "measures", "metric", "metrics", "result", "results",
      "objective", "objectives", "payment", "payments", "payout", "payouts", "amount", "amounts",
      "outcome", "outcomes", "stage", "stages", "deliverable", "deliverables", "figure",
      "figures", "are", "is", "were", "must", "have", "has", "of", "ziel", "ziele", "zielen",
      "meilenstein", "meilensteine", "meilensteinen", "prämie", "prämien", "boni", "ergebnisse",
      "sind", "werden", "wird", "leistungen", "lieferung", "beträge", "objectif", "objectifs",
      "jalon", "jalons", "primes",
    ]
    return quantities.flatMap { quantity in nouns.map { "\(quantity) \($0)" } }
  }()

  /// “What comparable plants pay”: whoever they are, no survey is named.
  private static let others: [String] = {
    let kinds = ["comparable", "similar", "other", "competing", "peer", "rival"]
    let payers = [
      "companies", "firms", "employers", "businesses", "groups", "organisations", "organizations",
      "plants", "sites", "mills", "banks", "insurers", "hospitals", "clinics", "museums", "schools",
      "charities", "agencies", "shops", "stores", "hotels", "operators", "producers", "houses",
      "institutions", "trusts", "universities", "ports", "airlines", "carriers", "breweries",
      "publishers", "utilities", "start-ups", "startups",
    ]
    return kinds.flatMap { kind in
      payers.flatMap { ["what \(kind) \($0) pay", "what \(kind) \($0) offer"] }
    }
  }()

  static let cues: [(cue: SheetCue, phrases: [String])] = [
    (
      .benchmark,
      [
        "benchmark", "benchmarks", "benchmarking", "percentile", "percentiles", "p25", "p50", "p75",
        "p90", "radford", "mercer", "wtw", "willis towers watson", "korn ferry", "kienbaum",
        "pearl meyer", "equilar", "carta", "payscale", "levels.fyi", "market data",
        "market median", "peers", "peer group", "peer companies", "proxy statement",
        "proxy statements", "comparable roles", "comparable companies", "compensation survey",
        "pay survey", "salary survey", "remuneration survey", "compensation study", "pay study",
        "remuneration report", "remuneration reports", "marktvergleich", "vergütungsstudie",
        "gehaltsstudie", "vergütungsvergleich", "vergleichsgruppe", "marktmedian", "salary band",
        "gehaltsband", "marktdaten", "benchmark:",
      ]
    ),
    (
      .looseBenchmark,
      [
        "in line with the market", "in line with market", "market rate", "market rates",
        "market practice", "market standard", "market-standard", "market level",
        "competitive with the market", "competitive package", "industry average",
        "what others pay",
        "what competitors pay", "what rivals pay",

        "what the competition pays",
        "what is paid elsewhere", "what one gets elsewhere", "what people get elsewhere",
        "in line with the industry", "in line with the sector", "usual in the industry",
        "usual in the sector", "customary in the industry", "what is usual in",
        "what is customary",
        "what others get", "what others earn", "what peers pay",
        "what peers get", "what peers earn", "what peers are paid", "what others are paid",
        "in line with peers", "in line with our peers", "what the market pays", "going rate",
        "marktüblich", "marktübliche",
        "marktüblichen", "branchenüblich",
      ] + others
    ),
    (
      .value,
      [
        "value", "value created", "worth", "gross margin", "contribution margin", "margin",
        "savings", "saving", "saves", "roi", "return on investment", "npv", "net present value",
        "payback", "avoided cost", "avoided costs", "avoids", "cost avoidance", "business case",
        "benefit", "benefits", "profit", "ebitda", "additional revenue", "incremental revenue",
        "uplift", "loss avoided", "costs us", "nutzen", "mehrwert", "wert", "einsparung",
        "einsparungen", "deckungsbeitrag", "ertrag", "rohertrag", "gewinn", "business value",
        "gains", "cash release", "working capital",
      ]
    ),
    (
      .alignment,
      [
        "priority", "priorities", "strategy", "strategic", "strategic plan", "company goal",
        "company goals", "company's goals", "corporate goal", "corporate goals", "supports",
        "aligned", "alignment", "align", "okr", "okrs", "board goal", "board's goal",
        "board's first goal", "board's goals",
        "board's aim", "goal of the board", "goals of the board", "goal of the owners",
        "goals of the owners", "owners' goal", "operating plan", "mission",
        "unternehmensziel", "unternehmensziele", "strategie", "business plan", "business case",
        "annual plan", "roadmap", "why this matters", "why it matters", "rationale", "purpose",
        "hintergrund", "begründung", "background", "value", "value created", "goal of the company",
        "geschäftsplan", "ziel der gesellschaft", "programme", "objective of the",
      ]
    ),
    (
      .ageing,
      [
        "aged", "ageing", "aging", "updated to", "uplifted", "trended", "trending factor",
        "projected to", "fortgeschrieben", "indexed",
      ]
    ),
    (
      .personalNeed,
      [
        "need the extra money", "needs the extra money", "need the extra income",
        "needs the extra income", "need the income", "needs the income",
        "cover my rent", "cover the mortgage", "pay the mortgage",
        "pay off my loan", "a growing family", "my growing family", "tuition fees for",
        "make ends meet",
        "my mortgage", "our mortgage", "my rent", "my bills", "my family", "my children",
        "my kids", "school fees", "my loan", "my own costs", "my living costs",
        "my own bills",
        "my household",
        "cost of living", "i deserve", "i need more",
        "i need the money", "i am entitled", "i'm entitled", "entitled to more", "i feel underpaid",
        "i am underpaid", "i have earned it", "years of loyalty", "my loyalty", "my hypothek",
        "meine hypothek", "meine miete", "meine familie", "ich verdiene mehr",
        "lebenshaltungskosten", "personal circumstances", "my expenses",
        "his mortgage", "her mortgage", "their mortgage", "his rent", "her rent",
        "his children", "her children", "children at college", "children at university",
        "he deserves", "she deserves", "feel entitled", "feels entitled",
        "deserves more", "needs more money",
        "needs the money", "need the money", "needs a larger package", "need a larger package",
        "feel undervalued", "feels undervalued", "feels underpaid", "is underpaid",
        "could use the money", "could do with the money", "could do with the extra",
        "could really do with",
        "extra money would", "money would come in handy", "money would help",
        "would come in handy at home", "come in handy at home", "comes in handy at home",
        "help with my", "help me with my", "my season ticket", "my student loan",
        "my student debt", "my debts", "my overdraft", "my pension", "my wife", "my husband",
        "my kids'",
        "family budget", "household budget", "my daughter", "my son", "our baby",
        "a baby on the way", "my wedding",
        "could use the extra", "children starting college",
        "kids at college",
        "his loyalty", "her loyalty",
        "seine hypothek",
        "ihre hypothek", "seine miete", "ihre miete", "private gründe",
      ]
    ),
    (
      .ranking,
      [
        "equally weighted", "equal weight", "equal weights", "weighted equally", "equal shares",
        "priority", "priorities", "ranked", "ranking", "in order of", "most important",
        "in this order", "sequential", "weight", "weights", "weighting", "gleich gewichtet",
        "gleichgewichtet", "gewichtung", "rangfolge", "reihenfolge", "zu gleichen teilen",
        "equal importance", "equally important", "same amount",
      ]
    ),
    (
      .atRisk,
      [
        "at risk", "fully at risk", "at-risk", "risk-sharing", "risk sharing", "shared risk",
        "shares the risk", "pay only for results", "paid only for results", "only if results",
        "no fixed cost", "only for results", "rein erfolgsabhängig", "voll variabel",
        "erfolgsabhängig",
      ]
    ),
    (
      .newHire,
      [
        "new hire", "newly hired", "newly appointed", "joins the company", "joins us",
        "joining the company", "joining date", "joins on",
        "joins from outside", "joins from", "joining from", "who joins", "joins the group",
        "joins the firm", "joins as", "comes from outside", "hired from outside",
        "recruited from outside", "appointed from outside", "external hire", "external candidate",
        "external appointment", "starts with us", "starts in the role on", "takes up the post on",
        "takes up the role on", "takes up her post", "takes up his post", "takes office on",
        "first day in the role",
        "first day of work",
        "first working day", "start date", "her first day with", "his first day with",
        "my first day with", "their first day with", "new to the company",
        "new in the role", "new to the role", "eintritt", "eintrittsdatum", "tritt ein",
      ]
    ),
    (
      .rampUp,
      [
        "ramp", "ramp-up", "ramp up", "ramping", "learning period", "onboarding period",
        "grace period", "discovery period", "einarbeitung", "einarbeitungszeit", "pro rata",
        "pro-rata", "prorated", "pro-rated", "pro-rating", "anteilig", "part year", "part-year",
        "measurement starts", "measured from", "first quarter excluded", "zeitanteilig",
        "discovery", "targets are reviewed",
      ]
    ),
    (
      .reason,
      [
        "because", "since", "due to", "reason", "turnaround", "divestment", "restructuring",
        "decline", "declining", "weil", "da", "aufgrund", "wegen", "grund", "sanierung",
      ]
    ),
    (.all, all),
    ([], ["employee turnover", "staff turnover", "labour turnover", "inventory turnover"]),
    (
      .metric,
      [
        "revenue", "revenues", "arr", "mrr", "ebitda", "ebit", "bookings", "churn", "pipeline",
        "cash flow", "gross margin", "contribution margin", "operating margin", "market share",
        "profit", "net profit", "operating profit", "run rate", "run-rate", "cost savings",
        "active users", "active customers", "active members", "active accounts",
        "active subscribers", "uptime",
        "qualified leads", "synergies", "run-rate synergies", "cost synergies",
        "turnover", "sales revenue", "umsatz", "gewinn",
        "deckungsbeitrag", "marktanteil", "einsparungen", "umsätze", "jahresumsatz", "savings",
        "net new arr", "recurring revenue", "net revenue", "net retention",
        "net revenue retention", "conversion rate", "win rate", "customer acquisition cost",
      ]
    ),
  ]
}
