/// Levels that move, pay that is still open beside pay that is not, and rises that end.
extension ConstructionTests {
  static let moving = [
    Construction(
      "a part in proportion that keeps rising up to an amount",
      """
      # Bonuses 2026

      - **Pallets moved in 2026.** €16,000 for 40,000 pallets. Paid in proportion to the pallets, from 34,000 upwards; below 34,000 zero. Beyond 40,000 it keeps rising in the same proportion, until it reaches €20,000.
      - **New depot** open by 30 Jun 2026: €11,000. Later: nothing.
      """, "0.00", "31000.00",
      at: ["1=33999 2=2026-06-30": "11000.00", "1=46000 2=2026-06-30": "29400.00"]),
    Construction(
      "an amount with a name as the bound of a rate",
      "# Contract\n\n## Success fee\n\nThe client pays 6% of the verified savings above $400,000, up to a success fee of $45,000.",
      "0.00", "45000.00", at: ["1=400000": "0.00", "1=910000": "30600.00", "1=1400000": "45000.00"]),
    Construction(
      "the others keep their price when late",
      """
      # Statement of work

      The fixed fee is $100,000.

      | No. | Deliverable | Delivery date | Fee |
      |---|---|---|---:|
      | D1 | Report | March 27, 2026 | $40,000 |
      | D2 | Contracts | August 31, 2026 | $60,000 |

      ## Delay

      If deliverable D2 is delivered late, its price is reduced by 0.5% of the price stated above for each calendar day of delay. The reduction is limited to 10% of that price. The other deliverables keep their full price even if they are late.
      """, "0.00", "100000.00",
      at: ["d1=2026-05-01 d2=2026-09-10": "97000.00", "d1=2026-03-27 d2=2026-12-31": "94000.00"]),
  ]

  static let deeds = [
    Construction(
      "steps in words with their amounts, which are totals",
      "# Bonus\n\n## Second sources\n\nSuppliers approved by 30 September 2027:\n\n- Three suppliers: $9,000\n- Four suppliers: $12,000\n- Five suppliers: $15,000\n\nThe figures are totals, not increments; fewer than three pay nothing.",
      "0.00", "15000.00", at: ["1=2": "0.00", "1=4": "12000.00", "1=6": "15000.00"]),
    Construction(
      "a level with what was reached in another year behind it",
      "# Bonus 2027\n\n## Freight\n\n$25,000 if the average freight cost in 2027 is $61.50 or lower (2026: $64.80; report LOG-14). Nothing otherwise.",
      "0.00", "25000.00", at: ["1=61.50": "25000.00", "1=64.80": "0.00"]),
    Construction(
      "a rate above what is called a hurdle",
      "# Bonus 2027\n\n## Savings\n\n2.5% of verified savings in 2027 above a hurdle of $1,200,000, capped at $60,000.",
      "0.00", "60000.00",
      at: ["1=1200000": "0.00", "1=2000000": "20000.00", "1=9000000": "60000.00"]),
    Construction(
      "steps in percent of a target, of which the value itself is none",
      "# Bonus 2027\n\n## Room revenue\n\nNet room revenue in 2027. Target: $36,000,000.\n\n| Result as a share of target | Bonus |\n|---:|---:|\n| 92% | $35,000 |\n| 100% | $70,000 |\n| 108% | $98,000 |\n\nStraight-line interpolation between the rows, zero below 92%, no more than $98,000.",
      "0.00", "98000.00",
      at: ["1=91": "0.00", "1=96": "52500.00", "1=100": "70000.00", "1=120": "98000.00"]),
    Construction(
      "amounts in total for each level, of which one is paid",
      "# Bonus\n\n## Retention\n\nYou pay me €10,000 in total if it is 92% or more, €18,000 in total if it is 94% or more and €25,000 in total if it is 96% or more. Only one of the three is ever paid.",
      "0.00", "25000.00", at: ["1=91.9": "0.00", "1=94": "18000.00", "1=97": "25000.00"]),
    Construction(
      "pay for staying, with the reduction for delay in front of what it governs",
      """
      # Deed of incentive

      ## 2. Reduction for delay

      2.1 For each calendar day after 15 May 2026, the Data Room Payment is reduced by £500, but by no more than £5,000 in all.

      ## 3. Data Room Payment

      3.1 The Company shall pay the Executive £15,000 if the data room has been opened to bidders by 15 May 2026. Clause 2 applies.

      ## 4. Retention Payment

      4.1 The Company shall pay the Executive £35,000 if she is in the Company's employment, and has not given notice, at the close of 30 September 2026.

      ## 6. Overall limit

      6.1 The payments under clauses 3 and 4 together shall not exceed £45,000. Any excess is cut from the Retention Payment.
      """, "0.00", "45000.00",
      at: ["3=2026-05-15 4=met": "45000.00", "3=2026-05-19 4=missed": "13000.00"]),
  ]

  static let movingOpen = [
    Construction(
      "an excess of which nothing says what it is over",
      """
      # Deed

      ## 3. Data Room Payment

      3.1 The Company shall pay £15,000 if the data room has been opened by 15 May 2026.

      ## 4. Other

      4.1 Any excess is cut from the payment.
      """, nil),
    Construction(
      "a target that something replaces",
      """
      # Bonuses 2026

      - **Cost per pallet.** €24,000 if the average for 2026 is €18.00 or less.
      - **New depot** open by 30 Jun 2026: €11,000. Later: nothing.

      If it is more than 5% away from 120.0, then the target of €18.00 is replaced by €18.00 x October index / 120.0, rounded to the cent.
      """, nil),
    Construction(
      "a part on which nobody agreed",
      """
      # Bonuses 2026

      - **New depot** open by 30 Jun 2026: €11,000. Later: nothing.
      - **Tender portal.** Joost wants to pay something for getting it live by 13 Nov 2026. Kjell asked for €8,000, Joost spoke of €5,000. No agreement; amount will be fixed at the May meeting.
      """, nil),
  ]
}
