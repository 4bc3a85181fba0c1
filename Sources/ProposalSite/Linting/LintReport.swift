import ProposalModel

/// What a run of the linter has to say. Every format writes this, and nothing else.
struct LintReport: Sendable {
  /// The sheets, in the order of the run.
  var sheets: [CheckedSheet] = []

  /// How many files a walk came by that state no milestone.
  var otherFiles = 0

  /// How many findings of a severity are reported.
  func count(of severity: Severity) -> Int {
    sheets.reduce(0) { $0 + $1.findings.count { $0.severity == severity } }
  }

  /// How many findings the sheets themselves allow.
  var suppressed: Int { sheets.reduce(0) { $0 + $1.suppressed.count } }

  /// How many findings a baseline knows.
  var known: Int { sheets.reduce(0) { $0 + $1.known.count } }

  /// Whether a sheet fails.
  var status: ExitStatus {
    sheets.contains(where: \.isFailure) ? .findings : .clean
  }
}
