import ProposalModel

/// Everything a scorecard shows.
struct ScorecardContent {
  private let context: ProposalContext
  private let lines: [ResultLine]

  init(_ context: ProposalContext, _ results: [String: MilestoneResult]) {
    self.context = context
    lines = context.proposal.milestones.indices.compactMap { ResultLine(context, $0, results) }
  }

  /// How final the results are, in words: the state they share, or that they differ.
  var status: String {
    let states = Set(lines.map { $0.result?.state?.value })
    guard let first = states.first, states.count == 1 else {
      return lines.contains(where: \.isOpen) ? "Results in part still open" : "Results final"
    }
    return first.map { "Results " + $0.rawValue } ?? "State of results not stated"
  }

  /// What templates see.
  func record(as kind: OutputKind) -> TemplateRecord {
    TemplateRecord([
      ("title", .text(context.title)), ("kind", "Scorecard"),
      ("note", .text(DocumentWords.computed)),
      ("summary", .text(summary)),
      ("asOf", TemplateValue(asOf)),
      ("lines", .list(lines.map { $0.value(as: kind) })),
      ("isOpen", .bool(isOpen)),
      ("totalLabel", .text(isOpen ? "On these figures" : "Total")),
      ("total", context.words(context.report.total).value),
      (
        "score",
        TemplateValue(context.report.score.map { context.format.percent($0.rounded(decimals: 2)) })
      ),
      ("split", .list(split)), ("splits", .bool(!split.isEmpty)), ("tax", tax),
      ("schedule", ScheduleSummary(context).value),
      ("assumptions", .list(context.report.assumptions.map(TemplateValue.text))),
      ("assumed", .bool(!context.report.assumptions.isEmpty)),
      ("rounding", .text(ComputationNotes.rounding)),
    ])
  }

  private var isOpen: Bool { lines.isEmpty || lines.contains(where: \.isOpen) }

  /// An open result is never called earned: it may still change.
  private var summary: String {
    let total = context.words(context.report.total).text
    return isOpen
      ? "On the figures reported so far, the terms come to \(total). This is not final."
      : "On the results reported, \(total) is payable."
  }

  /// The day all results hold for, where it is one day.
  private var asOf: String? {
    let days = Set(lines.compactMap { $0.result?.asOf?.value })
    return days.count == 1 ? days.first.map(context.format.date) : nil
  }

  private var split: [TemplateValue] {
    context.report.split.map { part in
      ["name": .text(part.name), "amount": context.words(part.amount).value]
    }
  }

  private var tax: TemplateValue {
    guard let tax = context.report.tax else { return .none }
    return [
      "net": AmountWords(tax.net, context.format).value,
      "tax": AmountWords(tax.tax, context.format).value,
      "gross": AmountWords(tax.gross, context.format).value,
    ]
  }
}
