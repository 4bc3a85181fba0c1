import Foundation
import Testing

@Suite struct LintCommandTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  @Test func `a finding stands with its line and a caret under its words`() throws {
    try folder.write("Only words.\n", to: "plan.md")
    let result = try command.run("lint", "plan.md", "--fail-on", "info")
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("plan.md:1:1: info: "))
    #expect(result.output.contains("\n  1 | Only words.\n    | ^"))
  }
}
