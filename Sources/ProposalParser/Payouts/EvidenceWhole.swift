import ProposalModel

/// What the sentences of a milestone say of its bounds, and what follows from all of them together.
extension EvidenceCollector {
  /// "€750 if all three pass. If only two pass, €400": the first amount is for the goal.
  mutating func noteFullAmount() {
    guard let first = evidence.promises.first, evidence.promises.count > 1,
      first.levels.count == 1, evidence.promises.dropFirst().allSatisfy(\.isTotal),
      !evidence.promises.dropFirst().contains(where: { replaces($0, less: first) })
    else { return }
    evidence.targets.append(first.levels[0].figure)
  }

  /// "Reach $9 million and it is $45,000 instead": one of the steps of a ladder.
  private func replaces(_ promise: Promise, less first: Promise) -> Bool {
    guard promise.sentence.has(.instead), let amount = reading.book[promise.figure].money?.amount,
      let less = reading.book[first.figure].money?.amount
    else { return false }
    return amount > less
  }

  /// "2% of bookings up to $1m, 3% of the part between $1m and $2m": where the next rate starts, the first
  /// one ends, and no pay is bounded.
  mutating func endFirstStretch() {
    let book = reading.book
    guard evidence.promises.count > 1, let first = evidence.promises.first, first.isRate,
      first.levels.isEmpty, evidence.promises.allSatisfy(\.isRate)
    else { return }
    let starts = Set(
      evidence.promises.dropFirst().compactMap { $0.levels.first }
        .compactMap { book[$0.figure].money?.amount })
    let ends = evidence.caps.filter { cap in
      first.sentence.figures.contains(cap)
        && book[cap].money.map { starts.contains($0.amount) } ?? false
    }
    guard ends.count == 1 else { return }
    evidence.promises[0].levels = [Promise.Level(figure: ends[0], comparison: .atMost)]
    evidence.caps.removeAll { $0 == ends[0] }
  }

  /// "If this comes to less than $40,000, you receive $40,000": nothing but the least pay.
  mutating func addLeast(_ sentence: Sentence) -> Bool {
    guard let floor = FloorSentence.floor(in: sentence, reading.book) else { return false }
    evidence.floors.append(floor.amount)
    evidence.freeFigures += floor.figures
    return true
  }

  /// "Only the first eight count": nothing but the most units.
  mutating func addMostUnits(_ sentence: Sentence) -> Bool {
    guard let bound = UnitBounds.count(in: sentence, reading.book) else {
      if UnitBounds.isLifted(sentence, reading.book) { evidence.unread.append(sentence) }
      return false
    }
    evidence.mostUnits.append(bound.units)
    evidence.freeFigures += bound.figures
    evidence.caps += sentence.figures.filter { reading.book[$0].isMoney }
    return true
  }

  /// "One or two parts pay nothing": nothing but the fewest units.
  mutating func addFewestUnits(_ sentence: Sentence) -> Bool {
    guard let fewest = FewestUnits.count(in: sentence, reading.book) else { return false }
    evidence.fewestUnits.append(fewest.units)
    evidence.freeFigures += fewest.figures
    return true
  }

  /// "once at least three parts are released": takes the count from the promise, of which it is no level.
  mutating func addFewestUnits(_ clause: StatementClauses.Clause) -> StatementClauses.Clause {
    guard let fewest = FewestUnits.count(beside: clause.promises, in: clause.sentence, reading.book)
    else { return clause }
    evidence.fewestUnits.append(fewest.units)
    evidence.freeFigures += fewest.figures
    var clause = clause
    clause.promises[0].levels.removeAll { fewest.figures.contains($0.figure) }
    return clause
  }

  /// Takes the sums of units that are said beside their price, and what each unit has to be worth.
  mutating func noteSums(_ sentence: Sentence, _ labels: FigureLabels, _ field: Field?) {
    let isGoal = field.map { EvidenceCollector.goals.contains($0) } ?? false
    guard isGoal || labels.contains(.unitPrice) else { return }
    for (position, label) in labels.inOrder {
      guard case .figure(let figure, _) = sentence.items[position], reading.book[figure].isMoney,
        label == .restated && !isGoal || label == .background && isGoal
      else { continue }
      evidence.freeFigures.append(figure)
    }
  }

  /// What a sentence says of the units that are paid, beside their price.
  mutating func addUnits(_ sentence: Sentence, _ promises: [Promise]) {
    if let bound = UnitBounds.count(beside: promises, in: sentence, reading.book) {
      evidence.mostUnits.append(bound.units)
      evidence.freeFigures += bound.figures
    } else if let free = FreeUnits.count(in: sentence, reading.book) {
      // "Starting with the first" leaves out none.
      if !free.units.isZero { evidence.freeUnits.append(free.units) }
      evidence.freeFigures += free.figures
      if let last = free.last { evidence.lastUnits.append(last) }
      // "From the sixth on the rate doubles": another price from there on.
      if sentence.holds(Self.rises) { evidence.unread.append(sentence) }
    }
  }

  private static let rises: WordSet = [
    "doubles", "double", "doubled", "twice", "triples", "triple", "halves", "half", "rises",
  ]
}
