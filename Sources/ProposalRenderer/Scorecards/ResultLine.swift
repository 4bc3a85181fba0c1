import ProposalModel

/// One milestone of a scorecard: what was agreed, what was reached, what follows.
struct ResultLine {
  let milestone: Milestone
  let report: MilestoneReport
  let result: MilestoneResult?
  private let context: ProposalContext
  private let index: Int

  init?(_ context: ProposalContext, _ index: Int, _ results: [String: MilestoneResult]) {
    guard let report = context.report(on: index) else { return nil }
    milestone = context.proposal.milestones[index]
    self.report = report
    result = results[milestone.id]
    self.context = context
    self.index = index
  }

  /// Whether the result can still change. A state that is not stated is not final.
  var isOpen: Bool {
    guard report.payout != nil else { return true }
    switch result?.state?.value {
    case .final, .certified, .paid, .corrected: return false
    case .interim, nil: return true
    }
  }

  /// What templates see.
  func value(as kind: OutputKind) -> TemplateValue {
    .record(
      TemplateRecord(measured + paid + told + [("chart", kind == .html ? drawing : .none)]))
  }

  // MARK: What was agreed and reached

  private var measured: [(String, TemplateValue)] {
    let levels = ResultLevels(milestone, context.format)
    return [
      ("name", .text(context.name(of: milestone))),
      ("measure", .text(milestone.measure?.name.string ?? AmountWords.notStated)),
      ("weight", .text(weight)),
      ("threshold", .text(levels.threshold)), ("target", .text(levels.target)),
      ("maximum", .text(levels.maximum)),
      ("actual", .text(actual)), ("attainment", .text(percent(report.attainment))),
    ]
  }

  private var weight: String {
    context.shown(milestone.weight).map(context.format.percent) ?? AmountWords.notStated
  }

  private var actual: String {
    guard let value = result?.actual?.value ?? report.actual else { return "no result yet" }
    return ResultLevels(milestone, context.format).text(of: value)
  }

  /// To two decimals: a percentage is shown, never computed with again.
  private func percent(_ value: Rational?) -> String {
    value.map { context.format.percent($0.rounded(decimals: 2)) } ?? "not computed"
  }

  // MARK: What follows

  private var paid: [(String, TemplateValue)] {
    [
      ("state", .text(state)), ("percent", .text(percent(report.percent))),
      ("formula", amount(report.formulaPayout)),
      ("final", isOpen ? AmountWords(text: "open").value : amount(report.payout)),
      ("onThese", isOpen ? amount(report.payout) : .none),
      ("retained", report.retained.map { context.words($0).value } ?? .none),
      ("net", report.net.map { context.words($0).value } ?? .none),
    ]
  }

  private var state: String {
    guard let state = result?.state?.value else {
      return report.payout == nil ? "No result yet" : "State not stated"
    }
    return DocumentWords.state(state)
  }

  private func amount(_ amount: Amount?) -> TemplateValue {
    (amount.map(context.words) ?? AmountWords(text: "not computed")).value
  }

  // MARK: What is told about it

  private var told: [(String, TemplateValue)] {
    let isSettled = !context.report.unsettled.contains(report.id)
    let steps = isSettled ? report.steps : []
    return [
      ("asOf", TemplateValue(result?.asOf.map { context.format.date($0.value) })),
      ("evidence", TemplateValue(text(result?.evidence))),
      ("certifiedBy", TemplateValue(text(result?.certifiedBy))),
      ("decision", TemplateValue(text(result?.decision))),
      ("correction", correction),
      ("stepped", .bool(!steps.isEmpty)),
      ("steps", .list(steps.map { .text(NeutralFigures.localised($0, context.format)) })),
    ]
  }

  private func text(_ prose: Prose?) -> String? { context.shown(prose) }

  /// What it was and why it changed, what it is now, and who says so.
  private var correction: TemplateValue {
    guard let corrected = text(result?.corrected) else { return .none }
    return [
      "before": .text(corrected), "now": .text(actual),
      "who": .text(text(result?.certifiedBy) ?? "not stated"),
    ]
  }

  private var drawing: TemplateValue {
    guard let exhibit = PayoutExhibit(context, index),
      case .number(let level)? = result?.actual?.value ?? report.actual
    else { return .none }
    let title = "What \(context.name(of: milestone)) pays, and the result"
    let drawing = ExhibitDrawing(
      exhibit, idPrefix: "r-\(index + 1)", title: title, actual: level)
    return drawing.input.map { .fragment(PayoutChart($0).svg) } ?? .none
  }
}
