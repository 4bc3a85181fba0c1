import Foundation
import ProposalModel
import Testing

/// The development sheets, and any other folder of that form: `SHEETS=folder`.
@Suite struct SheetExpectations {
  @Test func noAmountOfTheDevelopmentSheetsIsWrong() throws {
    var right = 0
    var (unread, wrong): ([String], [String]) = ([], [])
    for sheet in try Self.sheets() {
      let judgement = try SheetJudgement(sheet: sheet, expected: Self.expectation(of: sheet))
      right += judgement.right
      unread += judgement.unread
      wrong += judgement.wrong
    }
    print("amounts right \(right), unread \(unread.count), wrong \(wrong.count)")
    if ProcessInfo.processInfo.environment["SHEETS_VERBOSE"] != nil {
      for line in unread { print("unread: \(line)") }
    }
    for line in wrong { Issue.record("wrong: \(line)") }
    #expect(right > 0)
  }

  private static func sheets() throws -> [URL] {
    let folder =
      ProcessInfo.processInfo.environment["SHEETS"].map { URL(fileURLWithPath: $0) }
      ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sheets")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" && $0.lastPathComponent.first?.isNumber == true }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func expectation(of sheet: URL) throws -> ExpectedSheet {
    let file = sheet.deletingPathExtension().appendingPathExtension("expected.json")
    return try JSONDecoder().decode(ExpectedSheet.self, from: Data(contentsOf: file))
  }
}
