import ProposalModel

/// Goes through the sentences of a milestone and sorts what they say.
struct EvidenceCollector {
  let reading: SheetReading
  private(set) var evidence = PayoutEvidence()

  /// The evidence of a candidate's statements.
  static func evidence(of candidate: Candidate, in reading: SheetReading) -> PayoutEvidence {
    var collector = EvidenceCollector(reading: reading)
    for statement in candidate.statements { collector.add(statement) }
    return collector.evidence
  }

  init(reading: SheetReading) {
    self.reading = reading
  }

  private mutating func add(_ statement: Int) {
    let field = reading.outline.statements[statement].field
    if let field, Self.ignored.contains(field) { return }
    for sentence in reading.sentences(of: statement) { add(sentence, field) }
  }

  /// Fields whose figures are terms, not pay.
  private static let ignored: Set<Field> = [
    .evidence, .certifier, .approver, .acceptance, .payment, .invoice, .leaver, .background,
    .history, .baseline, .probability, .definition, .discovery, .escalation, .salary, .salaryBand,
    .value, .benchmark, .tax, .retainage, .lateDeduction, .discount, .dispute, .clawback, .records,
    .warranty, .privateNotes, .deadline, .window, .payer, .payee, .role, .effectiveDate, .period,
    .title, .version, .kind, .stage, .status, .law, .split, .currency,
  ]

  /// Fields that say what is to be reached.
  static let goals: Set<Field> = [.goal, .measure, .target, .threshold, .milestone, .gate]

  mutating func add(_ sentence: Sentence, _ field: Field?) {
    let isGoal = field.map { Self.goals.contains($0) } ?? false
    guard isGoal || !sentence.isAboutTerm else { return }
    let isPay = field == .payout || field == .unitPrice
    let labels = FigureLabeler(
      sentence: sentence, book: reading.book, isPayField: isPay, isGoalField: isGoal
    ).labels()
    noteStatements(sentence)
    if field == .target || sentence.has(.target) && sentence.has(.reach) {
      evidence.targets += sentence.figures
    }
    let promises = PromiseReader(sentence: sentence, labels: labels).promises()
    if promises.isEmpty {
      addRules(sentence, labels, field)
    } else {
      evidence.promises += promises
      evidence.sources.append(sentence)
    }
    addBounds(sentence, labels, field)
    if field == .gate || sentence.has(.gate) { evidence.gates.append(sentence) }
    if let cap = SalaryMultiple.amount(in: sentence, book: reading.book) {
      evidence.computedCaps.append(cap)
    } else if sentence.changesPay || holdsUnknownPay(sentence, labels)
      || hasUnclaimedCap(sentence, labels)
    {
      evidence.unread.append(sentence)
    }
  }

  mutating func noteStatements(_ sentence: Sentence) {
    guard sentence.cues.meets(Self.telling) else { return }
    for case .cue(let cue, let tokens) in sentence.items where Self.telling.contains(cue) {
      guard cue != .negativeIsZero || holdsZero(sentence) else { continue }
      evidence.statements.insert(isNegated(sentence, tokens.lowerBound) ? Self.opposite(cue) : cue)
    }
  }

  /// Whether a sentence names zero: "a base that is negative counts as zero".
  private func holdsZero(_ sentence: Sentence) -> Bool {
    sentence.figures.contains { reading.book[$0].value == .number(.zero) }
  }

  /// Whether "not", "never" or "no" stands shortly before a token.
  private func isNegated(_ sentence: Sentence, _ token: Int) -> Bool {
    let start = max(sentence.tokens.lowerBound, token - 4)
    return (start..<token).contains { Self.negations.contains(sentence.prose.tokens[$0].key) }
  }

  private static let negations: WordSet = [
    "not", "never", "no", "aren't", "isn't", "don't", "doesn't", "without", "nicht", "kein",
    "keine",
    "rather", "won't", "nor", "neither",
  ]

