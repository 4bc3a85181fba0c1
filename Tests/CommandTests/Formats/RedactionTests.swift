import Foundation
import Testing

/// `--redact` keeps what the sheet says out of logs: words, names, labels and amounts.
@Suite struct RedactionTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  /// Every name, word and amount of it is a canary.
  static let sheet = """
    ---
    currency: XYZZY
    ---
    # Quuxbonus: Frobnicate TBD

    Payee: Xanthippe Quuxley. Payer: Zyxgroup. Quuxmeasure improves significantly.

    ## Milestone Quux9: Frobozz revenue

    - $7,654,321 → $54,321
    - $8,654,321 → $98,765

    ## Milestone 2: Plugh

    - **Goal:** launch in several Plughlands by Q2, as soon as possible.
    - **Bonus:** up to $43,210, at Xanthippe's discretion.

    | Goal | Weight | Amount |
    |---|---:|---:|
    | Xyzzyfrotz | 71% | $21,987 |
    | Quuxplugh | 72% | TBD |

    Note to self: Zorkmid would take $1,234,567.

    """

  static let canaries = [
    "quux", "frob", "xanthippe", "zyx", "plugh", "xyzzy", "zork", "7,654", "7654", "54,321",
    "54321", "98,765", "98765", "43,210", "43210", "21,987", "21987", "1,234", "1234567", "71%",
    "143%", "8,654", "8654",
  ]

  private func output(_ format: String, _ flags: [String]) throws -> String {
    try folder.write(Self.sheet, to: "plan.md")
    let result = try command.run(["lint", "plan.md", "--format", format] + flags)
    #expect(result.status == 1)
    return (result.output + result.error).lowercased()
  }

  /// SARIF holds the pages of the rules, whose examples have words of their own.
  private func withoutRules(_ text: String) throws -> String {
    guard text.hasPrefix("{"), text.contains("\"runs\"") else { return text }
    var root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    var run = (root?["runs"] as? [[String: Any]])?.first
    run?["tool"] = nil
    root?["runs"] = [run as Any]
    return String(
      decoding: try JSONSerialization.data(withJSONObject: root as Any), as: UTF8.self)
  }

  @Test(arguments: ["text", "concise", "json", "sarif", "github"])
  func `nothing the sheet says is in a redacted report`(format: String) throws {
    let plain = try withoutRules(output(format, []))
    #expect(Self.canaries.contains { plain.contains($0) })
    let redacted = try withoutRules(output(format, ["--redact"]))
    let words = redacted.replacing(/"(offset|byteoffset|bytelength|line|column)" ?: ?\d+/, with: "")
    #expect(Self.canaries.filter { words.contains($0) } == [])
  }

  @Test func `places, rules and severities are those of the whole report`() throws {
    let plain = try ReportedFinding.inJSON(output("json", []))
    let redacted = try ReportedFinding.inJSON(output("json", ["--redact"]))
    #expect(redacted.map(\.rule) == plain.map(\.rule))
    #expect(redacted.map(\.line) == plain.map(\.line))
    #expect(redacted.map(\.column) == plain.map(\.column))
    #expect(redacted.map(\.severity) == plain.map(\.severity))
  }

  @Test(arguments: ["html", "markdown"])
  func `a page that shows the sheet is refused`(format: String) throws {
    try folder.write(Self.sheet, to: "plan.md")
    let result = try command.run("lint", "plan.md", "--format", format, "--redact")
    #expect(result.status == 2 && result.output == "")
  }
}
