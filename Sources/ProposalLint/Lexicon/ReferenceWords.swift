import ProposalModel

/// References to something everybody is supposed to know (lexicon, group 8).
enum ReferenceWords {
  /// “Good trade practice”; good laboratory and clinical practice are books.
  private static let practices: [String] = [
    "good", "best", "sound", "normal", "common", "accepted",
  ]
  .flatMap { kind in
    ["trade", "industry", "building", "engineering", "professional", "farming", "craft", "sector"]
      .map { "\(kind) \($0) practice" }
  }

  /// “In line with sector averages”: of which companies, by whom?
  private static let averages: [String] = ["industry", "sector", "market", "peer", "branch"]
    .flatMap { group in ["average", "averages", "norms"].map { "\(group) \($0)" } }

  /// Standards and habits nobody has written down.
  static let standards =
    practices + averages + [
      "industry standard", "industry standards", "industry norm", "industry norms",
      "industry practice", "market practice", "market standard", "market standards", "market rate",
      "market rates", "applicable standards", "applicable standard", "best practice",
      "best practices", "good practice", "customary", "similarly situated", "specified elsewhere",
      "as last time", "like last time", "as in the past",
      "as in previous years", "as discussed", "as previously discussed", "as communicated",
      "as previously communicated",
      "as previously agreed", "as agreed", "as usual", "usual practice", "normal practice",
      "common practice",
      "agreed targets", "agreed target",
      "agreed plan", "agreed goals", "agreed objectives", "goals set from time to time",
      "meets expectations", "meet expectations", "exceeds expectations", "exceed expectations",
      "in line with expectations", "as amended", "as amended from time to time",
      "as updated from time to time", "as revised from time to time",
      "as changed from time to time",
      "as in force from time to time", "as issued from time to time", "in its current version",
      "in its latest version", "in the current version", "in the latest version",
      "in its then current version", "in their current version", "branchenüblich",
      "branchenübliche",
      "branchenüblichen",
      "marktüblich", "marktübliche", "marktüblichen", "wie besprochen", "wie vereinbart",
      "comme convenu",
    ]

  /// What something is to be like, and nobody has put on paper how that is; only behind “match”, “like”,
  /// “as”.
  static let likenesses: [String] = {
    let states = ["existing", "current", "present", "old", "previous", "usual", "normal", "agreed"]
    let things = [
      "edition", "version", "issue", "series", "approach", "system", "method", "methods",
      "procedure", "procedures", "protocol", "criteria", "website",
      "site", "process", "product", "format", "standard", "layout", "design",
      "software", "solution", "project", "template", "quality", "rules", "requirements",
      "standards", "conventions", "technical rules", "technical requirements",
      "technical standards", "quality standards",
    ]
    return states.flatMap { state in things.map { "\(state) \($0)" } }
      + ["house style", "house rules", "standard template", "standard format", "usual way"]
  }()

  /// What is said to hold everywhere, in front of a noun such as “guidelines”: “the usual reporting guidelines”.
  static let habits = [
    "usual", "normal", "standard", "common", "established", "accepted", "relevant",
    "applicable", "prevailing", "pertinent", "general", "ordinary", "generally accepted",
    "recognised", "recognized", "corporate", "internal", "in-house", "current", "latest",
    "respective",
  ]

  /// What nobody has put on paper in the sheet, or what there are several of.
  static let norms: WordSet = [
    "guidelines", "guideline", "standards", "norms", "rules", "requirements", "conventions",
    "regulations", "practices", "practice", "procedures", "protocols", "codes", "expectations",
    "principles", "criteria", "guidance", "specifications",
  ]

  /// Norms that somebody has: only behind “the client's” or “our”.
  static let owned = [
    "guidelines", "standards", "norms", "requirements", "conventions", "expectations", "rules",
    "procedures", "policies", "principles",
  ]

  /// Words in front of a likeness.
  static let likes: WordSet = [
    "keeping", "consistent", "match", "matches", "matching", "like", "same", "as", "equal",
    "equals", "follow",
    "follows",
    "keep", "keeps", "meet", "meets", "per", "resemble", "resembles", "to",
  ]

  /// Documents of which there is a new one every year.
  static let documents = [
    "annual plan", "approved plan", "business plan", "operating plan", "annual budget", "budget",
    "strategic plan", "company policy", "internal policy", "existing policy", "current policy",
    "pricing guidelines", "pricing policy", "brand guidelines", "design guidelines",
    "editorial guidelines", "discount policy", "style guide", "roadmap", "road map",
    "annual operating plan", "approved budget", "project plan",
    "jahresplan", "wirtschaftsplan", "projektplan",
  ]

  static let fixedExpressions = [
    "budget exchange rate", "budget exchange rates", "budget rate", "budget rates", "budget fx",
    "as agreed in", "as agreed on", "as agreed by", "as agreed at", "business plan competition",
    "as amended by", "as amended on", "as amended in", "as amended and", "as amended below",
    "as amended above",
    "recovery policy", "budget owner", "budget holder", "as usual for",
  ]

  /// Words that make a document the measure of something.
  static let prepositions: WordSet = [
    "per", "in", "with", "under", "against", "by", "to", "meet", "meets", "meeting", "achieve",
    "achieves", "achieving", "within", "below", "above", "exceed", "exceeds", "on", "of", "gemäß",
    "gemäss", "laut", "im", "nach",
  ]

  /// Verbs that make what stands behind them the measure.
  static let followers: WordSet = [
    "according", "keeping", "follow", "follows", "following", "comply", "complies", "observe",
    "observes", "respect",
    "respects", "meet", "meets", "meeting", "satisfy", "satisfies", "conform", "conforms", "fulfil",
    "fulfils", "fulfill", "fulfills", "adhere", "adheres", "accordance", "line",
  ]

  /// What a sentence can name beside a standard that says which one it is.
  static let sources: WordSet = [
    "annex", "appendix", "exhibit", "schedule", "iso", "wcag", "gaap", "ifrs", "listed", "named",
    "namely", "defined", "specification", "checklist", "protocol", "section", "anhang", "anlage",
  ]

  /// Words behind a document that say which one.
  static let identifiers: WordSet = [
    "approved", "dated", "of", "for", "version", "v", "(", "adopted", "signed", "rev", "revision",
    "no", "as", "line", "item", "in", "at", "attached", "vom", "für", "from", "which", "that",
    "under", "section", "filed",
  ]
}
