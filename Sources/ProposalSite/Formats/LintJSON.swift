import ProposalModel

/// A report in the format that tools read.
struct LintJSON {
  /// The name of the format and its version.
  static let schema = "milepost/lint/1"

  let report: LintReport

  var bytes: [UInt8] {
    let files = report.sheets.flatMap(Self.files)
    return JSONText.bytes(of: [
      "schema": .string(Self.schema),
      "files": .array(files),
      "summary": [
        "files": .integer(files.count),
        "errors": .integer(report.count(of: .error)),
        "warnings": .integer(report.count(of: .warning)),
        "infos": .integer(report.count(of: .info)),
        "suppressed": .integer(report.suppressed + report.known),
      ],
    ])
  }

  /// An entry for the sheet and one for the results beside it, each with its own findings.
  private static func files(of sheet: CheckedSheet) -> [JSONValue] {
    [entry(of: sheet, .sheet, kind: sheet.kind.rawValue)]
      + (sheet.hasResults ? [entry(of: sheet, .results, kind: "results")] : [])
  }

  private static func entry(of sheet: CheckedSheet, _ source: SourceID, kind: String) -> JSONValue {
    let own = sheet.findings.filter { $0.place.source == source }
    return [
      "path": .string(sheet.sources.path(of: source)), "kind": .string(kind),
      "findings": .array(own.map { $0.json(in: sheet.sources) }),
    ]
  }
}
