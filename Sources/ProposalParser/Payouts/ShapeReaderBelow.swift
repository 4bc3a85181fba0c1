import ProposalModel

/// Amounts for each unit below a level: "$2,500 for each day by which the cycle is below 58 days", "for each
/// accident fewer than 12".
extension ShapeReader {
  /// The shape; `nil` where the words count no units below a level. "Each order delivered in less than three days"
  /// says which orders count.
  func unitsBelow(_ promise: Promise, _ amount: Rational) -> PayoutShape? {
    guard let comparison = comparison(in: promise.sentence) else { return nil }
    let starts = promise.levels.filter {
      $0.comparison == .lessThan && !$0.isAttainment && isCount($0.figure)
    }
    guard let start = starts.first else {
      return comparison.follows(nil) ? .unresolved(.notUnderstood) : nil
    }
    guard comparison.follows(book[start.figure]) else { return nil }
    guard starts.count == 1, promise.levels.count == 1, let level = level(start),
      level.value > .zero, evidence.freeUnits.isEmpty, evidence.mostUnits.isEmpty,
      boundsOfUnits.isEmpty, leastUnits == nil
    else { return .unresolved(.notUnderstood) }
    return .perUnit(
      amount, free: level.value, mostUnits: nil,
      step: countsWhole(promise.sentence) ? .one : nil, direction: .lowerIsBetter)
  }

  /// The words between "for each" and "below"; `nil` where a sentence has no two such words.
  private func comparison(in sentence: Sentence) -> ComparedUnits? {
    guard
      let below = sentence.items.lastIndex(where: { $0.isCue(.lessThan) }),
      let each = sentence.items[..<below].last(where: { $0.isCue(.each) })
    else { return nil }
    let between = each.tokens.upperBound..<sentence.items[below].tokens.lowerBound
    return ComparedUnits(prose: sentence.prose, between: between)
  }
}

/// What is counted, up to the comparison: "each day by which the wait falls below …".
private struct ComparedUnits {
  let prose: Prose
  let between: Range<Int>

  /// Whether the comparison is of what is counted; without a level, whether it may be.
  func follows(_ level: Quantity?) -> Bool {
    if Self.byWhich.first(in: prose, between) != nil { return true }
    let words = prose.tokens[between].filter { !ShapeReader.whole.contains($0.key) }
    if case .duration(_, let unit)? = level?.value {
      return words.count == 1
        && ShapeReader.timeWords[unit]?.contains(words[0].key) ?? false
    }
    return 1...Self.mostWords ~= words.count
      && words.allSatisfy { $0.kind == .word && !Self.joining.contains($0.key) }
  }

  private static let mostWords = 3
  private static let joining: WordSet = [
    "in", "with", "at", "of", "that", "which", "who", "for", "on", "by", "is", "are", "mit", "in",
    "von", "der", "die", "das", "bei", "de", "avec", "qui",
  ]
  private static let byWhich = PhraseTable<Bool>([
    (true, ["by which", "um den", "um die", "um das"])
  ])
}
