/// A stretch of inline text and what becomes of it.
struct InlinePiece {
  enum Kind: UInt8 {
    /// Text as written.
    case text
    /// An escape or entity: `value` is the scalar it stands for.
    case scalar
    /// A line end: one space.
    case softBreak
    /// A line end by the author's wish.
    case hardBreak
    /// A run of `*`, `_` or `~~`: `value` is its position among the delimiters.
    case delimiter
    /// The start of a link's text: `value` is the position of its destination.
    case linkStart
    /// The end of a link's text, with its destination as written.
    case linkEnd
    /// The inside of a code span.
    case code
    /// Marks that are not text.
    case dropped
    /// A tag such as `<b>` or `</s>`: `value` is the style's raw value, negative where it ends.
    case tag
    /// An opening bracket that may still become a link; text if it does not.
    case bracket
  }

  var kind: Kind
  /// Offsets in the joined text of the block.
  var start: Int
  var end: Int
  var value: Int = 0
}
