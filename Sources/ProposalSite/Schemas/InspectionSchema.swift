import ProposalModel

/// The shape of what `inspect` writes.
enum InspectionSchema {
  static let root = JSONSchema.object(head + parties + body)

  static let definitions = [
    ("milestone", milestone), ("payout", payout), ("measure", measure), ("term", term),
    ("span", JSONSchema.object([("start", date), ("end", date)])),
    ("reading", PayoutSchema.reading),
  ]

  private static let head = [
    ("schema", ["const": .string(InspectionJSON.schema)]),
    ("path", JSONSchema.string),
    ("title", text),
    ("kind", JSONSchema.oneOf(SheetKind.allCases.map(\.rawValue))),
    ("stage", JSONSchema.orNull(JSONSchema.oneOf(SheetStage.allCases.map(\.rawValue)))),
    ("version", text),
    ("currency", JSONSchema.orNull(JSONSchema.string(like: "^[A-Z]{3}$", "ISO 4217."))),
    ("effectiveDate", JSONSchema.orNull(date)),
    ("period", JSONSchema.orNull(JSONSchema.reference("span"))),
  ]

  private static let parties = [
    ("payer", text),
    (
      "payees",
      JSONSchema.list(of: JSONSchema.object([("name", text), ("share", PayoutSchema.number)]))
    ),
    ("role", text),
    ("approver", text),
    ("baseSalary", PayoutSchema.money),
    ("salaryBand", JSONSchema.list(of: JSONSchema.reference("money"))),
    ("valueCreated", PayoutSchema.money),
    ("contractSum", PayoutSchema.money),
  ]

  private static let body = [
    ("milestones", JSONSchema.list(of: JSONSchema.reference("milestone"))),
    ("totals", PayoutSchema.totals),
    ("terms", JSONSchema.list(of: JSONSchema.reference("term"))),
    (
      "definitions",
      JSONSchema.list(of: JSONSchema.object([("term", text), ("meaning", text)]))
    ),
    ("issues", JSONSchema.integer(from: 0)),
  ]

  private static let milestone = JSONSchema.object([
    ("id", JSONSchema.string),
    ("name", text),
    ("goal", text),
    ("measure", JSONSchema.orNull(JSONSchema.reference("measure"))),
    ("deadline", JSONSchema.orNull(date)),
    ("deadlineBasis", deadlineBasis),
    ("weight", PayoutSchema.number),
    ("payout", JSONSchema.reference("payout")),
    (
      "gates",
      JSONSchema.list(
        of: JSONSchema.object([
          ("name", JSONSchema.string), ("text", text), ("leaves", PayoutSchema.number),
        ]))
    ),
    ("evidence", texts),
    ("certifier", text),
    ("acceptance", texts),
    ("terms", JSONSchema.list(of: JSONSchema.reference("term"))),
    ("range", JSONSchema.reference("range")),
  ])

  private static let payout = JSONSchema.object(
    [("kind", JSONSchema.oneOf(PayoutSchema.kinds)), ("reason", text)] + PayoutSchema.totalMembers
      + [("readings", JSONSchema.list(of: JSONSchema.reference("reading")))])

  private static let measure = JSONSchema.object([
    ("name", text), ("unit", JSONSchema.string), ("baseline", PayoutSchema.number),
  ])

  private static let term = JSONSchema.object([
    ("term", JSONSchema.string), ("text", JSONSchema.string),
    ("range", JSONSchema.reference("range")),
  ])

  private static let deadlineBasis = JSONSchema.orNull(
    JSONSchema.oneOf(["stated", "computed", "assumed", "period", "undecided"]))
  private static let text = JSONSchema.orNull(JSONSchema.string)
  private static let texts = JSONSchema.list(of: JSONSchema.string)
  private static let date = JSONSchema.string(like: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "ISO 8601.")
}
