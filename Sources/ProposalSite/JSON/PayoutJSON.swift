import ProposalModel

/// What a sheet pays, for `payout --format json`.
struct PayoutJSON {
  /// The name of the format and its version.
  static let schema = "milepost/payout/1"

  let report: PayoutReport

  /// The whole report.
  var value: JSONValue {
    .object(
      JSONValue.members([
        ("schema", .string(Self.schema)),
        ("currency", .optional(report.currency?.code)),
        ("milestones", .array(report.milestones.map(\.json))),
        ("schedule", report.schedule?.json ?? .null),
        ("score", .number(report.score)),
        ("total", .amount(report.total)),
        ("totals", InspectionJSON.totals(report.minimum, report.target, report.maximum)),
        ("split", .array(report.split.map(\.json))),
        ("tax", report.tax?.json ?? .null),
        ("assumptions", .array(report.assumptions.map { .string($0) })),
        ("unsettled", .array(report.unsettled.map { .string($0) })),
      ]))
  }
}

extension MilestoneReport {
  fileprivate var json: JSONValue {
    [
      "id": .string(id),
      "kind": .string(kind),
      "actual": .optional(actual?.text),
      "attainment": .number(attainment),
      "percent": .number(percent),
      "formula": .amount(formulaPayout),
      "payout": .amount(payout),
      "retained": .amount(retained),
      "net": .amount(net),
      "minimum": .amount(minimum),
      "target": .amount(target),
      "maximum": .amount(maximum),
      "uncapped": .bool(maximum == .noCap),
      "adjustedLevels": .array(adjustedLevels.map(\.json)),
      "steps": .array(steps.map { .string($0) }),
      "readings": .array(readings.map(\.json)),
    ]
  }
}

extension AdjustedLevel {
  fileprivate var json: JSONValue {
    ["before": .number(before), "after": .number(after)]
  }
}

extension PayeeAmount {
  fileprivate var json: JSONValue {
    ["name": .string(name), "amount": .amount(amount)]
  }
}

extension TaxAmounts {
  fileprivate var json: JSONValue {
    ["net": .money(net), "tax": .money(tax), "gross": .money(gross)]
  }
}

extension ScheduleReport {
  fileprivate var json: JSONValue {
    [
      "scheduled": .money(scheduled), "completed": .money(completed), "stored": .money(stored),
      "retained": .money(retained), "previous": .money(previous), "due": .money(due),
    ]
  }
}
