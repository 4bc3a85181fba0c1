import ProposalModel

extension ShapeReader {
  /// An amount for each unit, with its bound.
  func perUnit() -> PayoutShape {
    if evidence.promises.count == 2 { return furtherUnits() }
    guard evidence.promises.count == 1, let amount = amount(evidence.promises[0]) else {
      return .unresolved(.notUnderstood)
    }
    if let steps = wholeSteps(evidence.promises[0], amount) { return steps }
    if let below = unitsBelow(evidence.promises[0], amount) { return below }
    if countsSeveral(evidence.promises[0].sentence) || startsAtPercent(evidence.promises[0])
      || startsAtMoney(evidence.promises[0]) || boundsOtherTime(evidence.promises[0].sentence)
      || holdsUnreadBound(evidence.promises[0].sentence)
    {
      return .unresolved(.notUnderstood)
    }
    // "Each renewal for a term of 24 months or more" says which renewals count.
    let counts = evidence.promises[0].levels.filter {
      isCount($0.figure) && !$0.isAttainment && !($0.isLength && $0.comparison != .moreThan)
        && !evidence.freeFigures.contains($0.figure)
    }
    guard counts.isEmpty || counts.count == 1 && counts[0].comparison == .moreThan else {
      return .unresolved(.notUnderstood)
    }
    if statesFewest { return .unresolved(.notUnderstood) }
    let step: Rational? = countsWhole(evidence.promises[0].sentence) ? .one : nil
    let free = Set(counts.compactMap { level($0)?.value } + evidence.freeUnits)
    let units = boundsOfUnits
    let fewest = Set(
      fewestBeside.compactMap { book[$0].number } + [leastUnits].compactMap(\.self)
        + evidence.fewestUnits)
    guard units.count <= 1, free.count <= 1, fewest.count <= 1 else {
      return .unresolved(.contradictory)
    }
    guard let first = free.first, first > .zero else {
      return .perUnit(amount, free: .zero, mostUnits: units.first, step: step, least: fewest.first)
    }
    guard fewest.isEmpty else { return .unresolved(.notUnderstood) }
    guard units.isEmpty || counts.isEmpty,
      units.allSatisfy({ agrees($0, free: first, amount) })
    else {
      return .unresolved(.notUnderstood)
    }
    guard Set(evidence.lastUnits).count <= 1, evidence.lastUnits.allSatisfy({ $0 > first }) else {
      return .unresolved(.contradictory)
    }
    let most = evidence.lastUnits.first.map { $0 - first }
    let caps = evidence.caps.compactMap { book[$0].money?.amount }
    guard most.map({ units in caps.allSatisfy { $0 == units * amount } }) ?? true else {
      return .unresolved(.contradictory)
    }
    return .perUnit(amount, free: first, mostUnits: most, step: step)
  }

  /// "At least three stores." as a line of its own: whether two then pay is not said.
  private var statesFewest: Bool {
    evidence.goals.contains { sentence in
      guard case .cue(.atLeast, let words)? = sentence.items.first,
        words.lowerBound == sentence.tokens.lowerBound, sentence.tokens.count <= 8,
        sentence.prose.tokens.indices.contains(sentence.tokens.lowerBound)
      else { return false }
      return sentence.figures.contains(where: isCount)
    }
  }

  /// A bound beside the price that nobody took up.
  private func holdsUnreadBound(_ sentence: Sentence) -> Bool {
    sentence.has(.atMost, .capped)
      && sentence.items.indices.contains { position in
        guard case .figure(let figure, _) = sentence.items[position], isCount(figure),
          !evidence.caps.contains(figure), !evidence.freeFigures.contains(figure)
        else { return false }
        return Neighbours(sentence: sentence, position: position).comparison == .atMost
      }
  }

  /// "£850 a day for no more than twelve weeks": a bound in another unit than the price is for.
  private func boundsOtherTime(_ sentence: Sentence) -> Bool {
    (evidence.caps + evidence.freeFigures).contains { figure in
      guard case .duration(_, let unit) = book[figure].value else { return false }
      guard let words = Self.timeWords[unit] else { return true }
      return !sentence.prose.tokens.contains { words.contains($0.key) }
    }
  }

  /// The words that count in a unit of time.
  static let timeWords: [DurationUnit: WordSet] = [
    .days: [
      "day", "days", "daily", "tag", "tage", "tagen", "tagessatz", "jour", "jours", "journalier",
    ],
    .hours: [
      "hour", "hours", "hourly", "stunde", "stunden", "stundensatz", "heure", "heures", "horaire",
    ],
    .weeks: ["week", "weekly", "woche", "semaine"], .months: ["month", "monthly", "monat", "mois"],
  ]

  /// "for each percentage point above 12%": the points up to there are not paid for.
  private func startsAtPercent(_ promise: Promise) -> Bool {
    promise.levels.contains {
      book[$0.figure].percent != nil && $0.comparison == .moreThan && !$0.isAttainment
    }
  }

  /// "of every dollar saved beyond the first $250,000": a part of what is counted is free.
  private func startsAtMoney(_ promise: Promise) -> Bool {
    let figures = promise.sentence.figures
    return zip(figures, figures.dropFirst()).contains { rank, amount in
      guard case .ordinal(1) = book[rank].value, book[amount].money != nil else { return false }
      return book[rank].tokens.upperBound == book[amount].tokens.lowerBound
    }
  }

