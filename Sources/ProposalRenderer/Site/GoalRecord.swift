import ProposalModel

/// One published milestone as templates see it.
struct GoalRecord {
  private let goal: PublishedMilestone
  private let format: DocumentFormat

  init(_ goal: PublishedMilestone, _ format: DocumentFormat) {
    self.goal = goal
    self.format = format
  }

  var value: TemplateValue { .record(TemplateRecord(least + pay + told + delivered)) }

  private var least: [(String, TemplateValue)] {
    [
      ("anchor", .text(goal.anchor)), ("label", .text(goal.label)),
      ("measure", .text(goal.measure ?? "not named")),
      ("threshold", .text(goal.threshold ?? "–")), ("target", .text(goal.target ?? "–")),
      ("maximum", .text(goal.maximum ?? "–")),
      ("actual", .text(goal.actual ?? "no result yet")),
      ("attainment", .text(goal.attainment ?? "not computed")),
      ("status", .text(statusWords)), ("statusKey", .text(goal.status.rawValue)),
      ("mark", .text(GoalCounts.mark(goal.status))),
      ("resultState", .text(goal.state.map(DocumentWords.state) ?? "State not stated")),
      ("goalAsOf", TemplateValue(goal.asOf.map(format.date))),
      ("goalAsOfISO", TemplateValue(goal.asOf?.iso)),
    ]
  }

  /// An interim result is not called met: it may still change.
  private var statusWords: String {
    let words = GoalCounts.words(goal.status)
    let capital = words.prefix(1).uppercased() + words.dropFirst()
    return goal.status != .open && goal.state == .interim ? capital + " so far" : capital
  }

  private var pay: [(String, TemplateValue)] {
    let pay = goal.pay
    let steps = pay?.steps ?? []
    return [
      ("weight", .text(goal.weight ?? "–")), ("goalBand", .text(goal.band ?? "–")),
      ("least", pay?.minimum.value ?? .none), ("atTarget", pay?.target.value ?? .none),
      ("most", pay?.maximum.value ?? .none), ("percent", TemplateValue(pay?.percent)),
      ("formula", pay?.formula?.value ?? .none),
      ("result", pay?.result?.value ?? AmountWords(text: "no result yet").value),
      ("resultLabel", .text(pay?.isFinal == true ? "Final result" : "On these figures")),
      ("retained", pay?.retained?.value ?? .none), ("net", pay?.net?.value ?? .none),
      ("steps", .list(steps.map(TemplateValue.text))), ("stepped", .bool(!steps.isEmpty)),
    ]
  }

  private var told: [(String, TemplateValue)] {
    [
      ("evidence", TemplateValue(goal.evidence)), ("certifiedBy", TemplateValue(goal.certifiedBy)),
      ("decision", TemplateValue(goal.decision)), ("correction", TemplateValue(goal.correction)),
    ]
  }

  private var delivered: [(String, TemplateValue)] {
    guard let delivery = goal.delivery else { return [("delivery", .none)] }
    let record: TemplateValue = [
      "step": .text(delivery.step), "due": TemplateValue(delivery.due),
      "outstanding": delivery.outstanding?.value ?? .none, "late": TemplateValue(delivery.late),
      "interest": delivery.interest?.value ?? .none,
    ]
    return [("delivery", record)]
  }
}
