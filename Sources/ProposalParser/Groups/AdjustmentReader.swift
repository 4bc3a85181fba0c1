import ProposalModel

/// Reads the steps between the weighted sum and what is paid: gates, modifiers, caps, proration,
/// rounding (domain-model 6.8).
struct AdjustmentReader {
  /// What a sentence comes to.
  enum Outcome {
    /// It changes nothing.
    case none
    case adjustments([Adjustment])
    /// It changes what is paid, and is not understood.
    case open
  }

  let reading: SheetReading
  let sentence: Sentence
  let statement: Int
  /// What the milestones are called.
  let names: MilestoneNames

  var book: FigureBook { reading.book }

  /// What the sentence comes to.
  func outcome() -> Outcome {
    guard !sentence.has(.discretion, .history), !mentions(AdjustmentWords.discretion),
      !isTermOfLeaving, !sentence.isExample, !TargetChange.moves(sentence),
      !sentence.letsSomebodyDecide, !sentence.tellsMeaning
    else { return .none }
    if mentions(AdjustmentWords.rounds) { return rounding() }
    let reach = BoundReach(reading: reading, sentence: sentence)
    if reach.isOfOtherMoney || reach.isPartial { return .none }
    if let multiple = BoundMultiple(reading: reading, sentence: sentence).cap {
      return .adjustments([.cap(multiple)])
    }
    if let bound = boundOfAll { return .adjustments([.cap(.amount(bound))]) }
    if mentions(AdjustmentWords.multiply) { return multiplication() }
    if let part = paidPart { return .adjustments([part]) }
    if mentions(AdjustmentWords.added), let points { return addition(points) }
    if mentions(AdjustmentWords.exceed) || sentence.has(.capped) || isLabelledCap || boundsAll {
      return cap()
    }
    if let gate = gate() { return gate }
    return sentence.changesPay ? .open : .none
  }

  /// What all milestones pay at most together, where the words say nothing else.
  private var boundOfAll: Rational? {
    guard !reading.followsTerm(sentence, in: statement) else { return nil }
    let range = reading.extent(of: sentence, in: statement)
    let bound = OverallBound(sentence: sentence, range: range, book: book).figure
    return bound.flatMap { book[$0].money?.amount }
      ?? BothAmount(sentence: sentence, range: range, book: book).bound(
        for: reading.proposal.milestones)
  }

  func mentions(_ words: PhraseTable<Bool>) -> Bool {
    sentence.says(words)
  }

  private var isLabelledCap: Bool {
    reading.outline.statements[statement].field == .cap
  }

  /// What happens on leaving is a term, not a step.
  private var isTermOfLeaving: Bool {
    reading.outline.statements[statement].field == .leaver || mentions(AdjustmentWords.leaving)
  }

  var clause: ConditionClause? { ConditionClause(sentence: sentence, book: book) }

  /// The figures outside the condition.
  private var figures: [Int] {
    let inside = clause?.figures ?? []
    return sentence.figures.filter { book[$0].isOperative && !inside.contains($0) }
  }

  // MARK: Modifiers

  private func multiplication() -> Outcome {
    if sentence.has(.weight), figures.isEmpty, clause == nil { return .none }
    if let part = fraction { return .adjustments([part]) }
    let percents = figures.compactMap { book[$0].percent }
    if percents.count == 1, let percent = percents.first, figures.count == 1 {
      return modified {
        .multiplyIf($0, percent)
      } plain: {
        .multiply(percent)
      }
    }
    guard percentsAndMoney.isEmpty else { return .open }
    if let factor = decimalFactor {
      return modified {
        .multiplyIf($0, factor)
      } plain: {
        .multiply(factor)
      }
    }
    let reader = FactorReader(reading: reading)
    if let factor = reader.factor(sentence, statement) { return .adjustments([.factor(factor)]) }
    return reader.settled(sentence, statement).map { .adjustments([.multiply($0)]) } ?? .open
  }

