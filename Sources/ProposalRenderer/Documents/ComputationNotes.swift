import ProposalModel

/// How the amounts were computed: by milestone, step by step, and what was assumed.
struct ComputationNotes {
  private let context: ProposalContext

  init(_ context: ProposalContext) {
    self.context = context
  }

  /// What templates see: `milestones` with their steps, `assumptions`, and whether there is any.
  var value: TemplateValue {
    let milestones = context.proposal.milestones.indices.compactMap(steps)
    let assumptions = context.report.assumptions + assumedDates
    return [
      "milestones": .list(milestones), "stepped": .bool(!milestones.isEmpty),
      "assumptions": .list(assumptions.map(TemplateValue.text)),
      "assumed": .bool(!assumptions.isEmpty),
      "rounding": .text(Self.rounding),
    ]
  }

  static let rounding =
    "Each payable amount is computed exactly and rounded once, half away from zero, to the "
    + "currency's smallest unit; a total is the sum of rounded amounts."

  private func steps(_ index: Int) -> TemplateValue? {
    guard let report = context.report(on: index) else { return nil }
    let milestone = context.proposal.milestones[index]
    let own = settledSteps(report, index)
    guard !own.isEmpty else { return nil }
    let steps = own.map { NeutralFigures.localised($0, context.format) }
    return [
      "name": .text(context.name(of: milestone)),
      "kind": .text(DocumentWords.payout(report.kind)),
      "steps": .list(steps.map(TemplateValue.text)),
    ]
  }

  /// The report's own steps, else what each level comes to. Steps of an amount that is not settled
  /// would print the amount.
  private func settledSteps(_ report: MilestoneReport, _ index: Int) -> [String] {
    guard !context.report.unsettled.contains(report.id) else { return [] }
    return report.steps.isEmpty ? context.exhibit(on: index)?.steps ?? [] : report.steps
  }

  private var assumedDates: [String] {
    context.proposal.milestones.compactMap { milestone in
      guard let deadline = context.shown(milestone.deadline), deadline.isAssumed else { return nil }
      let words = DeadlineWords(deadline, context.format).text
      return context.name(of: milestone) + ": " + words
    }
  }
}
