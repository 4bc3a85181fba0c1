import Foundation
import Testing

@Suite struct HostileInputTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  struct Input: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: Data
    var testDescription: String { name }

    init(_ name: String, _ text: String) {
      self.init(name, Data(text.utf8))
    }

    init(_ name: String, _ bytes: Data) {
      self.name = name
      self.bytes = bytes
    }
  }

  static let aliasBomb =
    "---\na0: &a0 [x,x,x,x,x,x,x,x,x,x]\n"
    + (1...12).map { "a\($0): &a\($0) [" + String(repeating: "*a\($0 - 1),", count: 9) + "x]\n" }
    .joined() + "---\n# Sheet\n"

  static let inputs = [
    Input("empty", ""),
    Input("one line end", "\n"),
    Input("byte order mark", Data([0xEF, 0xBB, 0xBF]) + Data(ExampleSheet.clean.utf8)),
    Input("CRLF", ExampleSheet.clean.replacingOccurrences(of: "\n", with: "\r\n")),
    Input("CR", ExampleSheet.clean.replacingOccurrences(of: "\n", with: "\r")),
    Input("invalid UTF-8", Data("# Plan \u{0}".utf8) + Data([0xFF, 0xC3, 0x28, 0xE2, 0x82])),
    Input("UTF-16", ExampleSheet.clean.data(using: .utf16) ?? Data()),
    Input("NUL", "# Plan\n\nBonus: $1\u{0}50,000 when met.\n"),
    Input("random bytes", Data((0..<4_000).map { UInt8(truncatingIfNeeded: $0 &* 7919 >> 3) })),
    Input("nested quotes", String(repeating: ">", count: 100_000) + " $5 bonus\n"),
    Input(
      "nested lists", (0..<500).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()),
    Input("nested brackets", String(repeating: "[", count: 100_000) + "\n"),
    Input("emphasis", String(repeating: "*a_", count: 50_000) + "\n"),
    Input("YAML alias bomb", aliasBomb),
    Input("YAML duplicate keys", "---\ncurrency: USD\ncurrency: EUR\n---\n# Sheet\n"),
    Input("front matter without end", "---\ncurrency: USD\n# Sheet\n"),
    Input(
      "absurd amount", "# A\n\nBonus: $" + String(repeating: "9", count: 50_000) + " when met.\n"),
    Input(
      "absurd percentage", "# A\n\nBonus: 1e999999% of revenue, 99999999999999999999% weight.\n"),
    Input("long line", "# A\n\n" + String(repeating: "bonus of $5 and ", count: 200) + "\n"),
    Input(
      "wide table",
      "|" + String(repeating: "a|", count: 2_000) + "\n|" + String(repeating: "-|", count: 2_000)
        + "\n"),
    Input("overrides", "# \u{202E}nalP\n\nBonus: \u{2066}$150,000\u{2069} when met.\n"),
    Input("escapes", "# Plan \u{1B}]0;owned\u{07}\n\nBonus: \u{1B}[2J$5 million, TBD.\n"),
  ]

  @Test(arguments: inputs)
  func `every command ends by itself, and says 0 or 1`(input: Input) throws {
    try folder.write(input.bytes, to: "sheet.md")
    for arguments in [
      ["lint", "sheet.md", "--format", "json"], ["render", "sheet.md", "-o", "out"],
      ["lint", "sheet.md"], ["lint", "sheet.md", "--format", "html"],
      ["lint", "sheet.md", "--format", "github"],
    ] {
      let result = try command.run(arguments)
      #expect(result.isExit && result.status <= 1, "\(arguments): \(result.error.prefix(500))")
      #expect(!result.output.contains("\u{1B}") && !result.error.contains("\u{1B}"))
      if arguments.contains("json") || arguments.first == "inspect" {
        #expect(throws: Never.self) {
          try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        }
      }
    }
  }

  @Test func `a sheet of 50 MB is refused, and the one beside it is done`() throws {
    let line = Data(String(repeating: "Bonus: $5 million when met. ", count: 40).utf8) + Data([10])
    var big = Data()
    while big.count < 50_000_000 { big.append(line) }
    try folder.write(big, to: "big.md")
    try folder.write(ExampleSheet.clean, to: "clean.md")
    let result = try command.run("render", "big.md", "clean.md", "-o", "out")
    #expect(result.status == 2)
    #expect(result.error.contains("big.md: is larger than 16 MB"))
    #expect(folder.names.contains("out/clean.proposal.html"))
  }

  @Test func `what a sheet says cannot steer the terminal`() throws {
    try folder.write("# A\n\nBonus: \u{1B}[2JTBD\u{9B}31m \u{202E}when met.\n", to: "sheet.md")
    let result = try command.run("lint", "sheet.md", "--color", "never")
    let forbidden: [Unicode.Scalar] = ["\u{1B}", "\u{9B}", "\u{202E}"]
    #expect(!result.output.unicodeScalars.contains { forbidden.contains($0) })
  }
}
