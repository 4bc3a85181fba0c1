import Foundation
import Testing

@testable import ProposalSite

/// `Output/review` shows a sheet with flaws in every format that findings are written in, for
/// people to read. See `GoldenTests` for how it is written again.
@Suite struct FormatGoldenTests {
  static let sheet = "Tests/ProposalSiteTests/Sheets/expansion-offer.md"

  /// The formats and the files they are shown in.
  static let files: [(format: LintRequest.Format, name: String)] = [
    (.text, "expansion-offer.txt"), (.concise, "expansion-offer.concise.txt"),
    (.json, "expansion-offer.json"), (.sarif, "expansion-offer.sarif"),
    (.github, "expansion-offer.github.txt"), (.html, "expansion-offer.review.html"),
    (.markdown, "expansion-offer.review.md"),
  ]

  @Test(arguments: files.indices)
  func `Output holds a sheet with flaws in every format`(index: Int) async throws {
    let (format, name) = Self.files[index]
    let root = SampleSheets.root.path + "/"
    var request = LintRequest(paths: [root + Self.sheet])
    request.format = format
    request.asOf = "2027-01-01"
    request.options.isIgnored = true
    let outcome = await request.outcome()
    #expect(outcome.notices == [])
    let text = String(decoding: outcome.output, as: UTF8.self).replacing(root, with: "")
    try GoldenTests().check(Data(text.utf8), "review/" + name)
  }

  @Test func `every format is shown`() {
    #expect(Set(Self.files.map(\.format)) == Set(LintRequest.Format.allCases))
  }
}