  private static func opposite(_ cue: Cue) -> Cue {
    switch cue {
    case .cumulative: .highestOnly
    case .straightLine: .noInterpolation
    case .wholeAmount: .marginalPart
    case .proportional: .allOrNothing
    default: cue
    }
  }

  /// Cues that speak of the milestone as a whole wherever they stand in it.
  private static let telling: CueSet = [
    .highestOnly, .cumulative, .marginalPart, .wholeAmount, .straightLine, .noInterpolation,
    .allOrNothing, .proportional, .noCap, .toBeAgreed, .discretion, .guaranteed, .lowerIsBetter,
    .unless, .allOf, .negativeIsZero,
  ]

  /// A sentence without an amount states the goal, or what is not paid.
  private mutating func addRules(
    _ sentence: Sentence, _ labels: FigureLabels, _ field: Field?
  ) {
    var levels = self.levels(sentence, labels)
    let outside = levels.filter { !isInParentheses($0.figure, sentence) }
    if !outside.isEmpty { levels = outside }
    if sentence.has(.nothing) {
      evidence.nothingBelow += levels
    } else if sentence.has(.proportional) {
      evidence.partialFrom += levels
    } else if field == nil || [.goal, .measure, .target, .threshold, .gate].contains(field) {
      if field != .gate, !sentence.has(.history), !sentence.has(.gate) {
        evidence.goalLevels += levels
        if field == nil { evidence.strayLevels += levels }
        evidence.goals.append(sentence)
      }
    }
  }

  /// Whether a figure stands in a remark in parentheses.
  private func isInParentheses(_ figure: Int, _ sentence: Sentence) -> Bool {
    let tokens = sentence.prose.tokens
    let start = reading.book[figure].tokens.lowerBound
    let before = tokens[sentence.tokens.lowerBound..<max(start, sentence.tokens.lowerBound)]
    let opened = before.filter { $0.key == Mark.open }.count
    return opened > before.filter { $0.key == Mark.close }.count
  }

  private func levels(_ sentence: Sentence, _ labels: FigureLabels) -> [Promise.Level] {
    labels.inOrder.compactMap { position, label in
      guard case .figure(let figure, _) = sentence.items[position] else { return nil }
      switch label {
      case .level(let comparison):
        return Promise.Level(figure: figure, comparison: comparison)
      case .attainment(let comparison):
        return Promise.Level(figure: figure, comparison: comparison, isAttainment: true)
      default: return nil
      }
    }
  }

  private mutating func addBounds(
    _ sentence: Sentence, _ labels: FigureLabels, _ field: Field?
  ) {
    for (position, label) in labels.inOrder {
      guard case .figure(let figure, _) = sentence.items[position] else { continue }
      if label == .cap || field == .cap { evidence.caps.append(figure) }
      if label == .floor { evidence.floors.append(figure) }
    }
  }

  /// "limited to 1.6 times his salary": words that bound the pay and no bound that was read.
  private func hasUnclaimedCap(_ sentence: Sentence, _ labels: FigureLabels) -> Bool {
    guard sentence.has(.capped), !sentence.has(.noCap), !labels.contains(.cap) else {
      return false
    }
    return sentence.figures.contains { figure in
      switch reading.book[figure].value {
      case .money, .percent, .multiple, .number, .fraction: true
      default: false
      }
    }
  }

  /// Money or a percentage nobody understood, in a sentence that speaks of pay.
  private func holdsUnknownPay(_ sentence: Sentence, _ labels: FigureLabels) -> Bool {
    guard sentence.has(.payNoun, .payVerb, .capped, .additional), !sentence.has(.history) else {
      return false
    }
    return labels.inOrder.contains { position, label in
      guard label == .unknown, case .figure(let figure, _) = sentence.items[position] else {
        return false
      }
      switch reading.book[figure].value {
      case .money, .percent, .ambiguous, .mismatch, .tooLarge, .placeholder, .multiple: return true
      default: return false
      }
    }
  }
}
