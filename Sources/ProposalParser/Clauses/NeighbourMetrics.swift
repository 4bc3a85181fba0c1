import ProposalModel

/// What is measured, counted and bounded in the words right around a figure.
extension Neighbours {
  /// "a renewal rate of 92%": a rate that is measured, and none of pay.
  var isMeasuredRate: Bool {
    guard start >= sentenceStart + 3 else { return false }
    // "in the ratio that the rate bears to 92%"
    if prose.tokens[start - 2].key == "bears" { return true }
    guard prose.tokens[start - 2].key == "rate" else { return false }
    let kind = prose.tokens[start - 3]
    return kind.kind == .word && !Self.payRates.contains(kind.key)
  }

  private static let payRates: WordSet = [
    "the", "a", "an", "this", "that", "commission", "royalty", "bonus", "base", "basic", "first",
    "second", "third", "higher", "lower", "flat", "marginal", "payout", "incentive", "overall",
    "single", "top", "at", "its", "their", "new", "same", "uniform", "fee", "licence", "license",
  ]

  /// Whether a comma stands right in front: "cut over, $15,000" compares nothing.
  var followsComma: Bool {
    start > sentenceStart && prose.tokens[start - 1].key == Mark.comma
  }

  /// "8% of the savings (maximum $60,000)": the bound of what stands in front.
  var closesBound: Bool {
    guard start >= sentenceStart + 2, Self.mosts.contains(prose.tokens[start - 1].key) else {
      return false
    }
    return [Mark.comma, Mark.open].contains(prose.tokens[start - 2].key)
  }

  private static let mosts: WordSet = ["maximum", "max", "maximal", "cap", "ceiling", "limit"]

  /// "$500 a store": a thing that is counted, and no length of time.
  var precedesUnit: Bool {
    guard let article = key(behind: 0), Self.unitArticles.contains(article),
      let unit = position(behind: 1), prose.tokens[unit].kind == .word
    else { return false }
    return right(within: 0, .recurring) == nil && right(within: 1, .payNoun, .totalName) == nil
  }

  private static let unitArticles: WordSet = ["a", "an"]

  /// "$7,500 each", and nothing else.
  var closesWithEach: Bool {
    start <= sentenceStart + 1 && right(within: 0, .each) != nil && figureEnd + 2 >= end
      && Self.eachWords.contains(prose.tokens[figureEnd].key)
  }

  private static let eachWords: WordSet = ["each", "apiece", "jeweils"]

  /// "a per-site fee of €1,200"
  var followsPerWord: Bool {
    prose.tokens[max(sentenceStart, start - 4)..<start].contains { token in
      token.kind == .word && prose.utf8[token.range].starts(with: [0x70, 0x65, 0x72, 0x2D])
        || prose.utf8[token.range].starts(with: [0x50, 0x65, 0x72, 0x2D])
    }
  }

  /// "The daily rate is £850", "at a day rate of £850"
  var followsUnitRate: Bool {
    guard start >= sentenceStart + 3, Self.rateLinks.contains(prose.tokens[start - 1].key),
      prose.tokens[start - 2].key == "rate"
    else { return false }
    return Self.ofTime.contains(prose.tokens[start - 3].key)
  }

  private static let rateLinks: WordSet = ["is", "of", "=", ":"]
  private static let ofTime: WordSet = ["day", "daily", "hour", "hourly", "day's"]

  /// "between two points", "between two levels": how many a line joins.
  var countsNeighbours: Bool {
    left(within: 1, .between) != nil && key(behind: 0).map { Self.joined.contains($0) } ?? false
  }

  private static let joined: WordSet = [
    "points", "levels", "rows", "steps", "lines", "values", "figures", "tiers", "targets",
    "adjacent", "neighbouring", "neighboring", "successive", "consecutive", "of", "punkten",
    "stufen", "werten", "zeilen",
  ]

  /// "at revenue of $2.4m": never pay, as "funding of $50,000" may be.
  var isOfRevenue: Bool {
    isOfMetric && Self.revenues.contains(prose.tokens[start - 2].key)
  }

  private static let revenues: WordSet = [
    "revenue", "revenues", "sales", "turnover", "arr", "mrr", "ebitda", "ebit", "bookings",
    "billings", "gmv", "umsatz", "profit", "profits", "savings", "earnings", "backlog", "gewinn",
    "ergebnis", "einsparungen",
  ]

  /// "for revenue of $2.4m"
  var isOfMetric: Bool {
    start >= sentenceStart + 2 && prose.tokens[start - 1].key == "of"
      && MetricWords.keys.contains(prose.tokens[start - 2].key)
  }

  /// "When two sites have been cut over, $15,000": the only amount, behind the comma that closes what has
  /// to happen, at the end.
  func closesCondition(in book: FigureBook) -> Bool {
    guard endsPhrase, start > sentenceStart + 2, prose.tokens[start - 1].key == Mark.comma,
      Self.openingWords.contains(prose.tokens[sentenceStart].key),
      position(behind: 1) == nil || position(behind: 2) == nil
    else { return false }
    return true
  }

  private static let openingWords: WordSet = [
    "when", "if", "once", "wenn", "sobald", "falls", "si",
  ]
}
