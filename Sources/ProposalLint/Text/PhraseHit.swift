import ProposalModel

/// An occurrence of a rule's words in operative text.
public struct PhraseHit: Sendable {
  /// The position of the rule in its registry.
  let rule: Int
  /// The text.
  let passage: OperativePassage
  /// The tokens of the words.
  let tokens: Range<Int>

  /// The text the words stand in.
  var prose: Prose { passage.prose }
  /// The words as the author wrote them.
  var words: String { prose.string(tokens: tokens) }
  /// Where they stand.
  var place: SourceRange { prose.place(ofTokens: tokens) }
}
