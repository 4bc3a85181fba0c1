internal import ProposalModel

/// One key of the front matter, or one element of a sequence in it.
struct FrontMatterEntry: Sendable {
  /// The key as written; empty for an element of a sequence.
  let key: String
  /// The keys that lead here, with dots, elements counted from 0: `goals[0].weight`.
  let path: String
  /// Where the key stands; for an element, where its value starts.
  let keyPlace: SourceRange
  /// The text of a scalar as written, without its quotation marks; `nil` for a mapping or
  /// sequence, whose content follows as entries of their own.
  let value: Prose?
  /// The position of the mapping or sequence this one stands in.
  let parent: Int?
}
