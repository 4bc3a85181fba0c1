import ProposalModel

/// Adjectives that select, without saying which (lexicon, group 12), and the nouns that need more
/// than them.
enum UnqualifiedNouns {
  static let words = [
    "key", "strategic", "major", "tier-1", "tier 1", "tier-one", "initial", "meaningful", "anchor",
    "blue-chip", "core", "lighthouse", "marquee", "priority", "referenceable", "top", "top-tier",
    "serious",
    "flagship", "leading", "well-known", "reputable", "prestigious", "renowned", "high-profile",
    "big-name", "household-name", "respected", "premier", "top-flight", "world-leading",
    "market-leading", "heavyweight", "sought-after", "influential",
  ]

  static let fixedExpressions = [
    "key results", "key performance indicator(s)", "key personnel", "key date(s)", "core hours",
    "leading indicator", "leading indicators", "leading edge", "major version", "top up",
    "major defect(s)", "on top of",
  ]

  /// What such an adjective selects from.
  static let nouns: WordSet = WordSet(
    [
      "account", "accounts", "client", "clients", "customer", "customers", "deal", "deals",
      "feature", "features", "hire", "hires", "initiative", "initiatives", "logo", "logos",
      "market", "markets", "opportunities", "partner", "partners", "partnership", "partnerships",
      "process", "processes", "project", "projects", "prospects", "region", "regions",
      "relationships", "segments", "stakeholders", "supplier", "suppliers", "systems", "vendors",
      "group", "groups", "chains", "hospitals", "clinics", "schools", "universities", "brands",
      "contracts", "buyer", "investor", "bidder", "bidders", "countries", "cities", "buyers",
      "publishers", "carriers", "insurers", "dealers",
      "institutions", "donors", "funders", "tenants", "employers", "manufacturers",
      "shippers", "merchants", "wholesalers", "resellers", "sponsors", "advertisers", "airlines",
      "states", "territories", "provinces", "districts", "towns", "villages", "municipalities",
      "routes", "lanes", "ports", "channels", "categories", "importers", "exporters", "operators",
      "restaurants", "hotels", "banks", "brokers", "lenders", "journals", "museums", "pharmacies",
      "offtaker", "offtakers", "exhibitors", "licensees", "franchisees", "charterers", "landlords",
      "producers", "processors", "caterers", "galleries", "collectors", "hauliers", "forwarders",
      "agencies", "ministries", "festivals", "artists", "authors", "growers", "farms",
      "chefs", "architects", "designers", "names", "figures", "players", "companies", "firms",
      "businesses", "organisations", "organizations", "corporates", "enterprises", "titles",
      "outlets", "newspapers", "magazines", "orchestras", "venues", "theatres", "clubs", "speakers",
      "experts", "academics", "scientists", "researchers", "influencers", "bloggers", "houses",
      "studios", "foundations", "directors", "actors", "bands", "retailer", "publisher", "sponsor",
      "penetration", "traction", "adoption", "retailers", "distributors", "investors", "sites",
    ].map { WordKey($0) })

  /// An initial contract is the first one; only these are measured by nothing when “initial”.
  static let nounsOfInitial: WordSet = ["penetration", "traction", "adoption", "success"]

  /// Words that say which ones, or how large.
  static let selectors: WordSet = [
    "each", "least", "worth", "above", "over", "exceeding", "minimum", "listed", "named", "namely",
    "list", "annex", "appendix", "schedule", "exhibit", "defined", "following", "means",
  ]
}
