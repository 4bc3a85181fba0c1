import Foundation
import Testing

/// Every format tells the same findings, and what was not written here can read it.
@Suite struct LintFormatTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  /// Findings of every kind, a name with a comma and a colon, and two sheets.
  private func write() throws {
    try folder.write(ExampleSheet.flawed, to: "offers/plan, 100%: a.md")
    try folder.write(ExampleSheet.unsettled, to: "offers/b.md")
    try folder.write(ExampleSheet.clean, to: "offers/clean.md")
  }

  private func output(_ format: String, _ paths: String...) throws -> String {
    let result = try command.run(["lint", "--format", format, "--as-of", "2027-01-01"] + paths)
    #expect(result.status == 1 && result.error == "", "\(format)")
    return result.output
  }

  @Test func `concise is the JSON, a line a finding`() throws {
    try write()
    var expected = try ReportedFinding.inJSON(output("json", "offers"))
    #expect(expected.count > 5)
    #expect(Set(expected.map(\.severity)).count > 1)
    for index in expected.indices { expected[index].endLine = nil }
    #expect(ReportedFinding.inConcise(try output("concise", "offers")) == expected)
  }

  @Test func `SARIF is the JSON, with relative addresses`() throws {
    try write()
    var expected = try ReportedFinding.inJSON(output("json", "offers"))
    for index in expected.indices {
      expected[index].path =
        expected[index].path.addingPercentEncoding(
          withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "/.-_~"))) ?? ""
    }
    let text = try output("sarif", "./offers")
    #expect(try ReportedFinding.inSarif(text) == expected)
    #expect(!text.contains(folder.path))
  }

  @Test func `what a comment allows is suppressed in SARIF, with its reason`() throws {
    let comment = "<!-- lint:allow vague-quantity-word: counted in Annex A -->\n"
    let sheet =
      "# Bonus\n\n" + comment + "- Goal: sign several clients by 30 June 2030\n- Bonus: $50,000\n"
    try folder.write(sheet, to: "plan.md")
    func suppressed(_ flags: [String]) throws -> [[String: Any]] {
      let result = try command.run(["lint", "plan.md", "--format", "sarif"] + flags)
      let root = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      let run = (root as? [String: Any])?["runs"] as? [[String: Any]]
      let results = try #require(run?.first?["results"] as? [[String: Any]])
      #expect(results.contains { $0["suppressions"] == nil })
      return results.filter { $0["ruleId"] as? String == "vague-quantity-word" }
        .flatMap { $0["suppressions"] as? [[String: Any]] ?? [] }
    }
    let plain = try suppressed([])
    #expect(plain.map { $0["kind"] as? String } == ["inSource"])
    #expect(plain.map { $0["justification"] as? String } == ["counted in Annex A"])
    #expect(try suppressed(["--redact"]).map { $0["justification"] as? String } == [nil])
  }

  @Test func `the rules of SARIF are those its results point at`() throws {
    try write()
    let root = try JSONSerialization.jsonObject(with: Data(output("sarif", "offers").utf8))
    let run = try #require(((root as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: [String: Any]])?["driver"])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
    }
    for rule in rules {
      let texts = ["shortDescription", "fullDescription"].map {
        (rule[$0] as? [String: String])?["text"]
      }
      for text in texts { #expect((1...1024).contains(text?.count ?? 0)) }
      #expect((rule["help"] as? [String: String])?["markdown"]?.hasPrefix("# ") == true)
    }
  }

  @Test func `fingerprints tell findings apart and do not move with lines`() throws {
    func fingerprints(_ sheet: String) throws -> [String] {
      try folder.write(sheet, to: "plan.md")
      let text = try output("sarif", "plan.md")
      return text.matches(of: /"primaryLocationLineHash": "([0-9a-f]+:\d+)"/).map { String($0.1) }
    }
    let here = try fingerprints(ExampleSheet.flawed)
    #expect(here.count > 5 && Set(here).count == here.count)
    let moved = ExampleSheet.flawed.replacing(
      "## Milestone 1", with: "A line more.\n\n## Milestone 1")
    #expect(try fingerprints(moved) == here)
  }

  @Test func `annotations are the JSON, the worst first`() throws {
    try write()
    var expected = try ReportedFinding.inJSON(output("json", "offers"))
    // GitHub takes columns of words on one line only.
    for index in expected.indices where expected[index].endLine != expected[index].line {
      expected[index].column = nil
    }
    let lines = try output("github", folder("offers")).split(separator: "\n")
    let commands = lines.compactMap(WorkflowCommand.init)
    #expect(commands.count == lines.count)
    let found = commands.map { command in
      ReportedFinding(
        path: command.properties["file"] ?? "", line: Int(command.properties["line"] ?? "") ?? 0,
        column: command.properties["col"].flatMap { Int($0) },
        endLine: command.properties["endLine"].flatMap { Int($0) },
        severity: command.name == "notice" ? "info" : command.name,
        rule: command.properties["title"] ?? "",
        message: command.data.components(separatedBy: "\nHelp: ").first ?? "")
    }
    #expect(Set(found) == Set(expected))
    let ranks = found.map { ["error", "warning", "info"].firstIndex(of: $0.severity) ?? 3 }
    #expect(ranks == ranks.sorted())
  }

  @Test(arguments: ["text", "html", "markdown"])
  func `what people read holds every message, rewording and rule`(format: String) throws {
    try write()
    let json = try output("json", "offers/b.md")
    let root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let files = try #require(root?["files"] as? [[String: Any]])
    let text = PageWords.words(try output(format, "offers/b.md"), isHTML: format == "html")
    for finding in files.flatMap({ $0["findings"] as? [[String: Any]] ?? [] }) {
      for name in ["rule", "message", "help", "severity"]
      where name != "severity" || format == "text" {
        let words = PageWords.words(try #require(finding[name] as? String), isHTML: false)
        #expect(text.contains(words), "\(name): \(words)")
      }
    }
  }

  @Test(arguments: ["text", "concise", "json", "sarif", "github", "html", "markdown"])
  func `a run that checked nothing says so`(format: String) throws {
    try folder.write("not Markdown", to: "sheets/plan.txt")
    let result = try command.run("lint", "sheets", "--format", format)
    #expect(result.status == 0)
    #expect(result.error.hasPrefix("No sheet was checked"))
  }

  @Test func `pages of several sheets need a folder`() throws {
    try write()
    let refused = try command.run("lint", "offers", "--format", "html")
    #expect(refused.status == 2 && refused.output == "")
    #expect(refused.error.contains("--output"))
    let result = try command.run("lint", "offers", "--format", "html", "-o", "pages")
    #expect(result.status == 1)
    #expect(
      Set(result.output.split(separator: "\n")) == [
        "pages/plan, 100%: a.review.html", "pages/b.review.html", "pages/clean.review.html",
      ])
  }
}
