import ProposalModel
import ProposalParser
import Testing

/// What stands below a table and tells how a row of it is earned is paid once.
@Suite struct DetailedRowTests {
  @Test(arguments: [
    "**2. Teachers certified.**\n\n$240 for each teacher certified by 30 June 2027, up to 300 teachers.",
    "## Milestone 2\n\n$240 for each teacher certified by 30 June 2027, up to 300 teachers.",
    "## Teachers\n\nEach teacher certified by 30 June 2027 brings $240, up to 300 teachers.",
    "## Details\n\n2. Teachers certified: $240 for each teacher certified, up to 300.",
    "## Details\n\n- Kits delivered: paid on receipt.\n- Teachers certified: $240 for each teacher certified, up to 300.",
  ])
  func `a row and its details are one milestone`(_ details: String) {
    #expect(report(with: details).maximum.said == "92000.00")
  }

  @Test(arguments: [
    ("It pays $60,000.", "100000.00"),
    (
      "$30,000 at 18 contracts and $60,000 at 24 contracts. Only the highest level reached is paid.",
      "100000.00"
    ),
    ("It pays $6,000 for each contract, up to 12.", nil),
  ])
  func `paragraphs by number detail weighted rows without numbers`(_ first: String, _ most: String?)
  {
    let text = """
      # Bonus plan

      Currency: USD.

      | Measure | Weight | Target amount |
      |---|---|---|
      | Contracts signed in 2027 | 60% | $60,000 |
      | Hiring | 40% | $40,000 |

      **Measure 1.** \(first)

      **Measure 2.** The sales team is hired by 31 December 2027. It pays $40,000.
      """
    #expect(PayoutReport(of: SheetParser.proposal(from: Array(text.utf8))).maximum.said == most)
  }

  @Test(arguments: [
    "## Milestone 2\n\n$250 for each teacher certified by 30 June 2027, up to 300 teachers.",
    "## Extra\n\n- Teachers certified: $5,000 if all are certified by 1 June 2027.",
  ])
  func `another amount for a row leaves it open`(_ details: String) {
    #expect(report(with: details).maximum.said == nil)
  }

  @Test(arguments: [
    (
      "## 2. Nurses certified\n\n$240 for each nurse certified by 30 June 2027, up to 300 nurses.",
      "164000.00"
    ),
    (
      "## Kits delivered in Germany\n\n$20,000 if the German kits are delivered by 1 May 2027.",
      "112000.00"
    ),
    (
      "## Kits delivered\n\nA second $20,000 is paid when 500 kits are in use by 30 June 2027.",
      "112000.00"
    ),
    (
      "## Bonuses\n\n1. $5,000 if all kits arrive by 1 March 2027.\n2. $6,000 if all teachers are certified by 1 June 2027.",
      "103000.00"
    ),
  ])
  func `what is something else is paid beside the rows`(_ rest: String, _ most: String) {
    #expect(report(with: rest).maximum.said == most)
  }

  private func report(with rest: String) -> PayoutReport {
    let text = """
      # Grant 2027

      Grantee: Lumen Trust. Funder: Hale Foundation. Currency: USD. Effective 1 January 2027.

      | Milestone | Due | Amount |
      |---|---|---:|
      | 1. Kits delivered | 31 March 2027 | $20,000 |
      | 2. Teachers certified | 30 June 2027 | $72,000 |

      \(rest)
      """
    return PayoutReport(of: Construction("", text, nil).proposal)
  }
}

/// Four digits in front of something that can be counted.
@Suite struct YearOfThingsTests {
  @Test(arguments: [
    ("an unqualified opinion is issued on the 2026 accounts by 12 March 2027", "0.00"),
    (
      "an opinion is issued on the 2026 accounts, with no material weakness reported, by 12 March 2027",
      "0.00"
    ),
    ("the auditor signs off the 2026 accounts by 12 March 2027", "0.00"),
  ])
  func `a year behind the article counts nothing`(_ goal: String, _ late: String) {
    let text = "# Bonus\n\nCurrency: USD\n\n## 1. Audit\n\n$25,000 if \(goal).\n"
    let report = PayoutReport(
      of: Construction("", text, nil).proposal, facts: Construction.facts("1=2027-03-20"))
    #expect(report.total.said == late)
    let early = PayoutReport(
      of: Construction("", text, nil).proposal, facts: Construction.facts("1=2027-03-02"))
    #expect(early.total.said == "25000.00")
  }
}
