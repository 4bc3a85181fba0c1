import Testing

@testable import ProposalSite

@Suite struct StatementLinesTests {
  private func statements(_ text: String) -> [String?] {
    StatementLines.statements(in: Array(text.utf8)).map { line in
      try? String(decoding: line.get(), as: UTF8.self)
    }
  }

  @Test func `a line is a statement, whatever ends it`() {
    #expect(statements("\u{FEFF}one\r\n\r\n  two  \n\nthree") == ["one", "two", "three"])
    #expect(statements("") == [])
  }

  @Test(arguments: [
    (#"{"text":"a \"b\" \\ \/ c"}"#, #"a "b" \ / c"#),
    (#"{ "id" : 7, "tags": [1, {"text": "no"}], "text" : "yes" }"#, "yes"),
    (#"{"a":"}","text":"\u00e9\ud83d\ude00\n"}"#, "é😀\n"),
    (#"{"text":"\ud83d!"}"#, "\u{FFFD}!"),
  ])
  func `the text of a JSON object is read`(line: String, text: String) {
    #expect(statements(line) == [text])
  }

  @Test(arguments: [
    "{", "{}", #"{"text":7}"#, #"{"text":"open"#, #"{"text""#, #"{"a":[[[["#, #"{"text":"\u00"}"#,
  ])
  func `a line of JSON without a text is a failure in its place`(line: String) {
    #expect(statements("first\n" + line + "\nlast") == ["first", nil, "last"])
  }
}
