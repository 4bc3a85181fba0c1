import Testing

@testable import ProposalParser

@Suite("Goals share one amount")
struct GroupTests {
  static func sheet(_ rules: String, head: String = "Target bonus: $100,000") -> String {
    """
    # Bonus plan 2027

    \(head)

    | Goal | Weight | Threshold | Target | Maximum |
    |---|---:|---:|---:|---:|
    | Revenue | 60% | $8M | $10M | $12M |
    | Churn | 40% | 6% | 4% | 2% |

    \(rules)
    """
  }

  static let scale = """
    Threshold pays 50%, target 100% and maximum 200% of a goal's share, on a straight line between. \
    Below threshold nothing is paid.
    """

  @Test("each goal pays its share of the amount by the common scale", arguments: Self.cases)
  func pays(_ row: PaidCase) {
    #expect(paid(row.sheet, row.facts) == row.paid)
    if let total = row.total { #expect(totalPaid(row.sheet, row.facts) == total) }
  }

  static let cases: [PaidCase] = [
    PaidCase(
      name: "names in front", sheet: sheet(scale), facts: ["1": "9000000", "2": "3"],
      paid: ["45000", "60000"], total: "105000"),
    PaidCase(
      name: "percentages in front",
      sheet: sheet(
        "A goal earns 0% at threshold, 100% at target and 150% at maximum, interpolated linearly."),
      facts: ["1": "9000000", "2": "7"], paid: ["30000", "0"], total: "30000"),
    PaidCase(
      name: "a cap on the whole",
      sheet: sheet(scale + "\n\nThe bonus may not exceed 120% of the target bonus."),
      facts: ["1": "12000000", "2": "2"], paid: ["120000", "80000"], total: "120000"),
    PaidCase(
      name: "a part of the year",
      sheet: sheet(scale + "\n\nThe bonus is multiplied by nine twelfths."),
      facts: ["1": "10000000", "2": "4"], paid: ["60000", "40000"], total: "75000"),
    PaidCase(
      name: "a common rounding",
      sheet: sheet(scale + "\n\nThe bonus is rounded to the nearest $1,000."),
      facts: ["1": "9010000", "2": "4"], paid: ["45150", "40000"], total: "85000"),
    PaidCase(
      name: "all or nothing",
      sheet: """
        # Bonus 2027

        Target bonus: $50,000

        | # | Objective | Weight |
        |---|---|---:|
        | 1 | EBITDA of $5.0M | 80% |
        | 2 | Open the Lyon office | 20% |

        Each objective pays its full weight if achieved and nothing if missed.
        """, facts: ["1": "4999999", "2": "met"], paid: ["0", "10000"], total: "10000"),
    PaidCase(
      name: "attainment of one target",
      sheet: """
        # Bonus 2027

        Target bonus: €40,000

        | Goal | Weight | Target |
        |---|---:|---:|
        | Orders | 50% | €20M |
        | Margin | 50% | 25% |

        For each goal 80% of target pays 50%, 100% pays 100% and 120% pays 150%, with straight \
        lines in between.
        """, facts: ["1": "18000000", "2": "30"], paid: ["15000", "30000"], total: "45000"),
  ]

  @Test("what the rules do not settle is not paid", arguments: Self.open)
  func leavesOpen(_ row: (sheet: String, state: String)) {
    #expect(Set(states(row.sheet)) == [row.state])
  }

  static let open: [(sheet: String, state: String)] = [
    (sheet(""), "not-understood"),
    (sheet(scale, head: "Effective date: 1 January 2027"), "base-unstated"),
    (
      sheet("Threshold pays 50%, target 100% and maximum 200% of a goal's share."),
      "steps or straight line"
    ),
    (
      sheet(scale + "\n\nIf the share price falls, the bonus is multiplied accordingly."),
      "not-understood"
    ),
    (
      sheet(scale + "\n\nEach goal pays 40% at threshold, 100% at target and 180% at maximum."),
      "contradictory"
    ),
  ]
}
