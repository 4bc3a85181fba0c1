import ProposalRenderer
import Testing

@Suite("Escaping")
struct EscapingTests {
  static func escaped(_ text: String, as kind: OutputKind, in template: String = "{{x}}") throws
    -> String
  {
    let library = try TemplateLibrary([Template(name: "t", text: template)])
    return String(
      decoding: try library.render("t", with: ["x": .text(text)], as: kind), as: UTF8.self)
  }

  @Test(
    "HTML: nothing ends a text or a quoted attribute",
    arguments: [
      ("a & b < c > d", "a &amp; b &lt; c &gt; d"),
      ("\"double\" 'single' `back`", "&quot;double&quot; &#39;single&#39; &#96;back&#96;"),
      ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}", "&lt;\u{338}"), ("é – 日本 🎯", "é – 日本 🎯"),
      ("a\0b\u{1B}[1m\u{7F}\u{85}c", "a\u{FFFD}b\u{FFFD}[1m\u{FFFD}\u{FFFD}c"),
      ("tab\tline\nreturn\r", "tab\tline\nreturn\r"), ("\u{A0}©", "\u{A0}©"), ("", ""),
    ])
  func html(text: String, expected: String) throws {
    #expect(try Self.escaped(text, as: .html).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(
    "Markdown: text stays text, and reads well where nothing can be mistaken",
    arguments: [
      ("$1,500.00 (net), 5 % & R&D #4 a-b 1.5", "$1,500.00 (net), 5 % & R&D #4 a-b 1.5"),
      ("*a* _b_ `c` ~d~ \\ [e](f) <g> a|b", ##"\*a\* \_b\_ \`c\` \~d\~ \\ \[e\](f) \<g> a\|b"##),
      ("&amp; &#38; AT&T", ##"\&amp; \&#38; AT\&T"##),
      ("two\r\nlines\n\nof  text", "two lines of text"),
      ("# a", ##"\# a"##), ("> a", ##"\> a"##), ("- a", ##"\- a"##), ("+ a", ##"\+ a"##),
      ("-5", "-5"),
      ("---", ##"\---"##), ("===", ##"\==="##), ("1. a", ##"1\. a"##), ("12) a", ##"12\) a"##),
      ("1.5 million", "1.5 million"), (":--", ##"\:--"##), ("    code", "code"),
      ("C #", ##"C \#"##),
      ("C# and", "C# and"), ("wow!", ##"wow\!"##), ("a! b", "a! b"), ("\0", "\u{FFFD}"),
    ])
  func markdown(text: String, expected: String) throws {
    #expect(try Self.escaped(text, as: .markdown) == expected)
  }

  @Test(
    "Markdown: what may start a block depends on what the template wrote before",
    arguments: [
      ("a {{x}}", "- b", "a - b"), ("- {{x}}", "1. b", ##"- 1\. b"##),
      ("> {{x}}", "# b", ##"> \# b"##),
      ("| {{x}} |", "a|b\nc", ##"| a\|b c |"##), ("a\n{{x}}", "=", "a\n\\="),
      ("[a]{{x}}", "(b)", ##"[a]\(b)"##), ("1{{x}}", ". b", ##"1\. b"##),
    ])
  func markdownInPlace(template: String, text: String, expected: String) throws {
    #expect(try Self.escaped(text, as: .markdown, in: template) == expected)
  }

  @Test(
    "A link is http, https, mailto or relative",
    arguments: [
      ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
      ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
      ("mailto:a@example.org", "mailto:a@example.org"),
      ("../report.html#m-1", "../report.html#m-1"), ("?q=a:b", "?q=a:b"),
      ("a/é (1).html".replacing(" ", with: "%20"), "a/%C3%A9%20%281%29.html"),
      ("a\"b", "a%22b"),
    ])
  func link(address: String, expected: String) {
    #expect(LinkTarget(address)?.text == expected)
  }

  @Test(
    "Any other address is no link",
    arguments: [
      "", "javascript:alert(1)", "JaVaScRiPt:x", "java\tscript:x", "\u{1}javascript:x",
      " javascript:x",
      "data:text/html,x", "vbscript:x", "file:///etc/passwd", "//example.org", "\\\\example.org",
      "/\\example.org", "a b", "x:y", "https\u{0}:x",
    ])
  func noLink(address: String) {
    #expect(LinkTarget(address) == nil)
  }
}
