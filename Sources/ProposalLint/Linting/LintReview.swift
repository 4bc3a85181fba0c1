public import ProposalModel

/// What a linter has to say about a sheet.
public struct LintReview: Sendable {
  /// The findings, by place, then by rule.
  public var findings: [Finding]
  /// Those that a comment of the sheet allows, in the same order.
  public var suppressed: [SuppressedFinding]
}

/// A finding that a comment of the sheet allows.
public struct SuppressedFinding: Sendable, Hashable {
  public let finding: Finding
  /// Why, in the words of the comment. For the author's side only.
  public let reason: String

  /// Makes one.
  public init(finding: Finding, reason: String) {
    self.finding = finding
    self.reason = reason
  }
}
