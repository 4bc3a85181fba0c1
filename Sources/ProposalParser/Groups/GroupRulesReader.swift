import ProposalModel

/// Finds the rules of a group among the sentences of the sheet.
struct GroupRulesReader {
  let reading: SheetReading
  private var found = GroupRules()
  /// The statement whose last sentence said that a goal met pays in full.
  private var fullIn: Int?

  private let names: MilestoneNames

  init(reading: SheetReading) {
    self.reading = reading
    names = MilestoneNames(reading.proposal.milestones)
  }

  /// The rules, sentence by sentence.
  func rules() -> GroupRules {
    var reader = self
    let members = PlaceCover(reading.weighted.scopes.keys.map { reading.outline.scopes[$0].place })
    for statement in reading.outline.statements.indices where reading.mayHoldRules(statement) {
      guard !members.contains(reading.text(of: statement).place) else { continue }
      for sentence in reading.sentences(of: statement) { reader.add(sentence, statement) }
    }
    if reader.found.scales.isEmpty { reader.addListedScale() }
    return reader.found
  }

  private mutating func addListedScale() {
    for scale in ListedScale(reading: reading).all() {
      found.scales.append(.levels(scale.percents))
      found.statements.formUnion(scale.statements)
      found.places += scale.statements.map { reading.text(of: $0).place }
      found.figures += scale.figures
    }
  }

  /// The steps alone, from statements that belong to no milestone.
  mutating func adjustments(outside owned: Set<Int>) -> GroupRules {
    for statement in reading.outline.statements.indices
    where reading.mayHoldRules(statement) && !owned.contains(statement) {
      for sentence in reading.sentences(of: statement) { addStep(sentence, statement) }
    }
    return found
  }

  private mutating func add(_ sentence: Sentence, _ statement: Int) {
    if GroupWords.blends(sentence) { found.blends = true }
    let scaling = ScaleSentence(sentence: sentence, book: reading.book)
    let isSecondHalf = fullIn == statement && scaling.saysNone
    fullIn = scaling.saysFull ? statement : nil
    if let scale = isSecondHalf ? .allOrNothing : scaling.scale() {
      found.scales.append(scale)
      claim(sentence, statement)
      noteLine(sentence)
      return
    }
    noteLine(sentence)
    if scaling.deniesParts { found.saysAllOrNothing = true }
    if GroupWords.weighs(sentence), namesTargetAlone(sentence) {
      // "…, rounded to the nearest dollar" is a step beside how every goal is computed.
      return sentence.says(AdjustmentWords.rounds)
        ? addStep(sentence, statement) : claim(sentence, statement)
    }
    addStep(sentence, statement)
  }

  /// "Score × weight × $180,000 gives the amount", "… its weight times the target bonus: £24,000 and £14,400": no other
  /// figure than the amount at target, and parts that come to as much.
  private func namesTargetAlone(_ sentence: Sentence) -> Bool {
    guard let target = reading.proposal.group?.targetAmount?.value else {
      return !sentence.figures.contains { reading.book[$0].isOperative }
    }
    let amounts = sentence.figures.filter { reading.book[$0].isOperative }
      .map { reading.book[$0].money?.amount }
    let parts = amounts.filter { $0 != target }
    return parts.isEmpty || !parts.contains(nil) && parts.compactMap(\.self).sum == target
  }

  private mutating func addStep(_ sentence: Sentence, _ statement: Int) {
    if reading.boundsOneSection(statement) { return }
    if CostBound.speaks(in: sentence), !reading.boundsAll(sentence, statement) { return }
    switch step(sentence, statement) {
    case .none:
      guard GroupWords.repeatsScale(sentence) else { return }
      let isPartial =
        OpenChange.speaks(OpenChangeWords.conditions, sentence)
        || OpenChange.speaks(OpenChangeWords.parts, sentence)
      if !isPartial, fitsScale(sentence) {
        claim(sentence, statement)
      } else {
        found.open.append(sentence)
      }
    case .adjustments(let adjustments):
      if sentence.says(AdjustmentWords.sums) {
        found.onSum += adjustments.map { placed($0, sentence) }
      } else {
        found.adjustments += adjustments
      }
      claim(sentence, statement)
      if case .gate(let condition)? = adjustments.first, let level = condition.level?.value {
        // "An EBIT of exactly CHF 2,000,000 is enough."
        found.figures += reading.figures(of: statement).filter {
          reading.book[$0].money?.amount == level || reading.book[$0].percent == level
        }
      }
      if case .factor? = adjustments.first { found.figures += reading.figures(of: statement) }
    case .open:
      found.open.append(sentence)
      found.statements.insert(statement)
    }
  }

