import ProposalModel

/// A sentence with where it stands: what facts beside pay are read from.
struct Remark {
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

  var prose: Prose { sentence.prose }
  /// The tokens of the label and of the sentence.
  var extent: Range<Int> {
    label.isEmpty ? tokens : min(label.lowerBound, tokens.lowerBound)..<tokens.upperBound
  }
  var tokens: Range<Int> { sentence.tokens }
  var text: Prose { sentence.text }
  var place: SourceRange { sentence.place }
}

extension SheetReading {
  /// The sentences of all statements that everyone may read, in order.
  func remarks() -> [Remark] {
    outline.statements.indices.flatMap { index -> [Remark] in
      let statement = outline.statements[index]
      let scope = outline.scopes[statement.scope]
      guard isPublic(passage: statement.passage) else { return [] }
      return sentences(of: index).map {
        let isFirst = $0.tokens.lowerBound == statement.body.lowerBound
        return Remark(
          sentence: $0, statement: index, field: statement.field, scope: statement.scope,
          role: scope.role, label: isFirst ? statement.label ?? 0..<0 : 0..<0)
      }
    }
  }

  /// Whether everyone may read a passage, and it is text rather than code.
  func isPublic(passage: Int) -> Bool {
    let block = outline.blocks[passages[passage].block]
    guard block.audience == .everyone, block.quoteDepth == 0 else { return false }
    if case .code = block.kind { return false }
    return outline.scopes[block.scope].role != .privateNotes
  }
}
