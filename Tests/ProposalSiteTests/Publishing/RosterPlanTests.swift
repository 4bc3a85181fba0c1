import Testing

@testable import ProposalSite

@Suite struct RosterPlanTests {
  @Test func `a plan that was changed since its roster was read fills nothing`() throws {
    let folder = TemporaryFolder()
    let path = try folder.write("payee,bonus\nKim Lee,$500\n", to: "roster.csv")
    let text = "# Bonus of [[payee]]\n\n- **Bonus:** [[bonus]] when met.\n"
    let plan = SourceFile(path: "plan.md", bytes: Array(text.utf8))
    let roster = try Roster(path, for: plan)
    #expect(String(decoding: try roster.sheet(0, of: plan), as: UTF8.self).contains("Kim Lee"))
    for changed in ["", "# Plan\n\n" + text, String(text.dropLast(20))] {
      let other = SourceFile(path: "plan.md", bytes: Array(changed.utf8))
      let error = #expect(throws: SiteErrors.self) { try roster.sheet(0, of: other) }
      #expect(error?.errors.first?.problem == "changes while it is read")
    }
  }
}
