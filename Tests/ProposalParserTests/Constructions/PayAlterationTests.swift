import ProposalModel
import ProposalParser
import Testing

/// Sentences behind the last of several milestones under headings that alter what was agreed, and such that do
/// not.
@Suite struct PayAlterationTests {
  private static func total(of host: String, with sentence: String) -> Amount {
    let text = host.split(separator: "{}", omittingEmptySubsequences: false).joined(
      separator: sentence)
    return PayoutReport(of: SheetParser.proposal(from: Array(text.utf8))).maximum
  }

  private static let goes = """
    # Milestone bonus

    Payee: Ana Diaz. Plan year 2027.

    ## Milestone 1: Launch the portal
    Launch the customer portal by 30 June 2027. Payout: $20,000.

    ## Milestone 2: SOC 2 certificate
    Obtain the SOC 2 Type II certificate by 30 September 2027. Payout: $10,000.

    ## Milestone 3: ARR
    ARR of at least $10,000,000 on 31 December 2027. Payout: $30,000.

    A milestone that is missed pays nothing.

    {}
    """

  @Test(arguments: [
    "None of these bonuses is paid unless at least two of the three milestones are reached.",
    "If the audit finds defects, $5,000 is withheld.",
    "The certificate milestone carries no money this year.",
    "Only the dearer of the portal and the certificate is honored.",
    "The portal money has been made over to the agency.",
    "Licence costs are settled out of the last payment.",
    "The rates here give way to those of the spring circular once it is out.",
    "The portal bonus may be honoured with restricted stock.",
    "What is left of the 2026 advance counts towards the first payment.",
    "Once $30,000 has been drawn the purse is empty.",
    "The company goes dollar for dollar with what the sponsors bring, and no further.",
    "The ARR milestone is settled at $24,000 in return for the extra week off.",
    "An early portal earns its amount a second time.",
    "Should defects come up, the company keeps $5,000 back if they are not mended.",
    "If the portal fails its test, $5,000 goes back to the company.",
    "Only the two largest amounts earned are paid.",
    "Milestones 2 and 3 are paid together or not at all.",
    "A portal not launched by the end of May costs you $5,000 of the total.",
    "Nothing is paid if fewer than three of the milestones are reached by their dates.",
    "The payment for the portal is made only if the SOC 2 certificate was issued.",
    "Half of the ARR bonus depends on retention and is lost if net retention is under 95%.",
    "Provided the portal is launched by 30 June 2027, the total paid will be at least $25,000.",
    "Without the certificate, the other two amounts are paid at only 75%.",
    "Cap on the total: $40,000.",
    "The portal payment is void should ARR fall below $8,000,000.",
    "Amounts paid under milestone 1 are offset against milestone 3.",
    "If the client ends the project early, it pays half of what is completed.",
    "The portal saves $1.2M a year; a bonus of 5% of that saving is paid as well.",
  ])
  func `changes what milestones under headings pay, behind the last of them`(_ sentence: String) {
    #expect(Self.total(of: Self.goes, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "Only the biggest of the amounts earned is handed out.",
    "The $6,000 advanced to Ana in January is recovered out of the first sums that come due here.",
    "After talking to the auditor we are pulling the certificate date forward to 31 July 2027.",
    "Whatever Ana gets from the sales plan is credited against what these milestones yield.",
    "At least two of the three must be in the bag before any money flows.",
    "The board has since struck out the second milestone.",
    "No one bonus among them will exceed $18,000.",
    "From the sum total, $1,500 is kept back for the summer party.",
    "The amounts were drawn up in Canadian dollars; they are paid in US dollars at a flat 0.72.",
    "The fees of any outside contractors come out of the bonus for the portal.",
    "One slip is forgiven: with two of the three met on time, all three are paid.",
  ])
  func `alters what was agreed, whatever words it has`(_ sentence: String) {
    #expect(Self.total(of: Self.goes, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "The next meeting of the board was moved to 12 March 2027.",
    "Two of the three other candidates asked for base salaries above $200,000.",
    "Her base salary becomes effective on 1 February 2027.",
    "A report that is sent back a second time is redrafted within five days.",
    "A dispute goes first to the finance director and then to the chair.",
    "This letter takes the place of the old commission letter.",
  ])
  func `alters nothing`(_ sentence: String) {
    #expect(Self.total(of: Self.goes, with: sentence).said == "60000.00")
  }

  @Test func `without such a sentence the sheet is settled`() {
    #expect(Self.total(of: Self.goes, with: "").said == "60000.00")
  }
}
