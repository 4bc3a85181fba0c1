import ProposalModel
import ProposalRenderer

/// A list of payees that fills one plan: each line gives a sheet of its own.
///
/// Each column fills the slots of its name, `[[target amount]]`, so that amounts, weights, levels
/// and a payee's own terms are read as if they stood in the sheet; a slot with a question mark,
/// `[[own terms?]]`, may be empty. The column `page` names the pages of a line.
struct Roster: Sendable {
  private let table: ColumnTable
  private let slots: SheetSlots
  /// The plan whose slots these are.
  private let plan: SourceFile

  static let payee = "payee"
  static let page = "page"

  /// Reads a roster for a plan.
  init(_ path: String, for plan: SourceFile) throws(SiteErrors) {
    table = try ColumnTable.read(path)
    slots = SheetSlots(plan)
    self.plan = plan
    let errors = columnErrors + rowErrors
    guard errors.isEmpty else { throw SiteErrors(errors) }
  }

  /// One source a line.
  func sources(from plan: PublishSource) -> [PublishSource] {
    table.rows.indices.map { index in
      var source = plan
      source.rosterRow = index
      source.identity = plan.identity + "#" + (table.rows[index][Self.payee]?.string ?? "")
      return source
    }
  }

  /// The payee of a line.
  func payee(_ row: Int) -> String { table.rows[row][Self.payee]?.string ?? "" }

  /// The name the pages of a line are to have.
  func pageName(_ row: Int) -> String? { table.rows[row][Self.page]?.string }

  /// A digest of a line.
  func digest(_ row: Int) -> String {
    SHA256.hexadecimal(of: Array(table.rows[row].text.utf8))
  }

  /// Where a line stands, as `roster.csv:7`.
  func place(of row: Int) -> String { "\(table.path):\(table.line(of: table.rows[row].place))" }

  /// The plan with the slots filled from a line.
  func sheet(_ row: Int, of plan: SourceFile) throws(SiteErrors) -> [UInt8] {
    // The slots stand elsewhere in another text.
    guard plan.bytes == self.plan.bytes else { throw SiteErrors([.changing(plan.path)]) }
    let cells = table.rows[row]
    var errors: [SiteError] = []
    let bytes = slots.filled(plan.bytes) { slot in
      guard let cell = cells[slot.column] else {
        if !slot.isOptional {
          errors.append(
            table.error(
              at: cells.place, "the line has no value for \"\(slot.column)\"",
              "Expected what fills [[\(slot.column)]] in \(plan.path)."))
        }
        return ""
      }
      if let problem = slot.problem(with: cell.string) {
        errors.append(table.error(at: cell.place, problem.problem, problem.advice))
      }
      return cell.string
    }
    guard errors.isEmpty else { throw SiteErrors(errors) }
    return bytes
  }

  private var columnErrors: [SiteError] {
    let wanted = Set(slots.slots.map(\.column))
    var errors = table.columnErrors(
      required: [Self.payee], known: wanted.union([Self.payee, Self.page]))
    let names = Set(table.columns.map(\.name))
    errors += slots.slots.filter { !$0.isOptional && !names.contains($0.column) }.map { slot in
      slots.error(
        slot, "[[\(slot.column)]] has no column in \(table.path)",
        "Expected one of \(names.sorted().joined(separator: ", ")).")
    }
    if !wanted.contains(Self.payee) {
      errors.append(slots.missing(Self.payee))
    }
    return errors
  }

  private var rowErrors: [SiteError] {
    var lines: [String: Int] = [:]
    return table.rows.compactMap { row in
      guard let payee = row[Self.payee] else {
        return table.error(at: row.place, "the line names no payee", "Expected who is paid.")
      }
      let line = table.line(of: row.place)
      guard let first = lines.updateValue(line, forKey: payee.string.lowercased()) else {
        return nil
      }
      return table.error(
        at: payee.place, "\(payee.string) stands in line \(first) already",
        "Keep one of the two lines, or tell the two people apart.")
    }
  }
}
