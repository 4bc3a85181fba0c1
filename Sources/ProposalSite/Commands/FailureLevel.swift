import ProposalModel

/// From which severity on findings fail a run.
public enum FailureLevel: String, Sendable, CaseIterable {
  case error, warning, info, never

  /// The least severity that fails; nil where none does.
  var severity: Severity? {
    Severity(rawValue: rawValue)
  }
}
