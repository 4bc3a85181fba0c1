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
    rules = SarifRules(registry, findings: run.sheets.flatMap(\.findings))
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

  /// Hosts take results of one fingerprint for one, so those that share one are counted.
  private func results(of sheet: CheckedSheet) -> [JSONValue] {
    var seen: [FindingFingerprint: Int] = [:]
    return sheet.findings.map { finding in
      let fingerprint = sheet.sources.isRedacted ? nil : sheet.fingerprint(of: finding)
      var result = SarifResult(finding, in: sheet, ruleIndex: rules.index(of: finding.rule))
      if let fingerprint {
        seen[fingerprint, default: 0] += 1
        result.fingerprint = "\(fingerprint.text):\(seen[fingerprint] ?? 1)"
      }
      return result.value
    }
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
