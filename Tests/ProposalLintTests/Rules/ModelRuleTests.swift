import ProposalLint
import ProposalModel
import Testing

/// The rules about what was read, on proposals made by hand.
@Suite struct ModelRuleTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let name: String
    let proposal: Proposal
    /// `severity rule` of each finding, in order.
    let expected: [String]
    /// What the first message must show.
    var shows = ""
    var testDescription: String { name }
  }

  private typealias Built = BuiltProposal

  static let payouts = [
    Row(name: "a settled milestone", proposal: Built.sheet([Built.milestone()]), expected: []),
    Row(
      name: "no amount", proposal: Built.sheet([Built.milestone(state: .missing)]),
      expected: ["error payout-missing"], shows: "“Open Milan”"),
    Row(
      name: "an amount left open",
      proposal: Built.sheet([
        Built.milestone(state: .unresolved(words: "to be agreed", reason: .toBeAgreed))
      ]),
      expected: ["error payout-missing"], shows: "“to be agreed”"),
    Row(
      name: "two readings, both in money",
      proposal: Built.sheet([
        Built.milestone(
          state: .ambiguous([
            PayoutReading(rule: "highest", plan: Built.ladder(.highest)),
            PayoutReading(rule: "cumulative", plan: Built.ladder(.cumulative)),
          ]))
      ]),
      expected: ["error payout-tier-rule-unstated"],
      shows: "the highest level alone pays at most USD 100.00; every level reached, added up,"
        + " pays at most USD 230.00"),
    Row(
      name: "a percentage of nothing",
      proposal: Built.sheet([
        Built.milestone(state: .unresolved(words: "20%", reason: .baseUnstated))
      ]),
      expected: ["error payout-base-unstated"], shows: "“20%”"),
    Row(
      name: "a ceiling",
      proposal: Built.sheet([
        Built.milestone(state: .unresolved(words: "up to $50", reason: .upToAmount))
      ]),
      expected: ["error vague-up-to-amount"], shows: "“up to $50”"),
    Row(
      name: "levels out of order",
      proposal: Built.sheet([
        Built.milestone(state: .unresolved(words: "$8", reason: .inconsistentLevels))
      ]),
      expected: ["error payout-tiers-inconsistent"]),
    Row(
      name: "pay in words that were not understood",
      proposal: Built.sheet([
        Built.milestone(state: .unresolved(words: "fifty K-ish", reason: .notUnderstood))
      ]),
      expected: ["error format-unparsed"], shows: "“fifty K-ish”"),
    Row(
      name: "an amount of no currency",
      proposal: Built.sheet([
        Built.milestone(state: .unresolved(words: "50", reason: .currencyUnclear))
      ]),
      expected: ["error format-number-ambiguous"], shows: "“50”"),
    Row(
      name: "clauses that cannot both hold",
      proposal: Built.sheet([
        Built.milestone(state: .unresolved(words: "cumulative; highest", reason: .contradictory))
      ]),
      expected: ["error risk-contradictory-terms"]),
  ]

  static let weights = [
    Row(
      name: "101%",
      proposal: Built.sheet([
        Built.milestone(0, weight: 60), Built.milestone(1, weight: 41),
      ]),
      expected: ["error payout-weights-sum"], shows: "101%, not 100%: 60 + 41"),
    Row(
      name: "thirds as written",
      proposal: Built.sheet(
        (0..<3).map { Built.milestone($0, weight: Rational(333, 10)) }), expected: []),
    Row(
      name: "whole thirds are one short",
      proposal: Built.sheet((0..<3).map { Built.milestone($0, weight: 33) }),
      expected: ["error payout-weights-sum"]),
    Row(
      name: "two light goals",
      proposal: Built.sheet([
        Built.milestone(0, weight: 88), Built.milestone(1, weight: 8),
        Built.milestone(2, weight: 4),
      ]),
      expected: ["warning overload-low-weight", "error overload-low-weight"], shows: "8%"),
    Row(
      name: "five goals", proposal: Built.sheet((0..<5).map { Built.milestone($0) }),
      expected: []),
    Row(
      name: "six goals", proposal: Built.sheet((0..<6).map { Built.milestone($0) }),
      expected: ["warning overload-too-many-milestones"], shows: "6 paid milestones"),
    Row(
      name: "eight goals", proposal: Built.sheet((0..<8).map { Built.milestone($0) }),
      expected: ["error overload-too-many-milestones"]),
  ]

  static let dates = [
    Row(
      name: "no deadline", proposal: Built.sheet([Built.milestone(deadline: nil)]),
      expected: ["error time-no-deadline"]),
    Row(
      name: "a quarter of no year", proposal: Built.sheet([undecided(.yearMissing)]),
      expected: ["error time-quarter-without-year"]),
    Row(
      name: "a duration from nowhere", proposal: Built.sheet([undecided(.anchorMissing)]),
      expected: ["error time-relative-without-anchor"]),
    Row(
      name: "a duration from the effective date",
      proposal: Built.sheet(
        [
          Built.milestone(
            deadline: Deadline(
              date: Built.day(2026, 12, 31), basis: .assumed(anchor: Built.day(2026, 1, 1))))
        ], effective: Built.day(2026, 1, 1)),
      expected: ["info time-relative-without-anchor"],
      shows: "2026-01-01, which ends it on 2026-12-31"),
    Row(
      name: "due before it starts",
      proposal: Built.sheet([Built.milestone()], effective: Built.day(2027, 1, 1)),
      expected: ["error time-date-contradiction"], shows: "2026-06-30"),
  ]

  private static func undecided(_ reason: UndecidedDate) -> Milestone {
    Built.milestone(deadline: Deadline(date: nil, basis: .undecided(reason)))
  }

  @Test(arguments: payouts + weights + dates)
  func `a rule says what is wrong with what was read`(row: Row) {
    let findings = Linter().findings(in: row.proposal).filter { !$0.isAbsence }
    #expect(findings.map { "\($0.severity.rawValue) \($0.rule)" } == row.expected)
    #expect(findings.first?.message.contains(row.shows) ?? true)
  }

  @Test func `stages of a contract are no overload`() {
    var proposal = Built.sheet((0..<9).map { Built.milestone($0) })
    proposal.kind = .contractPayout
    #expect(!Linter().findings(in: proposal).contains { $0.family == .overloading })
  }

  @Test(arguments: [(240, 235, 0, true), (241, 240, 1, false), (235, 235, 0, false)])
  func `a stated total may differ by what rounding explains`(
    stated: Int, computed: Int, tolerance: Int, isFound: Bool
  ) {
    var proposal = Built.sheet([Built.milestone()])
    proposal.statedAmounts = [
      StatedAmount(
        meaning: .columnTotal,
        amount: Located(Rational(stated), at: SourceRange(start: 70, end: 75)),
        computed: Rational(computed), tolerance: Rational(tolerance))
    ]
    let rules = Linter().findings(in: proposal).filter { !$0.isAbsence }.map(\.rule)
    #expect(rules == (isFound ? ["payout-amount-mismatch"] : []))
  }
}
