import ProposalModel

/// A table of a sheet as HTML.
struct SheetTableHTML {
  private let table: SheetTable
  private let heading: String
  private let marks: [TextMark]

  /// The caption, for those who cannot see the page, is the heading the table stands under.
  init(_ table: SheetTable, under heading: String, _ marks: [TextMark] = []) {
    self.table = table
    self.heading = heading
    self.marks = marks
  }

  /// Appends the table in a region that scrolls where the page is narrow.
  func append(to output: inout [UInt8]) {
    write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"", to: &output)
    OutputKind.html.append(caption, to: &output)
    write("\">\n<table class=\"written\">\n<caption class=\"unseen\">", to: &output)
    OutputKind.html.append(caption, to: &output)
    write("</caption>\n", to: &output)
    appendHead(to: &output)
    write("<tbody>\n", to: &output)
    for row in table.rows { appendRow(row, to: &output) }
    write("</tbody>\n</table>\n</div>\n", to: &output)
  }

  private var caption: String { heading.isEmpty ? "Table" : "Table: " + heading }

  /// A head with nothing in it is how Markdown writes a table of terms: it has none.
  private var hasHead: Bool { table.header.contains { !$0.isEmpty } }

  private func appendHead(to output: inout [UInt8]) {
    guard hasHead else { return }
    write("<thead>\n<tr>", to: &output)
    for (column, cell) in table.header.enumerated() {
      appendCell(cell, in: cell.isEmpty ? "td" : "th", scope: "col", column, to: &output)
    }
    write("</tr>\n</thead>\n", to: &output)
  }

  private func appendRow(_ row: [Prose], to output: inout [UInt8]) {
    write("<tr>", to: &output)
    for (column, cell) in row.enumerated() {
      let isHead = column == 0 && !hasHead && !cell.isEmpty
      appendCell(cell, in: isHead ? "th" : "td", scope: "row", column, to: &output)
    }
    write("</tr>\n", to: &output)
  }

  private func appendCell(
    _ cell: Prose, in element: String, scope: String, _ column: Int, to output: inout [UInt8]
  ) {
    let scope = element == "th" ? " scope=\"" + scope + "\"" : ""
    for part in ["<", element, scope, alignment(of: column), ">"] { write(part, to: &output) }
    InlineHTML.append(cell, marks, to: &output)
    for part in ["</", element, ">"] { write(part, to: &output) }
  }

  private func alignment(of column: Int) -> String {
    guard table.alignments.indices.contains(column) else { return "" }
    return switch table.alignments[column] {
    case .right: " class=\"right\""
    case .center: " class=\"center\""
    case .none, .left: ""
    }
  }

  private func write(_ text: String, to output: inout [UInt8]) {
    output.append(contentsOf: text.utf8)
  }
}
