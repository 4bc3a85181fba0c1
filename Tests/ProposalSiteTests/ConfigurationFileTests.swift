import Foundation
import Testing

@testable import ProposalSite

@Suite struct ConfigurationFileTests {
  static func errors(_ text: String) -> [String] {
    let source = SourceFile(path: "c.yml", bytes: Array(text.utf8))
    guard case .failure(let failure) = ConfigurationFile.parse(source) else { return [] }
    return failure.errors.map(\.description)
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let text: String
    let place: String
    let says: [String]
    var testDescription: String { text }
  }

  @Test(arguments: [
    Mistake(
      text: "fial-on: error\n", place: "c.yml:1:1: error: ",
      says: ["\"fial-on\" is no key", "Did you mean fail-on?", "required-version, "]),
    Mistake(
      text: "# ü\nrules:\n  vague-comparativ: off\n", place: "c.yml:3:3: error: ",
      says: ["\"vague-comparativ\" is no rule", "Did you mean vague-comparative?"]),
    Mistake(
      text: "rules: {\"vague-comparative\": loud}\n", place: "c.yml:1:30: error: ",
      says: ["rules.vague-comparative is \"loud\"", "on, off, error"]),
    Mistake(
      text: "fail-on:\n", place: "c.yml:1:1: error: ", says: ["fail-on has no value", "warning"]),
    Mistake(text: "fail-on: [error]\n", place: "c.yml:1:10: error: ", says: ["is a list"]),
    Mistake(text: "- error\n", place: "c.yml:1:1: error: ", says: ["the configuration is a list"]),
    Mistake(
      text: "fail-on: error\nfail-on: info\n", place: "c.yml:2:1: error: ", says: ["twice"]),
    Mistake(text: "rules:\n\toff: x\n", place: "c.yml:2:1: error: ", says: ["tab"]),
    Mistake(text: "a: [\n", place: "c.yml:1:5: error: ", says: ["not YAML"]),
    Mistake(
      text: "required-version: latest\n", place: "c.yml:1:19: error: ", says: ["0.2 or >=0.2"]),
  ])
  func `a mistake is an error with its place, its words and what was expected`(
    mistake: Mistake
  ) throws {
    let errors = Self.errors(mistake.text)
    #expect(errors.count == 1, "\(errors)")
    let error = try #require(errors.first)
    #expect(error.hasPrefix(mistake.place), "\(error)")
    for words in mistake.says { #expect(error.contains(words), "\(error)") }
  }

  @Test func `every mistake is told at once, but for a version that may know other keys`() {
    #expect(Self.errors("a: 1\nb: 2\nfail-on: never\n").count == 2)
    let old = Self.errors("required-version: 99\na: 1\n")
    #expect(old.count == 1)
    #expect(old.first?.contains("requires version 99") == true)
  }

  @Test(arguments: [
    ("0.1", "0.1.0", true), (">=0.1.0", "0.2.0", true), ("0.2", "0.1.9", false),
    ("=0.1.0", "0.1.0", true), ("=0.1", "0.1.1", false), (">= 0.10", "0.9.0", false),
  ])
  func `a version is allowed or not`(requirement: String, version: String, isAllowed: Bool) throws {
    let requirement = try #require(VersionRequirement(requirement))
    #expect(requirement.allows(version) == isAllowed)
  }

  @Test(arguments: ["", "x", "1.2.3.4", "-1", "1..2", "=>1"])
  func `a text that is no version is none`(text: String) {
    #expect(VersionRequirement(text) == nil)
  }

  @Test(arguments: [
    ("drafts/**", "drafts/a.md", true), ("drafts", "drafts/x/a.md", true),
    ("drafts", "x/drafts/a.md", true), ("/drafts", "x/drafts/a.md", false),
    ("*.draft.md", "x/y/a.draft.md", true), ("*.draft.md", "a.md", false),
    ("offers/*/a?.md", "offers/x/ab.md", true), ("offers/*/a?.md", "offers/x/y/ab.md", false),
    ("**/a.md", "a.md", true), ("x/**/a.md", "x/y/z/a.md", true), ("x/**", "x", false),
    ("a*b*c.md", "axxbxxbc.md", true), ("a*b*c.md", "acb.md", false), ("./a.md", "a.md", true),
  ])
  func `a pattern means paths`(pattern: String, path: String, isMatch: Bool) {
    #expect(PathPattern(pattern).matches(path) == isMatch)
  }

  @Test func `a pattern of many stars ends`() {
    let pattern = PathPattern(String(repeating: "*a", count: 40) + "b")
    #expect(!pattern.matches(String(repeating: "a", count: 4_000)))
    let folders = PathPattern(String(repeating: "**/", count: 12) + "b")
    #expect(!folders.matches(String(repeating: "a/", count: 30) + "a"))
  }

  /// Broken files are errors, whatever is broken about them.
  @Test func `any bytes are read as a configuration without a trap`() {
    let whole = Array(
      """
      required-version: ">=0.1"
      profile: committee
      rules: {vague-comparative: off, overload-low-weight: {warning-below: 7.5, severity: info}}
      phrases:
        - {id: a-b, message: m, words: [x], failing: [x], passing: [y], unless: number}
      paths:
        - match: ["a/**", 'b']
          fail-on: never
      exclude: &x [drafts, *x]
      """.utf8)
    var random = SplitMix64(seed: 7)
    for _ in 0..<400 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: index)
        default:
          bytes.insert(Array("\t:-[]{}&*?\"'\n#|>".utf8).randomElement(using: &random)!, at: index)
        }
      }
      let result = ConfigurationFile.parse(SourceFile(path: "c.yml", bytes: bytes))
      guard case .failure(let failure) = result else { continue }
      #expect(!failure.errors.isEmpty)
    }
  }
}
