import ProposalModel

/// The one sentence a review begins with.
struct ReviewVerdict {
  /// The sentence.
  let words: String

  init(_ findings: [Finding]) {
    let errors = findings.count { $0.severity == .error }
    let warnings = findings.count { $0.severity == .warning }
    let points = FindingDimensions.counted(errors, "point")
    switch (errors, warnings) {
    case (0, 0): words = "Nothing here is likely to be argued about."
    case (0, _):
      words = "The money is settled as read; \(Self.likely(warnings, "point")) to be argued about."
    case (_, 0): words = "Settle \(points) before anyone signs."
    default:
      words =
        "Settle \(points) before anyone signs; \(Self.likely(warnings, "other")) to be argued about."
    }
  }

  /// `1 point is likely`, `2 others are likely`
  private static func likely(_ count: Int, _ noun: String) -> String {
    FindingDimensions.counted(count, noun) + (count == 1 ? " is likely" : " are likely")
  }
}
