import ProposalModel

/// The payout table of a milestone, its curve, and a sentence that says what the curve says.
struct PayoutExhibit {
  /// One line of the table.
  struct Row {
    let level: Level
    let words: String
    let pays: Rational
    let payout: AmountWords
  }

  let rows: [Row]
  let levels: PayoutLevels
  let pieces: PayoutPieces
  /// Whether the sheet says that nothing is paid short of the first level.
  let saysNothing: Bool
  /// Whether the sheet sets no upper end.
  let hasNoCap: Bool
  /// Whether the payout goes on rising beyond the last level.
  let isOpen: Bool
  private let milestone: Milestone
  private let name: String
  private let index: Int
  private let currency: Currency?
  private let format: DocumentFormat
  private let levelWords: LevelWords

  /// The exhibit of a milestone whose settled payout depends on one level; `nil` for all others.
  init?(_ context: ProposalContext, _ index: Int) {
    let milestone = context.proposal.milestones[index]
    guard let report = context.report(on: index), !context.report.unsettled.contains(report.id),
      report.maximum != .notSettled, let plan = milestone.payout.plan,
      !plan.adjustments.contains(where: Self.isUncertain),
      let levels = PayoutLevels(plan), let pieces = PayoutPieces(plan, levels)
    else { return nil }
    self.milestone = milestone
    name = context.name(of: milestone)
    self.index = index
    self.levels = levels
    self.pieces = pieces
    format = context.format
    currency = milestone.payout.currency ?? context.format.currency
    levelWords = LevelWords(milestone.measure?.unit, levels.direction, context.format)
    saysNothing = RiskStatements(context).saysNothing(milestone)
    hasNoCap = report.maximum == .noCap
    isOpen = levels.isOpen && pieces.isRisingAtEnd
    rows = Self.rows(levels, pieces, levelWords, currency, format)
    guard !rows.isEmpty else { return nil }
  }

  /// Steps that hang on a decision or a condition of their own have no place in a curve.
  private static func isUncertain(_ adjustment: Adjustment) -> Bool {
    switch adjustment {
    case .multiplyIf, .addIf, .factor, .conditionalCap, .discretion, .shares: true
    case .gate, .multiply, .add, .onlyIfEarned, .floor, .cap, .prorate, .round: false
    }
  }

  /// Levels that pay nothing are left out: only the sheet may say "nothing".
  private static func rows(
    _ levels: PayoutLevels, _ pieces: PayoutPieces, _ words: LevelWords, _ currency: Currency?,
    _ format: DocumentFormat
  ) -> [Row] {
    zip(levels.levels, pieces.pieces).compactMap { level, piece in
      guard !piece.start.isZero else { return nil }
      return Row(
        level: level, words: words.condition(level, isFlat: piece.isFlat), pays: piece.start,
        payout: payout(piece.start, pieces.isMoney, currency, format))
    }
  }

  private static func payout(
    _ value: Rational, _ isMoney: Bool, _ currency: Currency?, _ format: DocumentFormat
  ) -> AmountWords {
    guard isMoney else { return AmountWords(text: format.percent(value)) }
    guard let currency else { return AmountWords(text: format.number(value)) }
    return AmountWords(Money(value, currency).rounded(), format)
  }

  /// A level in the sheet's format.
  func levelText(_ value: Rational) -> String { levelWords.text(value) }

  /// What the plan pays at a level, not rounded; money, or percent where there is no money.
  func pays(at level: Rational) -> Rational? {
    guard let plan = milestone.payout.plan else { return nil }
    let result = PayoutPieces.result(plan, at: level)
    return result.payout ?? result.percent
  }

  /// What the levels measure.
  var levelTitle: String { milestone.measure?.name.string ?? "Level reached" }

  /// How the amount of each level was computed, in neutral figures; strict levels are left out, for
  /// they pay only beyond themselves.
  var steps: [String] {
    guard let plan = milestone.payout.plan else { return [] }
    return rows.filter { !$0.level.isStrict }.compactMap { row in
      let steps = PayoutPieces.result(plan, at: row.level.value, inWords: true).steps
      return steps.isEmpty ? nil : steps.joined(separator: "; ")
    }
  }

  /// `Pays $50,000 from $5,000,000 and $100,000 from $10,000,000.`
  var sentence: String {
    guard let first = rows.first, let last = rows.last else { return "" }
    let subject = milestone.measure.map { $0.name.string + ": pays " } ?? "Pays "
    var text = subject + "\(first.payout.text) \(first.words)"
    if rows.count > 1 { text += " and \(last.payout.text) \(last.words)" }
    if isOpen { text += hasNoCap ? ", rising beyond without a cap" : ", rising beyond" }
    return text + (milestone.gates.isEmpty ? "." : ", if the other conditions hold.")
  }

  /// What templates see, but for the `chart`, which stands only in HTML.
  var words: TemplateRecord {
    [
      "levelTitle": .text(levelTitle),
      "levels": .list(rows.map { ["level": .text($0.words), "payout": $0.payout.value] }),
      "sentence": .text(sentence),
    ]
  }

  /// What templates see; the drawing stands only in HTML.
  func value(as kind: OutputKind) -> TemplateValue {
    .record(words.with("chart", kind == .html ? drawing : .none))
  }

  /// The curve as a drawing; nothing where there is nothing to draw to scale.
  var drawing: TemplateValue {
    let title = "What \(name) pays"
    let drawing = ExhibitDrawing(self, idPrefix: "m-\(index + 1)", title: title)
    return drawing.input.map { .fragment(PayoutChart($0).svg) } ?? .none
  }
}
