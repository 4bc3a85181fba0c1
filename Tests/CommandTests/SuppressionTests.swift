import Foundation
import Testing

/// Comments that allow what a rule flags, as a user meets them.
@Suite struct SuppressionTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static func sheet(_ comment: String) -> String {
    "# Bonus\n\n- Goal: sign several clients by 30 June 2030 \(comment)\n- Bonus: $50,000\n"
  }

  @Test func `what a comment allows is not reported, and counted`() throws {
    let comment = "<!-- lint:allow vague-quantity-word: CANARY -->"
    try folder.write(Self.sheet(comment), to: "a.md")
    let result = try command.run("lint", "a.md")
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.contains("; 1 suppressed."))
    #expect(!result.output.contains("CANARY"))
    let json = try command.run("lint", "a.md", "--format", "json").output
    #expect(json.contains("\"suppressed\": 1"))
  }

  @Test func `a comment holds until its last day, and not a day longer`() throws {
    let comment = "<!-- lint:allow vague-quantity-word until=2026-06-30: agreed -->"
    try folder.write(Self.sheet(comment), to: "a.md")
    #expect(try command.run("lint", "a.md", "--as-of", "2026-06-30").status == 0)
    let late = try command.run("lint", "a.md", "--as-of", "2026-07-01")
    #expect(late.status == 1)
    #expect(late.output.contains("[vague-quantity-word]"))
    #expect(late.output.contains("[suppress-expired]"))
  }

  @Test(arguments: [
    ("<!-- lint:allow vague-quantity-word -->", "suppress-without-reason", true),
    ("<!-- lint:allow vague-quantity-words: agreed -->", "suppress-unknown-rule", true),
    ("<!-- lint:allow payout-missing: agreed -->", "suppress-unused", true),
    ("<!-- lint:alow vague-quantity-word: agreed -->", "suppress-malformed", true),
    ("<!-- lint:allow vague-quantity-word, payout-missing: agreed -->", "suppress-unused", false),
  ])
  func `a comment that is wrong is a finding`(comment: String, rule: String, isOpen: Bool) throws {
    try folder.write(Self.sheet(comment), to: "a.md")
    let result = try command.run("lint", "a.md")
    #expect(result.output.contains("[\(rule)]"), "\(result.output)")
    #expect(result.output.contains("[vague-quantity-word]") == isOpen)
  }

  @Test func `no comment settles money`() throws {
    let allowed =
      "# Bonus\n\n<!-- lint:allow payout-tier-rule-unstated, time-no-deadline: CANARY -->\n\n"
      + "## Milestone 1: Revenue\n\n- $5 million → $50,000\n- $8 million → $75,000\n"
    try folder.write(allowed, to: "a.md")
    #expect(try command.run("lint", "a.md").status == 0)
    let payout = try command.run("payout", "a.md")
    #expect(payout.status == 1)
    #expect(payout.error.contains("not settled"))
    let render = try command.run("render", "a.md", "-o", "out", "--readiness")
    #expect(render.status == 1)
    #expect(render.error.contains("not settled"))
    for name in folder.names where name.hasPrefix("out/a.") {
      #expect(folder.text(name)?.contains("CANARY") == false, "\(name)")
    }
  }

  @Test func `no comment lets a note to oneself out`() throws {
    let noted =
      ExampleSheet.clean + "\nNote to self: ask for more. "
      + "<!-- lint:allow format-note-to-self: it stays -->\n"
    try folder.write(noted, to: "a.md")
    #expect(try command.run("lint", "a.md").status == 0)
    #expect(try command.run("render", "a.md", "-o", "out").status == 1)
    #expect(!folder.names.contains { $0.hasPrefix("out/") && $0.hasSuffix(".html") })
  }
}
