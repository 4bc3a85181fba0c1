import ProposalModel

/// Goes through the sentences of a milestone and sorts what they say.
struct EvidenceCollector {
  let reading: SheetReading
  var evidence = PayoutEvidence()
  /// The words of the goal, where it is known.
  var goal: Set<WordKey> = []

  /// The evidence of a candidate's statements.
  static func evidence(of candidate: Candidate, in reading: SheetReading) -> PayoutEvidence {
    var collector = EvidenceCollector(reading: reading)
    collector.goal = reading.goalWords(of: candidate)
    for statement in candidate.statements { collector.add(statement) }
    for statement in candidate.notes { collector.add(note: statement) }
    collector.noteFullAmount()
    collector.dropFloorsBesideAmounts()
    collector.endFirstStretch()
    collector.boundUnits()
    collector.leaveHurdlesOpen()
    collector.noteGoalDates(candidate.statements)
    return collector.evidence
  }

  private mutating func add(_ statement: Int) {
    let field = reading.outline.statements[statement].field
    if let field, Self.ignored.contains(field) { return }
    noteLastDays(of: statement)
    var isBehindBest = false
    for clause in reading.clauses(of: statement) where !addEarly(clause.sentence, statement) {
      let isBest =
        isBehindBest && BestCase.pointsAtMost(clause.sentence)
        || BestCase.speaks(in: clause.sentence, reading.book)
      if !isBest { add(clause, field) }
      isBehindBest = isBest
    }
  }

  /// A footnote tells how amounts combine, or bounds them; what else it holds explains.
  private mutating func add(note statement: Int) {
    for sentence in reading.sentences(of: statement) {
      if sentence.holdsFigures, sentence.has(.capped, .payVerb, .nothing) {
        add(sentence, nil)
      } else {
        noteStatements(sentence)
      }
    }
  }

  /// Fields whose figures are terms, not pay.
  private static let ignored: FieldSet = [
    .evidence, .certifier, .approver, .acceptance, .payment, .invoice, .leaver, .background,
    .history, .baseline, .probability, .definition, .discovery, .escalation, .salary, .salaryBand,
    .value, .benchmark, .tax, .retainage, .lateDeduction, .discount, .dispute, .clawback, .records,
    .warranty, .privateNotes, .deadline, .window, .payer, .payee, .role, .effectiveDate, .period,
    .title, .version, .kind, .stage, .status, .law, .split, .currency,
  ]

  /// Fields that say what is to be reached.
  static let goals: FieldSet = [.goal, .measure, .target, .threshold, .milestone, .gate]

  mutating func add(_ sentence: Sentence, _ field: Field?) {
    add(StatementClauses(book: reading.book, field: field).clause(of: sentence), field)
  }

