import ProposalModel

/// Numbers that are somebody’s pay.
extension NumberReader {
  func isMoney(_ before: StatementWord?, _ after: StatementWord?) -> Bool {
    (before?.isAny(.currency) ?? false) || (after?.isAny(.currency) ?? false)
  }

  /// Money is a level where it is measured: “revenue exceeds $5 million”.
  func isPaid(_ index: Int) -> Bool {
    isAboutPay && !isMeasured(index) || isConsideration(index)
  }

  /// “For a fee of $5,000”: what the work costs, not what it reaches.
  private func isConsideration(_ index: Int) -> Bool {
    let near = max(text.start, index - 5)..<index
    guard let noun = near.last(where: { Self.considerations.contains(text.words[$0].key) }),
      text.word(noun + 1)?.key == "of"
    else { return false }
    return (max(near.lowerBound, noun - 3)..<noun).contains {
      Self.exchanges.contains(text.words[$0].key)
    }
  }

  private static let considerations: Set<WordKey> = ["fee", "price", "payment", "charge"]
  private static let exchanges: Set<WordKey> = ["for", "against"]

  /// A comparison in front, and something measured around it.
  private func isMeasured(_ index: Int) -> Bool {
    let near = max(0, index - 6)..<index
    guard let comparison = near.last(where: { text.words[$0].isAny(.comparison) }) else {
      return false
    }
    if text.has(.pay, in: comparison..<min(text.words.count, index + 5)) { return false }
    return text.has(.measure, in: max(0, index - 14)..<min(text.words.count, index + 5))
  }

  func isShareOfPay(_ index: Int, _ after: StatementWord?) -> Bool {
    guard isAboutPay, let after, Self.percents.contains(after.key) else { return false }
    return !isMeasured(index)
  }

  /// Options, shares, months of salary: counts that are pay.
  func isPayCount(_ index: Int) -> Bool {
    text.has(.pay, in: index + 1..<min(text.words.count, index + 5))
      || text.has([.time], in: index - 1..<index) || isEnumerator(index)
  }
}
