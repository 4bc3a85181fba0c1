internal import ProposalModel

/// Something in a sheet's bytes or marks that could not be read as it stands.
struct MarkdownIssue: Sendable, Hashable {
  /// What was met.
  enum Kind: Sendable, Hashable {
    /// Bytes that are not UTF-8; read as `?`.
    case invalidUTF8
    /// A NUL byte; read as `?`.
    case nul
    /// A control character other than tab and line end; read as `?`.
    case controlCharacter
    /// A mark that changes the direction of the text, so that it reads other than it is stored.
    case bidirectionalOverride
    /// Quotes or lists inside one another beyond the bound; read as text from there on.
    case nestingTooDeep
    /// A comment that is never closed: a renderer would hide the rest of the sheet.
    case unclosedComment
    /// Front matter that starts with `---` and never ends.
    case unclosedFrontMatter
    /// Front matter that is not YAML; lines of the form `key: value` are still read.
    case invalidFrontMatter(message: String)
    /// A tab where YAML wants spaces.
    case tabInFrontMatter
    /// A key that stands twice in one mapping of the front matter.
    case duplicateKey(String)
    /// Anchors or aliases in the front matter, which are not expanded.
    case frontMatterAlias
    /// Front matter nested or sized beyond the bound.
    case frontMatterTooLarge
    /// A row of a table with more cells than its header; the cells are kept as extra ones.
    case extraCells
  }

  let kind: Kind
  let place: SourceRange
}
