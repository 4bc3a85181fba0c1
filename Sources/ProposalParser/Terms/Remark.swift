import ProposalModel

/// A sentence with where it stands: what facts beside pay are read from.
final class Remark: Sendable {
  let sentence: Sentence
  /// The position of its statement.
  let statement: Int
  /// The field of its statement's label.
  let field: Field?
  /// The position of its scope.
  let scope: Int
  /// What the part of the sheet it stands in is for.
  let role: SectionRole

  /// The label in front, where the sentence is the first of its statement.
  let label: Range<Int>

  init(
    sentence: Sentence, statement: Int, field: Field?, scope: Int, role: SectionRole,
    label: Range<Int>
  ) {
    self.sentence = sentence
    self.statement = statement
    self.field = field
    self.scope = scope
    self.role = role
    self.label = label
  }

  var prose: Prose { sentence.prose }
  /// The tokens of the label and of the sentence.
  var extent: Range<Int> {
    label.isEmpty ? tokens : min(label.lowerBound, tokens.lowerBound)..<tokens.upperBound
  }
  var tokens: Range<Int> { sentence.tokens }
  var text: Prose { sentence.text }
  var place: SourceRange { sentence.place }
}
