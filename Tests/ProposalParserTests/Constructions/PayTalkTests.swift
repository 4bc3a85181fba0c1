import ProposalModel
import ProposalParser
import Testing

/// Ordinary sentences that change what is paid, in the sheets that people write: each leaves the total open,
/// and the sheets without them are settled.
@Suite struct PayTalkTests {
  private static func total(of host: String, with sentence: String) -> Amount {
    let text = host.split(separator: "{}", omittingEmptySubsequences: false).joined(
      separator: sentence)
    return PayoutReport(of: SheetParser.proposal(from: Array(text.utf8))).maximum
  }

  private static let letter = """
    # Offer letter

    Dear Ms Hartmann,

    We are pleased to offer you the position of Head of Operations with a base salary of $150,000 a year.

    In addition you will earn the following milestone bonuses in 2027:

    1. Opening of the Denver warehouse by 30 June 2027: $20,000
    2. On-time delivery rate of at least 96% in the fourth quarter of 2027: $15,000
    3. Savings of at least $500,000 in freight cost in 2027: $25,000

    {}

    The bonuses are paid with the January 2028 payroll.
    """

  private static let units = """
    # Expansion bonus 2027 - Tom Becker

    - Stores opened in 2027: $4,000 for each store
    - New franchise contracts signed in 2027: $2,500 for each contract, at most $50,000
    - Average customer rating of at least 4.5 at year end: $10,000

    {}
    """

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

  private static let sections = """
    # Milestone plan: Platform migration

    **Beneficiary:** Lena Ortiz
    **Currency:** EUR

    ## Milestone 1: Data migration complete

    - Target: 31 March 2027
    - Payout: EUR 30,000

    ## Milestone 2: Uptime

    - Measure: average uptime in the third quarter of 2027
    - Target: 99.5%
    - Payout: EUR 20,000

    ## Milestone 3: Legacy servers switched off

    - Target: 40 servers by 31 December 2027
    - Payout: EUR 10,000

    {}
    """

  private static let rows = """
    # Project Falcon - milestone payments

    | No. | Milestone | Due | Amount |
    |---|---|---|---|
    | 1 | Prototype approved | 28 February 2027 | $40,000 |
    | 2 | Pilot line running | 31 May 2027 | $60,000 |
    | 3 | Certification granted | 30 September 2027 | $50,000 |
    | 4 | Series production started | 30 November 2027 | $100,000 |

    {}
    """

  private static let levels = """
    # Sales bonus 2027

    The annual revenue of the region decides on the bonus; only the highest level reached is paid.

    | Revenue | Bonus |
    |---|---|
    | $2,000,000 | $10,000 |
    | $3,000,000 | $20,000 |
    | $4,000,000 | $35,000 |

    {}
    """

  private static let contract = """
    # Service Agreement - Schedule B: Payments

    The Client shall pay the Contractor the contract price of EUR 200,000 as follows:

    | Milestone | Share of contract price |
    |---|---|
    | Design approved by 15 March 2027 | 20% |
    | Delivery accepted by 30 June 2027 | 50% |
    | Final acceptance by 30 September 2027 | 30% |

    {}
    """

  private static let tranches = """
    # Grant agreement: Rural Health Initiative

    The Foundation makes a grant to the clinic in three tranches:

    - First tranche of $100,000 when the clinic has opened
    - Second tranche of $100,000 when 2,000 patients have been treated
    - Third tranche of $100,000 when the local authority has taken over the running costs

    {}
    """

  private static let delay = """
    # Construction bonus: Hall 7

    The contractor receives $120,000 if Hall 7 is handed over by 31 August 2027. For every day of delay the amount is reduced by $2,000.

    A further $30,000 is paid if the energy audit shows a consumption of no more than 45 kWh per square metre.

    {}
    """

