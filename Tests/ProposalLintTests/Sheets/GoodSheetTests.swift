import Foundation
import ProposalLint
import ProposalModel
import Testing

/// Sheets with nothing to settle: no errors, and little else.
@Suite struct GoodSheetTests {
  static let clean = [
    "02-cro-revenue-ladder.md", "04-vp-expansion-discovery.md", "06-software-contractor.md",
    "07-construction-schedule-of-values.md",
  ]
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let templates =
    (try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Templates/Sheets").path))?
    .filter { $0.hasSuffix(".md") && !$0.hasSuffix(".results.md") }.sorted() ?? []

  @Test(.enabled(if: SharedMaterial.isPresent, "../shared is absent"), arguments: clean)
  func `a clean sheet of others has no error and at most two warnings`(name: String) throws {
    try expectClean(SharedMaterial.folder.appending(path: "samples/" + name))
  }

  @Test(arguments: templates)
  func `an example sheet has no error and at most two warnings`(name: String) throws {
    try expectClean(Self.root.appending(path: "Templates/Sheets/" + name))
  }

  private func expectClean(_ file: URL) throws {
    let text = try LintedText(file)
    let errors = text.findings.filter { $0.severity == .error }
    let warnings = text.findings.filter { $0.severity == .warning }
    AwaitedReading.expecting(file.lastPathComponent) {
      #expect(errors.isEmpty, "\(errors.map(text.line))")
      #expect(warnings.count <= 2, "\(warnings.map(text.line))")
    }
  }
}
