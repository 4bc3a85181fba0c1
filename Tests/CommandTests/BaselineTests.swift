import Foundation
import Testing

/// Findings that are known: written down once, not reported again, missed when they go.
@Suite struct BaselineTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let rows = [
    "| Sign several clients | 30 June 2030 | $50,000 |\n",
    "| Hire a few engineers | 30 June 2030 | $20,000 |\n",
  ]

  static func sheet(_ rows: [String]) -> String {
    "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n" + rows.joined()
  }

  @Test func `what is written down is not reported, wherever its row moves`() throws {
    try folder.write(Self.sheet(Self.rows), to: "a.md")
    #expect(try command.run("lint", "a.md").status == 1)
    let written = try command.run("lint", "a.md", "--write-baseline", "known.txt")
    #expect(written.status == 0, "\(written.output)")
    #expect(written.error.contains("of 1 sheet written down"))
    #expect(folder.text("known.txt")?.hasPrefix("# milepost baseline 1\n") == true)
    #expect(folder.text("known.txt")?.contains("several") == false)
    try folder.write("Words.\n\n" + Self.sheet(Self.rows.reversed()), to: "a.md")
    let again = try command.run("lint", "a.md", "--baseline", "known.txt", "--strict-baseline")
    #expect(again.status == 0, "\(again.output) \(again.error)")
    #expect(again.output.contains(" in the baseline."))
  }

  @Test func `a new finding is reported, and one more of the same kind too`() throws {
    try folder.write(Self.sheet(Self.rows), to: "a.md")
    _ = try command.run("lint", "a.md", "--write-baseline", "known.txt")
    let new = "| Open several stores | 30 June 2030 | $10,000 |\n"
    try folder.write(Self.sheet(Self.rows + [new]), to: "a.md")
    let result = try command.run("lint", "a.md", "--baseline", "known.txt")
    #expect(result.status == 1)
    #expect(result.output.contains("a.md:7:8: error:"))
    #expect(!result.output.contains("a.md:5:"))
  }

  @Test func `a finding that is gone is told, and fails where that is strict`() throws {
    try folder.write(Self.sheet(Self.rows), to: "a.md")
    _ = try command.run("lint", "a.md", "--write-baseline", "known.txt")
    try folder.write(Self.sheet([Self.rows[1]]), to: "a.md")
    let mild = try command.run("lint", "a.md", "--baseline", "known.txt")
    #expect(mild.status == 0)
    #expect(mild.error.contains("known.txt: "))
    #expect(mild.error.contains("gone from a.md ("))
    #expect(mild.error.contains("vague-quantity-word"))
    let strict = try command.run("lint", "a.md", "--baseline", "known.txt", "--strict-baseline")
    #expect(strict.status == 1)
  }

  @Test func `sheets that were not checked keep what is known of them`() throws {
    for name in ["a.md", "b.md"] { try folder.write(Self.sheet(Self.rows), to: name) }
    _ = try command.run("lint", "a.md", "b.md", "--write-baseline", "known.txt")
    let all = folder.text("known.txt")
    _ = try command.run("lint", "a.md", "--write-baseline", "known.txt")
    #expect(folder.text("known.txt") == all)
    let one = try command.run("lint", "b.md", "--baseline", "known.txt", "--strict-baseline")
    #expect(one.status == 0, "\(one.error)")
  }

  @Test func `a configuration names a baseline from its own folder`() throws {
    try folder.write(Self.sheet(Self.rows), to: "offers/a.md")
    _ = try command.run("lint", "offers", "--write-baseline", "offers/known.txt")
    try folder.write("baseline: known.txt\n", to: "offers/.milepost.yml")
    #expect(try command.run("lint", "offers").status == 0)
    #expect(try Command(folder: folder("offers")).run("lint", "a.md").status == 0)
  }

  @Test(arguments: [
    ("other text\n", "known.txt: is no baseline"),
    ("# milepost baseline 1\nx y z\n", "known.txt:2:1: error: \"x y z\" is no line of a baseline"),
  ])
  func `a file that is no baseline is neither read nor replaced`(text: String, says: String) throws
  {
    try folder.write(Self.sheet(Self.rows), to: "a.md")
    try folder.write(text, to: "known.txt")
    for flag in ["--baseline", "--write-baseline"] {
      let result = try command.run("lint", "a.md", flag, "known.txt")
      #expect(result.status == 2)
      #expect(result.error.contains(says), "\(result.error)")
      #expect(folder.text("known.txt") == text)
    }
  }
}
