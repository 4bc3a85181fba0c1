import Testing

@testable import ProposalModel
@testable import ProposalRenderer

@Suite struct PageStructureTests {
  /// A page of each kind.
  static func pages() throws -> [String] {
    let library = try TemplateLibrary.builtIn()
    let (proposal, report) = HaldenFixture.make()
    let finding = Finding(
      rule: "vague-word", family: .vagueness, severity: .error, message: "\"soon\" is no date",
      help: "Name a day.", place: SourceRange(start: 0, end: 1))
    let pages = [
      try ProposalDocument(proposal, report: report).html(library),
      try ScorecardDocumentTests.scorecard(.corrected, .interim, correction: "x").html(library),
      try ReadinessDocument(proposal, report: report, findings: [finding]).html(library),
      try ReviewDocumentTests.review(of: proposal, report).html(library),
      try ReviewDocument(proposal, report: report, .init(findings: []) { _ in "" }).html(library),
    ]
    return pages.map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func `Tags match and ids are unique`() throws {
    for page in try Self.pages() {
      let tags = PageTags(page)
      #expect(tags.unbalanced == nil)
      let ids = tags.all.compactMap { $0.attribute(" id") }
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test func `There is one title heading and no level is skipped`() throws {
    for page in try Self.pages() {
      let tags = PageTags(page)
      #expect(tags.opening("h1").count == 1)
      let levels = tags.all.filter { !$0.isEnd }.compactMap { tag in
        tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
      }
      for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    }
  }

  @Test func `Tables have a caption, and head cells a scope and a text`() throws {
    for page in try Self.pages() {
      let tags = PageTags(page)
      #expect(tags.opening("table").count == tags.opening("caption").count)
      for head in tags.opening("th") {
        #expect(head.attribute("scope") != nil)
        #expect(!head.text.isEmpty)
      }
    }
  }

  @Test func `A page asks for nothing and runs nothing`() throws {
    for page in try Self.pages() {
      let words = [
        " src=", "url(", "@import", "<script", " style=", "<link", "<iframe", " onload=",
        " onclick=",
      ]
      for word in words { #expect(!page.lowercased().contains(word)) }
    }
  }

  @Test func `The policy allows exactly the styles of the page`() throws {
    for page in try Self.pages() {
      let styles = page.split(separator: "<style>").dropFirst().map { part in
        String(part[..<(part.firstRange(of: "</style>")?.lowerBound ?? part.endIndex)])
      }
      #expect(styles.count == 2)
      #expect(page.contains("default-src &#39;none&#39;"))
      for style in styles {
        let digest = Base64.text(of: SHA256.digest(of: Array(style.utf8)))
        #expect(page.contains("&#39;sha256-\(digest)&#39;"))
      }
    }
  }

  @Test func `Pages name their language, their width and who made them early on`() throws {
    for page in try Self.pages() {
      let head = page.prefix(2_000)
      for part in [
        "<html lang=\"en\">", "<meta charset=\"utf-8\">", "name=\"viewport\"", "Milepost",
      ] {
        #expect(head.contains(part))
      }
    }
  }
}
