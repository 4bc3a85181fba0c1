import ProposalModel

/// What a statement says of how the amounts of several milestones come together.
struct CombinationRule {
  let prose: Prose
  /// The tokens of the statement with its label.
  let range: Range<Int>
  /// How many milestones there are.
  let count: Int

  /// The rule; `nil` where the words say none, or leave it open.
  var combination: GroupPlan.Combination? {
    if saysHighest { return saysAllOrNothing ? nil : .highest }
    return saysAllOrNothing ? .allOrNothing : nil
  }

  private var tokens: [Token] { prose.tokens }

  private func holds(_ words: WordSet, in range: Range<Int>? = nil) -> Bool {
    (range ?? self.range).contains { words.contains(tokens[$0].key) }
  }

  private func says(_ phrases: PhraseTable<Bool>, in range: Range<Int>? = nil) -> Bool {
    phrases.first(in: prose, range ?? self.range) != nil
  }

  // MARK: The highest

  /// "Only the higher amount is paid", "the better of the two, not both", "highest amount earned applies".
  private var saysHighest: Bool {
    guard holds(CombinationWords.paying), !holds(CombinationWords.missing), !holds(Self.lowest),
      !says(Self.musts), !holds(["unless"]), let rank, !isDenied(rank), !isCounted(rank)
    else { return false }
    return isAlone(rank) || says(Self.exclusive) || holds(Self.whichever)
  }

  /// The word that chooses: a comparative only between two.
  private var rank: Int? {
    range.first { index in
      CombinationWords.highest.contains(tokens[index].key)
        || count == 2 && CombinationWords.higher.contains(tokens[index].key)
    }
  }

  /// "not only the higher"
  private func isDenied(_ rank: Int) -> Bool {
    let front = max(range.lowerBound, rank - 3)..<rank
    return holds(["not", "never"], in: front) && holds(["only", "just"], in: front)
  }

  /// "the two largest", "the highest two": more than one of them.
  private func isCounted(_ rank: Int) -> Bool {
    let beside = max(range.lowerBound, rank - 1)..<min(range.upperBound, rank + 2)
    return holds(Self.counts, in: beside) || beside.contains { tokens[$0].kind == .number }
  }

  private static let counts: WordSet = ["two", "three", "four", "five", "zwei", "drei", "deux"]

  /// "only the higher", "the higher of A and B", "the higher payment alone".
  private func isAlone(_ rank: Int) -> Bool {
    let front = max(range.lowerBound, rank - 2)..<rank
    let behind = rank + 1..<max(rank + 1, min(range.upperBound, rank + 4))
    return holds(["only", "just"], in: front) || holds(["alone"], in: behind)
      || behind.first.map { tokens[$0].key == "of" } ?? false
  }

  private static let lowest: WordSet = ["lowest"]
  private static let whichever: WordSet = ["whichever"]
  private static let exclusive = PhraseTable<Bool>([
    (
      true,
      [
        "only that one", "payment only", "amount only", "one only", "only one", "just one",
        "not both", "never both", "never for both", "not for both", "not the sum",
        "not cumulative", "not be aggregated", "not aggregated", "alternatives", "do not add up",
        "not added", "not be added", "either/or", "not combined", "do not stack", "don't stack",
        "do not accumulate", "mutually exclusive", "lower amount is not", "lower one is not",
        "lower payment is not", "other is not", "other one is not", "smaller one is not",
      ]
    )
  ])

  // MARK: All or nothing

  /// "Neither amount is paid unless both are achieved", "if either is missed, nothing is paid".
  private var saysAllOrNothing: Bool {
    guard !holds(CombinationWords.higher.union(CombinationWords.highest)) else { return false }
    if says(Self.wholes), !holds(["each"]) {
      return says(Self.bothOrNone) || holds(Self.all)
    }
    let parts = sentences
    return parts.contains { requiresAll($0) || losesAll($0) || tiesEach($0) }
  }

  /// The parts of the statement between full stops, semicolons and colons.
  private var sentences: [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where Self.stops.contains(tokens[index].key) {
      parts.append(start..<index)
      start = index + 1
    }
    return parts + [start..<range.upperBound]
  }

