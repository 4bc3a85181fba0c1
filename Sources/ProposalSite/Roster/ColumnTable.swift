import ProposalModel
import ProposalParser

/// Several things that are wrong with files, each with its place.
struct SiteErrors: Error, Sendable {
  let errors: [SiteError]

  init(_ errors: [SiteError]) {
    self.errors = errors
  }
}

/// A file of comma-separated values whose first line names the columns.
struct ColumnTable: Sendable {
  /// One line, by the normalised names of its columns.
  struct Row: Sendable {
    fileprivate let cells: [String: Prose]
    /// Where the line starts.
    let place: SourceRange

    /// The text of a column; nil where the cell is empty or there is no such column.
    subscript(column: String) -> Prose? {
      guard let cell = cells[column], !cell.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
        return nil
      }
      return cell
    }

    /// All cells in a fixed order, for digests.
    var text: String {
      cells.sorted { $0.key < $1.key }.map { $0.key + "\u{1F}" + $0.value.string }
        .joined(separator: "\u{1E}")
    }
  }

  let path: String
  /// The columns, by their normalised names, with the place of each.
  let columns: [(name: String, place: SourceRange)]
  let rows: [Row]
  private let lines: LineTable

  /// Reads a file. A line with more or fewer cells than columns is an error, as is a column twice.
  static func read(_ path: String) throws(SiteErrors) -> ColumnTable {
    let file: SourceFile
    do { file = try SourceFile.read(path) } catch { throw SiteErrors([error]) }
    return try ColumnTable(file)
  }

  init(_ file: SourceFile) throws(SiteErrors) {
    path = file.path
    lines = LineTable(file.bytes)
    let table = SeparatedTable(file.bytes)
    columns = (table.rows.first ?? []).map { (Self.normalised($0.string), $0.place) }
    let names = columns.map(\.name)
    rows = table.rows.dropFirst().map { cells in
      Row(
        cells: Dictionary(zip(names, cells)) { first, _ in first },
        place: cells.first?.place ?? SourceRange(source: .results, start: 0, end: 0))
    }
    var errors: [SiteError] = []
    if let open = table.openQuote {
      errors.append(
        error(at: open, "a quotation mark is never closed", "Close it, or write it twice."))
    }
    errors += shapeErrors(table.rows)
    guard errors.isEmpty else { throw SiteErrors(errors) }
  }

  /// `As-of` and `as_of` are `as of`.
  static func normalised(_ name: String) -> String {
    name.lowercased().split { " -_\t\u{A0}".contains($0) }.joined(separator: " ")
  }

  /// An error about words of the file.
  func error(at place: SourceRange, _ problem: String, _ advice: String) -> SiteError {
    SiteError(
      path: path, at: lines.position(at: place.start), problem: problem, advice: advice)
  }

  /// The line of a place, from 1.
  func line(of place: SourceRange) -> Int { lines.position(at: place.start).line }

  /// What is wrong with the columns: those that are missing, and those that are not known.
  func columnErrors(required: [String], known: Set<String>) -> [SiteError] {
    let names = Set(columns.map(\.name))
    let start = SourceRange(source: .results, start: 0, end: 0)
    let missing = required.filter { !names.contains($0) }.map { name in
      error(at: start, "has no column \"\(name)\"", "Expected it among \(list(names)).")
    }
    let unknown = columns.filter { !known.contains($0.name) }.map { column in
      let hint = NearestWord.hint(for: column.name, among: known)
      return error(
        at: column.place, "the column \"\(column.name)\" is not known",
        "\(hint)Expected one of \(list(known)).")
    }
    return missing + unknown
  }

  private func list(_ names: Set<String>) -> String { names.sorted().joined(separator: ", ") }

  private func shapeErrors(_ rows: [[Prose]]) -> [SiteError] {
    guard let header = rows.first else {
      let start = SourceRange(source: .results, start: 0, end: 0)
      return [error(at: start, "has no line", "The first line names the columns.")]
    }
    var seen: Set<String> = []
    let twice = columns.filter { !seen.insert($0.name).inserted }.map {
      error(at: $0.place, "the column \"\($0.name)\" stands twice", "Keep one of the two.")
    }
    let ragged = rows.dropFirst().filter { $0.count != header.count }.map { row in
      error(
        at: row.first?.place ?? SourceRange(source: .results, start: 0, end: 0),
        "the line has \(row.count) cells, and there are \(header.count) columns",
        "Quote a cell that holds a comma, and leave no cell out.")
    }
    return twice + ragged
  }
}
