import ProposalModel

/// Rates for parts of a value, as one sentence states them: "2% on the first $1m of bookings, 3% on the
/// next $1m and 4% on the rest", "on bookings of up to $1m we pay 2%".
///
/// Each rate belongs to the part named right behind it, or right in front where the first part leads.
struct BandClause {
  /// A promise for each rate.
  private(set) var promises: [Promise] = []
  private let sentence: Sentence
  private let book: FigureBook

  /// The clause; `nil` where a figure is no rate and no end of a part.
  init?(_ sentence: Sentence, _ book: FigureBook) {
    self.sentence = sentence
    self.book = book
    let figures = sentence.figures.filter { book[$0].isOperative }
    let rates = figures.filter { book[$0].percent != nil }
    let amounts = figures.filter { book[$0].money != nil }
    guard (1...Self.mostRates).contains(rates.count),
      (1...Self.mostRates * 2).contains(amounts.count),
      figures.allSatisfy({ rates.contains($0) || amounts.contains($0) || isRank($0) }),
      !sentence.cues.meets(Self.others), speaksOfPart
    else { return nil }
    let leads = start(amounts[0]) < start(rates[0])
    guard rates.count > 1 || leads && Self.opens(sentence) || namesPart(behind: rates[0]) else {
      return nil
    }
    for (rank, rate) in rates.enumerated() {
      let region =
        leads
        ? (rank == 0 ? sentence.tokens.lowerBound : end(rates[rank - 1]))..<start(rate)
        : end(rate)..<(rank + 1 < rates.count ? start(rates[rank + 1]) : sentence.tokens.upperBound)
      guard let levels = levels(in: region, amounts) else { return nil }
      var promise = Promise(pay: .rate(rate), sentence: sentence)
      promise.levels = levels
      promises.append(promise)
    }
    let taken = promises.flatMap { $0.levels.map(\.figure) }
    guard Set(taken).count == amounts.count else { return nil }
  }

  /// The labels of the sentence's figures, with the ends of parts as levels.
  func labels(over plain: FigureLabels) -> FigureLabels {
    let ends = Dictionary(
      promises.flatMap(\.levels).map { ($0.figure, $0.comparison) }, uniquingKeysWith: { $1 })
    var labels = FigureLabels(count: sentence.items.count)
    for (position, item) in sentence.items.enumerated() {
      guard case .figure(let figure, _) = item else { continue }
      if let comparison = ends[figure] {
        labels.append(.level(comparison), at: position)
      } else if book[figure].percent != nil, book[figure].isOperative {
        labels.append(.rate, at: position)
      } else if let label = plain[position] {
        labels.append(label, at: position)
      }
    }
    return labels
  }

  private static let mostRates = 8
  private static let others: CueSet = [
    .straightLine, .history, .term, .weight, .each, .instead, .wholeAmount, .salary, .minimumPay,
    .unless,
  ]

  private func start(_ figure: Int) -> Int { book[figure].tokens.lowerBound }
  private func end(_ figure: Int) -> Int { book[figure].tokens.upperBound }

  private func isRank(_ figure: Int) -> Bool {
    if case .ordinal = book[figure].value { true } else { false }
  }

  /// Whether the words name parts of a value: portions, or stretches with two ends.
  private var speaksOfPart: Bool {
    holdsFirst(sentence.tokens) || holds(Self.nexts, sentence.tokens)
      || holds(Self.parts, sentence.tokens) || Self.opens(sentence)
  }

  /// "2% of that portion which does not exceed $1m", "2% for the first $1m"
  private func namesPart(behind rate: Int) -> Bool {
    let near = sentence.window(end(rate), end(rate) + 6)
    return holds(Self.parts, near) || holdsFirst(near)
  }

  /// "On bookings of up to …", "für den Umsatz …"
  private static func opens(_ sentence: Sentence) -> Bool {
    sentence.tokens.first.map { leads.contains(sentence.prose.tokens[$0].key) } ?? false
  }

  // MARK: Parts

  /// The ends of the part that a stretch of words names; none for the rest.
  private func levels(in region: Range<Int>, _ amounts: [Int]) -> [Promise.Level]? {
    let own = amounts.filter { region.contains(start($0)) }
    guard let first = own.first else {
      return ShapeReader.restWords.first(in: sentence.prose, region) == nil ? nil : []
    }
    let front = sentence.window(max(region.lowerBound, start(first) - 5), start(first))
    if own.count == 1 { return single(first, front) }
    guard own.count == 2, let low = book[own[0]].money, let high = book[own[1]].money,
      low.amount < high.amount
    else { return nil }
    let gap = sentence.window(end(first), start(own[1]))
    guard gap.count <= 6, holds(Self.joining, gap), holds(Self.froms, front) else { return nil }
    return [level(first, .moreThan), level(own[1], .atMost)]
  }

  private func single(_ figure: Int, _ front: Range<Int>) -> [Promise.Level]? {
    let near = sentence.window(front.upperBound - 2, front.upperBound)
    if holdsFirst(near) || holds(Self.nexts, near) {
      return [Promise.Level(figure: figure, comparison: .unstated, isPortion: true)]
    }
    if Self.upTo.first(in: sentence.prose, front) != nil { return [level(figure, .atMost)] }
    return holds(Self.aboves, front) ? [level(figure, .moreThan)] : nil
  }

  private func level(_ figure: Int, _ comparison: Comparison) -> Promise.Level {
    Promise.Level(figure: figure, comparison: comparison)
  }

  /// "the first $1m": "the first year's sales" are the value itself.
  private func holdsFirst(_ range: Range<Int>) -> Bool {
    range.contains { index in
      Self.firsts.contains(sentence.prose.tokens[index].key)
        && !holds(Self.times, sentence.window(index + 1, index + 3))
    }
  }

  private static let times: WordSet = [
    "year", "year's", "years", "quarter", "quarter's", "month", "month's", "months", "twelve",
    "12", "calendar", "half", "season", "jahr", "jahres", "quartals", "an", "année", "trimestre",
  ]

  private func holds(_ words: WordSet, _ range: Range<Int>) -> Bool {
    sentence.holds(words, in: range)
  }

  private static let leads: WordSet = [
    "on", "for", "of", "out", "from", "auf", "für", "von", "bei", "sur", "pour",
  ]
  private static let firsts: WordSet = ["first", "ersten", "erste", "premiers", "premières"]
  private static let nexts: WordSet = [
    "next", "following", "nächsten", "folgenden", "weiteren", "zweiten", "suivants", "prochains",
  ]
  private static let parts: WordSet = [
    "part", "portion", "slice", "slices", "band", "bands", "teil", "teils", "umsatzteil", "tranche",
    "partie", "stufe", "staffelprovision", "gestaffelte", "part",
  ]
  private static let froms: WordSet = [
    "from", "between", "above", "over", "exceeding", "exceeds", "von", "zwischen", "über", "ab",
    "entre", "de", "der",
  ]
  private static let aboves: WordSet = [
    "above", "over", "beyond", "exceeding", "exceeds", "exceed", "über", "ab", "oberhalb", "delà",
  ]
  private static let joining: WordSet = [
    "to", "and", "but", "not", "bis", "und", "nicht", "à", "et", "–", "-",
  ]
  private static let upTo = PhraseTable<Bool>([
    (
      true,
      [
        "up to", "does not exceed", "not exceed", "not exceeding", "below", "under", "bis zu",
        "bis", "unter", "jusqu'à",
      ]
    )
  ])
}
