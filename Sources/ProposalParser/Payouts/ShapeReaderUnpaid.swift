import ProposalModel

/// What the words say is not paid, beside one level that is.
extension ShapeReader {
  /// "£5,000 if it is 92% or better. 95% earns nothing."
  func isUnpaid(_ level: ReadLevel) -> Bool {
    evidence.nothingBelow.filter { $0.comparison == .unstated }.compactMap(self.level).contains {
      $0.axis == level.axis
        && (level.isLowerBetter ? $0.value < level.value : $0.value > level.value)
    }
  }

  /// "Below 92% there is nothing": the other side is paid. `nil` where nothing says so.
  func unpaidSide(of level: ReadLevel) -> Bool? {
    let sides = evidence.nothingBelow.compactMap { stated -> Bool? in
      guard let read = self.level(stated), read.axis == level.axis, read.value == level.value else {
        return nil
      }
      switch stated.comparison {
      case .lessThan: return false
      case .moreThan: return true
      default: return nil
      }
    }
    return Set(sides).count == 1 ? sides[0] : nil
  }

  /// "$10,000 when met, $0 when not": nothing, for what is not reached.
  func isMiss(_ promise: Promise) -> Bool {
    promise.dates.isEmpty
      && Self.misses.match(
        in: promise.sentence.prose.tokens, at: book[promise.figure].tokens.upperBound,
        before: promise.sentence.tokens.upperBound) != nil
  }

  private static let misses = PhraseTable<Bool>([
    (
      true,
      [
        "if not", "when not", "if missed", "when missed", "if it is missed", "if it is not",
        "if unmet", "in every other case", "in all other cases", "in any other case", "sonst",
        "wenn nicht", "bei verfehlung", "in allen anderen fällen",
      ]
    )
  ])

  /// "A later publication earns $0", "after 2 March 2029 it is $0": nothing, for what comes behind the last
  /// day that is paid for.
  func isTooLate(_ promise: Promise, _ paidDays: [ReadLevel]) -> Bool {
    guard let last = paidDays.map(\.value).max(), promise.dates.count <= 1 else { return false }
    let days = promise.dates.compactMap(day).map(\.value)
    return promise.sentence.holds(Self.later)
      ? days.allSatisfy { $0 >= last } : days.contains { $0 > last }
  }

  private static let later: WordSet = [
    "later", "after", "late", "thereafter", "nach", "später", "spätere", "danach", "après",
  ]
}
