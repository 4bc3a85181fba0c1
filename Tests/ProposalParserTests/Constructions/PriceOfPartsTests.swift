import ProposalModel
import ProposalParser
import Testing

/// A price in a sentence above the parts it is paid in, and rows with numbers in front of their names.
@Suite struct PriceOfPartsTests {
  private func report(_ words: String) -> PayoutReport {
    let head = "# Film\n\nClient: Meridiane Films. Contractor: Niamh Ltd. Currency: EUR.\n\n"
    return PayoutReport(of: SheetParser.proposal(from: Array((head + words).utf8)))
  }

  private static let parts =
    "\n\n1. **Signature:** 20% of the fee, €30,000, when both parties have signed.\n2. **Rough cut:** 80%, €120,000, when we accept the rough cut.\n"

  @Test(arguments: [
    "We are glad to commission the film, one part of 52 minutes, for a fixed fee of €150,000, excluding VAT.",
    "We commission the film for a fixed fee of €150,000. The fee is paid in two instalments, each when its condition is met.",
    "You receive €150,000 for the film.", "The film costs €150,000.",
  ])
  func `the price of the parts is no part of its own`(_ sentence: String) {
    let report = report(sentence + Self.parts)
    #expect(report.milestones.count == 2)
    #expect(report.maximum.said == "150000.00")
  }

  @Test(arguments: [
    "You make the film for a fixed fee of €160,000.",
    "We commission the film for a fixed fee of €160,000, paid in instalments.",
  ])
  func `a price that the parts do not come to leaves the total open`(_ sentence: String) {
    #expect(report(sentence + Self.parts).maximum.said == nil)
  }

  @Test func `an amount that others happen to come to is paid too`() {
    let report = report(
      "For joining us you receive €50,000.00.\n\n1. €20,000.00 when the plant opens.\n2. €30,000.00 when the depot closes.\n"
    )
    #expect(report.maximum.said == "100000.00")
  }

  private func table(_ rows: String, _ words: String = "") -> PayoutReport {
    report("Price: €64,000.\n\n| Milestone | Payment |\n|---|---:|\n\(rows)\n\n\(words)")
  }

  @Test(arguments: [
    "| 1. Permit issued | 25% |\n| 2. Equipment on site | 75% |",
    "| 1) Permit issued | €16,000 |\n| 2) Equipment on site | €48,000 |",
  ])
  func `numbers in front of names are no levels`(_ rows: String) {
    let report = table(rows)
    #expect(report.maximum.said == "64000.00")
    #expect(report.milestones.count == 2)
  }

  @Test func `more for each of several days leaves its row open`() {
    let report = table(
      "| 1. Permit issued | 25% |\n| 2. Equipment on site | 75% |",
      "Milestone 2 pays an extra €3,000 if it is on site by 15 May 2026, and a further €2,000 on top of that if it is on site by 1 May 2026."
    )
    #expect(report.milestones.count == 2)
    #expect(report.milestones[0].maximum.said == "16000.00")
    #expect(report.milestones[1].maximum.said == nil)
  }

  @Test(arguments: [
    "What it buys: finance puts each month of earlier launch at €600,000 of saved burn.",
    "Value created: each point of churn costs €410,000 a year.",
  ])
  func `what a result is worth changes nothing`(_ line: String) {
    let report = table("| Permit issued | 25% |\n| Equipment on site | 75% |", line)
    #expect(report.maximum.said == "64000.00")
  }
}
