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
