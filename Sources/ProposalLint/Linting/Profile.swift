public import ProposalModel

/// For whom a sheet is checked: which findings matter to that reader, and how much.
///
/// What the money is (payout, format, time, and contradictions) is the same for every reader, and
/// no profile touches it.
public enum Profile: String, Sendable, Hashable, CaseIterable {
  case candidate, employer, contractor, client, committee

  /// What a profile does to the rules of a family.
  public enum Effect: Sendable, Hashable {
    /// They do not run.
    case off
    /// Their findings are at least so severe.
    case atLeast(Severity)
    /// Their findings are at most so severe.
    case atMost(Severity)
  }

  /// Who the reader is and what follows, in one sentence.
  public var meaning: String {
    switch self {
    case .candidate:
      "an executive or employee who asks: the ask and its framing count, clauses of contracts for "
        + "work are left out"
    case .employer:
      "who drafts or grants a bonus: the ask and its framing are left out, missing terms (leaver, "
        + "clawback, change of control) are warnings"
    case .contractor:
      "who is paid for deliverables: the ask, its framing and limited data are left out, missing "
        + "contract clauses are warnings"
    case .client:
      "who pays for deliverables: as for a contractor, and a deliverable that cannot be measured is "
        + "a warning at least"
    case .committee:
      "who approves and has to explain it: vague words, missing benchmarks and overloading are "
        + "warnings at least, framing is advice"
    }
  }

  /// What changes against no profile at all.
  public var effects: [FindingFamily: Effect] {
    switch self {
    case .candidate: [.contract: .off]
    case .employer: [.ask: .off, .framing: .off, .contract: .off, .terms: .atLeast(.warning)]
    case .contractor:
      [.ask: .off, .framing: .off, .limitedData: .off, .contract: .atLeast(.warning)]
    case .client:
      [
        .ask: .off, .framing: .off, .limitedData: .off, .contract: .atLeast(.warning),
        .measure: .atLeast(.warning),
      ]
    case .committee:
      [
        .vagueness: .atLeast(.warning), .ask: .atLeast(.warning), .overloading: .atLeast(.warning),
        .framing: .atMost(.info),
      ]
    }
  }
}

extension Profile.Effect {
  /// The severities that are left.
  var range: ClosedRange<Severity> {
    switch self {
    case .off: .info ... .error
    case .atLeast(let least): least ... .error
    case .atMost(let most): .info...most
    }
  }
}
