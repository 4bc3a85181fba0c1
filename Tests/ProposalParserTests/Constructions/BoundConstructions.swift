/// Bounds, prices, parts and measures within the words of one milestone.
extension ConstructionTests {
  static let bounds = [
    Construction(
      "a price is a level where another amount is paid for it",
      """
      # Bonus

      ## Unit cost

      Lower is better, and only the highest amount reached is paid.

      - Entry: $2.40 per kilometre pays $5,000
      - Goal: $2.20 per kilometre pays $9,000
      """, "0.00", "9000.00", at: ["1=2.40": "5000.00", "1=2.15": "9000.00", "1=2.41": "0.00"]),
    Construction(
      "the measure leads, and each amount has its own if",
      "# Bonus\n\nFor the fill rate of 2027, taken from the depot system, you will receive $3,000 if the rate is at least 92%, a further $2,000 if it is at least 94%, and a further $4,000 if it is at least 97%.",
      "0.00", "9000.00", at: ["1=95": "5000.00", "1=97": "9000.00", "1=91.9": "0.00"]),
    Construction(
      "a condition with not exceed is no bound of pay",
      "# Bonus\n\n## Disposal\n\nOn the sale of the depot you receive a bonus of 3% of the net proceeds in excess of $2,000,000, up to a maximum of $90,000. If the net proceeds do not exceed $2,000,000, no disposal bonus is payable.",
      "0.00", "90000.00", at: ["1=3000000": "30000.00", "1=2000000": "0.00"]),
    Construction(
      "a bound in units, said again in money",
      "# Prämie\n\n## Prüfungen\n\nFür jede bis zum 31.10.2027 bestandene Prüfung werden 400,00 € angesetzt, höchstens jedoch für sieben Prüfungen, also 2.800,00 €.",
      "0.00", "2800.00", at: ["1=3": "1200.00", "1=9": "2800.00"]),
    Construction(
      "pence for every pound over a first amount",
      "# Grant\n\n## Matching\n\nWe shall also pay 30p for every £1 of donations you have raised by 31 May 2028 over and above the first £10,000. The matching payment will not be more than £9,000.",
      "0.00", "9000.00", at: ["1=20000": "3000.00", "1=10000": "0.00", "1=90000": "9000.00"]),
    Construction(
      "the most it can pay is a bound alone",
      "# Bonus\n\n## Renewals\n\nThe amount follows from the renewals of 2027. So the most this one can pay is $25,000.",
      nil),
    Construction(
      "parts that say when what was earned is paid",
      "# Bonus\n\n$12,000 is paid if the plant is certified by 30 June 2027.\n\nOf whatever you have earned, 70% is paid within ten days of certification and the remaining 30% on the first payroll date in March 2028.",
      "0.00", "12000.00", at: ["1=met": "12000.00"]),
    Construction(
      "parts for results are no instalments",
      "# Bonus\n\n## Launch\n\nBonus: $10,000. 60% of the bonus is paid if sales reach 100 units and the remaining 40% if they reach 200 units.",
      nil),
    Construction(
      "a line closed by its amount behind a dash",
      """
      # Notes

      ## New depot

      - old depot emptied and handed back
      - by 30/09/2027 - £7k
      - later than that: nothing
      """, "0.00", "7000.00", at: ["1=2027-09-30": "7000.00", "1=2027-10-01": "0.00"]),
    Construction(
      "one of two counts, and the others beside it",
      """
      # Bonus

      ## Trainees

      Goal is 9 trainees in post by 31 December 2027:

      - 9 or more: £9k
      - 7 or 8: £6k
      - 5 or 6: £3k
      - fewer than 5: nothing
      """, "0.00", "9000.00",
      at: ["1=8": "6000.00", "1=5": "3000.00", "1=4": "0.00", "1=12": "9000.00"]),
  ]

