import ProposalModel

/// A word or phrase of a statement, with what it can be.
struct StatementWord: Sendable {
  /// The tokens it is made of.
  let tokens: Range<Int>
  /// What it can be.
  let classes: WordClass
  let kind: Token.Kind
  /// The key of its first token.
  let key: WordKey
  let isCapitalised: Bool
  /// Written as programs and products are: `GraphQL`, `min_size`, `FDA`, `v2`.
  let isTechnical: Bool

  /// Whether the word can be one of `other`.
  @inline(__always)
  func isAny(_ other: WordClass) -> Bool { classes.isAny(of: other) }

  /// Whether it is this mark.
  func isMark(_ mark: WordKey) -> Bool { kind == .mark && key == mark }
}
