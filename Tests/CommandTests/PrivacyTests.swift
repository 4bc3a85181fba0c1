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