  /// What stands around the milestones.
  static let leads = [
    Construction(
      "a paragraph behind the levels of a bold name is about them",
      """
      # Letter

      **Scrap rate.** You earn a bonus by the scrap rate of 2027. Lower is better.

      - Threshold: 4.0% pays $2,000
      - Target: 3.0% pays $6,000

      Between these points the amount is worked out on a straight line.

      **Safety audit.** You receive $1,000 if the audit is passed by 30 June 2027.

      The finance director confirms the results by 28 February 2028.
      """, "0.00", "7000.00", at: ["1=3.5 2=met": "5000.00", "1=4.1 2=missed": "0.00"]),
    Construction(
      "a table of a bold name, and the line below it",
      """
      # Bonuses of the chief executive

      **(a) Cash flow.** A bonus by free cash flow of 2027.

      | Free cash flow | Bonus |
      |---|---:|
      | $2,000,000 | $10,000 |
      | $3,000,000 | $30,000 |

      Between the two levels the bonus is interpolated on a straight line.
      """, "0.00", "30000.00", at: ["1=2500000": "20000.00"]),
    Construction(
      "a deposit that is credited is paid early, not on top",
      """
      # Work order

      | Deliverable | Due | Fee |
      |---|---|---:|
      | Survey | 5 March 2027 | $4,000 |
      | Design | 6 May 2027 | $6,000 |

      ## Deposit

      The client pays a deposit of $2,000 on signing. It is an advance on the fees and is credited against them.
      """, "0.00", "10000.00"),
    Construction(
      "delay of two of three, and none of the third",
      """
      # Work order

      | Deliverable | Due | Fee |
      |---|---|---:|
      | K1 - Survey | 5 March 2027 | $4,000 |
      | K2 - Design | 6 May 2027 | $6,000 |
      | K3 - Works | 7 July 2027 | $9,000 |

      ## Late delivery

      If K2 or K3 is accepted after its due date, the fee for it is reduced by $100 for each calendar day of delay, but never by more than 10% of that fee. K1 carries no deduction for late delivery.
      """, "0.00", "19000.00",
      at: [
        "k1=2027-03-20 k2=2027-05-08 k3=2027-07-07": "18800.00",
        "k1=2027-03-05 k2=2027-05-06 k3=2027-09-30": "18100.00",
      ]),
    Construction(
      "what rows come to, said again",
      """
      # Grant

      | Stage | Payment |
      |---|---:|
      | Site cleared | £3,000 |
      | Hall opened | £5,000 |

      The two stage payments come to £8,000.
      """, "0.00", "8000.00"),
    Construction(
      "a resolution bounds what it resolved before",
      """
      # Bonuses of the chief executive

      **(a) Sale.** A bonus of $40,000 if the sale closes by 31 March 2027.

      **(b) Loan.** A bonus of $30,000 if the loan is closed by 30 June 2027.

      RESOLVED FURTHER THAT the aggregate of the bonuses under (a) and (b) shall not exceed $60,000.
      """, "0.00", "60000.00", at: ["1=met 2=met": "60000.00", "1=met 2=missed": "40000.00"]),
    Construction(
      "a scale by names that is said again, and a factor with a condition",
      """
      # Scorecard

      Target award: $20,000

      | Measure | Weight | Threshold | Target | Maximum |
      |---|---|---|---|---|
      | Cash ($ million) | 60% | 4 | 5 | 6 |
      | Attendance (percent) | 40% | 90 | 95 | 98 |

      ## Scale

      Each measure is scored by itself and then multiplied by its weight. Threshold performance scores 50%, target performance scores 100% and maximum performance scores 150%. Scores between these points are interpolated on a straight line. Performance worse than threshold scores 0%, and performance better than maximum scores 150%.

      ## Conditions

      1. If the regulator closes a site during the year, no award is paid at all.
      2. If the hub is open on 30 June 2027, the sum of the two results is multiplied by 1.1.
      3. The award is limited to $32,000.
      """, "0.00", "32000.00", at: ["1=5000000 2=95": "20000.00", "1=5500000 2=90": "19000.00"]),
    Construction(
      "a scale said again with another figure",
      """
      # Scorecard

      Target award: $20,000

      | Measure | Weight | Threshold | Target | Maximum |
      |---|---|---|---|---|
      | Cash | 60% | 4 | 5 | 6 |
      | Attendance | 40% | 90 | 95 | 98 |

      Threshold scores 50%, target scores 100% and maximum scores 150%, on a straight line between. Better than maximum scores 200%.
      """, nil),
  ]
}
