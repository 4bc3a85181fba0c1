internal import ProposalModel

/// A mark such as `[^1]`, which is not part of the text it stands in.
struct FootnoteReference: Sendable, Hashable {
  /// What stands behind the `^`.
  let label: String
  let place: SourceRange
}
