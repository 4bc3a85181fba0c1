import Foundation
import ProposalLint
import ProposalModel
import Testing

/// The findings that others expect of sheets they wrote, for the rules that exist.
@Suite(.enabled(if: SharedMaterial.isPresent, "../shared is absent"))
struct ExpectedFindingTests {
  struct Row: Decodable, Sendable, CustomTestStringConvertible {
    let sheet: String
    let rule: String
    let words: String?
    let severity: String?
    let expect: String
    var testDescription: String { "\(sheet) \(expect) \(rule) \(words ?? "")" }
  }

  struct Statement: Decodable, Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let must: [String]
    let mustNot: [String]
    var testDescription: String { id }
  }

  static let rows: [Row] = SharedMaterial.rows("samples/expected-findings.jsonl")
    .filter { SharedMaterial.rules.contains($0.rule) }
  static let statements: [Statement] = SharedMaterial.rows("cases/seed_statements.jsonl")

  @Test(arguments: rows)
  func `a sheet has the findings expected of it`(row: Row) throws {
    let text = try LintedText(SharedMaterial.folder.appending(path: "samples/" + row.sheet))
    let severity = row.severity.flatMap(Severity.init(rawValue:))
    let isFound = text.finds(row.rule, words: row.words, severity: severity)
    AwaitedReading.expecting("\(row.rule) \(row.words ?? "")") {
      #expect(isFound == (row.expect == "must"), "\(text.findings.map(text.line))")
    }
  }

  @Test(arguments: statements)
  func `a statement has the findings expected of it`(statement: Statement) {
    let text = LintedText(Array(statement.text.utf8))
    // A statement is no sheet; that it states no milestone is not asked.
    let found = Set(text.findings.map(\.rule)).subtracting(["format-no-milestone"])
    let missing = Set(statement.must).intersection(SharedMaterial.rules).subtracting(found)
    let wrong = statement.mustNot.contains("*") ? found : found.intersection(statement.mustNot)
    AwaitedReading.expecting(statement.id) {
      #expect(missing.isEmpty && wrong.isEmpty, "\(text.findings.map(text.line))")
    }
  }
}
