import Testing

@testable import ProposalModel
@testable import ProposalParser

@Suite("Front matter is read with the place of every value")
struct FrontMatterTests {
  private func read(_ text: String) -> MarkdownDocument {
    MarkdownDocument(bytes: Array(text.utf8))
  }

  private func pairs(_ document: MarkdownDocument) -> [String] {
    (document.frontMatter?.entries ?? []).map { "\($0.path)=\($0.value?.string ?? "…")" }
  }

  static let readings: [(String, [String])] = [
    ("---\ntitle: A plan\nbonus: $50,000\n---\n# T", ["title=A plan", "bonus=$50,000"]),
    ("\u{FEFF}---\r\nbonus: 12\r\n---\r\n", ["bonus=12"]),
    ("---\na: \"x \\\"y\\\" \\u20ac5\"\nb: 'it''s'\n---\n", ["a=x \"y\" €5", "b=it's"]),
    ("---\nlong: one\n  two\n  three\nnext: 1\n---\n", ["long=one two three", "next=1"]),
    ("---\nfold: >\n  one\n  two\nkeep: |\n  x\n  y\n---\n", ["fold=one two", "keep=x y"]),
    (
      "---\ngoals:\n  - name: a\n    weight: 5%\n  - b\n---\n",
      ["goals=…", "goals[0]=…", "goals[0].name=a", "goals[0].weight=5%", "goals[1]=b"]
    ),
    ("---\nempty:\nno: no\ndate: 2026-01-01\n---\n", ["empty=", "no=no", "date=2026-01-01"]),
    ("---\na: &x 5\nb: *x\n---\n", ["a=5", "b=5"]),
    ("---\nümläut: 5 € and £6\n---\n", ["ümläut=5 € and £6"]),
    ("---\na: 1\na: 2\n---\n", ["a=1", "a=2"]),
    ("---\na: 1\n\tb: 2\n: : :\n---\n", ["a=1", "b=2"]),
    ("---\n\nA rule, then text.\n\n---\n", []),
    ("---\nbonus: **$5**\n---\n", ["bonus=**$5**"]),
  ]

  @Test("values are the text as written", arguments: readings)
  func values(_ text: String, _ expected: [String]) {
    #expect(pairs(read(text)) == expected)
  }

  @Test("the place of a value is its bytes", arguments: readings.map(\.0))
  func places(_ text: String) {
    let bytes = Array(text.utf8)
    for entry in read(text).frontMatter?.entries ?? [] {
      guard let value = entry.value, !value.runs.isEmpty else { continue }
      for run in value.runs where run.isVerbatim && value.utf8[run.text.lowerBound] != 0x20 {
        #expect(Array(bytes[run.origin]) == Array(value.utf8[run.text]))
      }
    }
  }

  @Test(
    "what is wrong is reported, and nothing is lost",
    arguments: [
      ("---\na: 1\na: 2\n---\n", MarkdownIssue.Kind.duplicateKey("a"), "a"),
      ("---\nx:\n  a: 1\n  a: 2\n---", .duplicateKey("a"), "---\nx:\n  a: 1\n  a: 2\n---"),
      ("---\na: 1\n\tb: 2\n---\n", .tabInFrontMatter, "\t"),
      ("---\na: 1\nb: 2\n", .unclosedFrontMatter, "---"),
    ])
  func issues(_ text: String, _ kind: MarkdownIssue.Kind, _ words: String) {
    let document = read(text)
    #expect(document.issues.map(\.kind) == [kind])
    let place = document.issues.first?.place.bytes ?? 0..<0
    #expect(String(decoding: document.text.bytes[place], as: UTF8.self) == words)
  }

  @Test("an alias bomb is refused, its lines kept")
  func bomb() {
    var text = "---\na: &a [x, x, x, x, x, x, x, x, x]\n"
    for (name, inner) in zip("bcdefghi", "abcdefgh") {
      text +=
        "\(name): &\(name) [" + Array(repeating: "*\(inner)", count: 9).joined(separator: ", ")
      text += "]\n"
    }
    let document = read(text + "---\n")
    #expect(document.issues.map(\.kind) == [.frontMatterAlias])
    #expect(document.frontMatter?.entries.count == 9)
  }

  @Test("depth beyond the bound is refused before YAML is read")
  func depth() {
    for mark in ["- ", "[", "? ", "{a: "] {
      let text = "---\na: 1\nb: \n  " + String(repeating: mark, count: 100_000) + "\n---\n"
      #expect(read(text).issues.first?.kind == .frontMatterTooLarge)
    }
  }
}
