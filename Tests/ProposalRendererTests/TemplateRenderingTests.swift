import ProposalRenderer
import Testing

@Suite("Rendering a template")
struct TemplateRenderingTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let template: String
    let expected: String
    var partials: [String: String] = [:]
    var kind = OutputKind.html
  }

  static let record: TemplateValue = [
    "title": "Build & run", "empty": "", "none": .none, "yes": true, "no": false,
    "rows": [["n": "1"], ["n": "2"]], "zero": [], "inner": ["title": "Inner"],
    "chart": .fragment(chart), "link": "https://example.org/?a=1&b=2", "script": "JavaScript:x()",
  ]

  static let chart = PayoutChart(
    PayoutChart.Input(
      idPrefix: "c", title: "T", summary: "S", levelTitle: "L", payoutTitle: "P", levels: [],
      payouts: [], segments: [])
  ).svg

  static let samples = [
    Sample(
      testDescription: "text is escaped for HTML", template: "<p>{{title}}</p>",
      expected: "<p>Build &amp; run</p>"),
    Sample(
      testDescription: "empty text, an empty list and none count as false",
      template: "{{^empty}}a{{/empty}}{{^zero}}b{{/zero}}{{^none}}c{{/none}}{{#none}}d{{/none}}",
      expected: "abc"),
    Sample(
      testDescription: "an inner name hides an outer one",
      template: "{{#inner}}{{title}}{{/inner}} {{inner.title}} {{#rows}}{{n}}{{/rows}}",
      expected: "Inner Inner 12"),
    Sample(
      testDescription: "names not reached are not looked up", template: "{{#no}}{{x}}{{/no}}",
      expected: ""),
    Sample(
      testDescription: "a partial on its own line is indented, its blank lines are not",
      template: "<ul>\n  {{>list}}\n</ul>", expected: "<ul>\n  <li>\n\n    1\n    2\n</ul>",
      partials: ["list": "<li>\n\n{{#rows}}\n  {{>item}}\n{{/rows}}\n", "item": "{{n}}\n"]),
    Sample(
      testDescription: "a layout takes blocks, keeps defaults, and leaves no blank lines",
      template: "{{<layout}}\n{{$main}}\n  <p>{{title}}</p>\n{{/main}}\n{{/layout}}\n",
      expected: "<head>\n</head>\n<main>\n  <p>Build &amp; run</p>\n</main>\n",
      partials: [
        "layout":
          "<head>\n  {{$head}}{{/head}}\n</head>\n<main>\n  {{$main}}\n  {{/main}}\n</main>\n"
      ]),
    Sample(
      testDescription: "the default of a block keeps its shape",
      template: "{{>layout}}", expected: "a\n    b\n  c\n",
      partials: ["layout": "{{$x}}\na\n    b\n  c\n{{/x}}\n"]),
    Sample(
      testDescription: "an address in href must be an allowed link",
      template: "<a href=\"{{link}}\"></a><a HREF='{{script}}'>{{script}}</a>",
      expected:
        "<a href=\"https://example.org/?a=1&amp;b=2\"></a><a HREF='#'>JavaScript:x()</a>"),
    Sample(
      testDescription: "plain text is not escaped", template: "{{title}}", expected: "Build & run",
      kind: .plain),
    Sample(
      testDescription: "braces in a value are only text", template: "{{b}}", expected: "{{title}}"),
  ]

  @Test("A template prints what it says", arguments: samples)
  func sample(_ sample: Sample) throws {
    var templates = [try Template(name: "t", text: sample.template)]
    for (name, text) in sample.partials { templates.append(try Template(name: name, text: text)) }
    guard case .record(let record) = Self.record else { return }
    let value = TemplateValue.record(record.with("b", "{{title}}"))
    let output = try TemplateLibrary(templates).render("t", with: value, as: sample.kind)
    #expect(String(decoding: output, as: UTF8.self) == sample.expected)
  }

  @Test("A chart is printed as it is, and only into its own kind of output")
  func fragment() throws {
    let library = try TemplateLibrary([Template(name: "t", text: "{{chart}}")])
    #expect(try library.render("t", with: Self.record, as: .html) == Self.chart.bytes)
    let error = #expect(throws: TemplateError.self) {
      try library.render("t", with: Self.record, as: .markdown)
    }
    #expect(error?.problem == .wrongOutputKind("chart"))
  }

  @Test("A record finds every name, however many it has, and the last of a repeated one")
  func records() {
    for count in [1, 8, 9, 200] {
      var record = TemplateRecord((0..<count).map { ("name\($0)", TemplateValue($0)) })
      record = record.with("name0", "last")
      for index in 1..<max(1, count) {
        guard case .text(let text)? = record["name\(index)"] else {
          Issue.record("no name\(index) of \(count)")
          continue
        }
        #expect(text == "\(index)")
      }
      #expect(record["name\(count)"] == nil)
      guard case .text("last")? = record["name0"] else {
        Issue.record("the last value of name0 is lost")
        continue
      }
    }
  }

  @Test("A replacement takes the place of the template it is named after")
  func replacement() throws {
    let library = try TemplateLibrary([
      Template(name: "t", text: "{{>foot}}"), Template(name: "foot", text: "old"),
    ]).replacing([Template(name: "foot", text: "new")])
    #expect(try library.render("t", with: .none, as: .html) == Array("new".utf8))
    #expect(library.names == ["foot", "t"])
  }

  @Test("The built-in templates are read, and named after their files")
  func builtIn() throws {
    #expect(try TemplateLibrary.builtIn().names.contains("page.html"))
    #expect(try Template(file: "row.mustache", bytes: []).name == "row")
    #expect(try Template(file: "style.css", bytes: []).name == "style.css")
  }

  @Test("Rendering into a buffer keeps what is there")
  func buffer() throws {
    let library = try TemplateLibrary([Template(name: "t", text: "b")])
    var output = Array("a".utf8)
    try library.render("t", with: .none, as: .html, into: &output)
    #expect(output == Array("ab".utf8))
  }
}
