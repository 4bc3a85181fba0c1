import ProposalModel
import Testing

/// What has to be reached before a price for each unit or a rate pays anything, and the day behind which a late result
/// pays nothing.
@Suite struct EntryTests {
  @Test(arguments: [
    "Fewer than three stores pay nothing.", "With two stores or fewer, nothing is paid.",
    "Nothing is paid for fewer than three.",
    "With fewer than 3 stores by 30 November 2027 the goal pays nothing.",
  ])
  func `the fewest units that pay are paid from the first`(_ words: String) {
    let text = "$500 for each store opened in 2027. \(words)"
    #expect(paid(text, "1=2") == "0.00")
    #expect(paid(text, "1=3") == "1500.00")
  }

  @Test func `a least number of its own is asked about`() {
    #expect(paid("- $500 for each store opened in 2027.\n- At least three stores.", "1=2") == nil)
  }

  @Test func `groups of a size that bought nothing say what counts`() {
    let text =
      "$4,000 for each group that signs. A group has five practices and bought nothing before."
    #expect(paid(text, "1=2") != "0.00")
  }

  @Test func `a value pays nothing below its entry, and all of it from there`() {
    let text = "8% of savings. Below $250,000 nothing is paid; from there it is 8% of all savings."
    #expect(paid(text, "1=249999") == "0.00")
    #expect(paid(text, "1=250000") == "20000.00")
  }

  @Test func `unless a value is reached nothing is paid, and then all of it counts`() {
    let text =
      "8% of savings. No award unless savings come to $250,000 or more. "
      + "Once they do, the 8% runs from the first dollar."
    #expect(paid(text, "1=249999") == "0.00")
    #expect(paid(text, "1=250000") == "20000.00")
  }

  @Test func `without those words the excess alone may be meant`() {
    #expect(paid("8% of savings. No award unless savings come to $250,000.", "1=300000") == nil)
  }

  @Test(arguments: [
    "Nothing is paid if it is not lodged by 31 July 2028.", "After 31 July 2028: no payment.",
    "Not lodged by 31 July 2028: no payment.",
  ])
  func `a late result pays less, and nothing behind the last day`(_ words: String) {
    let text =
      "- $52,000 when the report is lodged by 28 April 2028.\n"
      + "- $260 is deducted per calendar day after 28 April 2028, at most $5,200.\n- \(words)"
    #expect(paid(text, "1=2028-05-02") == "50960.00")
    #expect(paid(text, "1=2028-07-31") == "46800.00")
    #expect(paid(text, "1=2028-08-02") == "0.00")
  }

  @Test(arguments: ["-10% per week of delay", "10% less per week of delay"])
  func `a sign before what is taken off changes nothing`(_ words: String) {
    let text = "- Goal: launch the portal by 30 June 2026.\n- Payout: $40,000; \(words)."
    #expect(paid(text, "1=2026-07-14") == "32000.00")
  }

  @Test func `less for each week up to a last day is asked about`() {
    let text =
      "- Goal: launch the portal by 30 June 2026.\n- Payout: $40,000.\n"
      + "- Late: 10% less per week until 31 July 2026, nothing afterwards."
    #expect(paid(text, "1=2026-07-14") != "40000.00")
  }

  @Test func `a limit beside a rate of the contract sum is none of one payment`() {
    let text =
      "# Portal build\n\nClient: Acme Ltd. Supplier: Dev Co. Contract sum: £100,000.\n\n"
      + "| # | Milestone | Due | Amount |\n|---|---|---|---:|\n| 1 | Build | 1 June 2026 | £70,000 |\n"
      + "| 2 | Launch | 1 September 2026 | £30,000 |\n\n"
      + "Late completion costs the contractor 0.5% of the contract sum per week, up to 5%.\n"
    let proposal = Construction("", text, nil).proposal
    #expect(PayoutReport(of: proposal).maximum.said == "100000.00")
    let facts = Construction.facts("1=2026-05-20 2=2026-10-01")
    #expect(PayoutReport(of: proposal, facts: facts).total.said == nil)
  }

  private func paid(_ text: String, _ facts: String) -> String? {
    let sheet =
      "# Bonus\n\nEmployer: Acme Ltd. Payee: Ann Lee. Currency: USD.\n\n## 1. Goal\n\n\(text)\n"
    let proposal = Construction("", sheet, nil).proposal
    return PayoutReport(of: proposal, facts: Construction.facts(facts)).total.said
  }
}
