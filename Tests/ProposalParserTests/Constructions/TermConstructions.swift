/// Terms that change amounts, and what only looks like one.
extension ConstructionTests {
  /// Bounds as multiples, deductions of some, periods that settle a year.
  static let terms = [
    Construction(
      "a cap as a multiple of the target",
      """
      # Scorecard 2026

      Target bonus: $50,000. Period: 1 January 2026 to 31 December 2026.

      | Measure | Weight | Threshold (50%) | Target (100%) | Maximum (200%) |
      |---|---|---|---|---|
      | Bookings | 60% | $4.0m | $5.0m | $6.0m |
      | Margin | 40% | 30% | 32% | 34% |

      Straight-line interpolation between levels; below threshold nothing is paid. The total may not exceed 1.5 times the target bonus.
      """, "0.00", "75000.00", at: ["1=6000000 2=34": "75000.00", "1=5000000 2=32": "50000.00"]),
    Construction(
      "a deduction that two of four bear",
      """
      # Schedule

      Contract price: $100,000.

      | No. | Milestone | Due date | Price |
      |---|---|---|---:|
      | 1 | Design accepted | 1 March 2027 | $40,000 |
      | 2 | Boards delivered | 2 August 2027 | $60,000 |

      If milestone 2 is achieved after its due date, its price is reduced by 1% for every full week of delay, limited to 8% of that price. No liquidated damages apply to milestone 1, which is paid in full whenever it is achieved.
      """, "0.00", "100000.00",
      at: ["1=2027-04-01 2=2027-08-16": "98800.00", "1=2027-03-01 2=2027-08-02": "100000.00"]),
    Construction(
      "M2 trägt den Abzug",
      """
      # Werkvertrag

      | Meilenstein | Termin | Betrag netto |
      |---|---|---:|
      | M1 Konzept abgenommen | 26.02.2027 | EUR 9.000,00 |
      | M2 Echtbetrieb | 30.09.2027 | EUR 20.000,00 |

      Wird M2 nach dem 30.09.2027 abgenommen, vermindert sich der Betrag für M2 um 0,5 % je begonnenem Kalendertag der Verspätung, höchstens jedoch um 10 %. Für M1 gibt es keinen Abzug.
      """, "0.00", "29000.00", at: ["1=2027-03-20 2=2027-10-04": "28600.00"]),
    Construction(
      "payments that are not reduced",
      "# Licence\n\n## Approval\n\nLicensee pays $60,000 on approval of the product by the agency. Payments are not reduced by other income of the Licensor.",
      "0.00", "60000.00"),
    Construction(
      "interest on late payments",
      "# Licence\n\n**Approval.** Licensee pays $60,000 on approval of the product by the agency.\n\n**Late payment.** Amounts not paid when due bear interest at 8% a year.",
      "0.00", "60000.00"),
    Construction(
      "events named by words for terms",
      """
      # Licence

      ## Payments

      Licensee shall pay the following amounts:

      (a) IND acceptance: $400,000 upon acceptance by the agency of the application;

      (b) Approval: Six Million Dollars ($6,000,000) upon the marketing approval.
      """, "0.00", "6400000.00"),
    Construction(
      "a condition right behind the verb",
      "# Bonus\n\n## Sales\n\n$40,000 is paid if six new agreements are signed by 31 December 2026.",
      "0.00", "40000.00", at: ["1=6": "40000.00", "1=5": "0.00"]),
    Construction(
      "what each must be worth",
      "# Bonus\n\n## Sales\n\nI would receive $40,000 if at least six new agreements are signed by 31 December 2026, each with a minimum commitment of $250,000 a year.",
      "0.00", "40000.00", at: ["1=met": "40000.00", "1=missed": "0.00"]),
    Construction(
      "a rate above a hurdle, behind its verb",
      "# Award\n\n## Savings\n\nThe company pays 4% of the savings above $150,000, up to $18,000.",
      "0.00", "18000.00", at: ["1=250000": "4000.00", "1=150000": "0.00", "1=900000": "18000.00"]),
    Construction(
      "a bound behind a comma",
      "# Licence\n\n## Sublicences\n\nThe Licensee pays 15% of sublicence income, at most $450,000.",
      "0.00", "450000.00", at: ["1=100000": "15000.00", "1=9000000": "450000.00"]),
    Construction(
      "the higher rate on all of it",
      "# Bonus\n\n## Revenue\n\nI receive 0.5% of all net revenue of 2026 if it reaches $7.5 million, and 0.8% of all of it if it reaches $9 million. At most $90,000 is paid.",
      "0.00", "90000.00",
      at: ["1=8000000": "40000.00", "1=10000000": "80000.00", "1=7000000": "0.00"]),
    Construction(
      "a deduction for one code, which leaves the lateness of others open",
      """
      # Fees

      Client: Ryle Foods plc. Supplier: Fenn Systems Ltd.

      | No. | Milestone | Planned date | Payment |
      |---|---|---|---:|
      | M1 | Process design | 3 July 2026 | £10,000.00 |
      | M2 | Go-live | 6 November 2026 | £20,000.00 |

      If M2 is achieved after 6 November 2026, the payment for M2 is reduced by £300 for each calendar day of delay, up to £3,000 in all.
      """, "0.00", "30000.00",
      at: [
        "m1=2026-07-03 m2=2026-11-08": "29400.00", "m1=2026-07-10 m2=2026-11-06": nil,
        "m1=2026-07-03 m2=2026-11-06": "30000.00",
      ]),
    Construction(
      "a milestone named by a word for reasons",
      "# Bonus\n\n## Milestone 1: Background checks\n\n$5,000 is paid if all checks are done by 30 June 2026.",
      "0.00", "5000.00"),
    Construction(
      "a range without a rule",
      "# Prämie\n\n## Umstellung\n\nVerläuft die Umstellung ohne Stillstand, werden 8.000 EUR bis 12.000 EUR gezahlt, je nach Qualität.",
      nil),
  ]
}
