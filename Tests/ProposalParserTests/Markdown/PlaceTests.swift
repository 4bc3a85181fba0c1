import Testing

@testable import ProposalModel
@testable import ProposalParser

@Suite("Every text leads back to the bytes it was read from")
struct PlaceTests {
  /// The text between ⟦ and ⟧ is looked for in what was read.
  static let marked = [
    "Pay **⟦$50,000⟧** on launch.", "- Goal: open\n  ⟦two⟧ markets", "> quoted\n> ⟦words⟧ here",
    "| a | b |\n|---|---|\n| x | ⟦£36,000⟧ |", "Costs \\$5 and &euro;6, then ⟦seven⟧.",
    "Title ⟦here⟧\n=====", "1. one\n\n   - é ⟦two⟧\n     three", "a `code` ⟦after⟧",
    "See [⟦link⟧](https://x.y) and <https://z.w>", "hard\\\n⟦break⟧", "x<br>⟦y⟧ <b>z</b>",
    "~~old $5~~ ⟦new⟧", "note[^1] ⟦goes⟧ on", "“Four words are here” ⟦outside⟧",
    "  Goal   Pay\n  -----  ----\n  ⟦A⟧      5\n", "A\tB\n1\t⟦2⟧\n3\t4\n",
    "<table><tr><td>a</td><td>⟦b⟧</td></tr></table>", "## Head ⟦ing⟧ ##", "<div>\n⟦text⟧\n</div>",
    "```\ncode ⟦line⟧\n```", "---\nkey: ⟦value⟧\n---\n",
  ]

  static let transformations: [(String, @Sendable (String) -> String)] = [
    ("as written", { $0 }),
    ("with CRLF", { $0.replacing("\n", with: "\r\n") }),
    ("with a byte order mark", { "\u{FEFF}" + $0 }),
    ("below multi-byte text", { $0.hasPrefix("---") ? $0 : "Überschrift — 🎯 ½\n\n" + $0 }),
    ("in a quote", { $0.hasPrefix("---") ? $0 : wrapped($0, "> ", "> ") }),
    ("in a list item", { $0.hasPrefix("---") ? $0 : wrapped($0, "- ", "  ") }),
    ("in a quote in a list", { $0.hasPrefix("---") ? $0 : wrapped($0, "1. > ", "   > ") }),
  ]

  private static func wrapped(_ text: String, _ first: String, _ other: String) -> String {
    first + text.replacing("\n", with: "\n" + other)
  }

  @Test("the marked words have the marked place", arguments: marked)
  func marks(_ source: String) throws {
    for (name, transform) in Self.transformations {
      let text = transform(source)
      let parts = text.split(separator: /[⟦⟧]/, omittingEmptySubsequences: false)
      try #require(parts.count == 3)
      let start = parts[0].utf8.count
      let bytes = Array(parts.joined().utf8)
      let document = MarkdownDocument(bytes: bytes)
      let words = Array(parts[1].utf8)
      let places = document.allProses.flatMap { prose in
        ranges(of: words, in: prose.utf8).map { prose.place(of: $0).bytes }
      }
      #expect(
        places.contains(start..<start + words.count), "\(name): \(places)\n\(document.outline)")
    }
  }

  @Test(
    "runs cover the text without gaps, and verbatim ones are the source's bytes", arguments: marked)
  func runs(_ source: String) {
    for (name, transform) in Self.transformations {
      let text = transform(source.replacing(/[⟦⟧]/, with: ""))
      let document = MarkdownDocument(bytes: Array(text.utf8))
      for prose in document.allProses { expectSound(prose, document, name) }
    }
  }

  private func ranges(of words: [UInt8], in text: [UInt8]) -> [Range<Int>] {
    guard text.count >= words.count else { return [] }
    return (0...text.count - words.count).filter { text[$0...].starts(with: words) }
      .map { $0..<$0 + words.count }
  }
}

/// Checks a text's map: no gap, places inside the source and on scalar boundaries.
func expectSound(_ prose: Prose, _ document: MarkdownDocument, _ name: String) {
  let bytes = document.text.readable
  var end = 0
  for run in prose.runs {
    #expect(run.text.lowerBound == end, "\(name)")
    end = run.text.upperBound
    guard run.origin.upperBound <= bytes.count else {
      Issue.record("\(name): run beyond the source")
      return
    }
    #expect(isBoundary(run.origin.lowerBound, bytes) && isBoundary(run.origin.upperBound, bytes))
    guard run.isVerbatim, ![[0x20], [0x0A]].contains(Array(prose.utf8[run.text])) else { continue }
    #expect(prose.utf8[run.text] == bytes[run.origin], "\(name)")
  }
  #expect(end == prose.utf8.count, "\(name)")
  #expect(prose.place.end <= bytes.count && isBoundary(prose.place.start, bytes))
}

private func isBoundary(_ offset: Int, _ bytes: [UInt8]) -> Bool {
  offset == bytes.count || bytes[offset] & 0xC0 != 0x80
}