  private mutating func add(_ clause: StatementClauses.Clause, _ field: Field?) {
    guard !clause.sentence.isExample, !addFewestUnits(clause.sentence) else { return }
    let clause = addFewestUnits(clause)
    let (sentence, labels) = (clause.sentence, clause.labels)
    if clause.isLeftToGates { return }
    if LimitRemark.pointsBack(sentence) { evidence.unread.append(sentence) }
    if isNoPay(clause) { return noteStatements(sentence) }
    var promises = clause.promises
    if field == .partial { for index in promises.indices { promises[index].isTotal = true } }
    let residue = PayResidue(
      clause: clause, book: reading.book, isLabelled: field == .payout || isLabelledAmount(sentence)
    )
    if residue.isOpen || tellsPart(sentence, promises)
      || ShareRemark.contradicts(clause, in: reading)
      || !promises.isEmpty && paysSeveral(sentence)
      || isFormula(sentence, beside: promises)
    {
      evidence.unread.append(sentence)
    }
    addRounding(sentence)
    noteSums(sentence, labels, field)
    if promises.isEmpty { noteUnitBound(sentence, field) }
    let isGoal = field.map { Self.goals.contains($0) } ?? false
    if !isGoal, addLeast(sentence) || addMostUnits(sentence) { return }
    addUnits(sentence, promises)
    addFreeAmount(sentence, &promises)
    if let condition = ZeroCondition.condition(in: sentence, reading.book) {
      evidence.zeroConditions.append(condition)
    }
    if addLateness(sentence) { return }
    guard isGoal || !sentence.isAboutTerm else { return }
    if InstalmentSentence.isOne(sentence, reading.book) { return }
    noteStatements(sentence)
    if field == .target || sentence.has(.target) && (sentence.has(.reach) || namesTarget(sentence))
    {
      evidence.targets += sentence.figures
    }
    if promises.isEmpty {
      addRules(clause, field)
    } else {
      evidence.promises += promises
      evidence.sources.append(sentence)
      evidence.nothingBelow += StatementClauses(book: reading.book, field: field).unpaid(clause)
    }
    if PartialField.isUnread(sentence, field, promises, reading.book) {
      evidence.unread.append(sentence)
    }
    addBounds(sentence, labels, field)
    if holdsStrayRank(sentence, promises) || holdsStrayCount(sentence, labels, promises) {
      evidence.unread.append(sentence)
    }
    if field == .gate || sentence.has(.gate), !labels.contains(.floor) { addGate(sentence) }
    if takesSalaryBound(sentence, hasPromise: !promises.isEmpty, field) { return }
    if sentence.changesPay || sentence.raisesPay && sentence.holdsFigures && promises.isEmpty
      || holdsUnknownPay(sentence, labels)
      || hasUnclaimedCap(sentence, labels)
    {
      evidence.unread.append(sentence)
    }
  }

  private mutating func addGate(_ sentence: Sentence) {
    evidence.gates.append(sentence)
    if OpenChange.speaks(OpenChangeWords.gateParts, sentence) || leavesPart(sentence) {
      evidence.unread.append(sentence)
    }
  }

  /// "Nothing on the first £30,000": a part of the value, and no level of the promise.
  private mutating func addFreeAmount(_ sentence: Sentence, _ promises: inout [Promise]) {
    guard let free = FreeAmount(sentence, reading.book) else { return }
    if free.recurs { evidence.unread.append(sentence) }
    evidence.freeAmounts.append(free.amount)
    evidence.freeFigures += [free.rank, free.amount]
    promises.removeAll { $0.figure == free.amount }
    for index in promises.indices {
      promises[index].levels.removeAll { [free.rank, free.amount].contains($0.figure) }
    }
  }

  /// "If either figure is negative, it counts as zero", and what a term in quotes means.
  private func isNoPay(_ clause: StatementClauses.Clause) -> Bool {
    let sentence = clause.sentence
    let isZero =
      sentence.has(.negativeIsZero) && holdsZero(sentence) && sentence.holds(Self.negatives)
    let holdsMoney = sentence.figures.contains { reading.book[$0].isMoney }
    return isZero && !holdsMoney
      || clause.promises.isEmpty && (sentence.defines || sentence.tellsMeaning)
  }

  private static let negatives: WordSet = [
    "negative", "negativ", "negativen", "négatif", "négative",
  ]

