import Testing

/// Tables and sentences that tell how a price came about, prices for each unit with their bounds, and
/// rounding that is said once for all.
extension ConstructionTests {
  @Test(
    arguments: Self.prices + Self.measuredUnits + Self.applications + Self.wholeUnits
      + Self.rowsOfLevels)
  func `tells prices from what makes them up`(_ construction: Construction) { expect(construction) }

  private static func stages(_ above: String, _ below: String = "") -> String {
    """
    # Works contract

    between Aarwyl Ltd (Employer) and Nordlicht Ltd (Contractor), in GBP.

    \(above)

    | Stage | Work | Due | Sum |
    |---|---|---|---:|
    | 1 | Slab | 31 March 2027 | £40,000 |
    | 2 | Roof | 30 September 2027 | £65,000 |

    \(below)
    """
  }

  static let prices = [
    Construction(
      "a change that brings the sum to what the stages come to",
      stages("Variation 2, the canopy, adds £5,000, so the sum now stands at £105,000."), "0.00",
      "105000.00"),
    Construction(
      "the same in other words",
      stages("Variation 2 adds £5,000 to the price of £100,000 and brings it to £105,000."), "0.00",
      "105000.00"),
    Construction(
      "a change that brings the sum to another one",
      stages("Variation 2, the canopy, adds £5,000, so the sum now stands at £125,000."), nil),
    Construction(
      "a table that makes up the price",
      stages(
        """
        | | |
        |---|---:|
        | Accepted tender | £100,000 |
        | Variation 2, executed 4 May 2026 | £5,000 |
        | Contract sum to date | £105,000 |
        """), "0.00", "105000.00"),
    Construction(
      "a second table that pays by rows",
      stages(
        """
        | Stage | Work | Due | Sum |
        |---|---|---|---:|
        | A | Survey | 1 February 2027 | £100,000 |
        | B | Drawings | 1 March 2027 | £5,000 |
        """), "0.00", "210000.00"),
    Construction(
      "funds of others", stages("The trustees have a lottery award of £90,000 towards the works."),
      "0.00", "105000.00"),
    Construction(
      "who is asked for something",
      stages("", "A waiver from each supplier paid more than £10,000 comes with the invoice."),
      "0.00",
      "105000.00"),
  ]

  private static func measured(_ heads: String, _ cells: String, _ words: String) -> String {
    """
    # Price schedule

    Client: Aarwyl AG
    Contractor: Nordlicht SA
    All prices in CHF.

    ## Payment for measured work

    | Item | Work | Unit | Unit price | \(heads) |
    |---|---|---|---:|---:|---:|
    | U1 | Ducts | metre | 40.00 | \(cells) |

    \(words)
    """
  }

  static let measuredUnits = [
    Construction(
      "an estimate and a limit", measured("Estimate | Upper limit", "900 | 1000", ""), "0.00",
      "40000.00", at: ["u1=950": "38000.00", "u1=1200": "40000.00"]),
    Construction(
      "a limit in other words, said again below",
      measured(
        "Estimated quantity | Maximum quantity", "900 | 1000",
        "Quantities beyond the maximum are not paid unless a change order raises it."), "0.00",
      "40000.00", at: ["u1=1200": "40000.00"]),
    Construction(
      "a limit that no column names",
      measured(
        "Estimate | Note", "900 | none",
        "Quantities over the upper limit are not paid unless a change order raises it."), nil),
    Construction(
      "a limit that may be money", measured("Estimate | Maximum", "900 | 36000", ""), nil),
    Construction(
      "two numbers of which no head tells", measured("Estimate | Factor", "900 | 50", ""), nil),
    Construction(
      "time and material with a bound",
      "# Werkvertrag\n\n## § 2 Beratung\n\nBeratungstage werden nach Aufwand vergütet, und zwar mit 900 € je geleistetem Beratungstag, für höchstens 10 Beratungstage, soweit sie bis zum 31.03.2027 stattfinden.\n",
      "0.00", "9000.00", at: ["1=4": "3600.00", "1=12": "9000.00"]),
    Construction(
      "time and material beside a price",
      "# Vertrag\n\n## § 2 Einführung\n\nBei Inbetriebnahme bis 31.03.2027 werden 9.000 € gezahlt. Weitere Leistungen werden nach Aufwand vergütet.\n",
      nil),
  ]

  private static func application(_ words: String) -> Construction {
    Construction(
      words,
      """
      # Application for Payment No. 3

      Owner: Aarwyl District
      Contractor: Nordlicht Co.

      | Item | Description of work | Scheduled value | Percent complete |
      |---:|---|---:|---:|
      | 1 | Clearing | $100,000.00 | 50% |
      | 2 | Paving | $200,000.00 | 0% |

      \(words)
      """, "0.00", "300000.00")
  }

  static let applications = [
    application("Less previous certificates for payment: $20,000.00"),
    application("Less previous payments: $20,000.00"),
  ]

  private static func two(_ words: String, _ total: String?) -> Construction {
    Construction(
      words,
      "# Offer\n\nAll in US dollars.\n\n## 1. Savings\n\nWe pay 3% of savings in 2027, up to $90,000.\n\n## 2. Sales\n\nWe pay 2% of net sales in 2027, up to $300,000.\n\n\(words)\n",
      total == nil ? nil : "0.00", "390000.00", at: ["1=1234567 2=7654321": total])
  }

  static let wholeUnits = [
    two("Each of the two amounts is rounded to the nearest whole dollar.", "190123.00"),
    two("All payments are rounded to whole dollars.", "190123.00"),
    two("It is rounded to the nearest dollar.", "190123.01"),
    two("Each of the three amounts is rounded to the nearest dollar.", nil),
    two("The payments are rounded up to the next whole dollar.", nil),
    two("Net sales are rounded to whole dollars in the report.", "190123.43"),
  ]

  private static func rows(_ words: String, _ most: String?) -> Construction {
    Construction(
      words,
      """
      # Price schedule

      All prices in EUR.

      ## Efficiency

      | Efficiency | Award |
      |---:|---:|
      | 78% | 10,000 |
      | 80% | 20,000 |

      \(words)

      ## General

      1. Change orders are added as new lines.
      """, most == nil ? nil : "0.00", most)
  }

  static let rowsOfLevels = [
    rows("Only the amount beside the highest efficiency reached is paid.", "20000.00"),
    rows("Only the payment for the highest efficiency that was measured is due.", "20000.00"),
    rows("The amounts stand beside the efficiency.", nil),
  ]
}
