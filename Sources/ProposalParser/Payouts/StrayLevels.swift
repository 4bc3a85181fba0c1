import ProposalModel

extension EvidenceCollector {
  /// Levels that no label names: "a referral is good for $9,000" measures nothing, and may be pay.
  mutating func addStray(_ levels: [Promise.Level], _ sentence: Sentence) {
    evidence.strayLevels += levels
    let known = Set(
      evidence.promises.flatMap(\.levels).compactMap { reading.book[$0.figure].money?.amount })
    let isBare = levels.contains { level in
      guard level.comparison == .unstated, let money = reading.book[level.figure].money else {
        return false
      }
      return !known.contains(money.amount)
    }
    guard isBare, !sentence.cues.meets(Self.measuring), !sentence.holds(MetricWords.keys),
      !goal.contains(where: { MetricWords.keys.contains($0) })
    else { return }
    evidence.unread.append(sentence)
  }

  /// Cues of sentences that say what an amount is.
  private static let measuring: CueSet = [
    .payVerb, .payNoun, .threshold, .target, .maximum, .orMore, .orLess, .exceeded,
  ]
}
