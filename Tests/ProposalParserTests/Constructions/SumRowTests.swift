import ProposalModel
import Testing

/// Rows of a schedule that are no payments of their own.
@Suite struct SumRowTests {
  @Test(arguments: [
    "| | Tender sum | £60,000 |\n| | Carried to summary | £60,000 |", "| A+B | | £60,000 |",
  ])
  func `sums of other rows are not paid again`(_ rows: String) {
    #expect(report(rows).maximum.said == "60000.00")
  }

  @Test(arguments: [
    "| 3 | or: ceilings, wood | £26,000 |", "| 3 | Variant B: metal ceiling | £16,000 |",
    "| 3 | Provisional sum - signage | £2,500 |", "| 3 | Daywork allowance | £8,000 |",
    "| 3 | Contingency (only if instructed) | £5,000 |",
    "| 3 | Client's own supply (doors), deducted | £4,000 |",
  ])
  func `a row that may replace another or never be paid leaves the total open`(_ rows: String) {
    #expect(report(rows).maximum.said == nil)
  }

  @Test func `an item over its parts is not added to them`() {
    let rows =
      "| 1.1 | Stud walls | £25,000 |\n| 1.2 | Doors | £15,000 |\n| 2 | Ceilings | £20,000 |"
    let paid = total("| 1 | Partition walls | £40,000 |\n\(rows)").maximum.said
    #expect(paid == nil || paid == "60000.00")
  }

  @Test func `a running column is not added up`() {
    let text =
      "| Stage | Cumulative payment |\n|---|---:|\n| Walls | £40,000 |\n| Ceilings | £60,000 |"
    #expect(of(text).maximum.said == nil)
  }

  private func report(_ rows: String) -> PayoutReport {
    total("| A | Partition walls | £40,000 |\n| B | Ceilings | £20,000 |\n\(rows)")
  }

  private func total(_ rows: String) -> PayoutReport {
    of("| No. | Work | Amount |\n|---|---|---:|\n\(rows)")
  }

  private func of(_ table: String) -> PayoutReport {
    let text = "# Fit-out\n\nClient: Kern SA. Contractor: Rapid Build Ltd.\n\n\(table)\n"
    return PayoutReport(of: Construction("", text, nil).proposal)
  }
}
