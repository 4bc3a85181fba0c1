import ProposalModel

/// A sheet and its findings.
struct CheckedSheet: Sendable {
  let sources: SheetSources
  let kind: SheetKind
  let hasResults: Bool
  let findings: [Finding]
  /// Whether a finding is as severe as its configuration says a failure is.
  let isFailure: Bool

  init(_ reading: OpenedSheet, _ policy: LintPolicy) {
    sources = reading.sources
    kind = reading.proposal.kind
    hasResults = reading.file.results != nil
    let findings = reading.findings(by: policy.linter)
    self.findings = findings
    isFailure =
      policy.failOn.severity.map { least in findings.contains { $0.severity >= least } }
      ?? false
  }
}

/// The findings of all sheets of a run, ready to be written.
struct LintRun: Sendable {
  /// The name of the JSON format and its version.
  static let schema = "milepost/lint/1"

  var sheets: [CheckedSheet] = []

  /// Findings with their place, then one line that counts them.
  func text(_ ink: Ink) -> [UInt8] {
    let reports = sheets.map { sheet in
      let writer = FindingText(sources: sheet.sources, ink: ink)
      let found = sheet.findings.filter { !$0.isAbsence }.map { writer.text(of: $0) + "\n" }
      return found.joined() + writer.checklist(of: sheet.findings.filter(\.isAbsence))
    }
    return Array((reports.joined() + (sheets.isEmpty ? "" : summary + "\n")).utf8)
  }

  /// The same findings in the format that tools read.
  var json: [UInt8] {
    JSONText.bytes(of: [
      "schema": .string(Self.schema),
      "files": .array(sheets.flatMap(\.files)),
      "summary": [
        "files": .integer(sheets.flatMap(\.files).count),
        "errors": .integer(count(of: .error)), "warnings": .integer(count(of: .warning)),
        "infos": .integer(count(of: .info)), "suppressed": 0,
      ],
    ])
  }

  /// Whether a sheet fails.
  var status: ExitStatus {
    sheets.contains(where: \.isFailure) ? .findings : .clean
  }

  private var summary: String {
    let counts = [
      Self.words(count(of: .error), "error"), Self.words(count(of: .warning), "warning"),
      Self.words(count(of: .info), "info"),
    ].compactMap(\.self)
    let found = counts.isEmpty ? "No findings" : counts.joined(separator: ", ")
    return "\(found) in \(Self.words(sheets.count, "sheet") ?? "no sheet")."
  }

  private func count(of severity: Severity) -> Int {
    sheets.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }

  private static func words(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

extension CheckedSheet {
  /// An entry for the sheet and one for the results beside it, each with its own findings.
  fileprivate var files: [JSONValue] {
    [entry(of: .sheet, kind: kind.rawValue)]
      + (hasResults ? [entry(of: .results, kind: "results")] : [])
  }

  private func entry(of source: SourceID, kind: String) -> JSONValue {
    let own = findings.filter { $0.place.source == source }
    return [
      "path": .string(sources.path(of: source)), "kind": .string(kind),
      "findings": .array(own.map { $0.json(in: sources) }),
    ]
  }
}
