import Foundation
import Testing

@Suite struct PrivacyTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  @Test func `nothing private is in a document for the other side`() throws {
    try folder.write(ExampleSheet.withSecrets, to: "plan.md")
    let result = try command.run("render", "plan.md", "-o", "out", "--document", "all")
    #expect(result.status == 0, "\(result.error)")
    for name in folder.names where name.hasPrefix("out/") {
      let text = folder.text(name) ?? ""
      #expect(!text.contains("CANARY"), "\(name)")
      #expect(!text.contains("80,000") && !text.contains("90,000"), "\(name)")
    }
    #expect(folder.text("out/plan.proposal.html")?.contains("150,000") == true)
  }

  @Test(arguments: [
    "Note to self: ask for more.", "DELETE BEFORE SENDING: they would pay $90,000.",
    "> note to self: ask for more.",
  ])
  func `a note to oneself stops the documents of its sheet, and no others`(note: String) throws {
    try folder.write(ExampleSheet.clean + "\n" + note + "\n", to: "noted.md")
    try folder.write(ExampleSheet.clean, to: "clean.md")
    let result = try command.run("render", "noted.md", "clean.md", "-o", "out")
    #expect(result.status == 1)
    #expect(result.error.contains("noted.md:17:"))
    #expect(!folder.names.contains { $0.contains("noted.") && $0.hasPrefix("out/") })
    #expect(folder.names.contains("out/clean.proposal.html"))
  }

  @Test func `what the linter says is written on request, below private`() throws {
    try folder.write(ExampleSheet.unsettled, to: "plan.md")
    _ = try command.run("render", "plan.md", "-o", "out")
    #expect(!folder.names.contains { $0.hasPrefix("out/private") })
    _ = try command.run("render", "plan.md", "-o", "out", "--readiness")
    #expect(folder.names.contains("out/private/plan.readiness.html"))
  }

  @Test func `no document knows where it was made`() throws {
    try folder.write(ExampleSheet.clean, to: "plan.md")
    _ = try command.run("render", folder("plan.md"), "-o", folder("out"), "--document", "all")
    for name in folder.names where name.hasPrefix("out/") {
      #expect(folder.text(name)?.contains(folder.path) == false, "\(name)")
    }
  }
}
