/// A block as libcmark sees it: what it is and which lines it covers.
///
/// Lines and columns count from 1, columns in bytes. Only these are trusted: the columns libcmark
/// gives for inline text are wrong on continuation lines (commonmark/cmark#296).
struct RawBlock: Sendable {
  /// The kinds of block libcmark knows.
  enum Kind: UInt8, Sendable {
    case document, quote, list, item, code, html, paragraph, heading, thematicBreak
  }

  let kind: Kind
  /// The position of the parent in the list of blocks; -1 for the document.
  let parent: Int32
  let depth: Int32
  let startLine: Int32
  let startColumn: Int32
  let endLine: Int32
  /// The level of a heading, the start of an ordered list (-1 for bullets), else 0.
  let number: Int32
  /// Whether a list is tight.
  let isTight: Bool
  /// The first byte of a code block's content, 0 when it has none: tells a fence from an indent.
  let firstContentByte: UInt8
}
