import ProposalLint
import ProposalModel

/// The findings of a run as a SARIF log, which code hosts and editors show.
///
/// Source: OASIS, *Static Analysis Results Interchange Format (SARIF) Version 2.1.0*; what GitHub
/// makes of it: GitHub Docs, *SARIF support for code scanning*.
struct SarifLog {
  private let run: LintReport
  private let rules: SarifRules
  /// Whether every sheet asked for could be read.
  private let isComplete: Bool

  init(_ run: LintReport, registry: RuleRegistry = .standard, isComplete: Bool) {
    self.run = run
    self.isComplete = isComplete
    rules = SarifRules(registry, findings: run.sheets.flatMap(\.allFindings))
  }

  /// The log; one without findings is a valid log too.
  var bytes: [UInt8] {
    JSONText.bytes(of: [
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0",
      "runs": [runObject],
    ])
  }

  private var runObject: JSONValue {
    [
      "tool": ["driver": driver],
      "automationDetails": ["id": "milepost/lint/"],
      "columnKind": "unicodeCodePoints",
      "originalUriBaseIds": [
        SarifLocation.base: ["description": ["text": "The folder the command was run in."]]
      ],
      "invocations": [["executionSuccessful": .bool(isComplete)]],
      "artifacts": .array(run.sheets.flatMap(Self.artifacts)),
      "results": .array(run.sheets.flatMap(results)),
    ]
  }

  private var driver: JSONValue {
    [
      "name": "Milepost", "version": .string(Milepost.version),
      "semanticVersion": .string(Milepost.version),
      "shortDescription": ["text": "Checks proposal sheets for milestone payouts."],
      "rules": .array(rules.descriptors),
    ]
  }

  /// What is reported, and behind it what comments of the sheet allow, with their reasons.
  private func results(of sheet: CheckedSheet) -> [JSONValue] {
    var seen: [FindingFingerprint: Int] = [:]
    let reported = sheet.findings.map { result($0, in: sheet, &seen).value }
    let suppressed = sheet.suppressed.map { suppressed in
      var result = result(suppressed.finding, in: sheet, &seen)
      result.suppression = .init(reason: sheet.sources.isRedacted ? nil : suppressed.reason)
      return result.value
    }
    return reported + suppressed
  }

  /// Hosts take results of one fingerprint for one, so those that share one are counted.
  private func result(
    _ finding: Finding, in sheet: CheckedSheet, _ seen: inout [FindingFingerprint: Int]
  ) -> SarifResult {
    var result = SarifResult(finding, in: sheet, ruleIndex: rules.index(of: finding.rule))
    guard !sheet.sources.isRedacted else { return result }
    let fingerprint = sheet.fingerprint(of: finding)
    seen[fingerprint, default: 0] += 1
    result.fingerprint = "\(fingerprint.text):\(seen[fingerprint] ?? 1)"
    return result
  }

  private static func artifacts(of sheet: CheckedSheet) -> [JSONValue] {
    let sources: [SourceID] = sheet.hasResults ? [.sheet, .results] : [.sheet]
    return sources.map { source in
      [
        "location": SarifLocation(sheet.sources).artifact(source),
        "roles": ["analysisTarget"], "mimeType": "text/markdown",
      ]
    }
  }
}

extension CheckedSheet {
  /// What is reported and what is not.
  fileprivate var allFindings: [Finding] { findings + suppressed.map(\.finding) }
}
