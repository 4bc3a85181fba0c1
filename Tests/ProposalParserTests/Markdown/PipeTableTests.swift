import Testing

@testable import ProposalParser

@Suite("Pipe tables are read from the lines of paragraphs")
struct PipeTableTests {
  static let cases =
    SharedCases.bytes("cases/gfm-tables.txt")
    .map { GFMTableCases.read(String(decoding: $0, as: UTF8.self)) } ?? []

  @Test("every table of the GFM specification, and no other", arguments: cases)
  func specification(_ example: GFMTableCases.Case) {
    let document = MarkdownDocument(bytes: Array(example.markdown.utf8))
    #expect(document.tables.map(\.texts) == example.tables)
  }
}
