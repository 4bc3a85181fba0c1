import ProposalModel
import Testing

@testable import ProposalParser

@Suite("Front matter of plain lines")
struct PlainFrontMatterTests {
  @Test(
    "plain front matter says what YAML says, in the same places",
    arguments: [
      "title: A plan", "effective date: 2027-01-01", "a_b-c:   spaces in front  ",
      "url: see http://x.y/z", "note: 50% of #1 isn't all", "name: Jürgen Müller", "count: 12",
      "flag: yes\nother: x~y", "empty: null", "title: A [b] {c} & d* |e",
      "quoted: \"Dana Whitfield\"", "quoted: \"a: b #c, 50% of [x], isn't\"  ",
      "quoted: \" spaces inside \"\nnext: \"- > | & *\"", "quoted: \" \"", "quoted: \"true\"",
    ])
  func agreement(_ block: String) throws {
    let plain = try entries("---\n\(block)\n---\n")
    // A quoted value is left to YAML, and the lines in front of it with it.
    let yaml = try entries("---\n\(block)\nlast: 'quoted'\n---\n").dropLast()
    #expect(plain.count == yaml.count)
    for (left, right) in zip(plain, yaml) {
      #expect(left.key == right.key && left.path == right.path)
      #expect(left.keyPlace == right.keyPlace && left.parent == right.parent)
      #expect(left.value == right.value && left.value?.tokens == right.value?.tokens)
    }
  }

  private func entries(_ text: String) throws -> [FrontMatterEntry] {
    try #require(MarkdownDocument(bytes: Array(text.utf8)).frontMatter).entries
  }

  @Test("most front matter is plain")
  func plain() {
    let block = Array(
      "title: A plan\ncompany: North & Co. (UK) plc\neffective date: 2027-01-01".utf8)
    let text = SheetText(bytes: block)
    #expect(PlainFrontMatter((0..<3).map { text.lines[$0] }, in: text.readable)?.lines.count == 3)
  }

  @Test(
    "what may mean something else is left to YAML",
    arguments: [
      "a: b: c", "a: b #c", "a: 'b'", "a: \"b", "a: [b]", "a: {b: c}", "a: &b c", "a: *b",
      "a: |", "a: > b", "a:", "a:b", "a: !b", "- a: b", "  a: b", "a: b\n  c", "a: b\na: c",
      "a: b:", "? a", "a: \tb", "a : b", "#c", "a: %b", "a: @b", "a: \u{FEFF}b", "",
      "a: \"b\" #c", "a: \"b\" \"c\"", "a: \"b\\n\"", "a: \"\"", "a: \"\tb\"", "a: \"é\"",
      "\"a\": b",
    ])
  func otherwise(_ block: String) {
    let text = SheetText(bytes: Array(block.utf8))
    let lines = (0..<text.lines.count).map { text.lines[$0] }
    #expect(PlainFrontMatter(lines, in: text.readable) == nil)
  }
}
