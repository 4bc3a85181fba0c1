import Foundation
import Testing

/// The README's first minute is what the command prints today. With `MILEPOST_RECORD=1` it is
/// written again, and the run fails.
@Suite struct FirstMinuteTests {
  static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../README.md").standardized

  @Test func `the first minute is what the command prints`() throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let sheet = try #require(Self.block(after: "    $ cat offer.md\n", in: text))
    let report = try #require(Self.block(after: "    $ milepost lint offer.md\n", in: text))
    let folder = TemporaryFolder()
    let lines = text[sheet].split(separator: "\n", omittingEmptySubsequences: false)
    try folder.write(lines.map { String($0.dropFirst(4)) }.joined(separator: "\n"), to: "offer.md")
    let printed = try Command(folder: folder.path).run("lint", "offer.md", "--as-of", "2027-01-01")
      .output
    guard Self.words(printed) != Self.words(String(text[report])) else { return }
    Issue.record("the README shows another report; MILEPOST_RECORD=1 writes it again")
    guard ProcessInfo.processInfo.environment["MILEPOST_RECORD"] == "1" else { return }
    let indented = printed.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : "    " + $0 }.joined(separator: "\n")
    let new = text.replacingCharacters(in: report, with: "\n" + indented + "\n")
    try new.write(to: Self.readme, atomically: true, encoding: .utf8)
  }

  /// The indented and empty lines after a command, up to the next command.
  private static func block(after command: String, in text: String) -> Range<String.Index>? {
    guard let start = text.range(of: command)?.upperBound else { return nil }
    var end = start
    for line in text[start...].split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.isEmpty || line.hasPrefix("    ") && !line.hasPrefix("    $ ") else { break }
      end = text.index(line.endIndex, offsetBy: 1, limitedBy: text.endIndex) ?? line.endIndex
    }
    return start..<end
  }

  /// Lines are broken where the page is.
  private static func words(_ text: String) -> [Substring] {
    text.split { $0 == " " || $0 == "\n" }
  }
}
