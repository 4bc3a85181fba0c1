import ProposalRenderer
import Testing

@Suite("Properties of templates, over random input with a fixed seed")
struct TemplatePropertyTests {
  static let pieces = [
    "{{", "}}", "{{#a}}", "{{/a}}", "{{^a}}", "{{/b}}", "{{a}}", "{{b.c}}", "{{.}}", "{{>p}}",
    "{{<p}}", "{{/p}}", "{{$b}}", "{{/b}}", "{{! x }}", "{{=| |=}}", "|a|", "|={{ }}=|", "{{{a}}}",
    "\n", "\r\n", "  ", "\t", "text", "é", "\0", "{{#list}}", "{{/list}}", "{{$a}}", "{{<t}}",
    "{{/t}}",
  ]

  static let value: TemplateValue = [
    "a": "<a>", "b": ["c": .none], "list": ["1", ["c": "2"], []], "c": true,
  ]

  @Test("Random templates are rendered or refused, and the same way each time")
  func randomTemplates() {
    var random = SplitMix64(seed: 2026)
    var rendered = 0
    for _ in 0..<20_000 {
      let text = Self.text(&random)
      let partial = Self.text(&random)
      let first = Self.render(text, partial)
      #expect(first == Self.render(text, partial))
      if case .success = first { rendered += 1 }
    }
    #expect(rendered > 1000)
  }

  @Test("Random bytes never trap the parser")
  func randomBytes() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("{}#^/><$!=&. \n\rab\u{C3}".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0..<40, using: &random)).map { _ in
        alphabet[Int.random(in: alphabet.indices, using: &random)]
      }
      _ = try? Template(name: "t", bytes: bytes)
    }
  }

  @Test("Escaped HTML has no character that could end a text or an attribute, and no control")
  func randomText() throws {
    var random = SplitMix64(seed: 11)
    let library = try TemplateLibrary([Template(name: "t", text: "{{x}}")])
    for _ in 0..<5_000 {
      let bytes = (0..<Int.random(in: 0..<60, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random) & (Bool.random(using: &random) ? 0x3F : 0xFF)
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let output = try library.render("t", with: ["x": .text(text)], as: .html)
      #expect(!output.contains { "<>\"'`\0\u{1B}\u{7F}".utf8.contains($0) })
      #expect(Self.unescaped(output).utf8.elementsEqual(Self.shown(text).utf8))
    }
  }

  /// The text a browser reads, found byte by byte: a `;` and an accent are one `Character`.
  private static func unescaped(_ html: [UInt8]) -> String {
    let references = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&#96;": "`"]
    var text: [UInt8] = []
    var rest = html[...]
    while let first = rest.first {
      let reference = references.first { rest.starts(with: $0.key.utf8) } ?? ("&amp;", "&")
      let matches = rest.starts(with: reference.key.utf8)
      text += matches ? Array(reference.value.utf8) : [first]
      rest = rest.dropFirst(matches ? reference.key.utf8.count : 1)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The text with its control characters made visible.
  private static func shown(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      shown.append(isControl && !"\t\n\r".unicodeScalars.contains(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(shown)
  }

  private static func text(_ random: inout SplitMix64) -> String {
    let count = Int.random(in: 0..<10, using: &random)
    return (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private static func render(_ text: String, _ partial: String) -> Result<[UInt8], TemplateError> {
    Result { () throws(TemplateError) in
      let library = try TemplateLibrary([
        try Template(name: "t", text: text), try Template(name: "p", text: partial),
      ])
      return try library.render("t", with: value, as: .html)
    }
  }
}
