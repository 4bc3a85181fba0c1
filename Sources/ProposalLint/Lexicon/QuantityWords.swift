/// Counts and amounts that are none (lexicon, group 3).
enum QuantityWords {
  static let words = [
    "a couple", "a couple of", "a few", "a great deal of", "a handful", "a handful of", "a lot of",
    "a number of", "a range of", "at least some", "countless", "dozens of", "lots of", "many",
    "most of", "multiple", "numerous", "plenty of", "several", "some of", "tens of", "various",
  ]

  static let fixedExpressions = [
    "as many as", "how many", "however many", "so many", "too many", "multiple of", "multiples of",
    "a multiple",
    "ebitda multiple", "revenue multiple", "price multiple", "multiple choice", "multiple times",
    "severally", "jointly and several", "joint and several",
  ]
}
