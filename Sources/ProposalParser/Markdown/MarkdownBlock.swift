internal import ProposalModel

/// One block of a sheet. Blocks stand in a flat list in document order, parents before children.
struct MarkdownBlock: Sendable {
  /// What a block is.
  enum Kind: Sendable {
    case document
    case heading(level: Int, isSetext: Bool)
    case paragraph
    case list(isOrdered: Bool, start: Int, isTight: Bool)
    /// The marker as written: `-`, `1.`, `a)`.
    case item(marker: String)
    case quote
    /// Code, with what stands behind the opening fence; `nil` for indented code.
    case codeBlock(info: String?)
    case table(MarkdownTable)
    /// A comment that is a block of its own, without its marks.
    case comment(String)
    /// Raw HTML: its text without the tags.
    case htmlBlock
    case thematicBreak
    /// `[^label]: text`, with the text.
    case footnoteDefinition(label: String)
    /// `[label]: destination`, which no renderer shows; its text is the whole line.
    case linkDefinition
  }

  let kind: Kind
  /// The position of the parent in the list; `nil` for the document.
  let parent: Int?
  /// How many blocks this one stands in.
  let depth: Int
  let place: SourceRange
  /// The text of a leaf, `nil` for containers, tables and rules.
  let text: InlineText?

  /// The text of a leaf.
  var prose: Prose? { text?.prose }

  /// The ranges of `prose.utf8` that were lines of the sheet.
  var lines: [Range<Int>] { text?.lines ?? [] }

  /// The same where there are several, else nothing.
  var severalLines: [Range<Int>] { text.map { $0.breaks.isEmpty ? [] : $0.lines } ?? [] }
}