  /// "is multiplied by 1.05", in percent: the one number right behind "by".
  private var decimalFactor: Rational? {
    let factors = figures.compactMap { figure -> Rational? in
      let start = book[figure].tokens.lowerBound
      guard start > sentence.tokens.lowerBound,
        Self.byWords.contains(sentence.prose.tokens[start - 1].key)
      else { return nil }
      switch book[figure].value {
      case .number(let number), .multiple(let number): return number * .hundred
      default: return nil
      }
    }
    return factors.count == 1 ? factors.first : nil
  }

  private static let byWords: WordSet = ["by", "mit", "par", "times", "×", "factor"]

  /// "every amount is a full-year amount and you are paid 9/12 of it"
  private var paidPart: Adjustment? {
    guard sentence.has(.payVerb), clause == nil, !sentence.holds(AdjustmentWords.asking),
      mentions(AdjustmentWords.wholes),
      percentsAndMoney.allSatisfy({ isPart($0) }), !InstalmentSentence.isOne(sentence, book),
      isOfPay
    else { return nil }
    return fraction
  }

  /// Whether what a part is of is all that is promised: "5% is retained. Half of it is released in May"
  /// speaks of what is kept back.
  private var isOfPay: Bool {
    if mentions(AdjustmentWords.amounts) || mentions(AdjustmentWords.wholesByName) { return true }
    let all = reading.sentences(of: statement)
    let own = all.firstIndex { $0.tokens == sentence.tokens } ?? 0
    let before = own > 0 ? [all[own - 1], sentence] : [sentence]
    return before.contains { $0.has(.payNoun) } && !before.contains { $0.has(.term) }
  }

  private var percentsAndMoney: [Int] {
    figures.filter { book[$0].percent != nil || book[$0].money != nil }
  }

  /// With a condition one step, without it another; what holds unless something is left open.
  private func modified(
    _ conditional: (Condition) -> Adjustment, plain: () -> Adjustment
  ) -> Outcome {
    guard let clause else { return .adjustments([plain()]) }
    return clause.isNegated ? .open : .adjustments([conditional(clause.condition)])
  }

  /// "nine twelfths", "200/365".
  private var fraction: Adjustment? {
    let numbers = sentence.figures.filter { book[$0].isOperative }
    for figure in numbers {
      if case .fraction(let part) = book[figure].value, part < .one {
        return prorated(figure) ?? .prorate(numerator: part, denominator: .one)
      }
    }
    if let twelfths = twelfths(numbers) { return twelfths }
    for (first, second) in zip(numbers, numbers.dropFirst()) {
      let slash = book[first].tokens.upperBound
      guard let top = book[first].number, let bottom = book[second].number, top < bottom,
        slash + 1 == book[second].tokens.lowerBound, sentence.prose.tokens[slash].key == "/"
      else { continue }
      return .prorate(numerator: top, denominator: bottom)
    }
    return nil
  }

  /// "nine twelfths" of a year
  private func twelfths(_ numbers: [Int]) -> Adjustment? {
    for figure in numbers {
      let next = book[figure].tokens.upperBound
      guard let months = book[figure].number, months <= 12, months > .zero,
        next < sentence.tokens.upperBound,
        Self.twelfthWords.contains(sentence.prose.tokens[next].key)
      else { continue }
      return .prorate(numerator: months, denominator: 12)
    }
    return nil
  }

  private static let twelfthWords: WordSet = ["twelfths", "twelfth", "zwölftel", "douzièmes"]

  /// The parts as written: 200 of 365, not 40 of 73.
  private func prorated(_ figure: Int) -> Adjustment? {
    let parts = sentence.prose.string(book[figure].text).split(separator: "/")
    guard parts.count == 2, let top = Rational(text: parts[0]),
      let bottom = Rational(text: parts[1])
    else { return nil }
    return .prorate(numerator: top, denominator: bottom)
  }

  private var points: Rational? {
    let points = figures.compactMap { figure -> Rational? in
      if case .points(let points) = book[figure].value { points } else { nil }
    }
    return points.count == 1 && figures.count == 1 ? points.first : nil
  }

  private func addition(_ points: Rational) -> Outcome {
    modified {
      .addIf($0, points)
    } plain: {
      .add(points)
    }
  }

