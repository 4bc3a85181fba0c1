/// Ways to tie the amounts of several milestones together.
extension ParaphraseTests {
  static let overallCaps = Paraphrase.all(
    of: "the most that both bonuses pay",
    in: """
      # Retention and growth bonus

      Dear Sam,

      This letter sets out your two bonuses with Copperline Health, Inc.

      1. $40,000 if the Phoenix clinic is licensed by June 30, 2027.
      2. $35,000 if patient revenue for calendar year 2027 is at least $6,000,000.

      {}

      Any bonus earned is paid by February 28, 2028.
      """,
    "0.00", "60000.00",
    at: [
      "1=met 2=6500000": "60000.00", "1=met 2=5000000": "40000.00",
      "1=missed 2=6000000": "35000.00",
    ],
    ways: [
      "Nothing is paid above $60,000 in total.",
      "If both are earned, you will be paid $60,000, not $75,000.",
      "Should the two amounts together come to more than $60,000, the excess is not paid.",
      "However, under no circumstances will the aggregate of the bonuses paid to you under this letter be greater than $60,000.",
      "Please note the maximum total payout: $60,000 for both bonuses.",
      "$60,000 is the ceiling for everything paid under this letter.",
      "The Company's aggregate liability for bonuses under this letter is limited to $60,000.",
      "Whatever you achieve, the sum of all payments from this letter stays within $60,000.",
      "Together, these bonuses cannot pay out more than $60,000.",
      "Max. total payout $60,000.",
      "Your total bonus tops out at $60,000 even if you hit both.",
    ])

  static let highestOfTwo = Paraphrase.all(
    of: "the higher of two amounts",
    in: """
      # Fundraising incentive – Tamsin Boyle

      Charity: Harbour Lights Trust
      Currency: GBP

      | Milestone | Deadline | Payment |
      |---|---|---|
      | A. Lottery grant awarded | 30 September 2027 | £9,000 |
      | B. Corporate partnership signed | 31 December 2027 | £14,000 |

      {}

      Payment is made on 31 January 2028.
      """,
    "0.00", "14000.00",
    at: [
      "a=met b=met": "14000.00", "a=met b=missed": "9000.00", "a=missed b=met": "14000.00",
      "a=missed b=missed": "0.00",
    ],
    ways: [
      "If both milestones are achieved, only the higher amount is paid.",
      "The payments are alternatives, not cumulative: the higher of the amounts earned is paid, and only that one.",
      "Tamsin receives one payment only, being the greater of the amounts earned.",
      "Only the larger of the two payments is made if both A and B are achieved.",
      "Either/or: Tamsin is paid for A or for B, whichever earned payment is higher, never for both.",
      "The two payments do not add up. Where both have been earned, £14,000 is paid in total.",
      "Achieving both milestones pays £14,000, not £23,000.",
      "**Rule:** higher of A and B, not the sum",
      "Just one of the two will be paid. If both come off, it is the bigger one.",
      "Tamsin gets the better of the two amounts earned – not both.",
      "Not cumulative. Highest amount earned applies.",
    ])

  static let allOrNothing = Paraphrase.all(
    of: "both amounts or none",
    in: """
      # Delivery incentive, Statement of Work 12

      | Ref | Milestone | Amount |
      |---|---|---|
      | M1 | Mobile app released by March 31, 2027 | $18,000 |
      | M2 | 500 paying subscribers by June 30, 2027 | $22,000 |

      Supplier: Kestrel Apps LLC. Customer: Pineview Fitness, Inc.

      {}

      Payment date: July 31, 2027.
      """,
    "0.00", "40000.00",
    at: ["m1=met m2=500": "40000.00", "m1=met m2=499": "0.00", "m1=missed m2=700": "0.00"],
    ways: [
      "Neither amount is paid unless both milestones are achieved.",
      "All or nothing: if either milestone is missed, nothing is paid for the other one either.",
      "The amounts are payable only if M1 and M2 are both achieved.",
      "**Condition:** both M1 and M2 must be achieved; otherwise no amount is payable",
      "If Kestrel misses one of the two milestones, it loses both amounts.",
      "M1 and M2 must both be achieved for any payment to be made.",
      "Missing either milestone forfeits the entire incentive of $40,000.",
      "The incentive is earned as a whole or not at all: $40,000 when M1 and M2 have both been achieved, zero in every other case.",
      "No payment is made for one milestone without the other.",
      "Payment for each milestone is conditional upon achievement of the other.",
      "Both milestones have to be hit. Hit just one, and nothing is paid.",
      "Achievement of only one milestone earns nothing; achievement of both earns $40,000.",
    ])

  static let leastAwards = Paraphrase.all(
    of: "the least that is paid",
    in: """
      # 2027 new-business award

      Name: Marta Kowalska
      Employer: Brightwell Analytics Ltd
      Currency: GBP
      Period: 1 January 2027 to 31 December 2027
      Milestone: net new annual recurring revenue signed in the period
      Award: 2% of net new annual recurring revenue signed in the period, with no upper limit

      {}

      Payment date: 31 January 2028
      """,
    "10000.00", "no cap",
    at: ["2027=0": "10000.00", "2027=300000": "10000.00", "2027=900000": "18000.00"],
    ways: [
      "Minimum award: £10,000",
      "In no event shall the award be less than £10,000.",
      "**Floor:** £10,000, guaranteed",
      "Marta receives a guaranteed minimum of £10,000, even if nothing is signed.",
      "If the 2% comes to less than £10,000, £10,000 is paid instead.",
      "We top the award up to £10,000 should the formula give a lower figure.",
      "The award is never below £10,000.",
      "Subject to a minimum award of £10,000 in all cases, including where no revenue has been signed.",
      "Marta gets the calculated amount or £10,000, whichever is greater.",
      "Should the result of the calculation be under £10,000 (zero included), the Company shall nevertheless pay £10,000.",
      "The award shall be the greater of the said 2% and the sum of £10,000.",
      "Not less than £10,000 will be paid under this award.",
      "As a minimum, the amount of £10,000 is paid out independently of the result.",
    ])

  static let greaterOfBoth = Paraphrase.all(
    of: "the higher of a sum and a percentage",
    in: """
      # Licensing income share

      **Inventor:** Dr Eva Sommer
      **Institute:** Alpine Institute of Materials
      **Currency:** CHF
      **Milestone:** licence income received in calendar year 2027

      **Payment:** {}

      There is no maximum.

      **Due:** 31 March 2028
      """,
    "20000.00", "no cap",
    at: ["1=0": "20000.00", "1=300000": "20000.00", "1=654321": "32716.05"],
    ways: [
      "the higher of CHF 20,000 and 5% of licence income received in calendar year 2027",
      "the greater of (a) CHF 20,000 and (b) 5% of licence income received in 2027",
      "CHF 20,000 or 5% of the licence income received in 2027, whichever is higher",
      "either CHF 20,000 or 5% of 2027 licence income – the larger amount is paid",
      "Dr Sommer receives 5% of the licence income received in 2027 or CHF 20,000, depending on which is more.",
      "whichever is the greater: CHF 20,000, or 5% of licence income received in calendar year 2027",
      "5% of licence income received in 2027; if this gives less than CHF 20,000, then CHF 20,000",
      "the larger of two amounts: a fixed CHF 20,000 and 5% of the licence income received in 2027",
      "max. of CHF 20,000 and 5% of 2027 licence income (the higher amount is paid, not both)",
      "5% of licence income received in 2027, never less than CHF 20,000 and with no upper limit",
    ])
}
