import Foundation
import Testing

@testable import ProposalSite

/// `Output/` is what Milepost makes of `Templates/Sheets` today. With `MILEPOST_RECORD=1` the
/// files are written again, and the run fails, so that nothing is accepted unseen.
@Suite struct GoldenTests {
  static let folder = SampleSheets.root.appendingPathComponent("Output").path
  static let isRecording = ProcessInfo.processInfo.environment["MILEPOST_RECORD"] == "1"

  @Test(arguments: ReportSchemas.files.map(\.name))
  func `the published schemas are those of the reports`(name: String) throws {
    let file = try #require(ReportSchemas.files.first { $0.name == name })
    try check(Data(file.bytes), "schemas/" + name)
  }

  @Test func `the page of the configuration is that of its keys`() throws {
    try check(Data(ConfigurationPage.markdown.utf8), Self.configurationPage)
  }

  @Test(.enabled(if: hasPages, "no page was recorded yet"))
  func `Output holds what is made of the examples today, and nothing else`() async throws {
    let made = TemporaryFolder()
    let sheets = SampleSheets.root.appendingPathComponent("Templates/Sheets").path
    var request = RenderRequest(paths: [sheets], output: made.path)
    request.document = .all
    request.asOf = "2027-01-01"
    let outcome = await request.outcome()
    try #require(outcome.status != .failure, "\(outcome.notices)")
    for name in made.names {
      try check(try Data(contentsOf: URL(fileURLWithPath: made(name))), name)
    }
    #expect(Set(Self.committed).subtracting(made.names).isEmpty)
  }

  /// The pages of the examples; folders hold what other tests compare.
  static let committed =
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
    .filter { $0.contains(".") && $0 != configurationPage } ?? []
  static let configurationPage = "configuration.md"
  static let hasPages = isRecording || !committed.isEmpty

  func check(_ current: Data, _ name: String) throws {
    let file = URL(fileURLWithPath: Self.folder + "/" + name)
    guard FileManager.default.contents(atPath: file.path) != current else { return }
    Issue.record("Output/\(name) is out of date: make goldens, then read the difference")
    guard Self.isRecording else { return }
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try current.write(to: file)
  }
}
