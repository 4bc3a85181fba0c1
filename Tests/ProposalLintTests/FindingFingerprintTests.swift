import ProposalLint
import ProposalModel
import ProposalParser
import Testing

@Suite struct FindingFingerprintTests {
  /// The fingerprints of what the linter finds in a sheet.
  static func fingerprints(_ text: String) -> [FindingFingerprint] {
    let bytes = Array(text.utf8)
    let proposal = SheetParser.proposal(from: bytes)
    let maker = FindingFingerprints(of: proposal)
    return Linter().findings(in: proposal).filter { !$0.isAbsence }.map {
      maker.fingerprint(of: $0, words: bytes[$0.place.start..<$0.place.end])
    }.sorted()
  }

  static let first =
    "## Milestone 1: Clients\n\nGoal: sign several clients by 30 June 2030. Bonus: $50,000.\n\n"
  static let second =
    "## Milestone 2: Staff\n\nGoal: hire a few engineers by 30 June 2030. Bonus: $20,000.\n\n"
  static let rows = [
    "| Sign several clients | 30 June 2030 | $50,000 |\n",
    "| Hire several engineers | 30 June 2030 | $20,000 |\n",
  ]

  static func table(_ rows: [String]) -> String {
    "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n" + rows.joined()
  }

  @Test func `sections in another order, line ends and emphasis change no fingerprint`() {
    let plain = Self.fingerprints("# Bonus\n\n" + Self.first + Self.second)
    #expect(plain.count >= 2)
    #expect(Self.fingerprints("# Bonus\n\n" + Self.second + Self.first) == plain)
    let other = ("# Bonus\n\nWords above.\n\n" + Self.first + Self.second)
      .replacing("\n", with: "\r\n").replacing("several", with: "**Several**")
    #expect(Self.fingerprints(other) == plain)
  }

  @Test func `a row that moves keeps its fingerprints, and rows differ`() {
    let rows = Self.fingerprints(Self.table(Self.rows))
    #expect(Self.fingerprints(Self.table(Self.rows.reversed())) == rows)
    #expect(Set(rows).count == rows.count)
    #expect(rows.count >= 2)
  }

  @Test func `other words are another finding`() {
    let plain = Self.fingerprints("# Bonus\n\n" + Self.first)
    #expect(
      Self.fingerprints("# Bonus\n\n" + Self.first.replacing("several", with: "numerous")) != plain)
    #expect(
      Self.fingerprints("# Bonus\n\n" + Self.first.replacing("Clients", with: "Stores")) != plain)
  }

  @Test func `what is missing stays known when some of what lacked it has it`() {
    func missing(_ text: String) -> [FindingFingerprint] {
      let bytes = Array(text.utf8)
      let proposal = SheetParser.proposal(from: bytes)
      let maker = FindingFingerprints(of: proposal)
      return Linter().findings(in: proposal).filter { $0.rule == "measure-no-source" }.map {
        maker.fingerprint(of: $0, words: bytes[$0.place.start..<$0.place.end])
      }
    }
    let both = missing("# Bonus\n\n" + Self.first + Self.second)
    #expect(both.count == 1)
    let proven = Self.first.replacing("Bonus:", with: "Evidence: the signed contracts. Bonus:")
    #expect(missing("# Bonus\n\n" + proven + Self.second) == both)
    #expect(missing("# Bonus\n\n" + Self.second + Self.first) == both)
  }

  @Test func `a fingerprint never changes`() {
    let finding = Finding(
      rule: "vague-quantity-word", family: .vagueness, severity: .error, message: "m", help: "h",
      place: SourceRange(start: 0, end: 7))
    let made = FindingFingerprints(of: Proposal()).fingerprint(of: finding, words: "Several".utf8)
    #expect(made.text == "8bf08d3a2a6df4e9a064f2e2160383f6")
  }
}
