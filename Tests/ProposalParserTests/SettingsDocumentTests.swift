import ProposalModel
import Testing

@testable import ProposalParser

@Suite struct SettingsDocumentTests {
  static func document(_ text: String) -> (SettingsDocument, [UInt8]) {
    let bytes = Array(text.utf8)
    return (SettingsDocument(bytes: bytes, source: .sheet), bytes)
  }

  /// The words of each value and key, in the order of the text.
  static func words(_ text: String) -> [String] {
    let (document, bytes) = document(text)
    func words(_ place: SourceRange) -> String {
      String(decoding: bytes[place.start..<place.end], as: UTF8.self)
    }
    func walk(_ node: SettingsNode) -> [String] {
      switch node.content {
      case .nothing: ["nothing"]
      case .text(let text): ["\(text)=\(words(node.place))"]
      case .list(let nodes): nodes.flatMap(walk)
      case .mapping(let entries):
        entries.flatMap { ["\($0.key.value):\(words($0.key.place))"] + walk($0.value) }
      }
    }
    return document.root.map(walk) ?? []
  }

  @Test(arguments: [
    ("a: b\n", ["a:a", "b=b"]),
    ("a: \"b c\" # why\n'd': off\n", ["a:a", "b c=b c", "d:d", "off=off"]),
    (
      "\u{FEFF}größe: 3\r\nlist:\r\n  - x\r\n  - y: z\r\n",
      ["größe:größe", "3=3", "list:list", "x=x", "y:y", "z=z"]
    ),
    ("a:\nb: ~\nc: \"~\"\n", ["a:a", "nothing", "b:b", "nothing", "c:c", "~=~"]),
    ("a: &x [1, 2]\nb: *x\n", ["a:a", "1=1", "2=2", "b:b", "1=1", "2=2"]),
    ("", []), ("# only words\n", []),
  ])
  func `a value stands where its words stand`(text: String, words: [String]) {
    #expect(Self.words(text) == words)
    #expect(Self.document(text).0.problems.isEmpty)
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", SettingsProblem.duplicateKey("a"), "a", 10),
    ("x:\n  a: 1\na: 2\n  \nb: {}\nx:\n", .duplicateKey("x"), "x", 24),
    ("a:\n\t- b\n", .tab, "\t", 3),
    ("{a: 1, a: 2}\n", .duplicateKey("a"), "a", 1),
    ("a\u{0}b: 1\n", .encoding, "\u{0}", 1),
    ("? [a]\n: b\n", .keyIsNoText, "", 2),
  ])
  func `what is wrong is found with its place`(
    text: String, problem: SettingsProblem, words: String, start: Int
  ) throws {
    let found = try #require(Self.document(text).0.problems.first)
    #expect(found.value == problem)
    #expect(found.place == SourceRange(start: start, end: start + words.utf8.count))
  }

  @Test func `text that is not YAML is refused where it breaks off`() throws {
    let (document, _) = Self.document("a: 1\nb: [1, 2\nc: 3\n")
    let found = try #require(document.problems.first)
    guard case .notYAML = found.value else { return #expect(Bool(false), "\(found.value)") }
    #expect(found.place.start >= 5)
    #expect(document.root == nil)
  }

  @Test func `a file that stands for a large tree is refused`() {
    func bomb(_ leaves: Int, _ levels: Int) -> String {
      let names = Array("abcdefghij").prefix(levels + 1)
      return "a: &a [" + repeatElement("x", count: leaves).joined(separator: ", ") + "]\n"
        + zip(names.dropFirst(), names).map { "\($0): &\($0) [*\($1), *\($1)]\n" }.joined()
    }
    #expect(Self.document(bomb(1, 9)).0.problems.map(\.value) == [.aliases])
    #expect(Self.document(bomb(200, 8)).0.problems.map(\.value) == [.tooLarge])
    let deep = "a: " + String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(Self.document(deep).0.problems.map(\.value) == [.tooLarge])
    let long = "a: " + String(repeating: "b", count: 300_000)
    #expect(Self.document(long).0.problems.map(\.value) == [.tooLarge])
  }
}
