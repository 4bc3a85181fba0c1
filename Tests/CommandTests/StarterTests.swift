import Foundation
import Testing

@Suite struct StarterTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static func kinds() throws -> [String] {
    try Command().run("new").output.split(separator: "\n").compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  }

  @Test func `there are at least six kinds, each with slots that lint will not let pass`() throws {
    let kinds = try Self.kinds()
    #expect(kinds.count >= 6)
    for kind in kinds {
      let new = try command.run("new", kind, "--kind", kind)
      #expect(new.status == 0 && new.output.contains("\(kind).md"), "\(new.error)")
      let text = folder.text(kind + ".md") ?? ""
      #expect(text.contains("[[date]]") && text.contains("[[amount]]"), "\(kind)")
      let lint = try command.run("lint", kind + ".md", "--format", "json")
      #expect(lint.status == 1)
      #expect(lint.output.contains("format-placeholder"), "\(kind)")
    }
  }

  @Test func `a starter keeps no party, date or amount of its example`() throws {
    _ = try command.run("new", "plan.md", "--kind", "executive")
    let text = folder.text("plan.md") ?? ""
    #expect(text.matches(of: /[$€£] ?[0-9]/).isEmpty)
    #expect(text.matches(of: /\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\b/).isEmpty)
  }

  @Test func `a starter is named after its kind in a folder, and replaces nothing`() throws {
    let first = try command.run("new", ".", "--kind", "grant")
    #expect(first.status == 0)
    #expect(folder.names == ["grant-milestones.md"])
    let text = folder.text("grant-milestones.md")
    #expect(try command.run("new", ".", "--kind", "grant").status == 2)
    #expect(folder.text("grant-milestones.md") == text)
  }
}
