import Testing

@testable import ProposalSite

@Suite struct SnippetTests {
  /// `⟦ ⟧` around the words; the line as shown, with `^` below the columns that are marked.
  struct Case: Sendable, CustomTestStringConvertible {
    let marked: String
    let line: String
    let carets: String
    var testDescription: String { marked }
  }

  private func snippet(_ marked: String) -> Snippet {
    let before = marked.prefix { $0 != "⟦" }
    let words = marked.drop { $0 != "⟦" }.dropFirst().prefix { $0 != "⟧" }
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let start = before.utf8.count
    return Snippet(of: start..<start + words.utf8.count, in: LineTable(Array(text.utf8)))
  }

  @Test(arguments: [
    Case(marked: "pay ⟦soon⟧ please", line: "pay soon please", carets: "    ^^^^"),
    Case(marked: "a\nsecond ⟦line⟧\nthird", line: "second line", carets: "       ^^^^"),
    Case(marked: "\ta\t⟦b⟧", line: "    a   b", carets: "        ^"),
    Case(marked: "支付⟦金额⟧前", line: "支付金额前", carets: "    ^^^^"),
    Case(marked: "go 🚀 ⟦now⟧", line: "go 🚀 now", carets: "      ^^^"),
    Case(marked: "❤️ ⟦x⟧", line: "❤️ x", carets: "   ^"),
    Case(marked: "👩‍👩‍👧 ⟦x⟧", line: "👩‍👩‍👧 x", carets: "   ^"),
    Case(marked: "cafe\u{301} ⟦noir⟧", line: "cafe\u{301} noir", carets: "     ^^^^"),
    Case(marked: "two ⟦lines\nof⟧ words", line: "two lines", carets: "    ^^^^^"),
    Case(marked: "end⟦⟧", line: "end", carets: "   ^"),
    Case(marked: "bad \u{1B}[31m⟦x⟧", line: "bad \u{FFFD}[31mx", carets: "         ^"),
    Case(marked: "a\u{202E}b⟦c⟧", line: "a\u{FFFD}bc", carets: "   ^"),
  ])
  func `carets stand under the exact words`(example: Case) {
    let snippet = snippet(example.marked)
    #expect(snippet.line == example.line)
    let carets =
      String(repeating: " ", count: snippet.indent) + String(repeating: "^", count: snippet.carets)
    #expect(carets == example.carets)
  }

  @Test(arguments: [0, 60, 120, 196])
  func `a long line is cut around its carets`(position: Int) {
    let line = (0..<200).map { $0 % 10 == 0 ? "|" : "." }.joined()
    let table = LineTable(Array(line.utf8))
    let snippet = Snippet(of: position..<position + 4, in: table)
    let shown = Array(snippet.line)
    #expect(shown.count <= Snippet.limit + 2)
    #expect(snippet.carets == 4)
    let words = String(shown[snippet.indent..<snippet.indent + 4])
    #expect(words == table.text(position..<position + 4))
    #expect((shown.first == "…") == (position > 48))
    #expect((shown.last == "…") == (position < 148))
  }

  @Test func `words longer than the line limit are cut, and the cut is shown`() {
    let snippet = Snippet(
      of: 0..<500, in: LineTable(Array(repeating: UInt8(ascii: "x"), count: 500)))
    #expect(snippet.line.hasSuffix("x…"))
    #expect(snippet.carets <= Snippet.limit)
  }
}
