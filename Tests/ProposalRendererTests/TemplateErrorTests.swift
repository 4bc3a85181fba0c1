import ProposalRenderer
import Testing

@Suite("Template errors")
struct TemplateErrorTests {
  struct Mistake: CustomTestStringConvertible, Sendable {
    let text: String
    let message: String
    var testDescription: String { text }
  }

  static let record: TemplateValue = [
    "payer": ["name": "Acme"], "payee": .none, "total": "1", "paid": true, "lines": ["a"],
  ]

  static let badTags = [
    Mistake(text: "a {{b", message: "t:1:3: the tag is never closed"),
    Mistake(text: "é\u{1F600}{{#b}}", message: "t:1:3: the section 'b' is never closed"),
    Mistake(text: "\n{{/b}}", message: "t:2:1: the closing tag 'b' closes nothing"),
    Mistake(
      text: "{{#a}}\r\n {{/b}}", message: "t:2:2: the closing tag says 'b' where 'a' is open"),
    Mistake(text: "{{}}", message: "t:1:1: '' is not a name"),
    Mistake(text: "{{# }}", message: "t:1:1: '' is not a name"),
    Mistake(text: "{{a b}}", message: "t:1:1: 'a b' is not a name"),
    Mistake(text: "{{a..b}}", message: "t:1:1: 'a..b' is not a name"),
    Mistake(text: "{{=<%=}}", message: "t:1:1: '<%' does not name two delimiters"),
    Mistake(text: "{{=[ #=}}[#", message: "t:1:10: '' is not a name"),
    Mistake(
      text: "{{{payer}}}", message: "t:1:1: there is no way to print unescaped user text"),
    Mistake(text: "{{& payer}}", message: "t:1:1: there is no way to print unescaped user text"),
    Mistake(
      text: "{{>rwo}}", message: "t:1:1: there is no partial named 'rwo'; did you mean 'row'?"),
    Mistake(text: "{{<x}}{{/x}}", message: "t:1:1: there is no partial named 'x'"),
  ]

  static let badValues = [
    Mistake(
      text: "{{totl}}",
      message: "t:1:1: there is no value named 'totl' here; did you mean 'total'?"),
    Mistake(
      text: "{{#paid}}\n  {{payer.nmae}}{{/paid}}",
      message: "t:2:3: there is no value named 'payer.nmae' here; did you mean 'name'?"),
    Mistake(text: "{{^zzz}}{{/zzz}}", message: "t:1:1: there is no value named 'zzz' here"),
    Mistake(
      text: "{{payee.name}}",
      message:
        "t:1:1: 'payee.name' cannot be read because 'payee' is empty or has no parts; test it first"
    ),
    Mistake(text: "{{payer}}", message: "t:1:1: 'payer' is not text and cannot be printed"),
    Mistake(text: "{{paid}}", message: "t:1:1: 'paid' is not text and cannot be printed"),
    Mistake(text: "{{lines}}", message: "t:1:1: 'lines' is not text and cannot be printed"),
    Mistake(text: "{{.}}", message: "t:1:1: '.' is not text and cannot be printed"),
    Mistake(text: "{{>t}}", message: "t:1:1: templates are nested more than 64 deep"),
    Mistake(text: "{{<t}}{{/t}}", message: "t:1:1: templates are nested more than 64 deep"),
    Mistake(
      text: "{{<row}}{{$cell}}{{$cell}}{{/cell}}{{/cell}}{{/row}}",
      message: "t:1:18: templates are nested more than 64 deep"),
  ]

  @Test("A mistake in the tags is found when the templates are read", arguments: badTags)
  func parsing(of mistake: Mistake) throws {
    let error = #expect(throws: TemplateError.self) { try Self.library(mistake.text) }
    #expect(error?.description == mistake.message)
  }

  @Test("A wrong name or value is found when the template is rendered", arguments: badValues)
  func rendering(of mistake: Mistake) throws {
    let library = try Self.library(mistake.text)
    let error = #expect(throws: TemplateError.self) {
      try library.render("t", with: Self.record, as: .html)
    }
    #expect(error?.description == mistake.message)
  }

  @Test("Too many nested sections are an error, not a crash")
  func deepSections() {
    let text = String(repeating: "{{#paid}}", count: 100_000)
    let error = #expect(throws: TemplateError.self) { try Template(name: "t", text: text) }
    #expect(error?.problem == .nestedTooDeeply(limit: 64))
    #expect(error?.column == 64 * 9 + 1)
  }

  @Test("A template that is not there is named, with the nearest that is")
  func unknownTemplate() throws {
    let library = try Self.library("")
    let rendered = #expect(throws: TemplateError.self) {
      try library.render("raw", with: .none, as: .html)
    }
    #expect(rendered?.problem == .unknownTemplate("raw"))
    #expect(rendered?.didYouMean == "row")
    let replaced = #expect(throws: TemplateError.self) {
      try library.replacing([Template(name: "rows", text: "")])
    }
    #expect(
      replaced?.description == "rows:1:1: there is no template named 'rows'; did you mean 'row'?")
  }

  static func library(_ text: String) throws -> TemplateLibrary {
    try TemplateLibrary([
      Template(name: "t", text: text), Template(name: "row", text: "{{$cell}}{{/cell}}"),
    ])
  }
}
