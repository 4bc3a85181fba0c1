import ProposalModel

/// What two milestones pay together: "if both are earned, you will be paid $60,000, not $75,000",
/// "achieving both pays £14,000 in total".
struct BothAmount {
  let sentence: Sentence
  /// The tokens of the sentence with the label in front of it.
  let range: Range<Int>
  let book: FigureBook

  /// The figure of the amount; `nil` where the sentence states none.
  var figure: Int? {
    guard sentence.holds(CombinationWords.both),
      let (amount, replaced) = amounts, !sentence.has(.each),
      holds(CombinationWords.achieving), !holds(Self.missing),
      replaced != nil || Self.totals.first(in: prose, range) != nil,
      CombinationWords.hold(
        prose, range, figures: sentence.figures.map { book[$0].tokens }, also: Self.words)
    else { return nil }
    return amount
  }

  private var prose: Prose { sentence.prose }
  private var tokens: [Token] { prose.tokens }

  private func holds(_ words: WordSet) -> Bool {
    range.contains { words.contains(tokens[$0].key) }
  }

  /// The amount that is paid, and the sum that is not.
  private var amounts: (paid: Int, replaced: Int?)? {
    let amounts = sentence.figures.filter { book[$0].money != nil && book[$0].isOperative }
    guard let first = amounts.first, sentence.figures.allSatisfy(mayStand) else { return nil }
    switch amounts.count {
    case 1: return (first, nil)
    case 2 where follows(Self.instead, amounts[1]): return (first, amounts[1])
    default: return nil
    }
  }

  private func mayStand(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .money, .label, .number: true
    default: false
    }
  }

  private func follows(_ words: WordSet, _ figure: Int) -> Bool {
    let start = book[figure].tokens.lowerBound
    return sentence.window(start - 2, start).contains { words.contains(tokens[$0].key) }
  }

  private static let instead: WordSet = ["not", "than", "of"]
  private static let missing: WordSet = ["missed", "misses", "missing", "neither", "nothing", "no"]
  private static let totals = PhraseTable<Bool>([
    (true, ["in total", "altogether", "in all", "a total of", "together", "total", "only"])
  ])
  private static let words: WordSet = ["rather", "instead", "includes", "still", "would"]
}

extension BothAmount {
  /// The bound on the sum that the amount comes to for two milestones that each pay one amount or nothing.
  func bound(for milestones: [Milestone]) -> Rational? {
    guard let paid = figure.flatMap({ book[$0].money?.amount }), milestones.count == 2,
      let first = milestones[0].singleAmount, let second = milestones[1].singleAmount,
      paid >= max(first, second), paid < first + second
    else { return nil }
    return paid
  }
}