  private func step(_ sentence: Sentence, _ statement: Int) -> AdjustmentReader.Outcome {
    AdjustmentReader(reading: reading, sentence: sentence, statement: statement, names: names)
      .outcome()
  }

  /// A factor of what was bounded before applies to the bounded sum: where the words say so, and where
  /// it is how much somebody works.
  private func placed(_ step: Adjustment, _ sentence: Sentence) -> Adjustment {
    guard case .factor(var factor) = step,
      (found.adjustments + found.onSum).contains(where: \.isBound)
    else { return step }
    factor.followsBounds =
      factor.lower.isZero && factor.upper == .one || sentence.says(AdjustmentWords.then)
    return .factor(factor)
  }

  /// Whether a sentence says nothing that the scale does not say: "above maximum it scores 150%".
  private func fitsScale(_ sentence: Sentence) -> Bool {
    guard let scale = found.scales.first else { return true }
    var known: Set<Rational> = [.zero]
    switch scale {
    case .levels(let percents): known.formUnion(percents.values)
    case .attainments(let tiers): known.formUnion(tiers.flatMap { [$0.pays, $0.level.value] })
    case .allOrNothing: known.insert(.hundred)
    }
    return sentence.figures.allSatisfy { figure in
      switch reading.book[figure].value {
      case .fraction, .multiple: false
      default: reading.book[figure].percent.map(known.contains) ?? true
      }
    }
  }

  private mutating func noteLine(_ sentence: Sentence) {
    if sentence.has(.noInterpolation) { found.isLine = false }
    if sentence.has(.straightLine), found.isLine == nil { found.isLine = true }
  }

  private mutating func claim(_ sentence: Sentence, _ statement: Int) {
    found.statements.insert(statement)
    found.places.append(sentence.place)
    found.figures += sentence.figures
  }
}

extension SheetReading {
  /// Whether a statement may hold rules: operative, public, and about pay as a whole.
  func mayHoldRules(_ statement: Int) -> Bool {
    let scope = outline.statements[statement].scope
    guard outline.scopes[scope].role == .operative,
      isPublic(passage: outline.statements[statement].passage)
    else { return false }
    if case .frontMatter = outline.blocks[passages[outline.statements[statement].passage].block]
      .kind
    {
      return false
    }
    guard let field = outline.statements[statement].field else { return true }
    return Self.ruleFields.contains(field)
  }

  private static let ruleFields: FieldSet = [
    .gate, .cap, .maximum, .minimum, .payout, .interpolation, .rounding, .partial, .threshold,
    .target, .riskSharing, .milestone, .goal, .level,
  ]
}

/// Words that tell how a group pays.
enum GroupWords {
  /// "The attainments are first blended into one figure."
  static func blends(_ sentence: Sentence) -> Bool {
    sentence.says(blendWords)
  }

  /// "Score × weight × target bonus gives the amount": how every weighted goal is computed.
  static func weighs(_ sentence: Sentence) -> Bool {
    let words = sentence.prose.tokens[sentence.tokens]
    return [times, weights, scores].allSatisfy { group in
      words.contains { group.contains($0.key) }
    }
  }

  private static let times: WordSet = ["×", "x", "*", "times", "multiplied", "mal", "fois"]
  private static let weights: WordSet = ["weight", "weighting", "gewicht", "gewichtung", "poids"]
  private static let scores: WordSet = [
    "score", "achievement", "attainment", "percentage", "payout", "result", "zielerreichung",
    "ergebnis", "target",
  ]

  /// "Below threshold a goal pays nothing; above maximum it pays 150%."
  static func repeatsScale(_ sentence: Sentence) -> Bool {
    let compares =
      sentence.has(.lessThan, .moreThan) || sentence.says(sideWords)
    return compares && LevelNames.name(in: sentence.text) != nil && sentence.figures.count <= 2
      && !sentence.says(gates)
  }

  /// "If either measure is below threshold, no bonus is paid": one of them decides for all.
  private static let gates = PhraseTable<Bool>([
    (
      true,
      [
        "if either", "if any", "if one of", "if one measure", "if one goal", "only if both",
        "only if all", "unless both", "unless all", "wenn eine der", "wenn eines der",
      ]
    )
  ])

  private static let sideWords = PhraseTable<Bool>([
    (
      true,
      [
        "worse than", "better than", "short of", "schlechter als", "besser als", "oberhalb",
        "moins bon", "meilleur",
      ]
    )
  ])

  private static let blendWords = PhraseTable<Bool>([
    (
      true,
      [
        "blended", "blend", "are combined into one", "weighted attainment",
        "weighted average attainment", "weighted average of the attainments",
        "gewichtete zielerreichung",
      ]
    )
  ])
}
