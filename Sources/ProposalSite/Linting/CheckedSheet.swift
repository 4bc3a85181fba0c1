import ProposalLint
import ProposalModel

/// A sheet and what the linter says about it.
struct CheckedSheet: Sendable {
  var sources: SheetSources
  let kind: SheetKind
  let hasResults: Bool
  let policy: LintPolicy
  /// What is reported, by place.
  var findings: [Finding]
  /// What a baseline knows and is not reported.
  var known: [Finding] = []
  /// What comments of the sheet allow; for the author's side only.
  var suppressed: [SuppressedFinding]
  /// The sheet itself, where a page is made of it; otherwise only its places are kept.
  let reading: OpenedSheet?
  private let fingerprints: FindingFingerprints

  init(_ reading: OpenedSheet, _ policy: LintPolicy, keepsReading: Bool = false) {
    self.reading = keepsReading ? reading : nil
    sources = reading.sources
    kind = reading.proposal.kind
    hasResults = reading.file.results != nil
    self.policy = policy
    let review = policy.linter.review(of: reading.proposal, report: reading.report)
    findings = review.findings
    suppressed = review.suppressed
    fingerprints = FindingFingerprints(of: reading.proposal)
  }

  /// Whether a finding is as severe as the configuration says a failure is.
  var isFailure: Bool {
    guard let least = policy.failOn.severity else { return false }
    return findings.contains { $0.severity >= least }
  }

  /// What a finding of the sheet is about, apart from where it stands.
  func fingerprint(of finding: Finding) -> FindingFingerprint {
    fingerprints.fingerprint(of: finding, words: sources.bytes(at: finding.place))
  }
}
