/// Rates for stretches of a value, parts of a target amount, floors, and delay of one of several.
extension ConstructionTests {
  static let stretches = [
    Construction(
      "a rate from the first dollar, the first row less than",
      """
      # Plan

      ## 2. Commission

      | Net bookings in the year | Rate on all net bookings, from the first dollar |
      |---|---:|
      | less than $1,000,000 | 3% |
      | $1,000,000 or more, less than $1,600,000 | 4% |
      | $1,600,000 or more | 5% |

      Reaching a band applies its rate to the whole of the net bookings, not only to the part in the band. Commission is limited to $110,000.
      """, "0.00", "110000.00",
      at: ["2=999999.99": "30000.00", "2=1000000": "40000.00", "2=2300000": "110000.00"]),
    Construction(
      "a royalty on each part, with a floor",
      """
      # Licence

      ## Royalty

      | Part of net sales | Royalty on that part |
      |---|---:|
      | up to $10 million | 4% |
      | above $10 million and up to $40 million | 6% |
      | above $40 million | 7.5% |

      The royalty is at least $200,000, even if there have been no net sales. It has no upper limit.
      """, "200000.00", "no cap",
      at: ["1=0": "200000.00", "1=35000000": "1900000.00", "1=61300000": "3797500.00"]),
    Construction(
      "paid in percent of the target amount",
      """
      # Plan

      ## Renewals

      Target amount: $20,000.

      | Renewal rate | Paid, in percent of the target amount |
      |---|---:|
      | below 90% | 0% |
      | at least 90% | 50% |
      | at least 95% | 100% |
      | at least 98% | 125% |

      Only the highest line reached is paid.
      """, "0.00", "25000.00", at: ["1=94": "10000.00", "1=95": "20000.00", "1=89.9": "0.00"]),
    Construction(
      "less for delay, for the payment that is due on the day",
      """
      # Development payments

      | Event | Target date | Payment |
      |---|---|---:|
      | First patient dosed | 30 June 2027 | $750,000 |
      | Marketing authorisation granted | 31 December 2028 | $1,500,000 |

      The first of these payments lapses if its event occurs after the target date.

      ## Late authorisation

      If the authorisation is granted after 31 December 2028, its payment is reduced by 2% of $1,500,000 for each complete period of 30 days by which the grant is late. The reduction is never more than 20%.
      """, "0.00", "2250000.00",
      at: [
        "1=2027-06-30 2=2029-01-30": "2220000.00", "1=2027-07-01 2=2029-12-31": "1200000.00",
      ]),
  ]

  static let stretchesOpen = [
    Construction(
      "percentages of an amount that nothing states",
      """
      # Plan

      ## Renewals

      | Renewal rate | Paid, in percent of the target amount |
      |---|---:|
      | at least 90% | 50% |
      | at least 95% | 100% |

      Only the highest line reached is paid.
      """, nil),
    Construction(
      "heads and words that contradict each other",
      """
      # Plan

      ## Commission

      | Net bookings | Rate on that part |
      |---|---:|
      | up to $1,000,000 | 3% |
      | above $1,000,000 | 4% |

      The rate reached applies to the whole of the net bookings.
      """, nil),
  ]
}
