import Foundation
import Testing

@Suite struct StreamTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  @Test func `standard input is a sheet called -`() throws {
    var command = command
    command.input = Data(ExampleSheet.unsettled.utf8)
    let lint = try command.run("lint", "-")
    #expect(lint.output.contains("\n-:") || lint.output.hasPrefix("-:"))
    let render = try command.run("render", "-", "-o", "out")
    #expect(render.status == 1)
    #expect(folder.names.contains("out/sheet.proposal.html"))
  }

  @Test(arguments: [
    ["lint", "plan.md", "--format", "json"], ["inspect", "plan.md"],
    ["payout", "plan.md", "--format", "json"],
  ])
  func `a machine format is alone on standard output`(arguments: [String]) throws {
    try folder.write(ExampleSheet.unsettled, to: "plan.md")
    let result = try command.run(arguments)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    #expect((value as? [String: Any])?["schema"] is String)
  }

  @Test func `colours are used when asked for, and never otherwise`() throws {
    try folder.write(ExampleSheet.unsettled, to: "plan.md")
    #expect(try command.run("lint", "plan.md", "--color", "always").output.contains("\u{1B}[1;31m"))
    #expect(try !command.run("lint", "plan.md").output.contains("\u{1B}"))
    #expect(try !command.run("lint", "plan.md", "--color", "never").output.contains("\u{1B}"))
  }

  @Test func `time zone, locale and place change no byte`() throws {
    try folder.write(ExampleSheet.unsettled, to: "plan.md")
    var other = command
    other.environment = [
      "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8",
    ]
    for arguments in [
      ["lint", "plan.md"], ["inspect", "plan.md"], ["payout", "plan.md"],
      ["lint", "plan.md", "--format", "sarif"], ["lint", "plan.md", "--format", "html"],
    ] {
      let here = try command.run(arguments)
      #expect(try other.run(arguments).output == here.output)
    }
    _ = try command.run("render", "plan.md", "-o", "a")
    _ = try other.run("render", "plan.md", "-o", "b")
    #expect(folder.text("a/plan.proposal.html") == folder.text("b/plan.proposal.html"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `there are completions for each shell`(shell: String) throws {
    let result = try command.run("--generate-completion-script", shell)
    #expect(result.status == 0)
    #expect(result.output.contains("payout"))
  }

  @Test(arguments: ["lint", "payout", "render", "inspect", "new", "explain", "review"])
  func `help begins with examples`(name: String) throws {
    let help = try command.run(name, "--help").output
    let examples = try #require(help.range(of: "Examples:"))
    let usage = try #require(help.range(of: "USAGE:"))
    #expect(examples.lowerBound < usage.lowerBound)
    #expect(help.contains("milepost \(name) "))
  }
}
