import Testing

@testable import ProposalModel
@testable import ProposalParser

@Suite("No bytes make the reader trap or lose its places")
struct MutationTests {
  private static let seeds =
    PlaceTests.marked.map { Array($0.utf8) } + LooseTableTests.tables.map { Array($0.0.utf8) }
    + FrontMatterTests.readings.map { Array($0.0.utf8) }
    + SharedCases.sheets(in: "samples").map { Array($0.bytes.prefix(3_000)) }
  private static let pieces = [
    "\0", "\u{202E}", "|", "\n", "\r", "\t", "> ", "- ", "```", "---", "<!--", "<table>", "[^",
    "](",
    "**", "~~", "\\", "&#", "\"", "“", "«", "+--+", "=", "  ", "    ", "\u{FF}", "é", "🎯", ":",
  ].map { Array($0.utf8) }

  @Test("2,000 mutations and truncations", arguments: 0..<20)
  func mutations(_ batch: Int) {
    var random = SplitMix64(seed: 0x4D69_6C65 &+ UInt64(batch))
    for _ in 0..<100 {
      let bytes = mutated(&random)
      let document = MarkdownDocument(bytes: bytes)
      for prose in document.allProses { expectSound(prose, document, "batch \(batch): \(bytes)") }
      for block in document.blocks { #expect(block.place.end <= bytes.count) }
      for issue in document.issues { #expect(issue.place.end <= bytes.count) }
    }
  }

  private func mutated(_ random: inout SplitMix64) -> [UInt8] {
    var bytes = Self.seeds.randomElement(using: &random) ?? []
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let position = Int.random(in: 0...bytes.count, using: &random)
      switch Int.random(in: 0..<5, using: &random) {
      case 0: bytes = Array(bytes.prefix(position))
      case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: position)
      case 2 where position < bytes.count: bytes.remove(at: position)
      case 3: bytes += Self.seeds.randomElement(using: &random)?.prefix(60) ?? []
      default:
        bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: position)
      }
    }
    return bytes
  }
}
