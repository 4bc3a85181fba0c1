import Foundation
import ProposalLint
import Testing

/// The committed pages in `Output/rules` are those the rules make. With `MILEPOST_RECORD=1` they
/// are written anew, and the run fails, so that nothing is accepted unseen.
@Suite struct RulePageTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Output/rules")
  static let isRecording = ProcessInfo.processInfo.environment["MILEPOST_RECORD"] == "1"

  static let pages: [String: String] = {
    var pages = ["README.md": RulePage.index(of: .standard)]
    for rule in RuleRegistry.standard.rules.map(\.documentation) {
      pages[rule.id + ".md"] = RulePage.markdown(for: rule)
    }
    return pages
  }()

  @Test func `the page of every rule is up to date`() throws {
    for (name, page) in Self.pages.sorted(by: { $0.key < $1.key }) {
      let file = Self.folder.appending(path: name)
      let committed = try? String(contentsOf: file, encoding: .utf8)
      guard committed != page else { continue }
      Issue.record("Output/rules/\(name) is not what the rule says; MILEPOST_RECORD=1 writes it")
      guard Self.isRecording else { continue }
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(page.utf8).write(to: file)
    }
  }

  @Test func `no page is left of a rule that is gone`() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
      #expect(Self.pages[name] != nil, "Output/rules/\(name) is no rule's page")
    }
  }
}
