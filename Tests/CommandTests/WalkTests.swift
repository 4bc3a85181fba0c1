import Foundation
import Testing

/// Which files a walk of a folder takes for sheets, and what is said about the others.
@Suite struct WalkTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  @Test func `files that are no sheets are counted, and nothing else is said about them`() throws {
    try folder.write(ExampleSheet.clean, to: "a.md")
    try folder.write("# Read me\n\nRun make. It costs $5.\n", to: "README.md")
    try folder.write("# Notes\n\nWe met.\n", to: "docs/notes.md")
    let result = try command.run("lint", ".")
    #expect(result.status == 0)
    #expect(result.error == "2 files were no sheets.\n")
    #expect(!result.output.contains("README"))
    #expect(result.output.contains("1 sheet"))
    let json = try command.run("lint", ".", "--format", "json")
    #expect(!json.output.contains("README") && !json.output.contains("notes"))
  }

  @Test func `a walk that checked nothing says so`() throws {
    #expect(try command.run("lint", ".").error.contains("No sheet was checked: no Markdown file"))
    try folder.write("# Notes\n\nWe met.\n", to: "notes.md")
    let result = try command.run("lint", ".")
    #expect(result.error == "No sheet was checked: 1 file was no sheet.\n")
    #expect(result.status == 0)
    try folder.write("exclude: [\"*.md\"]\n", to: ".milepost.yml")
    #expect(try command.run("lint", ".").error.contains("all are excluded"))
  }

  @Test func `a file that is named and no sheet gets one finding`() throws {
    try folder.write(
      "# Notes\n\nWe met and talked about rivers.\n\n## More\n\n- a\n- b\n", to: "n.md")
    let result = try command.run("lint", "n.md")
    #expect(result.output.contains("n.md:1:3: info: "))
    #expect(result.output.contains("[format-no-milestone]"))
    #expect(result.output.hasSuffix("1 info in 1 sheet.\n"), "\(result.output)")
    let both = try command.run("lint", "n.md", ".")
    #expect(both.output.contains("[format-no-milestone]"))
  }

  @Test func `what version control ignores is left out, unless it is named`() throws {
    for name in ["a.md", "drafts/b.md", "old/c.md", "old/keep.md", "x/y/d.tmp.md", ".hidden/e.md"] {
      try folder.write(ConfigurationTests.vague, to: name)
    }
    try folder.write("", to: ".git/HEAD")
    try folder.write("# ours\ndrafts/\n*.tmp.md\n", to: ".gitignore")
    try folder.write("*\n!keep.md\n", to: "old/.gitignore")
    let result = try command.run("lint", ".")
    let checked = Set(
      result.output.split(separator: "\n").compactMap { $0.split(separator: ":").first }
        .filter { $0.hasPrefix("./") })
    #expect(checked == ["./a.md", "./old/keep.md"])
    let below = try command.run("lint", "x")
    #expect(below.error.contains("No sheet was checked"))
    #expect(try command.run("lint", "drafts/b.md").status == 1)
  }

  @Test func `a configuration leaves paths out of a walk`() throws {
    try folder.write(ConfigurationTests.vague, to: "a/drafts/b.md")
    try folder.write(ConfigurationTests.vague, to: "a/c.md")
    try folder.write("exclude: drafts\n", to: "a/.milepost.yml")
    let result = try command.run("lint", ".")
    #expect(result.output.contains("c.md") && !result.output.contains("b.md"))
    #expect(try command.run("lint", "a/drafts/b.md").status == 1)
  }

  @Test func `a site leaves out what a walk leaves out, and the pay run too`() throws {
    for name in ["a.md", "drafts/b.md", "old/c.md", "README.md", "named.md"] {
      try folder.write(PublishTests.agreed, to: "in/" + name)
      try folder.write(
        "Milestone,Actual\n1,\"$11,000,000\"\n",
        to: "in/" + name.replacing(".md", with: ".results.csv"))
    }
    try folder.write("# Read me\n\nRun make.\n", to: "in/README.md")
    try FileManager.default.removeItem(atPath: folder("in/README.results.csv"))
    try folder.write("", to: "in/.git/HEAD")
    try folder.write("drafts/\n", to: "in/.gitignore")
    try folder.write("exclude: [old, named.md]\n", to: "in/.milepost.yml")
    let site = try command.run("publish", "in", "-o", "site")
    #expect(site.output.contains("site: 1 scorecards"), "\(site.output)")
    let named = try command.run("publish", "in", "in/named.md", "-o", "other")
    #expect(named.output.contains("other: 2 scorecards"), "\(named.output)")
    let run = try command.run("payout", "in", "--format", "csv")
    #expect(run.output.contains("a.md") && !run.output.contains("b.md"))
    #expect(!run.output.contains("c.md") && !run.output.contains("named.md"))
  }

  @Test func `results beside a sheet are no sheet`() throws {
    try folder.write(ExampleSheet.clean, to: "a.md")
    try folder.write("| Milestone | Actual |\n|---|---|\n| 1 | $11,000,000 |\n", to: "a.results.md")
    let result = try command.run("lint", ".")
    #expect(result.output.contains("1 sheet"))
    #expect(result.error.isEmpty)
  }

  @Test func `many warnings fail where a limit is set`() throws {
    try folder.write("rules:\n  vague-quantity-word: warning\n", to: ".milepost.yml")
    try folder.write(ConfigurationTests.vague, to: "a.md")
    #expect(try command.run("lint", "a.md").status == 0)
    #expect(try command.run("lint", "a.md", "--max-warnings", "0").status == 1)
    #expect(try command.run("lint", "a.md", "--max-warnings", "99").status == 0)
  }
}
