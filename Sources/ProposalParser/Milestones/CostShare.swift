import ProposalModel

/// "The plan costs the company 4.4p for each pound of that", "die Prämien machen 3,9 % davon aus", "this comes to
/// 52%": what the pay is beside something else, said in another way.
enum CostShare {
  /// Whether a sentence says what the pay is a share of, or comes to in percent.
  static func speaks(in sentence: Sentence, _ book: FigureBook) -> Bool {
    sentence.says(shares) && !sentence.opensWhen && !sentence.has(.modifier, .nothing, .unless)
      || comesToPercent(sentence, book)
  }

  private static func comesToPercent(_ sentence: Sentence, _ book: FigureBook) -> Bool {
    guard sentence.figures.count == 1, book[sentence.figures[0]].percent != nil,
      let first = sentence.tokens.first
    else { return false }
    let start = book[sentence.figures[0]].tokens.lowerBound
    return start - first <= 3 && sentence.tokens.upperBound - start <= 4
      && pointers.contains(sentence.prose.tokens[first].key) && sentence.says(coming)
  }

  private static let pointers: WordSet = ["this", "that", "mine", "ours", "yours"]
  private static let coming = PhraseTable<Bool>([(true, ["comes to", "works out at"])])
  private static let shares = PhraseTable<Bool>([
    (
      true,
      [
        "costs the company", "costs the group", "costs the firm", "costs us", "cost us",
        "plan costs", "scheme costs", "cents on the dollar", "cents for each dollar",
        "cents for every dollar", "pence for each pound",
        "pence for every pound", "pence in the pound", "davon aus",
      ]
    )
  ])
}
