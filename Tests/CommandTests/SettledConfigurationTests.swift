import Foundation
import Testing

/// Profiles, thresholds, paths, terms and rules of one's own, on the built command.
@Suite struct SettledConfigurationTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let vague = ConfigurationTests.vague

  static let phrases = """
    phrases:
      - id: acme-synergy
        message: nobody can measure it
        words: [synerg(y), synergies]
        except: [synergy committee]
        unless: [number]
        severity: error
        failing:
          - "We pay $50,000 upon realising ⟦synergies⟧ by 30 June 2030."
        passing:
          - "We pay $50,000 upon realising synergies in 3 plants by 30 June 2030."

    """

  @Test func `a threshold is moved`() throws {
    let sheet =
      "# Bonus\n\nTarget bonus: $100,000.\n\n| Goal | Weight | Due |\n|---|---|---|\n"
      + "| Open Milan | 92% | 30 June 2030 |\n| Open Rome | 8% | 30 June 2030 |\n"
    try folder.write(sheet, to: "a.md")
    #expect(try command.run("lint", "a.md").output.contains("[overload-low-weight]"))
    try folder.write(
      "rules:\n  overload-low-weight:\n    warning-below: 7.5%\n", to: ".milepost.yml")
    #expect(try !command.run("lint", "a.md").output.contains("[overload-low-weight]"))
    let shown = try command.run("config", "a.md").output.split(separator: "\n")
      .map { $0.split(separator: " ") }
    #expect(shown.contains(["rules.overload-low-weight.warning-below", "7.5", ".milepost.yml:3"]))
    #expect(shown.contains(["rules.overload-low-weight", "warning", "default"]))
  }

  @Test func `settings of some paths stand on top of the others`() throws {
    try folder.write(
      """
      rules:
        vague-quantity-word: warning
      paths:
        - match: "drafts/**"
          rules:
            vague-quantity-word: off
        - match: [drafts/final.md]
          fail-on: warning
          rules:
            vague-quantity-word: info
      """, to: ".milepost.yml")
    for name in ["a.md", "drafts/b.md", "drafts/final.md"] {
      try folder.write(Self.vague, to: name)
    }
    let result = try command.run("lint", ".")
    #expect(result.output.contains("./a.md:3:14: warning:"))
    #expect(!result.output.contains("b.md:3:14"))
    #expect(result.output.contains("./drafts/final.md:3:14: info:"))
    let shown = try command.run("config", "drafts/final.md").output.split(separator: "\n")
      .map { $0.split(separator: " ") }
    #expect(shown.contains(["rules.vague-quantity-word", "info", ".milepost.yml:10"]))
    #expect(shown.contains(["fail-on", "warning", ".milepost.yml:8"]))
    let below = try Command(folder: folder("drafts")).run("lint", "b.md", "../a.md")
    #expect(below.output.contains("../a.md:3:14: warning:"))
    #expect(!below.output.contains("b.md:3:14: "))
  }

  @Test func `a profile changes what matters, and rules override it`() throws {
    try folder.write(Self.vague, to: "a.md")
    let plain = try command.run("config").output
    let committee = try command.run("config", "--profile", "committee").output
    #expect(plain != committee)
    #expect(committee.contains("profile committee"))
    try folder.write(
      "profile: committee\nrules:\n  vague-quantity-word: info\n", to: ".milepost.yml")
    #expect(try command.run("lint", "a.md").output.contains("3:14: info:"))
    let wrong = try command.run("lint", "a.md", "--profile", "comittee")
    #expect(wrong.status == 2)
    #expect(wrong.error.contains("committee"))
  }

  @Test func `a term that is defined elsewhere is not vague`() throws {
    let sheet = "# Bonus\n\nWe pay $50,000 upon a successful launch by 30 June 2030.\n"
    try folder.write(sheet, to: "a.md")
    #expect(try command.run("lint", "a.md").output.contains("successful"))
    try folder.write("terms: [Successful Launch]\n", to: ".milepost.yml")
    #expect(try !command.run("lint", "a.md").output.contains("successful”"))
  }

  @Test func `a rule of one's own flags its words, and can be allowed`() throws {
    try folder.write(Self.phrases + "rules:\n  acme-synergy: warning\n", to: ".milepost.yml")
    let sheet = "# Bonus\n\nWe pay $50,000 upon realising synergies by 30 June 2030.\n"
    try folder.write(sheet, to: "a.md")
    let found = try command.run("lint", "a.md")
    #expect(found.output.contains("a.md:3:31: warning: “synergies”: nobody can measure it"))
    let comment = " <!-- lint:allow acme-synergy: the plan counts them -->\n"
    try folder.write(sheet.dropLast() + comment, to: "a.md")
    #expect(try !command.run("lint", "a.md").output.contains("synergies”"))
  }

  @Test(arguments: [
    ("⟦synergies⟧ by", "synergy by", "is not flagged by acme-synergy"),
    ("⟦synergies⟧ by", "synergies ⟦by⟧", "is flagged at other words"),
    ("synergies in 3 plants by", "synergies by", "is flagged by acme-synergy"),
    ("id: acme-synergy", "id: vague-comparative", "is a rule already"),
    ("id: acme-synergy", "id: Acme Synergy", "is no name of a rule"),
    ("    message: nobody can measure it\n", "", "lacks \"message\""),
    ("severity: error", "severity: eror", "Did you mean error?"),
    ("unless: [number]", "unles: [number]", "Did you mean unless?"),
  ])
  func `a rule of one's own that does not hold is refused with its place`(
    words: String, replacement: String, says: String
  ) throws {
    let text = Self.phrases.replacing("synerg(y)", with: "synergism")
      .replacing(words, with: replacement)
    try folder.write(text, to: ".milepost.yml")
    try folder.write(Self.vague, to: "a.md")
    let result = try command.run("lint", "a.md")
    #expect(result.status == 2)
    #expect(result.error.contains(says), "\(result.error)")
    #expect(result.error.hasPrefix(".milepost.yml:"), "\(result.error)")
    #expect(result.output.isEmpty)
  }
}
