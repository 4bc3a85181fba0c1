extension ConstructionTests {
  private static let head = """
    # Bonus

    Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026.


    """

  /// Amounts for stretches that follow one another, of which one is paid, and percentages of an amount at
  /// target.
  static let successive = [
    Construction(
      "a lower amount for a later day, no later than another",
      head + """
        **Designation.** You receive $40,000 if the letter is dated on or before June 30, 2027. A letter dated after that day but no later than September 30, 2027 brings $25,000 instead. A letter dated later than September 30, 2027 brings nothing.
        """,
      "0.00", "40000.00",
      at: ["1=2027-06-30": "40000.00", "1=2027-07-01": "25000.00", "1=2027-10-01": "0.00"]),
    Construction(
      "two days in one sentence, the second one after that",
      head + """
        **Authorisation.** The licensee pays $120,000 if the decision is dated by 30 June 2029, and $90,000 if it is dated after that and by 31 December 2029.
        """,
      "0.00", "120000.00",
      at: ["1=2029-06-30": "120000.00", "1=2029-12-31": "90000.00", "1=2030-01-01": "0.00"]),
    Construction(
      "later than that, provided it is by another day",
      head + """
        **Milestone 1, pre-production:** $18,000 when all storyboards have been approved by 26 February 2027. Approved later than that, they earn $15,000, provided it is by 30 April 2027; later still, nothing.
        """,
      "0.00", "18000.00", at: ["1=2027-02-26": "18000.00", "1=2027-04-30": "15000.00"]),
    Construction(
      "where one step ends the next one begins, lower is better",
      head + """
        **Rejects.** $6,000 if the share of rejects is 1.5% or less; $3,000 if it is over 1.5% but not over 1.8%; nothing if it is over 1.8%. The season ends on 30 June 2026.
        """,
      "0.00", "6000.00", at: ["1=1.5": "6000.00", "1=1.6": "3000.00", "1=1.81": "0.00"]),
    Construction(
      "where one step ends the next one begins, higher is better",
      head + """
        **Lots.** $3,000 if the share of accepted lots is at least 90% but less than 95%, and $6,000 if it is 95% or more. The season ends on 30 June 2026.
        """,
      "0.00", "6000.00", at: ["1=89.9": "0.00", "1=94.9": "3000.00", "1=95": "6000.00"]),
    Construction(
      "percentages of the amount at target that the milestone states",
      head + """
        ## Earnings

        EBITDA for FY2027. Target amount $300,000.

        | Level | EBITDA | Payout |
        |---|---:|---:|
        | Threshold | $8.0M | 50% |
        | Target | $10.0M | 100% |
        | Maximum | $12.0M | 200% |

        Straight line between the levels; nothing below the threshold.
        """,
      "0.00", "600000.00",
      at: ["1=7900000": "0.00", "1=8000000": "150000.00", "1=11000000": "450000.00"]),
    Construction(
      "part of the price beside the amount",
      """
      # Annex C

      Principal: Karra Ports. Contractor: Southern Pty Ltd. Price A$6,400,000.

      | No. | Event | Date | Part of price | Amount |
      |---|---|---|---:|---:|
      | P1 | Dredger on station | 12 February 2027 | 45% | A$2,880,000 |
      | P2 | Practical completion | 30 June 2027 | 55% | A$3,520,000 |
      """,
      "0.00", "6400000.00"),
  ]

  private static let works = """
    # Contract

    Client: Parish. Contractor: Orgelbau AG. Price: $120,000. Signed on 11 January 2027.

    | Line | Work accepted | Date planned | Amount |
    |:-:|---|:-:|--:|
    | 1 | Pipework repaired | 16 July 2027 | $70,000 |
    | 2 | Voicing and tuning finished | 26 November 2027 | $50,000 |


    """

  /// What is taken off after the day on which a line is due, without a word for delay.
  static let takenOffByDay = [
    Construction(
      "for every complete week after a day",
      works + """
        For every complete week by which its acceptance falls after 26 November 2027, $2,500 is taken off line 2, and never more than $15,000 altogether.
        """,
      "0.00", "120000.00",
      at: [
        "1=2027-07-16 2=2027-12-02": "120000.00", "1=2027-07-16 2=2027-12-03": "117500.00",
        "1=2027-07-16 2=2028-06-01": "105000.00",
      ]),
    Construction(
      "for each day after that date, with its end in a sentence of its own",
      works + """
        If line 2 is reached after 26 November 2027, $1,800 comes off line 2 for each day after that date. The deductions stop at $15,000.
        """,
      "0.00", "120000.00",
      at: ["1=2027-07-16 2=2027-11-28": "116400.00", "1=2027-07-16 2=2027-12-10": "105000.00"]),
  ]

  /// Amounts for days that may both be paid, and percentages of an amount nobody states.
  static let successiveOpen = [
    Construction(
      "two days of which none excludes the other",
      head + """
        **Authorisation.** The licensee pays $120,000 if the decision is dated by 30 June 2029 and $90,000 if it is dated by 31 December 2029.
        """, nil),
    Construction(
      "percentages without an amount at target",
      head + """
        ## Earnings

        EBITDA for FY2027.

        | Level | EBITDA | Payout |
        |---|---:|---:|
        | Threshold | $8.0M | 50% |
        | Target | $10.0M | 100% |

        Straight line between the levels; nothing below the threshold.
        """, nil),
    Construction(
      "an end of a deduction that is not understood",
      works + """
        If line 2 is reached after 26 November 2027, $1,800 comes off line 2 for each day after that date. Once $15,000 has come off, nothing more is taken.
        """, nil),
    Construction(
      "a deduction from something else after the day on which a line is due",
      works + "For each day after 26 November 2027, $500 is taken off the deposit.", nil),
    Construction(
      "a deduction from another line after the day on which a line is due",
      works + "For each day after 26 November 2027, $500 is deducted from line 1.", nil),
    Construction(
      "a charge for each day on which something stands there",
      works
        + "For every day after 26 November 2027 on which the scaffold stands in the nave, $500 is deducted.",
      nil),
  ]
}
