import Testing

@testable import ProposalParser

@Suite("Rows of a table are levels of one milestone")
struct LevelTableTests {
  @Test("each level pays what its row and the words beside it say", arguments: Self.cases)
  func pays(_ row: PaidCase) {
    #expect(paid(row.sheet, row.facts) == row.paid)
  }

  static let ladder = """
    # Bonus

    ## Milestone 1: New customers

    | New customers | Bonus |
    |---|---:|
    | 10 | $5,000 |
    | 20 | $12,000 |
    | 30 or more | $20,000 |


    """

  static let cases: [PaidCase] = [
    PaidCase(
      name: "only the highest", sheet: ladder + "Only the highest level reached is paid.",
      facts: ["1": "25"], paid: ["12000"]),
    PaidCase(
      name: "a straight line",
      sheet: ladder + "Between the levels the bonus is interpolated in a straight line.",
      facts: ["1": "25"], paid: ["16000"]),
    PaidCase(
      name: "all reached", sheet: ladder + "Each tier reached is paid; the amounts add up.",
      facts: ["1": "25"], paid: ["17000"]),
    PaidCase(
      name: "stretches that follow one another",
      sheet: """
        # Award

        ## Milestone 1: Survey score

        | Score | Award |
        |---|---|
        | below 70 | none |
        | 70 to 79 | £800 |
        | 80 to 89 | £1,500 |
        | 90 or more | £2,400 |
        """, facts: ["1": "84"], paid: ["1500"]),
    PaidCase(
      name: "fewer is better",
      sheet: """
        # Bonus

        ## Milestone 1: Complaints

        | Complaints in 2027 | Bonus |
        |---|---:|
        | more than 40 | $0 |
        | 40 | $2,000 |
        | 20 or fewer | $6,000 |

        Between these points a straight line applies. Fewer is better.
        """, facts: ["1": "30"], paid: ["4000"]),
    PaidCase(
      name: "an amount and so much for each more",
      sheet: """
        # Award

        ## Milestone 1: Index

        | Index | Award |
        |---|---|
        | below 50 points | nothing |
        | 50 points or more | €3,000 plus €200 for each point above 50, at most €8,000 |
        """, facts: ["1": "60"], paid: ["5000"]),
    PaidCase(
      name: "levels with names",
      sheet: """
        # Bonus

        ## Milestone 1: Revenue

        | Level | Revenue | Bonus |
        |---|---:|---:|
        | Threshold | $6M | $40,000 |
        | Target | $8M | $80,000 |

        Only the highest level reached is paid.
        """, facts: ["1": "7000000"], paid: ["40000"]),
    PaidCase(
      name: "levels as columns",
      sheet: """
        # Bonus

        ## Milestone 1: Revenue

        | | Threshold | Target | Maximum |
        |---|---:|---:|---:|
        | Revenue | $6M | $8M | $10M |
        | Bonus | $40,000 | $80,000 | $100,000 |

        Amounts between the levels follow a straight line.
        """, facts: ["1": "7000000"], paid: ["60000"]),
  ]

  @Test("what the rows do not settle is not paid", arguments: Self.open)
  func leavesOpen(_ row: (sheet: String, state: String)) {
    #expect(states(row.sheet) == [row.state])
  }

  static func sheet(_ rows: String, _ words: String = "") -> String {
    "# Bonus\n\n## Milestone 1: Sales\n\n| Sales | Bonus |\n|---|---|\n\(rows)\n\n\(words)"
  }

  static let open: [(sheet: String, state: String)] = [
    (sheet("| $1M | $10,000 |\n| $2M | $20,000 |"), "highest or cumulative"),
    (
      sheet("| $1M | $10,000 |\n| $3M | $20,000 |\n| $2M | $30,000 |", "Only the highest tier."),
      "inconsistent-levels"
    ),
    (sheet("| $1M | $10,000 |\n| $2M | to be agreed |", "Only the highest tier."), "to-be-agreed"),
    (
      sheet("| up to $1M | $10,000 |\n| $1M to $2M | $20,000 |\n| $2M to $3M | $30,000 |"),
      "inconsistent-levels"
    ),
    (
      sheet(
        "| $1M | $10,000 |\n| $2M | $20,000 |",
        "Only the highest tier is paid. The $2 million tier pays $25,000."), "not-understood"
    ),
  ]
}
