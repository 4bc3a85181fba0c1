import Foundation
import Testing

@Suite struct ReviewCommandTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  @Test func `a sheet alone is reviewed on a page beside it`() throws {
    try folder.write(ExampleSheet.flawed, to: "offers/plan.md")
    let result = try command.run("offers/plan.md")
    #expect(result.status == 1 && result.error == "")
    #expect(result.output == "offers/plan.review.html\n")
    let page = try #require(folder.text("offers/plan.review.html"))
    #expect(page.contains("Private: for the author&#39;s side. Do not send."))
    for amount in ["$75,000", "$125,000", "$50,000"] {
      #expect(page.contains("<dd>\(amount)</dd>"))
    }
    #expect(try command.run("offers/plan.md").output == result.output)
    #expect(folder.text("offers/plan.review.html") == page)
  }

  @Test func `a clean sheet is reviewed too`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    let result = try command.run("plan.md", "--format", "markdown")
    #expect(result.status == 0)
    #expect(result.output == "plan.review.md\n")
  }

  @Test func `a review is no sheet`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    _ = try command.run("plan.md", "--format", "markdown")
    let result = try command.run("lint", ".", "--format", "json")
    #expect(!result.output.contains("review.md"))
  }

  @Test func `a file of somebody else stays`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    try folder.write("mine", to: "plan.review.html")
    let result = try command.run("plan.md")
    #expect(result.status == 2)
    #expect(folder.text("plan.review.html") == "mine")
    #expect(try command.run("plan.md", "-o", "out").output == "out/plan.review.html\n")
  }

  @Test func `standard input is reviewed in the current folder`() throws {
    var command = command
    command.input = Data(ExampleSheet.clean.utf8)
    #expect(try command.run("-").output == "sheet.review.html\n")
    #expect(folder.names == ["sheet.review.html"])
  }

  @Test func `without arguments there is help, and a mistyped command is named`() throws {
    let help = try command.run()
    #expect(help.status == 0 && help.output.contains("USAGE: milepost"))
    let result = try command.run("lnt", "plan.md")
    #expect(result.status == 2)
    #expect(result.error.contains("Did you mean lint?"))
    #expect(try command.run("missing.md").status == 2)
  }
}
