import Foundation
import Testing

@Suite struct ExitStatusTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  struct Case: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    let status: Int32
    var says = ""
    var testDescription: String { arguments.joined(separator: " ") }
  }

  @Test(arguments: [
    Case(arguments: ["--version"], status: 0),
    Case(arguments: ["--help"], status: 0),
    Case(arguments: ["help", "lint"], status: 0),
    Case(arguments: ["new"], status: 0),
    Case(arguments: ["lint", "clean.md"], status: 0),
    Case(arguments: ["lint", "clean.md", "--fail-on", "never"], status: 0),
    Case(arguments: ["inspect", "clean.md"], status: 0),
    Case(arguments: ["payout", "clean.md"], status: 0),
    Case(arguments: ["payout", "unsettled.md"], status: 1, says: "not settled"),
    Case(arguments: ["render", "unsettled.md", "-o", "out"], status: 1, says: "not settled"),
    Case(arguments: ["lint", "unsettled.md"], status: 1),
    Case(arguments: ["lint", "unsettled.md", "--fail-on", "never"], status: 0),
    Case(arguments: ["lint"], status: 2, says: "Missing"),
    Case(arguments: ["lint", "--nonsense", "clean.md"], status: 2, says: "--nonsense"),
    Case(arguments: ["lint", "--format", "xml", "clean.md"], status: 2, says: "json"),
    Case(arguments: ["frobnicate"], status: 2),
    Case(arguments: ["render", "clean.md"], status: 2, says: "--output"),
    Case(arguments: ["lint", "none.md"], status: 2, says: "none.md: does not exist"),
    Case(arguments: ["inspect", "."], status: 2, says: "is a directory"),
    Case(arguments: ["payout", "."], status: 2, says: "is a directory"),
    Case(arguments: ["payout", "clean.md", "--actual", "9=1"], status: 2, says: "no milestone"),
    Case(arguments: ["payout", "clean.md", "--actual", "1"], status: 2, says: "ID=VALUE"),
    Case(
      arguments: ["payout", "clean.md", "--actual", "1=lots"], status: 2, says: "cannot be read"),
    Case(arguments: ["payout", "clean.md", "--achieved", "1=soon"], status: 2, says: "2026-06-30"),
    Case(arguments: ["payout", "clean.md", "--gate", "1.x=met"], status: 2, says: "no condition"),
    Case(arguments: ["new", "clean.md"], status: 2, says: "exists already"),
    Case(
      arguments: ["new", "x.md", "--kind", "contrakt-milestones"], status: 2, says: "Did you mean"),
    Case(arguments: ["render", "clean.md", "-o", "clean.md"], status: 2),
    Case(arguments: ["render", "clean.md", "-o", "out", "--templates", "none"], status: 2),
  ])
  func `a run ends as documented, and says why on standard error`(example: Case) throws {
    try folder.write(ExampleSheet.clean, to: "clean.md")
    try folder.write(ExampleSheet.unsettled, to: "unsettled.md")
    let result = try command.run(example.arguments)
    #expect(result.isExit)
    #expect(result.status == example.status, "\(result.error)")
    #expect(example.says.isEmpty || result.error.contains(example.says), "\(result.error)")
    #expect(example.status != 2 || result.output.isEmpty)
  }

  @Test func `a sheet that cannot be read leaves the others done, and 2 beats 1`() throws {
    try folder.write(ExampleSheet.unsettled, to: "a.md")
    try folder.write(ExampleSheet.clean, to: "c.md")
    let lint = try command.run("lint", "a.md", "none.md", "c.md", "--format", "json")
    #expect(lint.status == 2)
    #expect(lint.output.contains("\"a.md\"") && lint.output.contains("\"c.md\""))
    let render = try command.run("render", "a.md", "none.md", "c.md", "-o", "out")
    #expect(render.status == 2)
    #expect(folder.names.contains("out/a.proposal.html"))
    #expect(folder.names.contains("out/c.proposal.html"))
  }

  @Test func `a run that checked no sheet says so`() throws {
    let result = try command.run("lint", ".")
    #expect(result.status == 0)
    #expect(result.error.contains("No sheet was checked"))
  }
}
