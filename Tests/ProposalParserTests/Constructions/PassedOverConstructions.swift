/// What was once passed over, and must not be.
extension ConstructionTests {
  /// Bounds and conditions that were once passed over.
  static let passedOver = [
    Construction(
      "a limit of deductions in a sentence of its own",
      """
      # Agreement

      | Milestone | Date | Amount |
      |---|---|---:|
      | M1. Package approved | 30 April 2026 | EUR 100,000 |

      A milestone that is reached late remains payable. For each full week by which it is late, 1% of the amount is deducted from it.

      The deduction for a milestone shall never be more than 6% of its amount.
      """, "0.00", "100000.00", at: ["m1=2026-05-10": "99000.00", "m1=2026-12-31": "94000.00"]),
    Construction(
      "a count that something else must not pass, beside an amount a unit",
      """
      # Stockists

      You will receive £450 for every new stockist, for no more than 25 stockists.

      Nothing is payable if debtor days stand at more than 48 on 5 April 2027.
      """, "0.00", "11250.00", at: ["1=30": "11250.00"]),
    Construction(
      "the same in a section of its own, which leaves it open",
      """
      # Plan

      ## Stockists

      You will receive £450 for every new stockist, for no more than 25 stockists.

      Nothing is payable under this heading if debtor days stand at more than 48 on 5 April 2027.

      ## Audit

      £1,000 if the audit is passed by 5 April 2027.
      """, nil),
    Construction(
      "Raten in Teilen des Preises, das Ereignis vor dem Doppelpunkt",
      """
      # Zahlungsplan

      Der Pauschalpreis beträgt EUR 248.000,00 netto.

      **Raten**

      1. Fundament fertig betoniert: 20 % des Pauschalpreises
      2. Rohbau fertiggestellt: 80 % des Pauschalpreises
      """, "0.00", "248000.00", at: ["1=met 2=missed": "49600.00"]),
    Construction(
      "names of levels without a head, beside a rate that is no pay",
      """
      # Team award

      Amounts in CAD.

      ### A. Infections

      Infections per 1,000 line days. Fewer is better.

      | | Rate | Award |
      |---|---|---|
      | Threshold | 1.8 | $6,000 |
      | Target | 1.2 | $12,000 |
      | Best | 0.8 | $16,000 |

      Rates in between are paid on a straight line. A rate above 1.8 pays nothing.
      """, "0.00", "16000.00", at: ["a=1.2": "12000.00", "a=1.9": "0.00", "a=1.5": "9000.00"]),
    Construction(
      "cells of several lines that start right under their dashes",
      """
      **I. New restaurants**

      Restaurants opened by December 27, 2026. All amounts in USD. Only the highest row is paid.

        ------------------------------------------------------------
        **Restaurants opened**   **What it takes**       **Amount**
        ------------------------ ------------------- ---------------
        5                        Leases already            \\$40,000
                                 signed

        8                        Three more sites          \\$60,000
                                 from the broker’s
                                 list
        ------------------------------------------------------------
      """, "0.00", "60000.00", at: ["i=8": "60000.00", "i=7": "40000.00"]),
    Construction(
      "a fee of a part, said in words and digits, with its hurdle twice",
      """
      # Fee

      ## Recovery Fee

      If the proceeds exceed $2,500,000, Owner shall pay to Adviser four percent (4%) of the portion of the proceeds that exceeds $2,500,000. The fee shall in no event exceed $180,000.
      """, "0.00", "180000.00", at: ["1=4137250.50": "65490.02", "1=2500000": "0.00"]),
    Construction(
      "a day for all milestones",
      """
      # Schedule

      All milestones must be achieved on or before 31 December 2035.

      | Ref | Milestone | Payment |
      |---|---|---|
      | M1 | Prototype validated | £20,000 |
      """, "0.00", "20000.00", at: ["m1=2036-01-02": "0.00", "m1=2035-12-31": "20000.00"]),
    Construction(
      "a bad event that leaves nothing of the sheet, at all",
      """
      # Award

      The prize is £3,000 if the audit is passed.

      No award at all is paid if a boil water notice stays in force for more than 30 days.
      """, "0.00", "3000.00", at: ["1=met": "3000.00"]),
    Construction(
      "rounded once, with a number of a clause",
      """
      # Bonus

      **(1) Target amount.** The target bonus for a full year be 75% of salary, that is £300,000.

      **(2) Measures.** As follows:

      | Measure | Weighting | Threshold | Target | Maximum |
      |---|---|---|---|---|
      | Profit | 100% | £38 million | £42 million | £46 million |

      **(3) Scale.** 25% of its share be payable at threshold, 100% at target and 200% at maximum, on a straight-line basis between those points.

      **(4) Service.** The amount resulting from (3) be multiplied by 274/365.

      **(5) Rounding.** The final amount after (4) be rounded to the nearest whole pound.
      """, "0.00", "450411.00", at: ["1=42000000": "225205.00"]),
    Construction(
      "an amount for each flat, and a flat amount",
      """
      # Works

      - £450 for each flat handed over by 30 June 2026, at most 10 flats
      - £7,000 flat, once the lift is certified by 30 June 2026
      """, "0.00", "11500.00", at: ["1=4 2=met": "8800.00"]),
    Construction(
      "of the two goals, the first pays",
      """
      # Bonus

      Of the two goals, the first pays $5,000 if the audit is passed by 30 June 2026.

      The second pays $4,000 if the plant opens by 31 July 2026.
      """, "0.00", "9000.00"),
    Construction(
      "a goal behind an if reaches all the others",
      """
      # Bonus

      ## Goal 1: Audit

      $5,000 if the audit is passed by 30 June 2026.

      ## Goal 2: Plant

      $4,000 if the plant opens by 31 July 2026.

      ## Terms

      If goal 1 is missed, the other bonus payments are halved.
      """, nil),
    Construction(
      "a reduction for delay in a clause that says when is paid, too",
      """
      # Agreement

      Amounts in GBP.

      ## Fee

      3.1 The Client shall pay the following Instalments upon delivery:

      (a) Inception report, Due Date 27 March 2026: £27,750;

      (b) Draft masterplan, Due Date 26 June 2026: £64,750.

      ## Late delivery

      4.1 Where a Deliverable is delivered after its Due Date, its Instalment remains payable but shall be reduced by 1.5% of that Instalment for each complete period of seven days by which delivery is late.
      """, "0.00", "92500.00", at: ["1=met 2=met": "92500.00", "1=2026-04-10 2=met": nil]),
  ]
}
