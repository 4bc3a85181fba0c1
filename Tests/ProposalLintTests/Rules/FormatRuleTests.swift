import ProposalLint
import ProposalModel
import Testing

/// The rules that give words to what the parser met, without a parser.
@Suite struct FormatRuleTests {
  struct Row: Sendable {
    let issue: SheetIssue
    let rule: String
    let severity: Severity
    /// What the message must show.
    let shows: String
  }

  static let rows = [
    Row(
      issue: .encoding(.directionOverride), rule: "format-encoding", severity: .error,
      shows: "direction"),
    Row(
      issue: .frontMatter("currency stands twice"), rule: "format-front-matter", severity: .error,
      shows: "currency stands twice"),
    Row(
      issue: .noteToSelf(words: "delete before sending"), rule: "format-note-to-self",
      severity: .error, shows: "“delete before sending”"),
    Row(
      issue: .ambiguousNumber(words: "1.250", readings: ["1.25", "1,250"]),
      rule: "format-number-ambiguous", severity: .error, shows: "1.25 or 1,250"),
    Row(
      issue: .ambiguousDate(words: "03/04/2026"), rule: "time-ambiguous-date",
      severity: .warning, shows: "“03/04/2026”"),
    Row(
      issue: .currencyUnclear(words: "50,000"), rule: "format-number-ambiguous",
      severity: .error, shows: "“50,000”"),
    Row(
      issue: .placeholder(words: "X%"), rule: "format-placeholder", severity: .error,
      shows: "“X%”"),
    Row(
      issue: .unread(words: "fifty K-ish", .clause), rule: "format-unparsed", severity: .warning,
      shows: "“fifty K-ish”"),
    Row(
      issue: .numberTooLarge(words: "9999"), rule: "format-unparsed", severity: .warning,
      shows: "“9999”"),
  ]

  @Test(arguments: rows)
  func `an issue of the sheet gets its words and its severity`(row: Row) throws {
    let place = SourceRange(start: 4, end: 9)
    var proposal = Proposal()
    proposal.issues = [Located(row.issue, at: place)]
    let findings = Linter().findings(in: proposal).filter { $0.rule != "format-no-milestone" }
    let finding = try #require(findings.first)
    #expect(findings.count == 1)
    #expect(finding.rule == row.rule)
    #expect(finding.severity == row.severity)
    #expect(finding.place == place)
    #expect(finding.message.contains(row.shows))
  }

  @Test func `findings come by place, then by rule, once each`() {
    var proposal = Proposal()
    proposal.issues = [
      Located(.placeholder(words: "TBD"), at: SourceRange(start: 20, end: 23)),
      Located(.noteToSelf(words: "a"), at: SourceRange(start: 2, end: 3)),
      Located(.placeholder(words: "TBD"), at: SourceRange(start: 20, end: 23)),
    ]
    let rules = Linter().findings(in: proposal).map(\.rule)
    #expect(rules == ["format-no-milestone", "format-note-to-self", "format-placeholder"])
  }

  @Test func `options silence a rule and change its severity`() {
    var proposal = Proposal()
    proposal.issues = [
      Located(.placeholder(words: "TBD"), at: SourceRange(start: 20, end: 23)),
      Located(.noteToSelf(words: "a"), at: SourceRange(start: 2, end: 3)),
    ]
    let options = LintOptions(
      disabled: ["format-no-milestone", "format-note-to-self"],
      severities: ["format-placeholder": .info])
    let findings = Linter(options: options).findings(in: proposal)
    #expect(findings.map(\.rule) == ["format-placeholder"])
    #expect(findings.map(\.severity) == [.info])
  }

  @Test func `where a slot is also an unread amount, only the slot is reported`() {
    var proposal = Proposal()
    proposal.issues = [
      Located(.unread(words: "pay TBD", .clause), at: SourceRange(start: 16, end: 23)),
      Located(.placeholder(words: "TBD"), at: SourceRange(start: 20, end: 23)),
    ]
    let rules = Linter().findings(in: proposal).map(\.rule)
    #expect(rules == ["format-no-milestone", "format-placeholder"])
  }

  @Test func `an amount that can be read in two ways is not missing`() {
    var proposal = BuiltProposal.sheet([BuiltProposal.milestone(state: .missing)])
    proposal.issues = [
      Located(
        .ambiguousNumber(words: "10.000", readings: ["10,000", "10"]),
        at: SourceRange(start: 50, end: 56))
    ]
    let rules = Linter().findings(in: proposal).map(\.rule)
    #expect(rules == ["format-number-ambiguous"])
  }

  @Test func `milestones whose weights were not understood have one finding`() {
    let milestones = (0..<3).map { index in
      var milestone = BuiltProposal.milestone(
        index, state: .unresolved(words: "Open Milan", reason: .notUnderstood),
        weight: index == 0 ? 40 : 30)
      milestone.payout.faults = [milestone.name.place]
      return milestone
    }
    let findings = Linter().findings(in: BuiltProposal.sheet(milestones))
      .filter { $0.rule == "format-unparsed" }
    #expect(findings.count == 1)
    #expect(findings.first?.related.count == 2)
  }

  @Test func `where the weights are no whole, that is said and nothing else`() {
    let milestones = (0..<2).map { index in
      var milestone = BuiltProposal.milestone(
        index, state: .unresolved(words: "Open Milan", reason: .notUnderstood), weight: 60)
      milestone.payout.faults = [milestone.name.place]
      return milestone
    }
    let errors = Linter().findings(in: BuiltProposal.sheet(milestones))
      .filter { $0.severity == .error }
    #expect(errors.map(\.rule) == ["payout-weights-sum"])
  }
}