  // MARK: Bounds

  private func cap() -> Outcome {
    guard
      sentence.has(.payNoun) || mentions(AdjustmentWords.result) || isLabelledCap || boundsAll
    else { return .none }
    guard !sentence.has(.additional, .each), !isAboutOtherTerm else { return .none }
    let figures = figures.filter {
      !isPart($0) && !isConceded($0)
        && !PastPay.isPast(sentence, before: book[$0].tokens.lowerBound)
        && (book[$0].percent != nil || book[$0].money != nil)
    }
    guard !boundsOne, !(isLabelledCap && boundsEachPeriod) else { return .open }
    let percents = figures.filter { book[$0].percent != nil }
    let amounts = figures.filter { book[$0].money != nil }
    guard percents.count <= 1, amounts.count <= 1, percents.count + amounts.count > 0,
      percents.count + amounts.count == figures.count
    else { return figures.isEmpty ? .none : .open }
    let percent = percents.first.flatMap { book[$0].percent }
    let amount = amounts.first.flatMap { book[$0].money?.amount }
    if let clause {
      guard !clause.isNegated, amount == nil, let percent else { return .open }
      return .adjustments([.conditionalCap(clause.condition, percent)])
    }
    if let share = shareOfAmount(percents, amounts) { return .adjustments([.cap(.amount(share))]) }
    return bound(percent, amount)
  }

  /// "The commission on new sales is limited to $30,000": a bound of one milestone.
  private var boundsOne: Bool {
    if mentions(AdjustmentWords.singles) { return true }
    return names.mentions(in: sentence).count == 1 && !mentions(AdjustmentWords.sums)
      && !mentions(AdjustmentWords.together)
  }

  /// "limited to 80% of the project cost of $350,000": a part of an amount that stands behind it.
  private func shareOfAmount(_ percents: [Int], _ amounts: [Int]) -> Rational? {
    guard let percent = percents.first, let amount = amounts.first,
      let share = book[percent].percent, let whole = book[amount].money?.amount
    else { return nil }
    let between =
      book[percent].tokens
      .upperBound..<max(
        book[percent].tokens.upperBound, book[amount].tokens.lowerBound)
    let words = sentence.prose.tokens[between].map(\.key)
    guard words.first == "of", words.count > 1, words.last == "of" else { return nil }
    return whole * share.percent
  }

  /// "at most $170,000, although their largest amounts come to $188,000"
  private func isConceded(_ figure: Int) -> Bool {
    sentence.prose.tokens[sentence.tokens.lowerBound..<book[figure].tokens.lowerBound].contains {
      Self.concessive.contains($0.key)
    }
  }

  private static let concessive: WordSet = ["although", "though", "whereas", "obwohl", "bien"]

  private func isPart(_ figure: Int) -> Bool {
    if case .fraction = book[figure].value { true } else { false }
  }

  /// A term word other than the name of the amount at target.
  private var isAboutOtherTerm: Bool {
    sentence.items.contains { item in
      guard case .cue(.term, let tokens) = item else { return false }
      return ![WordKey("target"), "bonus", "zielbonus"].contains(
        sentence.prose.tokens[tokens.lowerBound].key)
    }
  }

  private func bound(_ percent: Rational?, _ amount: Rational?) -> Outcome {
    guard let percent else { return .adjustments(amount.map { [.cap(.amount($0))] } ?? []) }
    if mentions(AdjustmentWords.salary) { return boundBySalary(percent, amount) }
    guard let target = reading.proposal.group?.targetAmount?.value else {
      return amount.map { .adjustments([.cap(.amount($0))]) } ?? .open
    }
    if let amount, amount != target * percent.percent { return .open }
    return .adjustments([.cap(.percent(percent))])
  }

  /// "30% of base salary", with the amount it comes to where the sheet says both.
  private func boundBySalary(_ percent: Rational, _ amount: Rational?) -> Outcome {
    let share = reading.proposal.baseSalary.map { $0.value.amount * percent.percent }
    guard let bound = amount ?? share else { return .open }
    return .adjustments([.cap(.amount(bound))])
  }
}
