import ProposalModel
import ProposalParser
import Testing

/// Amounts whose words no reader knows: what may be pay leaves the total open, and what a business makes,
/// owes, insures or buys does not.
@Suite struct StrayPayTests {
  private static func total(_ sentence: String) -> Amount {
    let text = """
      # Bonus: Dana Whitfield

      Employer: Northwind Ltd. Executive: Dana Whitfield. Effective date: 1 January 2027.

      Dana receives $10,000 when the Leeds plant has opened by 30 June 2027.

      \(sentence)
      """
    return PayoutReport(of: SheetParser.proposal(from: Array(text.utf8))).maximum
  }

  @Test(arguments: [
    "$9,000 is hers if she stays until 31 December 2027.",
    "$9,000 comes to her when Bristol has opened by 31 December 2027.",
    "Her account is credited with $9,000 when Bristol has opened by 31 December 2027.",
    "We put down $9,000 for Bristol opening by 31 December 2027.",
    "Bristol open by 31 December 2027 means $9,000 for her.",
    "If Bristol opens by 31 December 2027, there is $9,000 in it for her.",
    "For Bristol she has $9,000 coming.",
    "$9,000 is tied to the opening of Bristol by 31 December 2027.",
    "If revenue is above $2,000,000 in 2027, $9,000 changes hands.",
    "A tenth of $9,000 is paid when Bristol has opened by 31 December 2027.",
    "For finishing early there is $9,000.",
    "An early finish means $9,000.",
    "There is a sweetener of $9,000 for the roof.",
    "A referral is good for $9,000.",
    "Her base salary is $120,000 (Bao $90,000). There is $9,000 for the roof.",
  ])
  func `what may be pay leaves the total open`(sentence: String) {
    #expect(Self.total(sentence) == .notSettled)
  }

  @Test(arguments: [
    "We lost $40,000 when the old ferry broke down.",
    "Once Bristol is open, sales should rise by $900,000 a year.",
    "You may spend up to $9,000 on consultants until 30 June 2027.",
    "The landlord gives us $90,000 for the fit-out if we sign by 31 March 2027.",
    "A customer has promised orders of $900,000 when the plant opens.",
    "You run a business of $9,000,000.",
    "Her fixed remuneration stays at $120,000.",
    "The salaries (Rohit $24,000; Meera $17,000; Venkatesh $15,000) go on as they are.",
    "The plan costs $10,000.",
    "The order book stood at $90,000.",
    "In 2026 the plant brought in $9,000.",
  ])
  func `what a business makes, owes or buys leaves it settled`(sentence: String) {
    #expect(Self.total(sentence).money?.amount == Rational(10_000))
  }

  @Test func `an amount in a milestone's own section is no level where nothing is measured`() {
    let text = """
      # Milestone plan

      ## Milestone 1: Data migration complete

      - Target: 31 March 2027
      - Payout: $30,000
      - A referral is good for $9,000.
      """
    #expect(PayoutReport(of: SheetParser.proposal(from: Array(text.utf8))).maximum == .notSettled)
  }
}
