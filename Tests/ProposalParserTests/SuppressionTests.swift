import ProposalModel
import Testing

@testable import ProposalParser

@Suite struct SuppressionTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// How the words the comment speaks about begin and end.
    let starts: String
    let ends: String
    var testDescription: String { text }
  }

  static let allow = "<!-- lint:allow vague-comparative: agreed -->"

  @Test(arguments: [
    // At a heading: its section.
    Case(text: "# A @\n\none\n\n## B\n\ntwo\n", starts: "# A", ends: "two\n"),
    Case(text: "# A\n\n## B @\n\ntwo\n\n## C\n\nthree\n", starts: "## B", ends: "two\n\n"),
    Case(text: "# A\n\n@\n\n## B\n\ntwo\n\n# C\n", starts: "# A", ends: "two\n\n"),
    Case(
      text: "# A\n\none\n\n@\n\n## B\n\ntwo\n\n### D\n\nx\n\n## C\n", starts: "## B", ends: "x\n\n"),
    Case(text: "# A\n@\none\n", starts: "# A", ends: "one\n"),
    Case(text: "A @\n===\n\none\n", starts: "A <!--", ends: "one\n"),
    // Before, in and behind an item.
    Case(text: "# A\n\nx\n\n@\n- one\n- two\n", starts: "- one", ends: "one\n"),
    Case(text: "- one\n@\n- two\n", starts: "- two", ends: "two\n"),
    Case(text: "- one\n- @ two\n  - three\n", starts: "- <!--", ends: "three\n"),
    Case(text: "- one\n- two @\n- three\n", starts: "two", ends: "two"),
    Case(text: "- one\n  @\n- two\n", starts: "one", ends: "one"),
    // A sentence: around, behind, in front of all.
    Case(text: "Grow fast. Ship @ soon. End.\n", starts: "Ship", ends: "soon."),
    Case(text: "Grow fast. @ Ship soon.\n", starts: "Grow", ends: "fast."),
    Case(text: "Grow fast. Ship soon. @\n", starts: "Ship", ends: "soon."),
    Case(text: "Grow\nfast.\nShip\nsoon. @\n", starts: "Ship", ends: "soon."),
    Case(text: "@ Grow fast. Ship soon.\n", starts: "<!--", ends: "soon."),
    Case(text: "Grow fast. Ship soon.\n@\n", starts: "Ship", ends: "soon."),
    Case(text: "Grow fast.\n\n@\n\nShip soon.\n", starts: "Ship", ends: "soon."),
    Case(text: "> Grow fast. @\n> Ship soon.\n", starts: "Grow", ends: "fast."),
    // A row; the head stands for the table.
    Case(
      text: "| A | B |\n|---|---|\n| one | two |\n| three @ | four |\n| x | y |\n",
      starts: "| three", ends: "four |"),
    Case(
      text: "| A | B |\n|---|---|\n| @ one | two |\n| three | four |\n",
      starts: "| <!--", ends: "two |"),
    Case(
      text: "| A | B |\n|---|---|\n| one | two @ |\n| three | four |\n",
      starts: "| one", ends: "--> |"),
    Case(text: "| A @ | B |\n|---|---|\n| one | two |\n", starts: "| A", ends: "two |"),
    Case(text: "x\n\n@\n\n| A | B |\n|---|---|\n| one | two |\n", starts: "| A", ends: "two |"),
    Case(
      text: "| A | B |\n|---|---|\n| one | two |\n| three | four |\n@\n",
      starts: "| three", ends: "four |"),
  ])
  func `a comment speaks about the words beside it`(example: Case) throws {
    let text = example.text.replacing("@", with: Self.allow)
    let bytes = Array(text.utf8)
    let found = SheetParser.proposal(from: bytes).suppressions
    #expect(found.count == 1)
    let scope = try #require(found.first).scope
    let words = String(decoding: bytes[scope.start..<scope.end], as: UTF8.self)
    #expect(words.hasPrefix(example.starts), "\(words)")
    #expect(
      words.hasSuffix(example.ends) || words.hasSuffix(example.ends + "\n")
        || words + "\n" == example.ends || (words + "\n").hasSuffix(example.ends), "\(words)")
  }

  @Test func `the parts of a comment are read with their places`() throws {
    let text = "x <!-- lint:allow a-b,c until=2026-12-31: agreed: see mail\n of May -->\n"
    let found = try #require(SheetParser.proposal(from: Array(text.utf8)).suppressions.first)
    #expect(found.rules.map(\.value) == ["a-b", "c"])
    #expect(found.rules.first?.place == SourceRange(start: 18, end: 21))
    #expect(found.until?.value == CalendarDate(year: 2026, month: 12, day: 31))
    #expect(found.reason == "agreed: see mail\n of May")
    #expect(found.problem == nil)
  }

  @Test(
    arguments: [
      ("lint:allow a: why until=2026-01-31", "why", true, nil),
      ("lint:allow a", nil, false, nil),
      ("lint:allow a:", nil, false, nil),
      ("lint:allow", nil, false, Suppression.Problem.noRule),
      ("lint:disable a: why", "why", false, .instruction("disable")),
      ("lint:", nil, false, .instruction("lint:")),
      ("lint:allow a until=31.12.2026: why", "why", false, .date("31.12.2026")),
    ] as [(String, String?, Bool, Suppression.Problem?)])
  func `a comment is understood or says what is wrong`(
    comment: String, reason: String?, hasEnd: Bool, problem: Suppression.Problem?
  ) throws {
    let text = "Grow. <!-- \(comment) -->\n"
    let found = try #require(SheetParser.proposal(from: Array(text.utf8)).suppressions.first)
    #expect(found.reason == reason)
    #expect((found.until != nil) == hasEnd)
    #expect(found.problem?.value == problem)
  }

  @Test(arguments: [
    "<!-- allow: x -->", "`<!-- lint:allow a: b -->`", "    <!-- lint:allow a: b -->",
  ])
  func `other comments and code are none`(text: String) {
    #expect(SheetParser.proposal(from: Array("x\n\n\(text)\n".utf8)).suppressions.isEmpty)
  }

  @Test func `a thousand comments take no longer than their number`() {
    let text = String(repeating: "# A\n\n\(Self.allow)\n\n", count: 2_000)
    #expect(SheetParser.proposal(from: Array(text.utf8)).suppressions.count == 2_000)
  }
}
