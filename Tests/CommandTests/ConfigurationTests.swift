import Foundation
import Testing

/// `.milepost.yml` as a user meets it.
@Suite struct ConfigurationTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let vague = "# Bonus\n\n- Goal: sign several clients by 30 June 2026\n- Bonus: $50,000\n"

  @Test func `the nearest file counts, and files are not merged`() throws {
    try folder.write("rules:\n  vague-quantity-word: off\n", to: ".milepost.yml")
    try folder.write(Self.vague, to: "a/off.md")
    try folder.write("fail-on: info\n", to: "a/b/.milepost.yml")
    try folder.write(Self.vague, to: "a/b/on.md")
    let result = try command.run("lint", ".")
    #expect(!result.output.contains("off.md:3:14"))
    #expect(result.output.contains("a/b/on.md:3:14: error:"))
    let above = try Command(folder: folder("a")).run("lint", "off.md")
    #expect(above.status == 0, "\(above.output)")
  }

  @Test func `a folder of version control is where the search ends`() throws {
    try folder.write("rules:\n  vague-quantity-word: off\n", to: ".milepost.yml")
    try folder.write("", to: "a/.git/HEAD")
    try folder.write(Self.vague, to: "a/on.md")
    #expect(try command.run("lint", "a/on.md").status == 1)
  }

  @Test func `a severity is replaced, and flags override`() throws {
    try folder.write(
      "fail-on: warning\nrules:\n  vague-quantity-word: warning\n", to: ".milepost.yml")
    try folder.write(Self.vague, to: "a.md")
    let result = try command.run("lint", "a.md")
    #expect(result.status == 1)
    #expect(result.output.contains("a.md:3:14: warning:"))
    #expect(try command.run("lint", "a.md", "--fail-on", "error").status == 0)
    #expect(try command.run("lint", "a.md", "--no-config").output.contains("3:14: error:"))
  }

  @Test func `one file can be named for all sheets`() throws {
    try folder.write("rules: { vague-quantity-word: off }\n", to: "strict.yml")
    try folder.write("nonsense: 1\n", to: ".milepost.yml")
    try folder.write(Self.vague, to: "a.md")
    #expect(try command.run("lint", "a.md", "--config", "strict.yml").status == 0)
    let missing = try command.run("lint", "a.md", "--config", "none.yml")
    #expect(missing.status == 2)
    #expect(missing.error.contains("none.yml: does not exist"))
  }

  @Test func `a broken file beats findings, and other sheets are done`() throws {
    try folder.write("rulez: 1\n", to: "a/.milepost.yml")
    try folder.write(Self.vague, to: "a/one.md")
    try folder.write(Self.vague, to: "a/two.md")
    try folder.write(Self.vague, to: "b/other.md")
    let result = try command.run("lint", ".")
    #expect(result.status == 2)
    #expect(result.error.contains("a/.milepost.yml:1:1: error: \"rulez\" is no key"))
    #expect(result.error.split(separator: "\n").count == 1, "\(result.error)")
    #expect(result.output.contains("b/other.md"))
    #expect(!result.output.contains("a/one.md"))
  }

  @Test func `a mistake is told once, however many folders have the file above them`() throws {
    try folder.write("rulez: 1\n", to: ".milepost.yml")
    for name in ["one.md", "a/two.md", "a/b/three.md"] { try folder.write(Self.vague, to: name) }
    for path in [".", "./a/..", folder.path] {
      let result = try command.run("lint", path)
      #expect(result.status == 2)
      #expect(result.error.split(separator: "\n").count == 1, "\(result.error)")
    }
  }

  @Test func `config shows each value and where it came from`() throws {
    try folder.write("\nfail-on: info\nrules:\n  vague-comparative: off\n", to: ".milepost.yml")
    let result = try command.run("config", "offers/plan.md")
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(lines.contains(["fail-on", "info", ".milepost.yml:2"]))
    #expect(lines.contains(["rules.vague-comparative", "off", ".milepost.yml:4"]))
    #expect(lines.contains(["rules.vague-discretion", "warning", "default"]))
    let flag = try command.run("config", "--fail-on", "never", "--format", "json")
    #expect(flag.output.contains("\"from\": \"--fail-on\""))
    #expect(try command.run("config", "--no-config").output.contains("defaults hold"))
  }

  @Test func `the page on readiness is checked by the same configuration`() throws {
    try folder.write(Self.vague, to: "a.md")
    _ = try command.run("render", "a.md", "-o", "out", "--readiness", "--format", "markdown")
    #expect(folder.text("out/private/a.readiness.md")?.contains("several") == true)
    try folder.write("rules:\n  vague-quantity-word: off\n", to: ".milepost.yml")
    _ = try command.run("render", "a.md", "-o", "new", "--readiness", "--format", "markdown")
    #expect(folder.text("new/private/a.readiness.md")?.contains("is no number") == false)
    try folder.write("rulez: 1\n", to: ".milepost.yml")
    #expect(try command.run("render", "a.md", "-o", "new", "--readiness").status == 2)
    #expect(try command.run("render", "a.md", "-o", "new").status == 0)
  }

  @Test func `what a configuration says cannot steer the terminal`() throws {
    try folder.write("\"\\e[31mred\": 1\n", to: ".milepost.yml")
    let result = try command.run("config")
    #expect(result.status == 2)
    #expect(!result.error.contains("\u{1B}"))
  }
}
