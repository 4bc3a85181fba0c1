import Foundation
import Testing

@testable import ProposalSite

/// `Output/` is what Milepost makes of `Templates/Sheets` today. With `MILEPOST_RECORD=1` the
/// files are written again, and the run fails, so that nothing is accepted unseen.
@Suite struct GoldenTests {
  static let folder = SampleSheets.root.appendingPathComponent("Output").path
  static let isRecording = ProcessInfo.processInfo.environment["MILEPOST_RECORD"] != nil

  /// Every file that belongs into `Output/`, made in a folder of its own.
  private func made() async throws -> TemporaryFolder {
    let folder = TemporaryFolder()
    let sheets = SampleSheets.root.appendingPathComponent("Templates/Sheets").path
    var request = RenderRequest(paths: [sheets], output: folder.path)
    request.document = .all
    let outcome = await request.outcome()
    try #require(outcome.status == .clean, "\(outcome.notices)")
    for schema in ReportSchemas.files {
      try folder.write(String(decoding: schema.bytes, as: UTF8.self), to: "schemas/" + schema.name)
    }
    return folder
  }

  @Test func `Output is up to date, and holds nothing else`() async throws {
    let made = try await made()
    let files = made.names.filter { $0.contains(".") }
    for name in files {
      let committed = FileManager.default.contents(atPath: Self.folder + "/" + name)
      let current = FileManager.default.contents(atPath: made(name))
      if committed == current { continue }
      if Self.isRecording { try record(current ?? Data(), name) }
      Issue.record("Output/\(name) is out of date: make goldens, then read the difference")
    }
    let committed =
      FileManager.default.enumerator(atPath: Self.folder)?
      .compactMap { $0 as? String }.filter { $0.contains(".") } ?? []
    #expect(Set(committed).subtracting(files).isEmpty)
  }

  private func record(_ bytes: Data, _ name: String) throws {
    let file = URL(fileURLWithPath: Self.folder + "/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }
}
