import ProposalModel

/// Words beside goals, due days and parts.
extension Neighbours {
  /// "75 (the expected result) pays $10,000": a remark between a level and what it pays.
  var opensBehindRemark: Bool {
    guard start == sentenceStart, key(behind: 0) == Mark.open,
      let close = (figureEnd..<end).first(where: { prose.tokens[$0].key == Mark.close })
    else { return false }
    return right(within: close - figureEnd + 2, .payVerb) != nil
  }

  /// "EBITDA of $4.0 million earns $15,000": the result is the subject of a verb that pays another
  /// amount.
  func isPaidResult(in book: FigureBook) -> Bool {
    guard isFirst, start > sentenceStart, Self.ofWords.contains(prose.tokens[start - 1].key),
      left(within: 3, .payNoun, .salary) == nil, right(within: 1, .payVerb) != nil,
      let nextFigure, nextFigure.tokens.lowerBound - figureEnd <= 4
    else { return false }
    return book[nextFigure.figure].money != nil
  }

  private static let ofWords: WordSet = ["of", "at", "von", "bei", "de"]

  /// "Rs. 7,50,000 flat, once the unit runs"; "£450 for each flat" counts homes.
  var isFlat: Bool { key(behind: 0) == "flat" }

  /// "It keeps rising in the same proportion, until it reaches €20,000": where the pay stops.
  var closesRise: Bool {
    guard start >= sentenceStart + 3 else { return false }
    return Self.rises.first(in: prose, max(sentenceStart, start - 4)..<start)
      .map { $0.tokens.upperBound == start } ?? false
      && prose.tokens[sentenceStart..<start].contains { Self.rising.contains($0.key) }
  }

  private static let rises = PhraseTable<Bool>([
    (
      true,
      [
        "until it reaches", "until it comes to", "until the payment reaches",
        "until the bonus reaches", "until the award reaches", "bis sie erreicht",
      ]
    )
  ])
  private static let rising: WordSet = [
    "rising", "rises", "rise", "grows", "growing", "increases", "increasing", "steigt", "wächst",
  ]

  /// "75 % davon"
  var isFollowedByThereof: Bool { key(behind: 0).map(Self.thereof.contains) ?? false }

  private static let thereof: WordSet = ["davon", "hiervon", "thereof"]

  /// "At most 25 renewals count."
  var isCounted: Bool {
    (1...4).contains { distance in key(behind: distance).map(Self.counting.contains) ?? false }
  }

  private static let counting: WordSet = [
    "count", "counts", "counted", "zählen", "zählt", "gezählt", "comptent",
  ]

  /// "for each one": the word stands for the thing that is counted.
  var isPronounOne: Bool {
    ["one", "eine", "einen"].contains(prose.tokens[start].key) && left(within: 0, .each) != nil
  }

  /// "With thirteen renewals the sellers get $225,000": a count that opens its part of a sentence.
  var opensWithCount: Bool {
    guard start > sentenceStart, Self.withWords.contains(prose.tokens[start - 1].key) else {
      return false
    }
    let opening = start - 1 == sentenceStart ? Mark.comma : prose.tokens[start - 2].key
    return Self.openings.contains(opening)
      && prose.tokens[sentenceStart..<end].contains { Self.gettingWords.contains($0.key) }
  }

  /// "and with twelve $150,000": an amount right behind such a count.
  var followsCount: Bool {
    guard let previousFigure, previousFigure.tokens.upperBound == start else { return false }
    let with = previousFigure.tokens.lowerBound - 1
    return with > sentenceStart && Self.withWords.contains(prose.tokens[with].key)
  }

  private static let withWords: WordSet = ["with", "mit", "avec", "at", "bei", "à"]
  private static let openings: WordSet = [",", ";", ":", "and", "und", "et", "but"]
  private static let gettingWords: WordSet = [
    "get", "gets", "receive", "receives", "pays", "earn", "earns", "erhält", "erhalten", "bekommt",
    "reçoit",
  ]

  /// "Sie beträgt 0 € bei 48 Teilen", "it is $0 at 30 days": the pronoun stands for the pay.
  var isAmountOfPronoun: Bool {
    guard start >= sentenceStart + 2 else { return false }
    return ["beträgt", "is", "becomes"].contains(prose.tokens[start - 1].key)
      && ["it", "sie", "er", "es"].contains(prose.tokens[start - 2].key)
  }

  /// "four groups, each for at least 36 months and €120,000 a year": what each of them has to be.
  var isEachFor: Bool {
    let before = prose.tokens[max(sentenceStart, start - 10)..<start].map(\.key)
    return zip(before, before.dropFirst()).contains { $0 == "each" && Self.having.contains($1) }
  }

  private static let having: WordSet = ["for", "with", "of", "worth", "at"]

  /// "climbs in a straight line until, at $4.4 million, it stands at $2,000,000": what is paid at the end.
  var isEndOfRise: Bool {
    let before = prose.tokens[max(sentenceStart, start - Self.farthestRise)..<start]
    return before.suffix(4).contains { Self.risers.contains($0.key) }
      && before.contains { Self.climbing.contains($0.key) }
  }

  /// How many words may stand between the rise and its end.
  private static let farthestRise = 60
  private static let risers: WordSet = ["it", "they", "sie", "er", "es"]

  private static let climbing: WordSet = [
    "climbs", "climb", "climbing", "rises", "rise", "rising", "grows", "grow", "growing",
    "increases", "increase", "increasing", "steigt", "wächst",
  ]

  /// "shall pay over 15% of the income": the word belongs to the verb, and compares nothing.
  var isPaidOver: Bool {
    guard start > sentenceStart + 1, prose.tokens[start - 1].key == "over", isFollowedByOf else {
      return false
    }
    return Self.handing.contains(prose.tokens[start - 2].key)
      && !prose.tokens[sentenceStart..<start].contains { Self.ifWords.contains($0.key) }
  }

  private static let handing: WordSet = ["pay", "pays", "hand", "hands", "turn", "turns"]
  private static let ifWords: WordSet = ["if", "when", "where", "once", "should", "unless"]

  /// "pays for at most four patents", "zahlt für höchstens zwölf Tage": a bound of what is counted.
  var isMostPaidFor: Bool {
    guard comparison == .atMost else { return false }
    return (2...4).contains { distance in
      let index = start - distance
      return index > sentenceStart && Self.forWords.contains(prose.tokens[index].key)
        && Self.payingFor.contains(prose.tokens[index - 1].key)
    }
  }

  private static let forWords: WordSet = ["for", "für"]
  private static let payingFor: WordSet = ["pay", "pays", "zahlt", "zahlen", "bezahlt"]

  /// "€3,200 – due 2026-03-13": an amount with a dash and the day it is due.
  func opensDated(in book: FigureBook) -> Bool {
    guard let dash = key(behind: 0), Self.dashes.contains(dash), let due = key(behind: 1),
      Self.dueWords.contains(due), let nextFigure
    else { return false }
    return book[nextFigure.figure].day != nil && nextFigure.tokens.lowerBound - figureEnd <= 3
  }

  private static let dueWords: WordSet = ["due", "by", "until", "fällig", "bis"]

  /// "3.0% or less = $3,000"
  var followsEquals: Bool { start > sentenceStart && prose.tokens[start - 1].key == Mark.equals }
}
