import ProposalLint
import ProposalModel
import Testing

/// Findings that need more of a sheet than the examples of a rule show, each with a counterpart that is fine.
struct WholeSheetFindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    /// The words at fault.
    let words: String
    /// The sentences behind the sheet.
    let flawed: String
    let fine: String
    var testDescription: String { "\(rule): \(words)" }
  }

  private static let sheet = """
    # Milestone bonus - Managing Director

    Juniper Group, Inc., Ohio. Executive: Marco Delaney. Effective date: 1 January 2026. Target payout: $400,000.

    | # | Goal | Bonus |
    |---|---|---:|
    | 1 | Furnace 2 relined by 30 June 2026, report of the inspector | $250,000 |
    | 2 | 6 restaurants opened by 30 November 2026, certificates of occupancy | $150,000 |

    ## Conditions

    {}

    """

  static let cases = [
    Case(
      rule: "risk-contradictory-terms", words: "forfeited if Marco leaves for any reason",
      flawed:
        "- The bonus is forfeited if Marco leaves for any reason.\n- If Marco is dismissed without cause, the bonus is paid in full.",
      fine:
        "- The bonus is forfeited if Marco leaves for any reason except dismissal without cause.\n- If Marco is dismissed without cause, the bonus is paid in full."
    ),
    Case(
      rule: "measure-no-owner", words: "certified by Marco Delaney",
      flawed: "- The result is certified by Marco Delaney.",
      fine:
        "- The result is calculated by Marco Delaney. It is certified by the audit committee."),
    Case(
      rule: "time-date-contradiction", words: "15 September 2026",
      flawed: "- The relining of the furnace has to be finished by 15 September 2026.",
      fine: "- The relining of the furnace has to be finished by 30 June 2026."),
    Case(
      rule: "vague-weasel-phrase", words: "As far as possible",
      flawed: "- As far as possible the bricks are from local kilns.",
      fine: "- The bricks are from the three kilns in Annex C."),
    Case(
      rule: "vague-subjective-adjective", words: "excellent",
      flawed: "- The finish must be excellent.",
      fine: "- The finish must pass test RF-2 on all 16 points."),
    Case(
      rule: "payout-amount-mismatch", words: "$160,000",
      flawed: "- Goal 2 is therefore worth $160,000.",
      fine: "- Goal 2 is therefore worth $150,000."),
    Case(
      rule: "risk-409a-timing", words: "Paid when the audit is complete",
      flawed: "- Paid when the audit is complete.",
      fine: "- Paid when the audit is complete and no later than 15 March 2027."),
    Case(
      rule: "ask-ratio-high", words: "$2,500,000",
      flawed: "- Value: $2,500,000 of additional operating profit over two years (budget v5).",
      fine: "- Value: $25,000,000 of additional operating profit over two years (budget v5)."),
  ]

  @Test(arguments: cases)
  func `is found, and not where it is fine`(_ example: Case) {
    let flawed = LintedText(Array(Self.sheet.replacing("{}", with: example.flawed).utf8))
    #expect(
      flawed.finds(example.rule, words: example.words, severity: nil),
      "\(flawed.findings.map(flawed.line))")
    let fine = LintedText(Array(Self.sheet.replacing("{}", with: example.fine).utf8))
    let found = fine.findings.filter { $0.rule == example.rule }
    #expect(found.isEmpty, "\(found.map(fine.line))")
  }
}
