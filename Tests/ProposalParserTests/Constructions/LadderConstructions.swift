extension ConstructionTests {
  private static let head = """
    # Bonus

    Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Base salary: $268,000.


    """

  /// Levels that go on without a verb, lists of levels, and results of what was promised.
  static let ladders = [
    Construction(
      "levels behind semicolons that have their verb in front of the first one",
      head + """
        **Falls.** The measure is falls with injury per 1,000 patient days. A year that closes at 0.80 brings you $18,000; one at 0.70, $36,000; one at 0.55 or lower, $54,000. Between neighboring figures the bonus moves in a straight line. A year above 0.80 brings nothing.
        """,
      "0.00", "54000.00",
      at: ["1=0.81": "0.00", "1=0.75": "27000.00", "1=0.64": "43200.00", "1=0.4": "54000.00"]),
    Construction(
      "percentages as levels behind semicolons",
      head + """
        **Retention.** The measure is net revenue retention. A year of 104% earns you $18,000; one of 108%, $36,000; one of 112% or better, $54,000. The highest level reached counts. Below 104% nothing is paid.
        """,
      "0.00", "54000.00", at: ["1=103.9": "0.00", "1=108": "36000.00", "1=112": "54000.00"]),
    Construction(
      "levels that go on within one sentence",
      head + """
        **Retention.** The measure is net revenue retention. A year of 104% earns you $18,000, one of 108% $36,000 and one of 112% or better $54,000. The highest level reached counts.
        """,
      "0.00", "54000.00", at: ["1=103.9": "0.00", "1=108": "36000.00", "1=112": "54000.00"]),
    Construction(
      "a last part that pays nothing",
      head + """
        **Rejects.** Share of trays rejected: $6,000 if the share is 1.5% or less, $3,000 if it is over 1.5% but not over 1.8%, nothing if it is over 1.8%.
        """,
      "0.00", "6000.00", at: ["1=1.5": "6000.00", "1=1.8": "3000.00", "1=1.81": "0.00"]),
    Construction(
      "one level, and nothing on its other side",
      head + """
        **Rejects.** Share of trays rejected: $6,000 if the share is 1.5% or less, nothing if it is over 1.5%.
        """,
      "0.00", "6000.00", at: ["1=1.5": "6000.00", "1=1.51": "0.00"]),
    Construction(
      "levels with their names in parentheses, below a line that pays nothing",
      head + """
        4. **Net debt.** The figure comes from the accounts, and lower is better:

           - above $48 million, nothing;
           - at $48 million (threshold), $20,000;
           - at $42 million (target), $50,000;
           - at $36 million or less (maximum), $75,000.

           Between two of those points the award moves in a straight line.
        """,
      "0.00", "75000.00",
      at: ["1=48100000": "0.00", "1=45000000": "35000.00", "1=36000000": "75000.00"]),
    Construction(
      "levels in units with their amounts behind a comma, in total",
      head + """
        ## Pick time

        The client pays a bonus for the mean pick time in February 2027:

        - at 42 seconds or less, $6,000,
        - at 36 seconds or less, $10,000 in total.
        """,
      "0.00", "10000.00", at: ["1=42": "6000.00", "1=36": "10000.00"]),
    Construction(
      "a rate above a hurdle with what it comes to at target",
      head + """
        ### Second Payment

        The Second Payment equals 15% of the amount by which EBITDA for fiscal 2027 exceeds $1,200,000, but is never greater than $450,000. At the budgeted target of $3,200,000 it is $300,000.
        """,
      "0.00", "450000.00", at: ["1=3200000": "300000.00", "1=9000000": "450000.00"]),
    Construction(
      "only the portion above, stopping at an amount",
      head + """
        **Buying better.** I propose 3% of procurement savings realized in the twelve months to June 30, 2027, counting only the portion of savings above $2 million and stopping at $120,000. The target we discussed is $5 million, at which this comes to $90,000. Savings means price paid in that period against price paid in calendar 2025.
        """,
      "0.00", "120000.00", at: ["1=5000000": "90000.00"]),
    Construction(
      "a price for each with what three and four of them come to",
      head + """
        **Frameworks.** For each purchasing framework signed by March 31, 2027, $12,500, for no more than four. Three is the target ($37,500); the fourth takes this to $50,000.
        """,
      "0.00", "50000.00", at: ["1=5": "50000.00"]),
    Construction(
      "an amount that is also the limit",
      head + """
        **Hectares.** $1,400 for every hectare restored by 31 March 2027. The goal is 18 hectares, and at that figure the instalment is $25,200, which is also its limit.
        """,
      "0.00", "25200.00", at: ["1=20": "25200.00"]),
    Construction(
      "a head that says who earns",
      head + """
        ## Steady running

        | Pick accuracy | The team earns |
        |---|---:|
        | 98.5% or better, but under 99.2% | $7,500 |
        | 99.2% and better | $15,000 |

        Below 98.5% this stage earns nothing.
        """,
      "0.00", "15000.00", at: ["1=98.5": "7500.00", "1=99.2": "15000.00"]),
    Construction(
      "a plan of which all is missed",
      head + """
        1. **Refinancing.** You earn $60,000 if a facility is signed on or before 31 October 2026.

        2. **Controls.** $25,000 is due if the management letter contains no finding.

        3. Together the two come to $85,000. Should both be missed, you receive nothing; there is no floor.
        """,
      "0.00", "85000.00"),
  ]

  /// Words close to those above that say something else.
  static let laddersOpen = [
    Construction(
      "a result that contradicts the rate",
      head + """
        **Second.** The Second Payment is 15% of the amount by which EBITDA exceeds $1,200,000, at most $450,000. At the target of $3,200,000 it is $310,000.
        """,
      nil),
    Construction(
      "a limit that a sentence of its own points back to",
      head + """
        **Hectares.** $1,400 for every hectare restored. The goal is 18 hectares, at which the instalment is $25,200; this is also its limit.
        """,
      nil),
    Construction(
      "a level that goes on under a condition of its own",
      head + """
        **Uptime.** A year at 99.9% earns $5,000; one at 99.5%, $2,000, but only if the audit is passed.
        """,
      nil),
    Construction(
      "two of three missed",
      head + """
        1. **Refinancing.** You earn $60,000 if a facility is signed on or before 31 October 2026.

        2. **Controls.** $25,000 is due if the management letter contains no finding.

        3. **Audit.** $5,000 is due if the audit is complete.

        If two of the three are missed, nothing at all is paid.
        """,
      nil),
    Construction(
      "both not reached, which may mean either",
      head + """
        1. **Refinancing.** You earn $60,000 if a facility is signed on or before 31 October 2026.

        2. **Controls.** $25,000 is due if the management letter contains no finding.

        If both are not reached, nothing is paid.
        """,
      nil),
  ]
}
