import ProposalModel
import Testing

/// Lines without a verb among a milestone's own words.
@Suite struct TerseAlterationTests {
  @Test(arguments: [
    "Above target: +1% per 1%", "Half at $1.5m", "Accelerator: 150% above $3m", "Early: +10%",
    "Late: -10% per month", "For overachievement: 120%", "Paid for each of two regions",
  ])
  func `a line that changes pay leaves it open`(_ line: String) {
    #expect(most(goal: line) == nil)
  }

  @Test(arguments: [
    "Over budget last year: 12%", "Growth above market: 4%", "Split: 50/50 with Ben",
    "Half of the regions report monthly", "Sales over budget: 12% last year",
  ])
  func `a remark changes nothing`(_ line: String) {
    #expect(most(goal: line) == "40000.00")
  }

  @Test(arguments: [
    ("Savings counted up to $1,000,000.", nil), ("Cap: savings of $1,000,000", nil),
    ("Limit: 5% of salary", nil), ("Threshold: $500,000", nil), ("Cap: $50,000", "50000.00"),
    ("Not more than $50,000.", "50000.00"),
  ])
  func `a bound of the value is none of the pay`(_ line: String, _ most: String?) {
    let report = report("Savings", "- Payout: 6% of audited savings in 2027\n- \(line)")
    #expect(report.maximum.said == most)
  }

  private func most(goal line: String) -> String? {
    report("Sales", "- Goal: net sales of $2m in 2027\n- Payout: $40,000\n- \(line)").maximum.said
  }

  private func report(_ name: String, _ lines: String) -> PayoutReport {
    let text = "# Bonus\n\nPayee: Ann Lee. Currency: USD.\n\n## 1. \(name)\n\n\(lines)\n"
    return PayoutReport(of: Construction("", text, nil).proposal)
  }
}
