import Foundation
import Testing

/// What the project hands to others to copy works as it stands.
@Suite struct AdoptionTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ name: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
  }

  /// The indented block of a page that begins with a line, without its indent.
  static func block(_ first: String, of page: String) throws -> String {
    let lines = page.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0 == "    " + first })
    return lines[start...].prefix { $0.hasPrefix("    ") }.map { $0.dropFirst(4) + "\n" }.joined()
  }

  @Test func `the configuration of the README is one`() throws {
    try folder.write(
      try Self.block("# .milepost.yml", of: Self.text("README.md")), to: ".milepost.yml")
    let result = try command.run("config", "contracts/a.md")
    #expect(result.status == 0, "\(result.error)")
    let shown = result.output.split(separator: "\n").map { $0.split(separator: " ").prefix(2) }
    #expect(shown.contains(["profile", "contractor"]))
    #expect(shown.contains(["fail-on", "warning"]))
  }

  @Test func `the comments of the README allow something`() throws {
    let lines = try Self.block(
      "- Goal: sign several clients <!-- lint:allow vague-quantity-word: list in annex 2 -->",
      of: Self.text("README.md"))
    #expect(lines.split(separator: "\n").count == 2)
    try folder.write("# Bonus\n\n" + lines + "- Bonus: $50,000\n", to: "a.md")
    let result = try command.run("lint", "a.md", "--as-of", "2026-01-01")
    #expect(!result.output.contains("[vague-quantity-word]"))
    #expect(!result.output.contains("[suppress-malformed]"), "\(result.output)")
  }

  @Test func `the hook runs as it is written`() throws {
    let hook = try Self.text(".pre-commit-hooks.yaml").split(separator: "\n")
    func value(_ key: String) throws -> String {
      let line = try #require(hook.first { $0.hasPrefix("  \(key): ") })
      return String(line.dropFirst(key.count + 4))
    }
    let entry = try value("entry").split(separator: " ").map(String.init)
    let arguments = try value("args").split { "[], ".contains($0) }.map(String.init)
    #expect(entry.first == "milepost")
    try folder.write(ExampleSheet.clean, to: "a.md")
    try folder.write("# Read me\n", to: "README.md")
    let clean = try command.run(Array(entry.dropFirst()) + arguments)
    #expect(clean.status == 0, "\(clean.output)")
    try folder.write(ExampleSheet.unsettled, to: "b.md")
    #expect(try command.run(Array(entry.dropFirst()) + arguments).status == 1)
  }
}
