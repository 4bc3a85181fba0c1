import ProposalModel

/// What Milepost adds after the words of one or several milestones, set apart from them: made once,
/// whatever it is then written in.
struct ComputedBox {
  /// What there is to say of a milestone beyond its row.
  private struct Detail {
    let words: TemplateRecord
    let exhibit: PayoutExhibit?
  }

  private let context: ProposalContext
  private let milestones: [Int]
  private var rows: [TemplateValue] = []
  private var details: [Detail] = []

  init(_ context: ProposalContext, _ milestones: [Int]) {
    self.context = context
    self.milestones = milestones
    rows = milestones.compactMap(row)
    details = milestones.compactMap(detail)
  }

  /// What templates see: one summary row a milestone, then the details of those that have any.
  func value(as kind: OutputKind) -> TemplateValue {
    [
      "about": .text(about),
      "single": rows.count == 1 ? rows[0] : .none,
      "rows": .list(rows),
      "details": .list(details.map { value(of: $0, as: kind) }),
    ]
  }

  private func value(of detail: Detail, as kind: OutputKind) -> TemplateValue {
    .record(detail.words.with("exhibit", detail.exhibit?.value(as: kind) ?? .none))
  }

  /// Tells one box from the others for those who jump from one to the next: `milestones 2 to 4`.
  private var about: String {
    let ids = milestones.map { context.proposal.milestones[$0].id }
    guard let first = ids.first, let last = ids.last, ids.count > 1 else {
      return "milestone " + (ids.first ?? "")
    }
    return "milestones \(first) to \(last)"
  }

  private func row(_ index: Int) -> TemplateValue? {
    guard let report = context.report(on: index) else { return nil }
    let milestone = context.proposal.milestones[index]
    return [
      "name": .text(context.name(of: milestone)),
      "kind": .text(DocumentWords.payout(report.kind)),
      "deadline": deadline(of: milestone),
      "minimum": context.minimumWords(report.minimum, of: milestone).value,
      "plan": context.words(report.target).value,
      "maximum": context.words(report.maximum).value,
    ]
  }

  private func deadline(of milestone: Milestone) -> TemplateValue {
    guard let deadline = context.shown(milestone.deadline) else {
      return ["text": "not stated", "iso": .none, "assumed": false]
    }
    return DeadlineWords(deadline, context.format).value
  }

  private func detail(_ index: Int) -> Detail? {
    guard let report = context.report(on: index) else { return nil }
    let exhibit = context.exhibit(on: index)
    let readings = report.readings.map(reading)
    guard exhibit != nil || !readings.isEmpty else { return nil }
    let name = context.name(of: context.proposal.milestones[index])
    let words: TemplateRecord = [
      "name": milestones.count == 1 ? .none : .text(name), "caption": .text(name),
      "readings": .list(readings),
    ]
    return Detail(words: words, exhibit: exhibit)
  }

  /// Readings are named, not priced: an amount that is not settled is not printed.
  private func reading(_ reading: ReadingReport) -> TemplateValue {
    ["rule": .text(reading.rule)]
  }
}
