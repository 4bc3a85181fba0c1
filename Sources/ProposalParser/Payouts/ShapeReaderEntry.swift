import ProposalModel

/// What has to be reached before a rate or a price for each unit pays anything, and then for all of it.
extension ShapeReader {
  /// "No award unless savings come to $250,000. Once they do, the 8% runs from the first dollar": the least
  /// value that pays. Without the last words the excess alone might be meant.
  var entry: ReadLevel? {
    guard countsFromFirst, evidence.freeAmounts.isEmpty else { return nil }
    let levels = entryLevels { if case .money = $0 { true } else { false } }.compactMap(\.reached)
    let read = levels.compactMap(level)
    return Set(read.map(\.value)).count == 1 && read.count == levels.count ? read.first : nil
  }

  /// "Fewer than three stores pay nothing", "with two or fewer there is no payment": the fewest units that pay.
  var leastUnits: Rational? {
    let counts = Set(
      entryLevels { if case .number = $0 { true } else { false } }.compactMap(fewest))
    return counts.count == 1 ? counts.first : nil
  }

  private var countsFromFirst: Bool {
    evidence.says(.wholeAmount)
      || (evidence.sources + evidence.goals).contains { $0.says(Self.firsts) }
  }

  private static let firsts = PhraseTable<Bool>([
    (
      true,
      ["dollar", "euro", "pound", "franc", "franken", "cent", "unit", "one"].flatMap { unit in
        ["from the first \(unit)", "back to the first \(unit)", "starting with the first \(unit)"]
      } + [
        "on all savings", "of all savings", "on all of the savings", "on the whole savings",
        "vom ersten euro", "ab dem ersten euro", "ab dem ersten franken",
      ]
    )
  ])

  /// "No award unless savings come to $250,000": whether "unless" stands nowhere else, and what it says is read.
  var saysEntryAlone: Bool {
    evidence.unlessCount == evidence.entriesByUnless && !entryFigures.isEmpty
  }

  /// The figures that these come from.
  var entryFigures: Set<Int> {
    guard evidence.promises.count == 1 else { return [] }
    switch evidence.promises[0].pay {
    case .perUnit where leastUnits != nil:
      return Set(entryLevels { if case .number = $0 { true } else { false } }.map(\.figure))
    case .rate where entry != nil && evidence.promises[0].levels.isEmpty:
      return Set(entryLevels { if case .money = $0 { true } else { false } }.map(\.figure))
    default: return []
    }
  }

  private func entryLevels(_ isOfKind: (QuantityValue) -> Bool) -> [Promise.Level] {
    evidence.nothingBelow.filter { level in
      // "Groups of five or more practices that bought nothing before" says which groups count.
      isOfKind(book[level.figure].value)
        && (level.comparison != .atLeast || evidence.says(.unless))
    }
  }

  private func fewest(_ level: Promise.Level) -> Rational? {
    guard let count = book[level.figure].number, count.isInteger else { return nil }
    switch level.comparison {
    case .lessThan, .atLeast: return count
    case .atMost: return count + .one
    case .moreThan, .unstated: return nil
    }
  }
}

extension Promise.Level {
  /// The level from which on something is paid, of one at which nothing is: "under $250,000", "unless $250,000
  /// is reached".
  fileprivate var reached: Promise.Level? {
    switch comparison {
    case .lessThan, .atLeast: Promise.Level(figure: figure, comparison: .atLeast)
    case .atMost: Promise.Level(figure: figure, comparison: .moreThan)
    case .moreThan, .unstated: nil
    }
  }
}
