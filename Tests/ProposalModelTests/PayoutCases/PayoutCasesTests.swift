import Foundation
import Testing

/// Runs a file of worked cases: `PAYOUT_CASES=path swift test --filter PayoutCases`.
@Suite struct PayoutCasesTests {
  private static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The file named by the environment, which must be there, else the shared one, where it is.
  private static func file() throws -> CaseFile? {
    if let path = ProcessInfo.processInfo.environment["PAYOUT_CASES"] {
      return try CaseFile(contentsOf: URL(filePath: path))
    }
    let shared = package.appending(path: "../shared/cases/payout_cases.json").standardized
    guard FileManager.default.fileExists(atPath: shared.path()) else {
      print("notice: payout_cases.json is not present; its cases are skipped")
      return nil
    }
    return try CaseFile(contentsOf: shared)
  }

  @Test func `every case of the file pays what it says`() throws {
    guard let file = try Self.file() else { return }
    for worked in file.cases {
      let differences = try worked.differences()
      #expect(differences.isEmpty, "\(worked.head.id): \(differences)")
    }
    print("payout cases: \(file.cases.count)")
  }

  @Test func `every calculation of the file gives what it says`() throws {
    guard let file = try Self.file() else { return }
    for worked in file.calculations {
      #expect(worked.differences().isEmpty, "\(worked.head.id): \(worked.differences())")
    }
    print("calculations: \(file.calculations.count)")
  }
}
