import Foundation
import ProposalModel
import Testing

/// The development sheets, the sheets written by someone who had not seen the reader, and any
/// other folder of that form: `SHEETS=folder`.
@Suite struct SheetExpectations {
  @Test(arguments: folders)
  func noAmountOfTheSheetsIsWrong(folder: URL) throws {
    var right = 0
    var (unread, wrong): ([String], [String]) = ([], [])
    for sheet in try Self.sheets(in: folder) {
      let judgement = try SheetJudgement(sheet: sheet, expected: Self.expectation(of: sheet))
      right += judgement.right
      unread += judgement.unread
      wrong += judgement.wrong
    }
    print(
      "\(folder.lastPathComponent): amounts right \(right), unread \(unread.count), wrong \(wrong.count)"
    )
    if ProcessInfo.processInfo.environment["SHEETS_VERBOSE"] != nil {
      for line in unread { print("unread: \(line)") }
    }
    for line in wrong { Issue.record("wrong: \(line)") }
    #expect(right > 0)
  }

  static let folders: [URL] = {
    if let named = ProcessInfo.processInfo.environment["SHEETS"] {
      return [URL(fileURLWithPath: named)]
    }
    let sheets = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sheets")
    let names = [
      "Unseen", "Fresh", "Wild", "Plain", "Varied", "Voices", "Mixed", "Offers", "Clauses",
      "Rewards", "Deals", "Works", "Plans", "Trials", "Blind", "Series", "Further", "Unmet",
      "Ordinary", "Usual", "Letters", "Kindred", "Recent", "Brief", "Akin", "Dense",
    ]
    return [sheets] + names.map(sheets.appendingPathComponent)
  }()

  private static func sheets(in folder: URL) throws -> [URL] {
    try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" && $0.lastPathComponent.first?.isNumber == true }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
  }

  private static func expectation(of sheet: URL) throws -> ExpectedSheet {
    let file = sheet.deletingPathExtension().appendingPathExtension("expected.json")
    return try JSONDecoder().decode(ExpectedSheet.self, from: Data(contentsOf: file))
  }
}
