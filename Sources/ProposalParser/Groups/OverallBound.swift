import ProposalModel

/// The most that all milestones of a sheet pay together: "nothing is paid above $60,000 in total",
/// "$60,000 is the ceiling for everything paid under this letter".
///
/// The words beside the amount are a closed world: "total travel costs are limited to $60,000" bounds
/// something else.
struct OverallBound {
  let sentence: Sentence
  /// The tokens of the sentence with the label in front of it.
  let range: Range<Int>
  let book: FigureBook

  /// The figure of the bound; `nil` where the sentence sets none.
  var figure: Int? {
    guard let amount = soleAmount, Self.wholes.first(in: prose, range) != nil,
      holds(CombinationWords.paying, in: range),
      !sentence.has(.each, .noCap, .discretion), !isLiability,
      CombinationWords.hold(
        prose, range, figures: sentence.figures.map { book[$0].tokens }, also: Self.words)
    else { return nil }
    let place = book[amount].tokens
    return isMost(before: place) || isDenied(before: place) || isNamed(place) || losesExcess(place)
      ? amount : nil
  }

  private var prose: Prose { sentence.prose }
  private var tokens: [Token] { prose.tokens }

  private func holds(_ words: WordSet, in range: Range<Int>) -> Bool {
    range.contains { words.contains(tokens[$0].key) }
  }

  /// The only amount, beside which nothing but counts and names stand.
  private var soleAmount: Int? {
    let amounts = sentence.figures.filter { book[$0].money != nil }
    guard amounts.count == 1, let amount = amounts.first, book[amount].isOperative,
      !PastPay.isPast(sentence, book[amount].tokens),
      sentence.figures.allSatisfy({ $0 == amount || isCount($0) })
    else { return nil }
    return amount
  }

  private func isCount(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .number(let number): number <= 20
    case .label: true
    default: false
    }
  }

  /// Of a liability only one for the bonuses is what is paid: "aggregate liability for bonuses".
  private var isLiability: Bool {
    guard let word = range.first(where: { tokens[$0].key == "liability" }) else { return false }
    let behind = word + 1..<min(word + 4, range.upperBound)
    return !(holds(["for"], in: behind) && holds(CombinationWords.paying, in: behind))
  }

  // MARK: Ways

  /// "limited to $60,000", "tops out at $60,000", "stays within $60,000".
  private func isMost(before amount: Range<Int>) -> Bool {
    let end = start(of: amount)
    return Self.mosts.all(in: prose, max(range.lowerBound, end - 4)..<end).contains { found in
      found.tokens.upperBound == end
        && !holds(
          Self.denials,
          in: max(range.lowerBound, found.tokens.lowerBound - 3)..<found.tokens.lowerBound)
    }
  }

  /// "nothing is paid above", "cannot pay out more than", "under no circumstances be greater than".
  private func isDenied(before amount: Range<Int>) -> Bool {
    let end = start(of: amount)
    guard
      let over = Self.overs.all(in: prose, max(range.lowerBound, end - 3)..<end).last,
      over.tokens.upperBound == end
    else { return false }
    return holds(Self.denials, in: range.lowerBound..<over.tokens.lowerBound)
  }

  /// "the upper limit … $60,000", "$60,000 is the ceiling".
  private func isNamed(_ amount: Range<Int>) -> Bool {
    let front = range.lowerBound..<start(of: amount)
    let denied = holds(Self.denials, in: front)
    if holds(Self.nouns, in: front) { return !denied }
    let behind = amount.upperBound..<max(amount.upperBound, range.upperBound)
    return behind.first.map { Self.being.contains(tokens[$0].key) } ?? false
      && holds(Self.nouns, in: behind) && !holds(Self.denials, in: behind)
  }

  /// "Should they come to more than $60,000, the excess is not paid."
  private func losesExcess(_ amount: Range<Int>) -> Bool {
    let end = start(of: amount)
    let behind = amount.upperBound..<max(amount.upperBound, range.upperBound)
    guard holds(Self.excess, in: behind), holds(Self.losing, in: behind) else { return false }
    return Self.overs.all(in: prose, max(range.lowerBound, end - 3)..<end).contains {
      $0.tokens.upperBound == end
    }
  }

  /// Where an amount starts with the words that only lead to it: "a total of $60,000".
  private func start(of amount: Range<Int>) -> Int {
    var start = amount.lowerBound
    while start > range.lowerBound, Self.leading.contains(tokens[start - 1].key) { start -= 1 }
    return start
  }
}

extension OverallBound {
  private static let leading: WordSet = [
    "a", "an", "the", "total", "sum", "amount", "aggregate", "of",
  ]
  private static let denials: WordSet = [
    "no", "not", "never", "nothing", "cannot", "can't", "won't", "none", "neither",
  ]
  private static let being: WordSet = ["is", "are", "shall", "will", "remains"]
  private static let nouns: WordSet = ["cap", "limit", "ceiling", "maximum", "max", "most"]
  private static let excess: WordSet = [
    "excess", "surplus", "rest", "remainder", "balance", "difference",
  ]
  private static let losing: WordSet = [
    "not", "forfeited", "lost", "lapses", "lapse", "dropped", "cut", "forgone", "falls",
  ]
  private static let mosts = PhraseTable<Bool>([
    (
      true,
      [
        "limited to", "capped at", "restricted to", "cap of", "limit of", "ceiling of",
        "maximum of",
        "max of", "at most", "up to", "tops out at", "top out at", "topped out at", "within",
        "no more than", "not more than", "never more than", "not exceeding", "not to exceed",
      ]
    )
  ])
  private static let overs = PhraseTable<Bool>([
    (
      true,
      [
        "more than", "greater than", "higher than", "above", "beyond", "over", "exceed", "exceeds",
        "exceeding", "in excess of", "past",
      ]
    )
  ])
  /// Words for all that is paid.
  private static let wholes = PhraseTable<Bool>([
    (
      true,
      [
        "total", "in total", "in aggregate", "aggregate", "together", "combined", "altogether",
        "overall", "everything", "the sum of", "all payments", "all bonuses", "all amounts",
        "in all", "all told", "under this letter", "under this agreement", "under this plan",
        "under this offer", "under this scheme", "from this letter", "under the plan",
        "under this document", "under this sheet",
      ]
    )
  ])
  private static let words: WordSet = [
    "aggregate", "above", "achieve", "beyond", "cap", "capped", "can", "can't", "cannot", "ceiling",
    "circumstances", "company's", "employer's", "cut", "dropped", "excess", "exceed", "exceeding",
    "exceeds", "falls", "fixed", "forgone", "greater", "have", "i", "lapse", "lapses", "letter's",
    "liability", "limit", "limited", "max", "maximum", "most", "my", "offer", "our", "over",
    "overall", "past", "sheet", "document", "payouts", "remainder", "remains", "rest",
    "restricted", "set", "stay", "stays", "surplus", "than", "told", "top", "topped", "tops",
    "upper", "us", "within", "won't", "balance", "difference", "may", "can", "exceeded", "agreed",
    "absolute", "subject", "bonuses",
  ]
}