  @Test(arguments: [
    "No bonus at all is paid unless the warehouse opens on time.",
    "The warehouse bonus is earned only if the opening does not cost more than $2 million.",
    "You will be paid no more than two of the three bonuses, namely the two highest you have earned.",
    "The savings goal already counts as met from $475,000 on.",
    "The bonuses for the warehouse and for the savings are alternatives: only the larger of the two is paid.",
    "If the warehouse opens late, its bonus is not lost but falls by $500 for every day after 30 June 2027.",
    "You will receive at least $10,000 in bonuses whatever the results are.",
    "If the savings fall short, the savings bonus is paid in proportion, provided at least $400,000 is saved.",
  ])
  func `changes what a letter pays`(_ sentence: String) {
    #expect(Self.total(of: Self.letter, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "Payments for stores stop after 10 stores.",
    "The first three stores are not paid.",
    "From the eleventh store on, each store earns $5,000.",
    "Nothing is paid for contracts if fewer than ten stores open.",
    "Stores opened in December 2027 earn only half.",
    "The rating bonus grows to $15,000 from a rating of 4.6.",
    "Without a rating of at least 4.5 only half of the store and contract payments is made.",
    "Contracts are paid in pairs only; an odd one left over earns nothing.",
    "The limit on the contract payments is lifted to $60,000.",
    "The total is rounded down to the next full thousand.",
    "As Tom works four days a week, 80% of the total is paid.",
  ])
  func `changes what a list of prices pays`(_ sentence: String) {
    #expect(Self.total(of: Self.units, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "This milestone pays nothing if the uptime target is missed.",
    "Milestones 1 and 2 only pay if both are reached.",
    "The three payouts together are capped at EUR 50,000.",
    "The payout of milestone 2 is 25% higher if uptime reaches 99.7%.",
    "If two of the three milestones are missed, nothing at all is paid.",
    "Only the two best paid of the milestones reached count for payment.",
    "For each further server beyond 40, EUR 250 is added.",
    "If fewer servers are switched off, the amount is paid pro rata.",
  ])
  func `changes what the last of several sections pays`(_ sentence: String) {
    #expect(Self.total(of: Self.sections, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "Certification pays nothing if the pilot line is late.",
    "A quarter of every amount is kept back and is lost if series production does not start by its date.",
    "Once a milestone is missed, no further payments are made for the later ones.",
    "The total will not be less than $100,000.",
    "A missed milestone also costs $5,000, which is taken off the other amounts.",
    "Prototype and pilot line are paid only together, if both are in time.",
    "If both the pilot line and the certification are achieved in time, only the pilot line is paid of the two.",
    "A milestone reached up to two weeks late still earns half its amount.",
    "A late milestone is not lost: its amount shrinks by $1,000 for every day of delay, and after 30 days nothing is paid.",
    "Milestones due in the second half of the year pay only 90% of the amount shown.",
    "Row 4 has been cancelled and no longer pays.",
    "Having the pilot line running before 25 May 2027 raises its amount by $6,000.",
  ])
  func `changes what a table of milestones pays`(_ sentence: String) {
    #expect(Self.total(of: Self.rows, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "The amounts are per person, and each of the three sales people of the region is paid.",
    "If the third level is reached, the bonus for the second level is paid as well.",
    "A level counts as reached at 90% of its revenue.",
    "The bonus may not be higher than 0.5% of the revenue.",
    "For every full $100,000 above $4,000,000 another $1,000 is paid.",
    "Below the first level, $2,500 is paid for every full $500,000 of revenue.",
    "Only half of the bonus is paid if the gross margin is under 30%.",
    "On top of this a fixed bonus of $5,000 is paid in every case.",
  ])
  func `changes what a table of levels pays`(_ sentence: String) {
    #expect(Self.total(of: Self.levels, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "The Client deducts EUR 3,000 from the delivery payment for its own tests.",
    "A flat EUR 8,000 for test costs is set off against the final payment.",
    "The parties have agreed to lower the share for final acceptance to 25%.",
    "The Contractor receives EUR 15,000 on signature, in addition to the contract price.",
    "By change order no. 1 the contract price is increased by EUR 20,000; the shares remain the same.",
    "The payment made for the design is deducted from that for the delivery.",
    "Nothing is payable for final acceptance unless delivery was accepted in time.",
    "A milestone missed by no more than ten days is paid at 75%.",
    "If any milestone is missed, the Client pays only 80% of the others.",
    "Half of the final payment falls away if the delivery was not accepted by 15 June 2027.",
  ])
  func `changes what a schedule of shares pays`(_ sentence: String) {
    #expect(Self.total(of: Self.contract, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "If the clinic does not open, no tranche is paid.",
    "In addition the Foundation matches, dollar for dollar, the donations the clinic collects, up to $50,000.",
    "The third tranche is $150,000 if the authority commits itself for five years.",
    "The Foundation deducts 7% for overheads from each tranche.",
    "Only 90% of each tranche is paid, as the clinic has to raise the other 10% itself.",
    "If the authority does not take over the running costs, $30,000 is taken off the other tranches.",
    "The third tranche falls away if fewer than 2,200 patients have been treated.",
    "If at least 1,000 patients have been treated, half of the second tranche is paid.",
    "The second tranche is split: $60,000 is paid at 1,200 patients and the remaining $40,000 at 2,000.",
    "The second and the third tranche are alternatives; only one of them is paid.",
  ])
  func `changes what a list of tranches pays`(_ sentence: String) {
    #expect(Self.total(of: Self.tranches, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "The reduction is limited to $60,000.",
    "From the 31st day on the reduction is $3,000 a day.",
    "Half of any reduction is borne by the architect, so the contractor loses only $1,000 a day.",
    "Days of heavy rain do not count as delay.",
    "During the first ten days the reduction is only $1,000 a day.",
    "If consumption is higher, the second amount is not lost but falls by $4,000 for every kWh above 45.",
    "If the hall is handed over on time and the audit is passed, the sum is topped up by 5%.",
    "The two amounts together never fall below $50,000.",
  ])
  func `changes what a clause on delay pays`(_ sentence: String) {
    #expect(Self.total(of: Self.delay, with: sentence) == .notSettled)
  }

  @Test(arguments: [
    "None of these bonuses is paid unless at least two of the three milestones are reached.",
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

  @Test(arguments: [letter, units, goes, sections, rows, levels, contract, tranches, delay])
  func `without such a sentence the sheet is settled`(_ host: String) {
    #expect(Self.total(of: host, with: "") != .notSettled)
  }
}
