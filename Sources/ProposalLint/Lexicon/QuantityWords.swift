/// Counts and amounts that are none (lexicon, group 3).
enum QuantityWords {
  /// “A substantial number of customers”: how many is a matter of taste as well.
  private static let numbers =
    [
      "substantial", "significant", "large", "good", "reasonable", "adequate", "sufficient",
      "considerable", "appropriate", "decent", "small", "growing",
    ].map { "a \($0) number of" } + ["an adequate number of", "an appropriate number of"]

  /// “A decent share of the tenders”, “a large proportion of users”.
  private static let shares: [String] = [
    "decent", "fair", "good", "large", "sizeable", "sizable", "substantial", "significant",
    "considerable", "great", "growing", "reasonable", "healthy", "high", "small", "meaningful",
  ].flatMap { size in
    [
      "share", "proportion", "percentage", "portion", "part", "amount", "volume", "chunk",
      "majority",
    ]
    .map { "a \(size) \($0) of" }
  }

  /// “A string of partners”, “a fair few members”, “the lion's share of the fleet”.
  private static let crowds =
    ["string", "raft", "host", "wave", "slew", "multitude", "plethora", "smattering", "sprinkling"]
    .map { "a \($0) of" }
    + [
      "a fair few", "a good few", "quite a number of", "any number of", "the lion's share of",
      "the greater part of", "the better part of", "loads of", "tons of", "heaps of", "masses of",
      "umpteen", "a dozen or so", "a hundred or so", "no end of", "the odd",
    ]

  /// “Keeps enough spare parts”: enough for what? Behind other words it mostly measures something else
  /// (“long enough”, “if enough members vote”).
  private static let enough = [
    "keep", "keeps", "hold", "holds", "provide", "provides", "hire", "hires", "train", "trains",
    "recruit", "recruits", "sign", "signs", "win", "wins", "supply", "supplies", "stock", "stocks",
    "attract", "attracts",
  ].map { "\($0) enough" }

  /// “Hardly any duplicates”: how many are too many is open; what the number in front counts is something else.
  static let scarce = [
    "hardly any", "barely any", "scarcely any", "next to no", "almost no", "nearly no",
    "virtually no", "practically no", "very few", "only a few", "only few", "few if any",
    "so gut wie keine",
  ]

  /// “Enough copies are printed”, “few errors remain”: where a sentence opens with it.
  static let openings = ["few", "enough", "not many", "not too many", "hardly many"]

  static let words =
    numbers + shares + crowds + enough + scarce + openings + [
      "the great majority of", "the large majority of", "the overwhelming majority of",
      "a couple", "a couple of", "a few", "a great deal of", "a good many", "a bunch of",
      "quite a few", "scores of", "hundreds of",
      "thousands of", "the bulk of", "the majority of", "most", "a handful", "a handful of",
      "a lot of",
      "a number of", "a range of", "at least some", "countless", "dozens of", "lots of", "many",
      "most of", "nearly all", "almost all", "virtually all", "the vast majority", "a majority of",
      "most households", "most users", "most customers", "most clients",
      "most employees",
      "most participants", "most members", "most sites", "most shops", "most suppliers",
      "several hundred", "several thousand", "several dozen", "a few hundred", "a few thousand",
      "a few dozen", "some hundred", "multiple", "numerous", "plenty of", "several", "some of",
      "tens of", "various",
      "mehrere", "mehreren", "mehrerer", "einige", "einigen",
      "einiger", "etliche", "zahlreiche", "zahlreichen", "verschiedene", "verschiedenen",
      "ein paar", "eine reihe von", "eine vielzahl von",
    ]

  static let fixedExpressions = [
    "as many as", "how many", "however many", "so many", "too many", "multiple of", "multiples of",
    "a multiple",
    "at most", "most recent", "most of all", "the most", "majority of votes",
    "majority of the votes",
    "majority of its members", "majority of the board", "majority of members",
    "ebitda multiple", "revenue multiple", "price multiple", "multiple choice", "multiple times",
    "severally", "jointly and several", "joint and several", "several times", "mehrere male",
  ]
}