  /// "for every two nurses", "per dozen", "per tenth of a point": the unit is not one.
  private func countsSeveral(_ sentence: Sentence) -> Bool {
    let starts = sentence.figures.filter { book[$0].number.map { $0 != .one } ?? false }
      .map { book[$0].tokens.lowerBound }
    return sentence.items.contains { item in
      guard case .cue(.each, let words) = item, words.upperBound < sentence.tokens.upperBound,
        !isWholeUnit(words.upperBound, sentence)
      else { return false }
      return Self.several.contains(sentence.prose.tokens[words.upperBound].key)
        || starts.contains(words.upperBound)
    }
  }

  /// "for each full day of lead": one unit, of which a part is not paid.
  func countsWhole(_ sentence: Sentence) -> Bool {
    sentence.items.contains { item in
      guard case .cue(.each, let words) = item else { return false }
      return isWholeUnit(words.upperBound, sentence)
    }
  }

  private func isWholeUnit(_ index: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    return index + 1 < sentence.tokens.upperBound && Self.whole.contains(tokens[index].key)
      && tokens[index + 1].kind == .word && !Self.several.contains(tokens[index + 1].key)
      && !sentence.figures.contains { book[$0].tokens.contains(index + 1) }
  }

  private static let several: WordSet = [
    "full", "dozen", "group", "set", "batch", "block", "bundle", "percent", "percentage", "prozent",
    "prozentpunkt", "point", "million",
    "tenth", "hundred", "thousand", "pair", "complete", "started",
    "begun", "volle", "vollen", "angefangene", "dutzend",
  ]

  /// "CAD 10,000 (60 committees)", of which 20 are free: a bound in units that the one in money says
  /// again. Alone it may count the free ones or not.
  private func agrees(_ units: Rational, free: Rational, _ amount: Rational) -> Bool {
    let caps = Set(evidence.caps.compactMap { book[$0].money?.amount })
    guard caps.count == 1, let cap = caps.first else { return false }
    return (units - free) * amount == cap || units * amount == cap
  }

  /// Whether a figure counts things.
  func isCount(_ figure: Int) -> Bool {
    switch book[figure].value {
    case .number, .duration: true
    default: false
    }
  }

  /// "€15,000 per customer, at least three, capped at €90,000": the count of a bound that is the fewest.
  private var fewestBeside: [Int] {
    guard let sentence = evidence.promises.first?.sentence else { return [] }
    return evidence.caps.filter { figure in
      guard isCount(figure), sentence.figures.contains(figure) else { return false }
      let start = book[figure].tokens.lowerBound
      return Self.fewest.first(in: sentence.prose, sentence.window(start - 2, start)) != nil
    }
  }

  private static let fewest = PhraseTable<Bool>([
    (
      true,
      [
        "at least", "minimum of", "minimum", "no fewer than", "not fewer than", "mindestens",
        "au moins",
      ]
    )
  ])

  var boundsOfUnits: Set<Rational> {
    let fewest = fewestBeside
    return Set(
      evidence.mostUnits
        + evidence.caps.filter { isCount($0) && !fewest.contains($0) }
        .compactMap { level(Promise.Level(figure: $0, comparison: .atMost))?.value })
  }

  /// "$1,000 for each of the first ten accounts and $1,500 for every further one".
  private func furtherUnits() -> PayoutShape {
    guard evidence.freeUnits.isEmpty else { return .unresolved(.notUnderstood) }
    let (first, second) = (evidence.promises[0], evidence.promises[1])
    // "€50,000 upon opening two stores; a further €25,000 for each additional one" is no price for the two.
    guard first.kind == .perUnit, let amount = amount(first), let more = self.amount(second),
      let count = firstUnits(of: first), isFurther(second, beyond: count),
      boundsOfUnits.count <= 1
    else { return .unresolved(.notUnderstood) }
    return .perUnit(
      amount, free: .zero, mostUnits: boundsOfUnits.first,
      further: PerUnit.Further(beyond: count, amount: more))
  }

  /// The number right behind "first", behind the amount.
  private func firstUnits(of promise: Promise) -> Rational? {
    let figures = promise.sentence.figures
    for (rank, number) in zip(figures, figures.dropFirst()) where rank > promise.figure {
      guard case .ordinal(1) = book[rank].value, case .number(let count) = book[number].value,
        book[rank].tokens.upperBound == book[number].tokens.lowerBound
      else { continue }
      return count
    }
    return nil
  }

  /// Whether an amount is for the units behind the first ones.
  private func isFurther(_ promise: Promise, beyond count: Rational) -> Bool {
    if promise.isAdditional { return true }
    let start = book[promise.figure].tokens.upperBound
    let end = min(promise.sentence.tokens.upperBound, start + 8)
    guard start < end else { return false }
    return Self.furtherWords.first(in: promise.sentence.prose, start..<end) != nil
  }

  private static let furtherWords = PhraseTable<Bool>([
    (
      true,
      [
        "further", "additional", "beyond", "thereafter", "after that", "more", "subsequent",
        "weitere", "weiteren", "weiterer", "darüber hinaus", "supplémentaire", "au-delà",
        "following", "next", "other",
      ]
    )
  ])

  /// In front of a number that is no goal: a remark, or what a rate is counted by, as in "3.0 or lower per
  /// 100 beds".
  static let besideGoal: WordSet = ["(", "per", "je", "pro", "par", "every"]
}
