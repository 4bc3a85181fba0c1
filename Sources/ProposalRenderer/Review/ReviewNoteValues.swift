import ProposalModel

/// Notes as templates see them.
struct ReviewNoteValues {
  private let context: ProposalContext
  private let material: ReviewDocument.Material
  /// For each milestone with several readings, the number of the note that shows them.
  private let speakers: [String: Int]
  /// What the milestones are called, by their ids.
  private let names: [String: String]

  init(_ context: ProposalContext, _ material: ReviewDocument.Material, _ notes: ReviewNotes) {
    self.context = context
    self.material = material
    names = Dictionary(
      context.proposal.milestones.map { ($0.id, context.name(of: $0)) },
      uniquingKeysWith: { first, _ in first })
    let payout = notes.present.filter {
      $0.finding.family == .payout && $0.finding.severity == .error
    }
    speakers = Dictionary(
      payout.compactMap { note in note.finding.milestone.map { ($0, note.number) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A line of what to settle first.
  func headline(_ note: ReviewNote) -> TemplateValue {
    let finding = note.finding
    return [
      "number": TemplateValue(note.number), "message": .text(finding.message),
      "severity": .text(DocumentWords.severity(finding.severity)),
      "level": .text(finding.severity.rawValue),
      "stake": TemplateValue(finding.stake.map(context.format.amount)),
      "milestone": TemplateValue(milestone(of: finding)),
    ]
  }

  /// A note in full.
  func note(_ note: ReviewNote) -> TemplateValue {
    let finding = note.finding
    return .record(
      TemplateRecord([
        ("number", TemplateValue(note.number)), ("isMarked", .bool(note.isMarked)),
        ("severity", .text(DocumentWords.severity(finding.severity))),
        ("level", .text(finding.severity.rawValue)), ("rule", .text(finding.rule)),
        ("message", .text(finding.message)), ("help", .text(finding.help)),
        ("dimension", .text(DocumentWords.dimension(finding.family))),
        ("stake", TemplateValue(finding.stake.map(context.format.amount))),
        ("milestone", TemplateValue(milestone(of: finding))),
        ("location", .text(material.location(finding.place))),
        ("readings", readings(note)), ("related", .list(related(note))),
        ("sign", .text(MarkdownMark.raised(note.number))),
      ]))
  }

  private func milestone(of finding: Finding) -> String? {
    finding.milestone.flatMap { names[$0] }
  }

  private func related(_ note: ReviewNote) -> [TemplateValue] {
    note.finding.related.map { related in
      [
        "message": .text(related.message), "location": .text(material.location(related.place)),
      ]
    }
  }

  /// What each reading pays at most, beside the note that says there are several.
  private func readings(_ note: ReviewNote) -> TemplateValue {
    guard let id = note.finding.milestone, speakers[id] == note.number,
      let report = context.report(onID: id),
      report.readings.count > 1
    else { return .none }
    let rows = report.readings.map { reading -> TemplateValue in
      [
        "rule": .text(DocumentWords.reading(reading.rule)),
        "maximum": context.words(reading.maximum).value,
      ]
    }
    return ["rows": .list(rows), "gap": TemplateValue(gap(report.readings))]
  }

  /// How much more the dearest reading pays than the cheapest: what the dispute would be about.
  private func gap(_ readings: [ReadingReport]) -> String? {
    let amounts = readings.compactMap(\.maximum.money)
    guard amounts.count == readings.count,
      let least = amounts.min(by: { $0.amount < $1.amount }),
      let most = amounts.max(by: { $0.amount < $1.amount }), least.currency == most.currency
    else { return nil }
    return context.format.amount(Money(most.amount - least.amount, most.currency))
  }
}
