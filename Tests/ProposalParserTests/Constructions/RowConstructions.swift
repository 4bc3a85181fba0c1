/// Rows, heads and ranks that look like something else.
extension ConstructionTests {
  static let rows = [
    Construction(
      "a first band that opens with less than",
      """
      # Plan

      ## Component A

      Commission on net bookings of the plan year, in USD.

      | Net bookings in the plan year | Rate on all net bookings, from the first dollar |
      |---|---:|
      | less than $1,000,000 | 3% |
      | $1,000,000 or more | 5% |

      A band applies its rate to the whole of the net bookings, not only to the part in the band.
      Commission for the plan year is limited to $110,000.
      """, "0.00", "110000.00", at: ["a=900000": "27000.00", "a=1000000": "50000.00"]),
    Construction(
      "a royalty on each part, as the head says",
      """
      # Licence

      ## Royalty

      | Part of Net Sales | Royalty on that part |
      |---|---:|
      | up to $10 million | 4% |
      | above $10 million | 6% |

      The royalty is limited to $900,000.
      """, "0.00", "900000.00", at: ["1=12000000": "520000.00"]),
    Construction(
      "measures that open like a total",
      """
      # Scorecard 2027

      Target bonus: $100,000

      | Goal | Weight | Threshold (50%) | Target (100%) |
      |---|---|---|---|
      | Overall equipment effectiveness | 60% | 70% | 75% |
      | Total shareholder return | 40% | 5% | 8% |
      | Total | 100% | | |

      Straight line between levels. Below threshold nothing.
      """, "0.00", "100000.00", at: ["1=75 2=5": "80000.00"]),
    Construction(
      "a balance that is paid, and VAT that is none of the payments",
      """
      # Supply contract

      | Payment | When | Amount |
      |---|---|---:|
      | Deposit | on order | £3,000 |
      | Balance on delivery | on delivery | £7,000 |
      | Total | | £10,000 |
      | VAT at 20% | | £2,000 |
      """, "0.00", "10000.00"),
    Construction(
      "instalments by name, their sum in the text above, and a condition of two of them",
      """
      # Grant

      Our trustees approved a grant of CAD 240,000 on 2 February 2026. We pay it in three instalments.

      | Instalment | Condition | Met no later than | Amount (CAD) |
      |---|---|---|---:|
      | 1. Start-up | Agreement signed | 16 March 2026 | 60,000 |
      | 2. First wells | 12 wells commissioned | 30 September 2026 | 84,000 |
      | 3. Closing | Final report accepted | 30 June 2027 | 96,000 |

      Instalments 2 and 3 are paid only if CAD 50,000 of co-funding has come in by 30 June 2026.
      """, "0.00", "240000.00", at: ["1=met 2=met 3=missed": "144000.00"]),
    Construction(
      "an event in a scorecard, and a target bonus for a full year",
      """
      # Scorecard

      | | |
      |---|---|
      | Full-year target bonus | £60,000 |

      | Goal | Weight | Threshold | Target | Stretch |
      |---|---:|---:|---:|---:|
      | Line efficiency | 85% | 68% | 74% | 79% |
      | Line commissioned by 31 March 2027 | 15% | none | commissioned | none |

      Threshold earns 40% of the weight, target 100% and stretch 160%, on a straight line between.
      A result below threshold earns nothing.
      """, "0.00", "90600.00", at: ["1=74 2=met": "60000.00", "1=67 2=met": "9000.00"]),
    Construction(
      "percentages of a component's own target amount",
      """
      # Plan

      ## Renewal bonus

      Target amount: $20,000.

      | Renewal rate | Paid, in percent of the target amount |
      |---|---:|
      | below 90% | 0% |
      | at least 90% | 50% |
      | at least 95% | 125% |

      Only the highest line reached is paid.
      """, "0.00", "25000.00", at: ["1=94.99": "10000.00"]),
    Construction(
      "a letter that ranks its goals, and what a rate is today",
      """
      # Your bonus

      The first is the vacancy rate on 31 March 2027. A rate of 11.0 per cent or lower earns £8,000.
      A rate of 9.0 per cent or lower earns £14,000. You would receive only one of these sums. Today
      the rate is 13.2 per cent; above 11.0 per cent there is no payment.

      The second is the accreditation. If the certificate is dated 31 January 2027 or earlier, you
      will receive £12,000.

      At the very most, therefore, the bonus comes to £26,000.
      """, "0.00", "26000.00", at: ["1=10 2=2027-01-31": "20000.00", "1=12 2=2027-02-01": "0.00"]),
    Construction(
      "results as subjects, on a line that stays where it ends",
      """
      # Award

      All amounts in CAD.

      ## EBITDA 2026

      - EBITDA of $4.0 million earns $15,000.
      - EBITDA of $5.0 million earns $45,000.

      Between two of these figures the amount rises in a straight line. Below the first figure
      nothing is earned; above the last the amount remains $45,000.
      """, "0.00", "45000.00", at: ["1=4500000": "30000.00", "1=6000000": "45000.00"]),
    Construction(
      "values of stages that are due and accepted",
      """
      # School roof

      | Stage | Work | Due | Value | Accepted when |
      |---|---|---|---:|---|
      | 1 | Scaffold | 27 February 2026 | £96,000.00 | Scaffold tag issued |
      | 2 | Timber deck | 30 April 2026 | £150,000.00 | Pull test passed |
      """, "0.00", "246000.00"),
    Construction(
      "signing a contract that is paid for",
      """
      # Services

      - Contract signature: £10,000 on 1 May 2027
      - Agreement executed: £20,000 on 1 June 2027
      """, "0.00", "30000.00"),
    Construction(
      "units from a rank on",
      """
      # Grant

      We pay CAD 250 for every committee that completes the training, from the 21st committee on. The
      first 20 are covered by the grant. The supplement is limited to CAD 10,000 (60 committees).
      """, "0.00", "10000.00", at: ["1=20": "0.00", "1=21": "250.00", "1=70": "10000.00"]),
    Construction(
      "a title that says more than results, and one with a year",
      """
      # Bonus 2027

      ## Results we pay for

      $10,000 is paid if the audit is passed by 31 March 2027.

      ## Licence

      $20,000 if the licence is granted by 30 June 2027.
      """, "0.00", "30000.00"),
    Construction(
      "two points in one German sentence",
      """
      # Prämie

      Alle Beträge in EUR.

      ## Ausschuss

      Je niedriger, desto besser. Bei 3,2 % beträgt die Prämie 200,00 €, bei 2,4 % beträgt sie 600,00 €.
      Dazwischen steigt sie linear. Bei einer Quote über 3,2 % entfällt sie.
      """, "0.00", "600.00", at: ["1=2.8": "400.00", "1=3.3": "0.00"]),
    Construction(
      "a loan that is due, and the day that counts",
      """
      # Bonus

      ## Refinancing

      $90,000, if the term loan due 2027 has been repaid, and the new facility has closed on or before
      October 30, 2026. A later closing earns nothing.
      """, "0.00", "90000.00", at: ["1=2026-10-30": "90000.00", "1=2026-11-02": "0.00"]),
  ]
}
