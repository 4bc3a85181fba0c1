import ProposalModel
import ProposalRenderer

/// What one publication showed, a line a scorecard: nothing an audience did not see.
struct Snapshot: Sendable {
  /// One scorecard.
  struct Line: Sendable, Hashable {
    var page: String
    var heading: String
    var payee: String
    var status: String
    var results: String
    var attainment: String
    /// How many goals have each status, in the order of `GoalStatus.allCases`.
    var goals: [Int]
    var asOf: String

    /// Everything but the names.
    fileprivate var facts: [String] {
      [status, results, attainment, asOf] + goals.map(String.init)
    }
  }

  /// The day it was published for, as ISO 8601 writes it.
  let day: String
  private(set) var lines: [Line]

  private static let columns =
    ["page", "heading", "payee", "status", "results", "attainment"]
    + GoalStatus.allCases.map(\.rawValue) + ["as of"]

  /// What a site shows now.
  init(_ rows: [IndexRow], on day: String) {
    self.day = day
    lines = rows.sorted { $0.name < $1.name }.map { row in
      Line(
        page: row.name, heading: row.heading, payee: row.payee, status: row.stage,
        results: row.state, attainment: row.attainment, goals: row.goalCounts, asOf: row.asOfKey)
    }
  }

  /// Reads a snapshot.
  init(_ file: SourceFile, on day: String) throws(SiteErrors) {
    self.day = day
    let table = try ColumnTable(file)
    let wrong = table.columnErrors(required: Self.columns, known: Set(Self.columns))
    guard wrong.isEmpty else { throw SiteErrors(wrong) }
    lines = table.rows.map { row in
      let text = { (column: String) in PayRun.read(row[column]?.string ?? "") }
      return Line(
        page: text("page"), heading: text("heading"), payee: text("payee"),
        status: text("status"), results: text("results"), attainment: text("attainment"),
        goals: GoalStatus.allCases.map { Int(text($0.rawValue)) ?? 0 }, asOf: text("as of"))
    }
  }

  /// The snapshot as comma-separated values.
  var bytes: [UInt8] {
    let rows = lines.map { line in
      [line.page, line.heading, line.payee, line.status, line.results, line.attainment].map(
        PayRun.text) + line.goals.map(String.init) + [line.asOf]
    }
    let text = ([Self.columns] + rows).map { $0.joined(separator: ",") + "\r\n" }.joined()
    return Array(text.utf8)
  }

  /// The snapshot without a payee, or without a page where pages show no payees.
  func erasing(_ name: String) -> Snapshot {
    var snapshot = self
    let name = name.lowercased()
    snapshot.lines.removeAll { $0.payee.lowercased() == name || $0.page.lowercased() == name }
    return snapshot
  }

  /// The snapshot with nothing but some pages: what is not shown any more leaves no trace.
  func keeping(_ pages: Set<String>) -> Snapshot {
    var snapshot = self
    snapshot.lines.removeAll { !pages.contains($0.page) }
    return snapshot
  }

  /// Its point in a trend.
  var point: SiteTrend.Point {
    let goals = GoalStatus.allCases.indices.map { index in
      lines.reduce(0) { $0 + ($1.goals.indices.contains(index) ? $1.goals[index] : 0) }
    }
    return SiteTrend.Point(day: day, scorecards: lines.count, goals: goals)
  }

  /// What is new here and what is otherwise than before, in sentences.
  func changes(since old: Snapshot) -> [String] {
    let before = Dictionary(old.lines.map { ($0.page, $0) }) { first, _ in first }
    let sentences = lines.compactMap { line -> String? in
      let name = line.payee.isEmpty ? line.heading : "\(line.heading) (\(line.payee))"
      guard let last = before[line.page] else { return "\(name): new" }
      guard last.facts != line.facts else { return nil }
      return "\(name): " + Self.difference(last, line)
    }
    let shown = sentences.prefix(Self.limit)
    return shown
      + (sentences.count > shown.count ? ["and \(sentences.count - shown.count) more"] : [])
  }

  /// More sentences than a reader reads.
  private static let limit = 100

  private static func difference(_ old: Line, _ new: Line) -> String {
    let parts = [
      ("status", old.status, new.status), ("results", old.results, new.results),
      ("attainment", old.attainment, new.attainment), ("as of", old.asOf, new.asOf),
    ]
    let words = parts.filter { $0.1 != $0.2 }.map { name, old, new in
      "\(name) \(old.isEmpty ? "none" : old) → \(new.isEmpty ? "none" : new)"
    }
    return words.isEmpty ? "goals changed" : words.joined(separator: ", ")
  }
}
