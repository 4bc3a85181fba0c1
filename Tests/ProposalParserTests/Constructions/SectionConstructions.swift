/// Milestones whose goal, levels and pay stand in several lines, items and tables.
extension ConstructionTests {
  static let sections = [
    Construction(
      "an item holds the amount, the others the goal",
      """
      # Team award, 2027

      ## Night audit

      - All nine ledgers are closed by 31 March 2027.
      - If the team makes it: $1,200, shared equally among the three.
      - Proof: the signed closing list.
      """, "0.00", "1200.00", at: ["1=met": "1200.00", "1=missed": "0.00"]),
    Construction(
      "an amount with a further payment beside it stays open",
      """
      # Team award, 2027

      ## Certificate

      - Ines passes the welding test by 31 March 2027.
      - $250 to Ines, plus the test fee.
      """, nil),
    Construction(
      "dashes below a numbered line that ends in a colon are its levels",
      """
      # Your first year

      1) Depot. $8,000 for opening the depot by 30 June 2027.

      2) Dealers signed in 2027:

      - 4 dealers: $5,000
      - 9 dealers: $12,000

      The steps are not added together.
      """, "0.00", "20000.00", at: ["1=met 2=8": "13000.00", "1=missed 2=9": "12000.00"]),
    Construction(
      "steps in a table with numbers in front of their names",
      """
      # Incentive 2027

      Target bonus: $100,000

      | Measure | Weight | Threshold | Target | Maximum |
      |---|---:|---:|---:|---:|
      | EBITDA | 60% | $8.0M | $9.0M | $10.0M |
      | Net sales | 40% | $20.0M | $22.0M | $24.0M |
      | Payout | | 50% | 100% | 200% |

      Between the levels the payout is interpolated linearly. Score × weight × $100,000 gives the amount for each measure.

      | Step | Rule |
      |---|---|
      | 1. Safety | If the incident rate for 2027 is above 1.5, the sum is multiplied by 0.80. |
      | 2. Ceiling | The bonus may not exceed 150% of target, $150,000. |
      """, "0.00", "150000.00"),
    Construction(
      "a rule in a table of another form leaves open what it may change",
      """
      # Bonus 2027

      ## Launch

      Dana is paid $9,000 if the shop opens by 30 June 2027.

      | Nr | Topic | Rule |
      |---|---|---|
      | 1 | Size | The bonus is halved if the dividend is cut |
      """, nil),
    Construction(
      "a section of three results is what is to be reached",
      """
      # Plan 2027

      ### 1. The request

      A bonus for Dan.

      ### 2. The three results

      **(a) Punctuality.** If the depot ships 95% or better on time in 2027, Dan is paid $6,000.

      **(b) Opening.** Dan is paid $4,000 if the second hall opens by 30 June 2027.

      ### 3. Why it pays for itself

      At 95% sales expects half of the chargebacks back.
      """, "0.00", "10000.00", at: ["1=95 2=met": "10000.00", "1=94 2=met": "4000.00"]),
    Construction(
      "a clause behind the last amount calls it the most",
      """
      # Bonus 2027

      ## Claims

      Claims per thousand in 2027. The fewer, the better:

      * 9 claims per thousand earns you $2,000,
      * 6 claims per thousand, which is our target, earns $5,000,
      * 4 claims per thousand or fewer earns $7,000, and that is the most this milestone pays.

      Between these points the payment moves along a straight line.
      """, "0.00", "7000.00", at: ["1=6": "5000.00", "1=5": "6000.00", "1=10": "0.00"]),
    Construction(
      "each behind a word that opens the sentence is each",
      "# Bonus 2027\n\n## Bench\n\nFinally, for each engineer (grade E5 or above) whom you hire in 2027 and who is with us 90 days after joining, you receive $2,500. Eight such hires are budgeted, and the ninth and later ones earn nothing further; the ceiling is therefore $20,000.",
      "0.00", "20000.00", at: ["1=3": "7500.00", "1=12": "20000.00"]),
    Construction(
      "units beyond a first number, behind a lead",
      "# Team award\n\n## Counselling\n\nThe first 20 sessions of 2027 are part of the job. From the 21st on, every session adds $25 to the pot. The pot stops growing at $750.",
      "0.00", "750.00", at: ["1=20": "0.00", "1=24": "100.00", "1=90": "750.00"]),
    Construction(
      "the most that was paid before bounds nothing",
      "# Bonus 2027\n\n## Hires\n\nFor each engineer hired in 2027 Dana receives $2,500. The most we have paid is $20,000.",
      nil),
    Construction(
      "parts in cash and in shares make the whole",
      "# Earn-out\n\n## Integration\n\nThe Buyer shall pay the Founders $30,000 upon the engine having been embedded by 30 September 2027.\n\n## Form\n\nSixty percent of each payment is made in cash and forty percent in common shares. As between themselves the Founders are entitled to 55% (Ms. Ito) and 45% (Mr. Ray) of every payment.",
      "0.00", "30000.00", at: ["1=met": "30000.00"]),
    Construction(
      "a term in quotes tells what it means, and no goal",
      "# Memo 2027\n\n## Savings\n\nDan keeps 8% of the verified savings of 2027 in excess of $250,000. \"Verified savings\" are what the plant spent less on gas than the base of $6.42 million. This item stops at $60,000.",
      "0.00", "60000.00", at: ["1=500000": "20000.00", "1=200000": "0.00"]),
    Construction(
      "numerals beside a table of payments are the steps of one award",
      """
      # Resolutions

      Mr. Ito is granted a retention award payable in two installments, each of which vests if he is still employed on its day:

      | Installment | Vesting date | Amount |
      |---|---|---:|
      | First | June 30, 2026 | $4,000 |
      | Second | June 30, 2027 | $6,000 |

      Mr. Ito may earn a transfer award by the number of sites moved by May 31, 2027, as follows:

      (i) when two sites have been moved over, $1,500;

      (ii) when four sites have been moved over, a further $2,000; and

      (iii) when all six have been moved over, an additional $2,500,

      so that the transfer award for all six sites amounts to $6,000; a site being "moved" when it has closed a month with no open item over $500.
      """, "0.00", "16000.00"),
    Construction(
      "an amount that is split behind a colon",
      "# Awards 2027\n\n## Migration\n\n- What: all eleven cabinets moved to the new software\n- By: August 31, 2027\n- $1,500: Bea 50%, Sam 30%, Eric 20%.",
      "0.00", "1500.00", at: ["1=met": "1500.00"]),
    Construction(
      "what an error costs is nobody's award",
      "# Awards 2027\n\n## A. Dispensing\n\nIf the team reports no more than 4 errors in 2027, it is paid $1,000.\n\n## What it costs and what we get\n\n- One error costs about $8,750 on average, so award A pays for itself.",
      "0.00", "1000.00", at: ["a=4": "1000.00", "a=5": "0.00"]),
    Construction(
      "each base that is negative counts as zero",
      "# Plan 2027\n\n## Profit and cash\n\n- Formula: 0.5% of EBITDA plus 0.25% of free cash flow\n- Limit: $116,000\n- If either figure is negative, it counts as zero.",
      "0.00", "116000.00"),
    Construction(
      "the next part of a value is counted from the part before",
      """
      # Plan 2027

      ## Commission

      Commission is earned on net orders booked in 2027. Each rate applies solely to the part that falls within its band:

      | Band | Rate |
      |---|---:|
      | First £1,500,000 | nil |
      | Next £1,000,000 (£1,500,000 to £2,500,000) | 1.5% |
      | Next £1,500,000 | 2.5% |
      | Everything over £4,000,000 | 4% |

      Commission is limited to £90,000.
      """, "0.00", "90000.00",
      at: ["1=1500000": "0.00", "1=3000000": "27500.00", "1=5000000": "90000.00"]),
    Construction(
      "a rationale in a numbered list promises nothing",
      """
      # Scheme 2027

      1. **Renewals**

         1.1 At a renewal rate of 92% or better in 2027 Gareth is paid £24,000. For a lower rate the payment is scaled down in the ratio that the rate achieved bears to 92%, save that a rate below 85% earns nothing.

      2. **Rationale**

         2.1 The plan assumes a contribution of 38%. At that level total pay is under 3% of contribution.
      """, "0.00", "24000.00", at: ["1=92": "24000.00", "1=84": "0.00", "1=87.4": "22800.00"]),
    Construction(
      "what a definition bounds is no bound of pay",
      "# Earn-out\n\n1.1 In this schedule, \"EBITDA\" means operating profit with group charges limited to $180,000 a year.\n\n## Integration\n\nThe Buyer shall pay $300,000 upon the engine having been accepted by 30 September 2027.",
      "0.00", "300000.00", at: ["1=met": "300000.00"]),
  ]
}
