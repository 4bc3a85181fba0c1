import Testing

@testable import ProposalSite

@Suite struct LineTableTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let offset: Int
    let line: Int
    let column: Int
    var testDescription: String { "offset \(offset) of \(text.debugDescription)" }
  }

  @Test(arguments: [
    Case(text: "", offset: 0, line: 1, column: 1),
    Case(text: "a\nb", offset: 2, line: 2, column: 1),
    Case(text: "a\r\nb", offset: 3, line: 2, column: 1),
    Case(text: "a\rb", offset: 2, line: 2, column: 1),
    Case(text: "a\n\r\nb", offset: 4, line: 3, column: 1),
    Case(text: "a\n", offset: 2, line: 2, column: 1),
    Case(text: "\u{FEFF}ab", offset: 4, line: 1, column: 2),
    Case(text: "\u{FEFF}ab", offset: 0, line: 1, column: 1),
    Case(text: "é€😀x", offset: 9, line: 1, column: 4),
    Case(text: "e\u{301}x", offset: 3, line: 1, column: 3),
    Case(text: "\tx", offset: 1, line: 1, column: 2),
    Case(text: "ab", offset: 99, line: 1, column: 3),
  ])
  func `an offset has the line and column an editor shows`(example: Case) {
    let position = LineTable(Array(example.text.utf8)).position(at: example.offset)
    #expect(position.line == example.line)
    #expect(position.column == example.column)
  }

  @Test(arguments: ["a\nb\nc", "a\r\nb\r\nc", "a\rb\rc"])
  func `a line is its text without its end`(text: String) {
    let table = LineTable(Array(text.utf8))
    #expect(table.count == 3)
    #expect((1...3).map { table.text(table.range(ofLine: $0)) } == ["a", "b", "c"])
    #expect(table.range(ofLine: 9).isEmpty)
  }
}
