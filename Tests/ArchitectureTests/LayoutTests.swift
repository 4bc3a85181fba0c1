import Foundation
import Testing

@Suite struct LayoutTests {
  @Test func `the top level holds what convention puts there`() throws {
    let fixed: Set = [
      "Package.swift", "Sources", "Tests", "Templates", "Output", "README.md", "ARCHITECTURE.md",
      "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "Makefile",
    ]
    #expect(Set(try Project.topLevelNames()).isSubset(of: fixed))
  }

  @Test func `every test that ARCHITECTURE.md names is there`() throws {
    let tests = try Project.swiftFiles(below: "Tests").map(Project.text).joined()
    let page = try Project.text("ARCHITECTURE.md")
    let names = page.matches(of: /\[test: `([^`]+)`\]/).map { String($0.1) }
    try #require(!names.isEmpty)
    for name in names {
      let isNamed =
        tests.contains("func `\(name)`") || tests.contains("@Test(\"\(name)\"")
        || tests.contains("@Test(\n    \"\(name)\"")
      #expect(isNamed, "no test is called: \(name)")
    }
  }

  @Test func `ARCHITECTURE.md has a row for every target, with its imports`() throws {
    let page = try Project.text("ARCHITECTURE.md")
    for row in ImportTests.rows {
      let target = row.folder == "Templates" ? "BuiltInTemplates" : FileName.last(of: row.folder)
      let line = page.split(separator: "\n").first { $0.hasPrefix("| `\(target)` |") }
      let text = try #require(line, "no row for \(target)")
      for module in row.imports.subtracting(ImportTests.system) {
        #expect(text.contains(module), "the row of \(target) does not say \(module)")
      }
    }
  }

  @Test func `every relative link of the pages leads somewhere`() throws {
    for page in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"] {
      for match in try Project.text(page).matches(of: /\]\(([^)#:]+)\)/) {
        let target = Project.root.appendingPathComponent(String(match.1)).path
        #expect(FileManager.default.fileExists(atPath: target), "\(page) leads to \(match.1)")
      }
    }
  }
}

enum FileName {
  static func last(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }
}
