/// A table libcmark cannot be asked about, because its lines look like rules, headings, code or
/// raw HTML. It is found in the lines first, and a single word is put in its place.
struct LooseTable: Sendable {
  /// How the table was written.
  enum Shape: Sendable {
    /// Columns under dashes: the lines of the header and of each row.
    case dashes(columns: [Range<Int>], header: Range<Int>, rows: [Range<Int>])
    /// One row a line, cells between tabs.
    case tabs
    /// The bytes from `<table` to `</table>`.
    case html(Range<Int>)
  }

  let shape: Shape
  /// The table's lines, from 0.
  let lines: Range<Int>
  /// Where the word stands that libcmark sees.
  let anchor: Int
  /// The table's bytes, which libcmark does not see.
  let bytes: [Range<Int>]
}
