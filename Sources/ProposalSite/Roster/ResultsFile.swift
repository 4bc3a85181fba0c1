import ProposalModel
import ProposalParser
import ProposalRenderer

/// Results of any number of sheets in one file: a line for each sheet, payee and milestone.
struct ResultsFile: Sendable {
  let table: ColumnTable
  /// The lines of each source, by its identity.
  private let lines: [String: [ColumnTable.Row]]
  /// What is wrong with lines that belong to no source.
  let errors: [SiteError]

  static let columns: Set<String> = [
    "sheet", "payee", "milestone", "measure", "actual", "achieved", "as of", "state", "evidence",
    "certified by", "decision", "old", "new", "who", "why", "delivered", "rejected", "accepted",
    "invoiced", "paid", "paid amount",
  ]

  /// Reads a file and gives its lines to sources.
  init(_ path: String, for sources: [PublishSource], _ roster: Roster?) throws(SiteErrors) {
    table = try ColumnTable.read(path)
    let wrong = table.columnErrors(
      required: roster == nil ? ["sheet"] : [Roster.payee], known: Self.columns)
    guard wrong.isEmpty else { throw SiteErrors(wrong) }
    let index = SourceNames(sources, roster)
    var lines: [String: [ColumnTable.Row]] = [:]
    var seen: [String: Int] = [:]
    var errors: [SiteError] = []
    for row in table.rows {
      switch index.source(of: row, in: table) {
      case .failure(let error): errors.append(error)
      case .success(let identity):
        let key =
          ([identity] + ["milestone", "measure"].map { row[$0]?.string.lowercased() ?? "" })
          .joined(separator: "\u{1F}")
        let line = table.line(of: row.place)
        if let first = seen.updateValue(line, forKey: key) {
          errors.append(
            table.error(
              at: row.place, "the line is about what line \(first) is about already",
              "Keep one of the two; a correction has its old and new value in one line."))
        } else {
          lines[identity, default: []].append(row)
        }
      }
    }
    self.lines = lines
    self.errors = errors
  }

  /// The lines about a source, in the order of the file.
  func rows(of source: PublishSource) -> [ColumnTable.Row] { lines[source.identity] ?? [] }

  /// A digest of the lines about a source; empty where there are none.
  func digest(of source: PublishSource) -> String {
    let rows = rows(of: source)
    guard !rows.isEmpty else { return "" }
    return SHA256.hexadecimal(of: Array(rows.map(\.text).joined(separator: "\u{1D}").utf8))
  }
}

/// Finds the source that a line of results means.
struct SourceNames {
  /// By the key of a path, a name, or a name without its ending.
  private var bySheet: [String: [PublishSource]] = [:]
  private var sheetNames: [String] = []
  private var byPayee: [String: String] = [:]
  private let hasRoster: Bool

  init(_ sources: [PublishSource], _ roster: Roster?) {
    hasRoster = roster != nil
    for source in sources {
      if let roster, let row = source.rosterRow {
        byPayee[roster.payee(row).lowercased()] = source.identity
      } else {
        let name = FilePath.name(of: source.path)
        for key in Set([source.path, name, FilePath.stem(of: name)]) {
          bySheet[FilePath.key(key), default: []].append(source)
          sheetNames.append(key)
        }
      }
    }
  }

  func source(of row: ColumnTable.Row, in table: ColumnTable) -> Result<String, SiteError> {
    hasRoster ? payee(of: row, in: table) : sheet(of: row, in: table)
  }

  private func payee(of row: ColumnTable.Row, in table: ColumnTable) -> Result<String, SiteError> {
    guard let payee = row[Roster.payee] else {
      return .failure(table.error(at: row.place, "the line names no payee", "Expected a payee."))
    }
    if let identity = byPayee[payee.string.lowercased()] { return .success(identity) }
    let hint = NearestWord.hint(for: payee.string, among: byPayee.keys)
    return .failure(
      table.error(
        at: payee.place, "\(payee.string) is not in the roster",
        "\(hint)Expected a payee of the roster."))
  }

  private func sheet(of row: ColumnTable.Row, in table: ColumnTable) -> Result<String, SiteError> {
    guard let sheet = row["sheet"] else {
      return .failure(table.error(at: row.place, "the line names no sheet", "Expected a sheet."))
    }
    let found = bySheet[FilePath.key(sheet.string)] ?? []
    if found.count == 1 { return .success(found[0].identity) }
    if found.count > 1 {
      return .failure(
        table.error(
          at: sheet.place, "\(sheet.string) is the name of \(found.count) sheets",
          "Write its path, as \(found[0].path)."))
    }
    let hint = NearestWord.hint(for: sheet.string, among: sheetNames)
    return .failure(
      table.error(
        at: sheet.place, "\(sheet.string) is no sheet that is published here",
        "\(hint)Expected the path or name of a sheet."))
  }
}
