import ProposalModel

/// "limited to 1.6 times his base salary of $250,000", "Cap: 15% of base salary", "no more than two months' salary".
struct SalaryMultiple {
  let sentence: Sentence
  let book: FigureBook
  /// The salary of a year that the sheet states.
  let salary: Rational?

  /// The multiple times the salary, where a sentence bounds the pay by it and says both.
  var amount: Rational? {
    guard sentence.has(.capped), sentence.has(.salary) else { return nil }
    var multiple: Rational?
    var salary: Rational?
    for figure in sentence.figures {
      switch book[figure].value {
      case .multiple(let times): multiple = times
      case .money(let amount, _): salary = amount
      default: continue
      }
    }
    guard let multiple, let salary else { return nil }
    return multiple * salary
  }

  /// Whether the sentence bounds the pay by a part of the salary, and names no amount.
  func boundsByShare(isLabelled: Bool) -> Bool {
    (isLabelled || sentence.has(.capped, .atMost) || sentence.says(Self.bounds))
      && sentence.has(.salary)
      && !sentence.figures.contains { book[$0].money != nil }
      && sentence.figures.contains { part(of: $0) != nil }
  }

  /// What the part of the stated salary comes to; `nil` where no salary or more than one part is stated.
  var share: Rational? {
    let parts = sentence.figures.compactMap { part(of: $0) }
    guard parts.count == 1, let salary else { return nil }
    return salary * parts[0]
  }

  /// "$40,000 (max. 15% of salary)": what a part of the salary comes to that bounds the amount in front of it.
  var shareBesidePay: Rational? {
    guard sentence.has(.capped, .atMost), sentence.has(.salary), let salary else { return nil }
    let bounds = sentence.items.indices.dropFirst().compactMap { index -> Rational? in
      guard case .figure(let figure, _) = sentence.items[index],
        case .cue(let cue, _) = sentence.items[index - 1], cue == .capped || cue == .atMost,
        sentence.items[..<index].contains(where: { isMoney($0) })
      else { return nil }
      return part(of: figure)
    }
    return bounds.count == 1 ? salary * bounds[0] : nil
  }

  private func isMoney(_ item: Sentence.Item) -> Bool {
    if case .figure(let figure, _) = item { book[figure].money != nil } else { false }
  }

  /// The part of a year's salary that a figure means.
  private func part(of figure: Int) -> Rational? {
    switch book[figure].value {
    case .percent(let percent): percent.percent
    case .multiple(let times): times
    case .fraction(let part): part
    case .number(let count): counted(count, behind: book[figure].tokens.upperBound)
    case .duration(let count, .months): count.dividing(by: Rational(12))
    case .duration(let count, .years): count
    default: nil
    }
  }

  /// "two months' salary", "one year's base salary".
  private func counted(_ count: Rational, behind end: Int) -> Rational? {
    guard end < sentence.tokens.upperBound else { return nil }
    let unit = sentence.prose.tokens[end].key
    if Self.months.contains(unit) { return count.dividing(by: Rational(12)) }
    return Self.years.contains(unit) ? count : nil
  }

  private static let months: WordSet = ["month", "months", "month's", "months'", "monthly"]
  private static let years: WordSet = ["year", "years", "year's", "years'"]
  private static let bounds = PhraseTable<Bool>([
    (
      true,
      ["never above", "never more than", "no more than", "not more than", "ceiling", "limited"]
    )
  ])
}

extension EvidenceCollector {
  /// Takes up a bound that is a part or a multiple of the salary; a part of an unstated salary stays open.
  mutating func takesSalaryBound(_ sentence: Sentence, hasPromise: Bool, _ field: Field?) -> Bool {
    let multiple = salaryMultiple(in: sentence)
    evidence.computedCaps += multiple.shareBesidePay.map { [$0] } ?? []
    if let cap = multiple.amount {
      evidence.computedCaps.append(cap)
      return true
    }
    guard !hasPromise, multiple.boundsByShare(isLabelled: field == .cap) else { return false }
    guard let cap = multiple.share else {
      evidence.unread.append(sentence)
      return true
    }
    evidence.computedCaps.append(cap)
    evidence.freeFigures += sentence.figures
    return true
  }

  /// Whether a sentence says no more than a bound by the salary.
  func boundsBySalaryAlone(_ sentence: Sentence, _ field: Field?) -> Bool {
    !sentence.has(.payVerb, .payNoun)
      && salaryMultiple(in: sentence).boundsByShare(isLabelled: field == .cap)
  }

  private func salaryMultiple(in sentence: Sentence) -> SalaryMultiple {
    SalaryMultiple(
      sentence: sentence, book: reading.book, salary: reading.proposal.baseSalary?.value.amount)
  }
}
