import ProposalModel

/// A line that bounds how many units are paid for, where an amount is paid for each: "Maximum: 12 dealers",
/// "not more than 12 dealers".
struct UnitBoundLine: Sendable {
  enum Side: Sendable {
    case most, least
    /// "Stretch: 15 dealers", which may end the pay or not.
    case stretch
  }

  let sentence: Sentence
  let side: Side
  /// Whether a label says so; without one the noun of the price has to stand behind the number.
  let isLabelled: Bool
}

extension EvidenceCollector {
  /// "Cap: $10,000 per quarter": the most for each of several stretches, and not for all.
  func boundsPeriod(_ figure: Int, _ sentence: Sentence) -> Bool {
    let end = reading.book[figure].tokens.upperBound
    return Self.periods.match(
      in: sentence.prose.tokens, at: end, before: sentence.tokens.upperBound) != nil
  }

  private static let periods: PhraseTable<Bool> = {
    let words = ["quarter", "month", "week", "half-year"]
    return PhraseTable<Bool>([
      (
        true,
        ["per", "each", "every", "a", "in each", "in any"].flatMap { lead in
          words.map { "\(lead) \($0)" }
        } + ["pro quartal", "je quartal", "pro monat", "im monat", "par mois", "par trimestre"]
      )
    ])
  }()

  /// Keeps a line that bounds units, until it is known what the milestone pays.
  mutating func noteUnitBound(_ sentence: Sentence, _ field: Field?) {
    let isCount =
      !sentence.has(.salary) && sentence.figures.contains { reading.book[$0].number != nil }
    switch field {
    case .maximum:
      evidence.unitBounds.append(line(sentence, isCalledMost(sentence) ? .most : .stretch))
    case .cap where isCount: evidence.unitBounds.append(line(sentence, .most))
    case .threshold where !isCount:
      if sentence.figures.contains(where: { reading.book[$0].money != nil }) {
        evidence.thresholds.append(sentence)
      }
    case .minimum where isCount, .threshold where isCount:
      evidence.unitBounds.append(line(sentence, .least))
    case nil where isCount && isCalledLimit(sentence):
      evidence.unitBounds.append(line(sentence, .most))
    case nil where isCount && opensWithMost(sentence):
      evidence.unitBounds.append(UnitBoundLine(sentence: sentence, side: .most, isLabelled: false))
    default: break
    }
  }

  private func line(_ sentence: Sentence, _ side: UnitBoundLine.Side) -> UnitBoundLine {
    UnitBoundLine(sentence: sentence, side: side, isLabelled: true)
  }

  private func isCalledMost(_ sentence: Sentence) -> Bool {
    let end = sentence.tokens.lowerBound
    return sentence.prose.tokens[max(0, end - 4)..<end].contains { Self.most.contains($0.key) }
  }

  /// "Volume limit: 165 farms": a label of its own words that ends in one for a bound.
  private func isCalledLimit(_ sentence: Sentence) -> Bool {
    let (tokens, end) = (sentence.prose.tokens, sentence.tokens.lowerBound)
    guard end > 1, tokens[end - 1].key == Mark.colon else { return false }
    return Self.limits.contains(tokens[end - 2].key)
  }

  private static let limits: WordSet = ["limit", "ceiling", "cap", "maximum", "max", "obergrenze"]
  private static let most: WordSet = [
    "maximum", "max", "maximal", "obergrenze", "höchstwert", "maximalwert",
  ]

  /// "Not more than 12 dealers", "höchstens 12 Händler": the bound comes first, and no verb behind it.
  private func opensWithMost(_ sentence: Sentence) -> Bool {
    guard case .cue(.atMost, let tokens) = sentence.items.first, !sentence.has(.payVerb, .payNoun)
    else { return false }
    return tokens.lowerBound == sentence.tokens.lowerBound && sentence.tokens.count < 8
  }

  /// Bounds the units of a price: a least number may be paid for from the first unit or not, and is left open.
  mutating func boundUnits() {
    guard evidence.promises.count == 1, case .perUnit = evidence.promises[0].pay else { return }
    for line in evidence.unitBounds {
      let figures = line.sentence.figures.filter {
        reading.book[$0].number != nil || reading.book[$0].money != nil
      }
      let counts = figures.filter { reading.book[$0].number != nil }
      if line.side == .most, agree(figures),
        line.isLabelled || counts.count == 1 && isPriced(counts[0], line)
      {
        evidence.caps += figures.filter { !evidence.caps.contains($0) }
      } else {
        evidence.unread.append(line.sentence)
      }
    }
  }

  /// "Threshold: $500,000" beside "6% of audited savings": what is below it may be paid for or not.
  mutating func leaveHurdlesOpen() {
    let isOpen = evidence.promises.contains { promise in
      if case .perUnit = promise.pay { true } else { promise.isRate }
    }
    guard isOpen else { return }
    evidence.unread += evidence.thresholds + evidence.valueCaps
  }

  /// "Savings counted up to $1,000,000", "cap: savings of $1,000,000": a bound of the value and not of the pay.
  ///
  /// "Limit: 5% of salary" bounds neither where the salary is not told.
  func boundsValue(_ figure: Int, _ sentence: Sentence) -> Bool {
    if reading.book[figure].percent != nil {
      let multiple = SalaryMultiple(
        sentence: sentence, book: reading.book, salary: reading.proposal.baseSalary?.value.amount)
      return multiple.amount == nil && multiple.share == nil
    }
    guard reading.book[figure].money != nil else { return false }
    let start = reading.book[figure].tokens.lowerBound
    let front = sentence.window(start - 2, start).map { sentence.prose.tokens[$0].key }
    let isOfMetric = front.last == "of" && front.first.map(MetricWords.keys.contains) ?? false
    return isOfMetric || sentence.holds(Self.counting) && !sentence.has(.payNoun, .payVerb)
  }

  private static let counting: WordSet = ["counted", "considered", "eligible", "angerechnet"]

  /// "Maximum: 12 dealers ($24,000)": whether number and money say the same.
  private func agree(_ figures: [Int]) -> Bool {
    let counts = Set(figures.compactMap { reading.book[$0].number })
    let amounts = Set(figures.compactMap { reading.book[$0].money?.amount })
    guard counts.count == 1, amounts.count == 1, let count = counts.first, let most = amounts.first
    else { return counts.count + amounts.count == 1 }
    return reading.book[evidence.promises[0].figure].money.map { $0.amount * count == most }
      ?? false
  }

  /// Whether the noun behind a number is one that the price is for, in singular or plural.
  private func isPriced(_ figure: Int, _ line: UnitBoundLine) -> Bool {
    let end = reading.book[figure].tokens.upperBound
    guard end < line.sentence.tokens.upperBound else { return true }
    let noun = line.sentence.prose.utf8[line.sentence.prose.tokens[end].range]
    let price = evidence.promises[0].sentence
    return price.tokens.contains { index in
      let word = price.prose.utf8[price.prose.tokens[index].range]
      let shared = zip(noun, word).prefix { $0 | 0x20 == $1 | 0x20 }.count
      return shared >= 3 && shared + 2 >= max(noun.count, word.count)
    }
  }
}
