import ProposalModel
import Testing

@testable import ProposalSite

@Suite struct SnippetBlockTests {
  private func lines(_ text: String, results: String? = nil, _ marks: [SnippetBlock.Mark])
    -> [String]
  {
    let file = SheetFile(
      sheet: SourceFile(path: "plan.md", bytes: Array(text.utf8)),
      results: results.map { SourceFile(path: "plan.results.md", bytes: Array($0.utf8)) })
    return SnippetBlock(
      marks, in: SheetSources(file), main: .sheet, ink: Ink(isColored: false), width: 60
    ).lines
  }

  @Test func `second places stand in the order of the lines, each line once`() {
    let text = "| a | 40% |\n| b | 40% |\n\n| c | 30% | 5 |\n"
    let marks = [
      SnippetBlock.Mark(place: SourceRange(start: 18, end: 21), severity: .error),
      SnippetBlock.Mark(place: SourceRange(start: 31, end: 34), label: "30%"),
      SnippetBlock.Mark(place: SourceRange(start: 37, end: 38), label: "and this"),
      SnippetBlock.Mark(place: SourceRange(start: 6, end: 9), label: "40%"),
    ]
    #expect(
      lines(text, marks) == [
        "  1 | | a | 40% |", "    |       --- 40%",
        "  2 | | b | 40% |", "    |       ^^^",
        "  4 | | c | 30% | 5 |", "    |       --- 30%", "    |             - and this",
      ])
  }

  @Test func `a line of another file is shown with its path`() {
    let marks = [
      SnippetBlock.Mark(place: SourceRange(start: 0, end: 4), severity: .warning),
      SnippetBlock.Mark(
        place: SourceRange(source: .results, start: 2, end: 4), label: "the result"),
    ]
    #expect(
      lines("goal\n", results: "1 50\n", marks) == [
        "  1 | goal", "    | ^^^^", "  in plan.results.md", "  1 | 1 50", "    |   -- the result",
      ])
  }

  @Test func `numbers of lines are set right`() {
    let text = String(repeating: "x\n", count: 12)
    let marks = [
      SnippetBlock.Mark(place: SourceRange(start: 2, end: 3), severity: .info),
      SnippetBlock.Mark(place: SourceRange(start: 20, end: 21), label: "y"),
    ]
    #expect(lines(text, marks) == ["   2 | x", "     | ^", "  11 | x", "     | - y"])
  }

  @Test(arguments: [40, 60, 100])
  func `no line is wider than the window`(width: Int) {
    let line = String(repeating: "支付 word ", count: 40)
    let sources = SheetSources(
      SheetFile(sheet: SourceFile(path: "plan.md", bytes: Array(line.utf8))))
    for start in stride(from: 0, to: line.utf8.count - 12, by: 12) {
      let mark = SnippetBlock.Mark(
        place: SourceRange(start: start, end: start + 6), severity: .error)
      let lines = SnippetBlock(
        [mark], in: sources, main: .sheet, ink: Ink(isColored: false), width: width
      ).lines
      for line in lines { #expect(DisplayWidth.of(line) <= width) }
    }
  }
}
