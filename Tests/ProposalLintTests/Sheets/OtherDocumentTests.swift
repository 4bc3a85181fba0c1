import ProposalLint
import ProposalModel
import ProposalParser
import Testing

/// Markdown that is no proposal: minutes, manuals, templates of other tools.
@Suite struct OtherDocumentTests {
  static let documents = [
    minutes(with: "Every request is traced, which catches 60% of the errors by 30 June 2026"),
    minutes(with: "We charge $5 for the room; if people show up, they get 100% back"),
    minutes(with: "[ ] Review the guide for the 2026 report\n- [x] Send it, etc."),
    "---\ntitle: Platforms\nweight: 5\n---\n\n# Platforms\n\n## Step 1: Building\n\nIt builds in several ways, as needed.\n\n## Step 2: Testing\n\nIt is not enough to build it; a good set of tests is needed.\n\n"
      + minutes(with: "Nothing else"),
    "# How to run\n\nRun `make` on the proxy server, or use {{#include run.md}}.\n\n"
      + minutes(with: "Targets to be revisited"),
    "{{#include chapter.md}}\n",
    "Lorem ipsum.\n",
  ]

  /// Notes of a meeting about other things, with one line of their own.
  private static func minutes(with line: String) -> String {
    let items = (1...20).map { "- Item \($0) of the list was read out and discussed\n" }
    return "# Notes\n\n## Done\n\n\(items.joined())\n## Open\n\n- \(line)\n"
  }

  @Test(arguments: documents)
  func `a document of another kind gets one line of advice`(document: String) {
    let findings = Linter().findings(in: SheetParser.proposal(from: Array(document.utf8)))
    #expect(findings.map { "\($0.severity.rawValue) \($0.rule)" } == ["info format-no-milestone"])
  }

  static let sheets = [
    minutes(with: "Bonus: $50,000 upon opening the Milan store by 30 June 2026"),
    minutes(with: "You are paid $50,000 if the Milan store opens by 30 June 2026"),
    minutes(with: "Nothing") + "\n## Bonus\n\n5% of the sales of the Milan store in 2026.\n",
  ]

  @Test(arguments: sheets)
  func `pay among other things is read`(sheet: String) {
    let proposal = SheetParser.proposal(from: Array(sheet.utf8))
    #expect(proposal.milestones.count == 1)
  }

  @Test func `a box to tick is no slot`() {
    let sheet =
      "# Bonus\n\n- [ ] Goal: open the Milan store by 30 June 2026\n- [x] Bonus: $50,000\n"
    let findings = Linter().findings(in: SheetParser.proposal(from: Array(sheet.utf8)))
    #expect(!findings.contains { $0.rule == "format-placeholder" })
  }
}