  mutating func noteStatements(_ sentence: Sentence) {
    if OneLevel.isPaid(in: sentence) { evidence.statements.insert(.highestOnly) }
    guard sentence.cues.meets(Self.telling) else { return }
    for case .cue(let cue, let tokens) in sentence.items where Self.telling.contains(cue) {
      guard cue != .negativeIsZero || holdsZero(sentence) else { continue }
      let isDenied =
        isNegated(sentence, tokens.lowerBound) || Denial.follows(tokens.upperBound, in: sentence)
        || cue == .marginalPart && isDeniedPart(sentence, tokens.lowerBound)
      let meant = isDenied ? Self.opposite(cue) : cue
      evidence.statements.insert(meant)
      if meant == .unless { evidence.unlessCount += 1 }
      if meant == .straightLine { evidence.saysLine = true }
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

  /// "not only to the part in the band": what is denied goes on up to the next mark or "but".
  private func isDeniedPart(_ sentence: Sentence, _ token: Int) -> Bool {
    for index in (max(sentence.tokens.lowerBound, token - 8)..<token).reversed() {
      let word = sentence.prose.tokens[index]
      if word.kind == .mark || ["but", "sondern", "mais"].contains(word.key) { return false }
      let next = sentence.prose.tokens[index + 1].key
      if Self.negations.contains(word.key), Self.onlyWords.contains(next) { return true }
    }
    return false
  }

  private static let onlyWords: WordSet = ["only", "just", "nur", "merely", "lediglich"]

  private static let negations: WordSet = [
    "not", "never", "no", "aren't", "isn't", "don't", "doesn't", "without", "nicht", "kein",
    "keine", "rather", "won't", "nor", "neither",
  ]

  private static func opposite(_ cue: Cue) -> Cue {
    switch cue {
    case .cumulative: .highestOnly
    case .straightLine: .noInterpolation
    case .wholeAmount: .marginalPart
    case .marginalPart: .wholeAmount
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
  private mutating func addRules(_ clause: StatementClauses.Clause, _ field: Field?) {
    let sentence = clause.sentence
    var levels = StatementClauses(book: reading.book, field: field).levels(clause)
    levels.removeAll { evidence.freeAmounts.contains($0.figure) }
    let outside = levels.filter { !sentence.isAside(reading.book[$0.figure].tokens.lowerBound) }
    if !outside.isEmpty { levels = outside }
    // "Measure: spend on wards 5 to 9" names what is measured.
    if field == .measure { levels.removeAll { $0.comparison == .unstated } }
    levels.removeAll { tellsPast($0, sentence) }
    if sentence.has(.proportional) { evidence.partials.append(sentence) }
    if sentence.has(.nothing) || paysZero(sentence) || isZeroBeside(levels, sentence) {
      evidence.nothingBelow += levels
      if sentence.has(.unless), levels.count == 1 { evidence.entriesByUnless += 1 }
    } else if sentence.has(.proportional) {
      evidence.partialFrom += levels
    } else if field == nil || [.goal, .measure, .target, .threshold, .gate].contains(field) {
      if field != .gate, !sentence.has(.history) || isSurveyed(sentence), !sentence.has(.gate),
        !sentence.defines
      {
        evidence.goalLevels += levels
        if field == nil { addStray(levels, sentence) }
        evidence.goals.append(sentence)
      }
    }
  }

  /// "below 34,000 zero": the number at the end, beside levels that are compared.
  private func isZeroBeside(_ levels: [Promise.Level], _ sentence: Sentence) -> Bool {
    guard let last = sentence.figures.last, reading.book[last].value == .number(.zero),
      sentence.tokens.upperBound - reading.book[last].tokens.upperBound <= 1
    else { return false }
    return !levels.isEmpty && levels.allSatisfy { $0.comparison.isStrict }
  }

  /// "Below 99.90% it pays zero."
  private func paysZero(_ sentence: Sentence) -> Bool {
    sentence.has(.payVerb) && holdsZero(sentence)
  }

  private mutating func addBounds(
    _ sentence: Sentence, _ labels: FigureLabels, _ field: Field?
  ) {
    if boundsBySalaryAlone(sentence, field) { return }
    for (position, label) in labels.inOrder {
      guard case .figure(let figure, _) = sentence.items[position] else { continue }
      if field == .cap, isWhereReached(figure, sentence) {
        evidence.reachedCaps.append(sentence)
      } else if label == .cap || field == .cap {
        evidence.caps.append(figure)
        if boundsValue(figure, sentence) { evidence.valueCaps.append(sentence) }
        if boundsPeriod(figure, sentence) { evidence.unread.append(sentence) }
      }
      if label == .floor || field == .minimum && reading.book[figure].money != nil {
        evidence.floors.append(figure)
        if label == .floor, FloorSentence.isConditional(figure, sentence, reading.book) {
          evidence.unread.append(sentence)
        }
      }
      if label == .restated, labels.contains(.floor) { evidence.freeFigures.append(figure) }
    }
    if let limit = LimitRemark.amount(in: sentence, reading.book) { evidence.caps.append(limit) }
  }
}
