import ProposalLint
import ProposalModel

/// The JSON Schemas of what the commands write: the source of the files in `Output/schemas`.
public enum ReportSchemas {
  /// File names and bytes.
  public static var files: [(name: String, bytes: [UInt8])] {
    [
      ("lint", lint), ("inspect", inspect), ("payout", payout), ("config", config),
      ("configuration", configuration), ("assess", assess),
    ].map {
      ($0.0 + ".schema.json", JSONText.bytes(of: $0.1))
    }
  }

  private static let lint = JSONSchema.document(
    "lint", "What milepost lint --format json writes",
    JSONSchema.object([
      ("schema", ["const": .string(LintJSON.schema)]),
      ("files", JSONSchema.list(of: JSONSchema.reference("file"))),
      ("summary", summary),
    ]),
    definitions: [
      ("file", file), ("finding", finding), ("related", related), ("range", range),
      ("position", position), ("money", money),
    ])

  private static let assess = JSONSchema.document(
    "assess", "One line of what milepost assess --format json writes",
    JSONSchema.object([
      ("text", JSONSchema.string),
      ("verdict", JSONSchema.oneOf(StatementVerdict.allCases.map(\.rawValue))),
      ("quantified", JSONSchema.bool),
      ("timeBound", JSONSchema.bool),
      ("findings", JSONSchema.list(of: JSONSchema.reference("finding"))),
    ]),
    definitions: [
      ("finding", finding), ("related", related), ("range", range), ("position", position),
      ("money", money),
    ])

  private static let inspect = JSONSchema.document(
    "inspect", "What milepost inspect writes", InspectionSchema.root,
    definitions: InspectionSchema.definitions
      + [("range", range), ("position", position), ("money", money), ("number", number)])

  private static let payout = JSONSchema.document(
    "payout", "What milepost payout --format json writes", PayoutSchema.root,
    definitions: PayoutSchema.definitions + [("money", money), ("number", number)])

  private static let config = JSONSchema.document(
    "config", "What milepost config --format json writes",
    JSONSchema.object([
      ("schema", ["const": .string(ConfigRequest.schema)]),
      ("file", JSONSchema.orNull(JSONSchema.string)),
      (
        "values",
        JSONSchema.list(
          of: JSONSchema.object([
            ("key", JSONSchema.string), ("value", [:]),
            (
              "from",
              [
                "type": "string",
                "description": "default, a file and its line, a flag, or a profile.",
              ]
            ),
          ]))
      ),
    ]), definitions: [])

  private static let configuration = JSONSchema.document(
    "configuration", "What a .milepost.yml may say", ConfigurationSchema.root, definitions: [])

  private static let summary = JSONSchema.object(
    ["files", "errors", "warnings", "infos", "suppressed"].map {
      ($0, JSONSchema.integer(from: 0))
    })

  private static let file = JSONSchema.object([
    ("path", JSONSchema.string),
    ("kind", JSONSchema.oneOf(SheetKind.allCases.map(\.rawValue) + ["results"])),
    ("findings", JSONSchema.list(of: JSONSchema.reference("finding"))),
  ])

  private static let finding = JSONSchema.object([
    ("rule", JSONSchema.string(like: "^[a-z0-9]+(-[a-z0-9]+)*$", "The id of the rule.")),
    ("family", JSONSchema.oneOf(FindingFamily.allCases.map(\.rawValue))),
    ("severity", JSONSchema.oneOf(Severity.allCases.map(\.rawValue))),
    ("message", JSONSchema.string),
    ("help", JSONSchema.string),
    ("milestone", JSONSchema.orNull(JSONSchema.string)),
    ("stake", JSONSchema.orNull(JSONSchema.reference("money"))),
    ("range", JSONSchema.reference("range")),
    ("related", JSONSchema.list(of: JSONSchema.reference("related"))),
  ])

  private static let related = JSONSchema.object([
    ("path", JSONSchema.string), ("message", JSONSchema.string),
    ("range", JSONSchema.reference("range")),
  ])

  private static let range = JSONSchema.object([
    ("start", JSONSchema.reference("position")), ("end", JSONSchema.reference("position")),
  ])

  private static let position = JSONSchema.object([
    ("line", JSONSchema.integer(from: 1)), ("column", JSONSchema.integer(from: 1)),
    ("offset", JSONSchema.integer(from: 0)),
  ])

  private static let money = JSONSchema.object([
    ("amount", JSONSchema.string(like: #"^-?[0-9]+(\.[0-9]+)?$"#, "To the minor unit.")),
    ("currency", JSONSchema.string(like: "^[A-Z]{3}$", "ISO 4217.")),
  ])

  private static let number = JSONSchema.string(
    like: #"^-?[0-9]+(\.[0-9]+)?$|^-?[0-9]+/[1-9][0-9]*$"#,
    "An exact number: a decimal, or a fraction where no decimal is exact.")
}