  private static let stops: WordSet = [".", ";", ":"]

  /// "payable only if M1 and M2 are both achieved", "both must be met for any payment to be made".
  private func requiresAll(_ part: Range<Int>) -> Bool {
    guard holds(Self.all, in: part), holds(CombinationWords.achieving, in: part),
      !holds(CombinationWords.missing, in: part)
    else { return false }
    let paysNothing = holds(Self.zeroes, in: part)
    if holds(["unless"], in: part) { return paysNothing }
    if says(Self.onlyIf, in: part) {
      return holds(CombinationWords.paying, in: part) && !paysNothing
    }
    guard says(Self.musts, in: part), !paysNothing else { return false }
    return says(Self.forAny) || holds(Self.zeroes)
  }

  /// "If either milestone is missed, no amount is paid", "reaching a single one gives no right to any payment".
  private func losesAll(_ part: Range<Int>) -> Bool {
    guard holds(Self.zeroes.union(Self.losing), in: part), !says(Self.ownOnly, in: part) else {
      return false
    }
    let misses = holds(CombinationWords.missing, in: part) || says(Self.notReached, in: part)
    if says(Self.anyOne, in: part), misses { return true }
    return says(Self.oneAlone, in: part) && holds(CombinationWords.achieving, in: part) && !misses
  }

  /// "No payment is made for one without the other", "each is conditional upon achievement of the other".
  private func tiesEach(_ part: Range<Int>) -> Bool {
    guard count == 2, holds(CombinationWords.paying, in: part) else { return false }
    if says(Self.withoutOther, in: part) { return holds(Self.zeroes, in: part) }
    return holds(["each", "either"], in: part) && holds(["other"], in: part)
      && says(Self.dependent, in: part)
  }

  private static let wholes = PhraseTable<Bool>([
    (
      true,
      [
        "all or nothing", "all-or-nothing", "or not at all", "both or neither", "both or nothing",
        "both or none",
      ]
    )
  ])
  private static let bothOrNone = PhraseTable<Bool>([
    (
      true,
      [
        "both or neither", "both or nothing", "both or none", "as a whole or not at all",
        "together or not at all",
      ]
    )
  ])
  private static let all: WordSet = ["both", "all", "every"]
  private static let zeroes: WordSet = [
    "nothing", "no", "neither", "nil", "zero", "none", "not", "never",
  ]
  private static let losing: WordSet = [
    "loses", "lose", "lost", "forfeits", "forfeit", "forfeited",
  ]
  private static let onlyIf = PhraseTable<Bool>([
    (
      true,
      [
        "only if", "only when", "only where", "only once", "only upon", "only on", "only for",
        "conditional on", "conditional upon", "on condition that", "provided",
      ]
    )
  ])
  private static let musts = PhraseTable<Bool>([
    (true, ["must", "have to", "has to", "need to", "needs to", "required"])
  ])
  private static let forAny = PhraseTable<Bool>([
    (
      true,
      [
        "for any payment", "for any amount", "for any bonus", "for anything", "all-or-nothing",
        "all or nothing",
      ]
    )
  ])
  private static let anyOne = PhraseTable<Bool>([
    (true, ["either", "one of the", "one of these", "any of the", "any one of", "any one"])
  ])
  private static let oneAlone = PhraseTable<Bool>([
    (true, ["only one", "just one", "a single", "one alone", "one only"])
  ])
  private static let notReached = PhraseTable<Bool>([
    (
      true,
      [
        "not be achieved", "not achieved", "not be reached", "not reached", "not met", "not be met",
        "not hit", "not attained",
      ]
    )
  ])
  /// What is missed loses its own amount, as always.
  private static let ownOnly = PhraseTable<Bool>([
    (true, ["for it", "for that one", "for that milestone", "for the milestone", "its amount"])
  ])
  private static let withoutOther = PhraseTable<Bool>([(true, ["without the other"])])
  private static let dependent = PhraseTable<Bool>([
    (
      true,
      ["conditional on", "conditional upon", "depends on", "only if", "only when", "requires"]
    )
  ])
}
