import Testing

@testable import ProposalParser

@Suite("Rows of a table are milestones")
struct MilestoneRowTests {
  @Test("each row pays its amount, or its share of the contract sum", arguments: Self.cases)
  func pays(_ row: PaidCase) {
    #expect(paid(row.sheet, row.facts) == row.paid)
  }

  static let cases: [PaidCase] = [
    PaidCase(
      name: "amounts in thousands by the head",
      sheet: """
        # Contract: harbour survey

        | Phase | Result | Due | Amount, kEUR |
        |---|---|---|---:|
        | A | Soundings taken | 3 May 2027 | 12 |
        | B | Chart delivered | 9 July 2027 | 7.5 |
        """, facts: ["a": "met", "b": "met"], paid: ["12000", "7500"]),
    PaidCase(
      name: "shares of a price",
      sheet: """
        # Contract: museum website

        Client: Museum Aar. Supplier: Pixelhof GmbH. Contract sum: €40,000.00.

        | Milestone | Due | Share |
        |---|---|---:|
        | Concept signed | 1 March 2027 | 30% |
        | Site live | 1 June 2027 | 70% |
        """, facts: ["1": "met", "2": "missed"], paid: ["12000", "0"]),
    PaidCase(
      name: "a total row and a row of tax are no milestones",
      sheet: """
        # Contract: fence

        | No. | Work | Price |
        |---|---|---:|
        | 1 | Posts set | £4,000 |
        | 2 | Panels fixed | £6,000 |
        | | Total | £10,000 |
        | | of which VAT | £1,667 |
        """, facts: ["1": "met", "2": "met"], paid: ["4000", "6000"]),
    PaidCase(
      name: "German heads and marks",
      sheet: """
        # Werkvertrag Dach

        | Nr. | Leistung | Termin | Betrag |
        |---|---|---|---:|
        | 1 | Gerüst steht | 03.05.2027 | 4.500,00 € |
        | 2 | Dach gedeckt | 09.07.2027 | 18.250,50 € |
        """, facts: ["1": "met", "2": "met"], paid: ["4500", "18250.5"]),
    PaidCase(
      name: "a bonus for a level named in the goal",
      sheet: """
        # Bonus 2027

        | Goal | Bonus |
        |---|---:|
        | Net revenue of $12 million | $30,000 |
        | Launch the Spanish site by 30 June 2027 | $10,000 |
        """, facts: ["1": "11999999", "2": "met"], paid: ["0", "10000"]),
  ]

  @Test("what a row does not settle is not paid", arguments: Self.open)
  func leavesOpen(_ row: (sheet: String, states: [String])) {
    #expect(states(row.sheet) == row.states)
  }

  static let open: [(sheet: String, states: [String])] = [
    (
      """
      # Contract: audit

      | Milestone | Payment |
      |---|---:|
      | Report | $9,000 |
      | Follow-up | TBD |
      """, ["schedule-line", "to-be-agreed"]
    ),
    (
      """
      # Contract: audit

      Contract sum: $10,000

      | Milestone | Share | Payment |
      |---|---:|---:|
      | Report | 60% | $6,000 |
      | Follow-up | 40% | $5,000 |
      """, ["schedule-line", "contradictory"]
    ),
    (
      """
      # Contract: audit

      | Milestone | Payment | Kicker |
      |---|---:|---:|
      | Report | $9,000 | $1,000 |
      | Follow-up | $4,000 | |
      """, ["not-understood", "schedule-line"]
    ),
    (
      """
      # Contract: audit

      | Milestone | Share |
      |---|---:|
      | Report | 60% |
      | Follow-up | 40% |
      """, ["base-unstated", "base-unstated"]
    ),
  ]
}
