import ProposalModel

/// A sheet as it was read, for `inspect`.
struct InspectionJSON {
  /// The name of the format and its version.
  static let schema = "milepost/inspect/1"

  let proposal: Proposal
  let report: PayoutReport
  let sources: SheetSources

  /// The whole report.
  var value: JSONValue {
    .object(head + parties + body)
  }

  private var head: [JSONValue.Member] {
    JSONValue.members([
      ("schema", .string(Self.schema)),
      ("path", .string(sources.path(of: .sheet))),
      ("title", .prose(proposal.title)),
      ("kind", .string(proposal.kind.rawValue)),
      ("stage", .optional(proposal.stage?.value.rawValue)),
      ("version", .prose(proposal.version)),
      ("currency", .optional(report.currency?.code ?? proposal.currency?.value.code)),
      ("effectiveDate", .date(proposal.effectiveDate?.value)),
      ("period", .span(proposal.period?.value)),
    ])
  }

  private var parties: [JSONValue.Member] {
    JSONValue.members([
      ("payer", .prose(proposal.payer)),
      ("payees", .array(proposal.payees.map(payee))),
      ("role", .prose(proposal.role)),
      ("approver", .prose(proposal.approver)),
      ("baseSalary", .money(proposal.baseSalary?.value)),
      ("salaryBand", .array(proposal.salaryBand?.value.map { .money($0) } ?? [])),
      ("valueCreated", .money(proposal.valueCreated?.value)),
      ("contractSum", .money(proposal.contractSum?.value)),
    ])
  }

  private var body: [JSONValue.Member] {
    JSONValue.members([
      ("milestones", .array(zip(proposal.milestones, report.milestones).map(milestone))),
      ("totals", Self.totals(report.minimum, report.target, report.maximum)),
      ("terms", .array(proposal.terms.map(term))),
      ("definitions", .array(proposal.definitions.map(definition))),
      ("issues", .integer(proposal.issues.count)),
    ])
  }

  private func payee(_ payee: Payee) -> JSONValue {
    ["name": .prose(payee.name), "share": .number(payee.share?.value)]
  }

  private func milestone(_ milestone: Milestone, _ report: MilestoneReport) -> JSONValue {
    [
      "id": .string(milestone.id),
      "name": .prose(milestone.name),
      "goal": .prose(milestone.goal),
      "measure": measure(milestone.measure),
      "deadline": .date(milestone.deadline?.value.date),
      "deadlineBasis": .optional(milestone.deadline?.value.basis.name),
      "weight": .number(milestone.weight?.value),
      "payout": payout(milestone.payout, report),
      "gates": .array(milestone.gates.map(gate)),
      "evidence": .array(milestone.evidence.map { .prose($0) }),
      "certifier": .prose(milestone.certifier),
      "acceptance": .array(milestone.acceptance.map { .prose($0) }),
      "terms": .array(milestone.terms.map(term)),
      "range": .range(milestone.place, in: sources),
    ]
  }

  private func measure(_ measure: Measure?) -> JSONValue {
    guard let measure else { return .null }
    return [
      "name": .prose(measure.name), "unit": .string(measure.unit.name),
      "baseline": .number(measure.baseline?.value),
    ]
  }

  private func payout(_ payout: MilestonePayout, _ report: MilestoneReport) -> JSONValue {
    .object(
      JSONValue.members([("kind", .string(report.kind)), ("reason", .optional(payout.reason))])
        + Self.totals(report.minimum, report.target, report.maximum).members
        + JSONValue.members([("readings", .array(report.readings.map(\.json)))]))
  }

  private func gate(_ gate: Gate) -> JSONValue {
    ["name": .string(gate.name), "text": .prose(gate.text), "leaves": .number(gate.leaves)]
  }

  private func term(_ term: Located<SheetTerm>) -> JSONValue {
    [
      "term": .string(term.value.name), "text": .string(term.value.words),
      "range": .range(term.place, in: sources),
    ]
  }

  private func definition(_ definition: Definition) -> JSONValue {
    ["term": .prose(definition.term), "meaning": .prose(definition.meaning)]
  }

  /// Three amounts, each null unless settled; `uncapped` says why a maximum is null.
  static func totals(_ minimum: Amount, _ target: Amount, _ maximum: Amount) -> JSONValue {
    [
      "minimum": .amount(minimum), "target": .amount(target), "maximum": .amount(maximum),
      "uncapped": .bool(maximum == .noCap),
      "settled": .bool(![minimum, target, maximum].contains(.notSettled)),
    ]
  }
}

extension ReadingReport {
  /// One way to read the words, and the most it pays.
  var json: JSONValue {
    ["rule": .string(rule), "maximum": .amount(maximum)]
  }
}
