import Testing

@testable import ProposalModel

@Suite("A part of a prose")
struct ProsePartTests {
  private static let texts = [
    "We pay $150,000 (twenty-five per cent), i.e. 1'250.50 EUR, by 30.06.2026.",
    "EUR500 and Q3's don't-care – \u{201E}quoted\u{201C} text; user\u{2011}friendly, 5%.",
    "a\u{A0}b\u{200B}c 3\u{202F}000 x", "…", "–-–", "ab",
  ]

  @Test("has the tokens that its own text would be cut into", arguments: texts)
  func tokens(_ text: String) {
    let bytes = Array(text.utf8)
    let middle = bytes.count / 2
    let runs = [
      ProseRun(text: 0..<middle, origin: 10..<10 + middle),
      ProseRun(text: middle..<bytes.count, origin: 50..<60, style: .strong),
    ]
    let prose = Prose(
      utf8: bytes, runs: runs, place: SourceRange(start: 10, end: 10 + bytes.count))
    for start in prose.tokens.indices {
      for end in start..<prose.tokens.count {
        let part = prose.part(start..<end + 1)
        let cut = Prose(
          source: part.source, utf8: part.utf8, runs: part.runs, place: part.place)
        #expect(part.tokens == cut.tokens)
        #expect(part.place == prose.place(ofTokens: start..<end + 1))
        #expect(part.runs.map(\.text.count).reduce(0, +) == part.utf8.count)
      }
    }
  }
}
