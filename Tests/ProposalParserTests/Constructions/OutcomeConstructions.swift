/// Tables of what several cases come to, goals with what they are counted by, and bounds with the result at
/// which they hold.
extension ConstructionTests {
  private static let signing = """
    # Incentive 2026

    Company: Northlake Ltd. Currency: CAD. Period: 1 January 2026 to 31 December 2026.

    ## A. Agreements

    C$2,000 for each signed agreement, at most twelve agreements.

    ## B. Framework

    C$30,000 when the framework agreement is signed by 30 September 2026.
    """

  static let outcomes = [
    Construction(
      "a table of cases whose heads are the milestones' labels",
      signing + """


        ## What it can pay

        | | A | B | Total |
        |---|---:|---:|---:|
        | Nothing signed | C$0 | C$0 | C$0 |
        | Five agreements, no framework | C$10,000 | - | C$10,000 |
        | Maximum | C$24,000 | C$30,000 | C$54,000 |
        """, "0.00", "54000.00", at: ["a=5 b=missed": "10000.00"]),
    Construction(
      "a table of cases with a word for pay as a head",
      signing + """


        ## What it can pay

        | Case | Commission | Framework | Total |
        |---|---:|---:|---:|
        | Lowest level, no framework | C$2,000 | C$0 | C$2,000 |
        | Maximum | C$24,000 | C$30,000 | C$54,000 |

        At a gross margin of 41% of C$2.93M that is C$1.2M, and the incentive at target is C$54,000, or 4.5% of margin.
        """, "0.00", "54000.00", at: ["a=1 b=missed": "2000.00"]),
    Construction(
      "steps that are added, under a head that points at the row",
      """
      # Bonus 2026

      ## Milestone 1 - Earnings

      | EBITDA reached | Bonus added at this step |
      |---:|---:|
      | €14,000,000 | €60,000 |
      | €17,000,000 | €45,000 |

      The steps are cumulative: every step reached is paid, so €17,000,000 pays €105,000 in total.
      """, "0.00", "105000.00", at: ["1=16999999": "60000.00", "1=17000000": "105000.00"]),
    Construction(
      "a rate counted by a million, and what it was",
      """
      # Bonus 2026

      ## Milestone 1 - Safety

      - **Goal:** injury rate of 3.0 or lower per million hours worked by 31 March 2027. The rate was 5.1 in 2025.
      - **Bonus:** €30,000.
      """, "0.00", "30000.00",
      at: ["1=3": "30000.00", "1=3.1": "0.00", "1=0": "30000.00", "1=5.1": "0.00"]),
    Construction(
      "complaints per hundred, on what is delivered by a day",
      """
      # Bonus 2026

      ## Milestone 1 - Field reliability

      - **Goal:** 1.5 complaints or fewer per 100 pumps delivered by 31 December 2026.
      - **Bonus:** $25,000.
      """, "0.00", "25000.00", at: ["1=1.5": "25000.00", "1=1.6": "0.00", "1=100": "0.00"]),
    Construction(
      "a bound with the result at which it is reached",
      """
      # Incentive 2026

      ## 1. Commission

      - **Rate:** 3% of net orders above C$4,000,000.
      - **Cap:** C$120,000, which is reached at C$8,000,000.
      """, "0.00", "120000.00", at: ["1=6000000": "60000.00", "1=9000000": "120000.00"]),
    Construction(
      "a number behind a name with a hyphen, and a section of law",
      """
      # Bonus 2026

      ## Milestone 1: Submission

      - **Goal:** file the CV-40 510(k) with the FDA by 29 May 2026.
      - **Bonus:** $40,000.
      """, "0.00", "40000.00", at: ["1=2026-05-29": "40000.00", "1=2026-05-30": "0.00"]),
    Construction(
      "what is deducted from a day on, up to a last day",
      """
      # Bonus 2026

      ## Milestone 1: Submission

      - **Goal:** file the dossier by 29 May 2026.
      - **Bonus:** $40,000.
      - **If late:** $2,500 is deducted for each complete week after 29 May 2026. A filing after 7 August 2026 pays nothing.
      """, "0.00", "40000.00",
      at: [
        "1=2026-06-04": "40000.00", "1=2026-06-05": "37500.00", "1=2026-08-07": "15000.00",
        "1=2026-08-08": "0.00",
      ]),
    Construction(
      "a share that is deducted for each day, up to a bound",
      """
      # Bonus 2026

      ## Milestone 1: Shipment

      - **Goal:** deliver ten pumps by 16 October 2026.
      - **Bonus:** $60,000.
      - **If late:** 1% of the bonus is deducted for each calendar day after 16 October 2026, at most 40%. A delivery after 30 November 2026 pays nothing.
      """, "0.00", "60000.00",
      at: [
        "1=2026-10-17": "59400.00", "1=2026-11-30": "36000.00", "1=2026-12-01": "0.00",
      ]),
    Construction(
      "hours that may be ordered beside the stages",
      """
      # Stages and fees

      | Stage | Due | Fee |
      |---|---|---:|
      | Research | 27 March 2026 | €19,200 |
      | Films | 11 September 2026 | €44,800 |

      Two review rounds per stage are included; a third is charged at €110 an hour, agreed beforehand in writing.
      If the client ends the project early, it pays accepted stages and hours worked on the open stage at €95.

      ## Early bonus

      If stage 2 is accepted by 28 August 2026, the agency receives a bonus of €6,000. The bonus is due only if
      the films pass in the first review round.
      """, "0.00", "70000.00"),
  ]

  private static func worth(_ sentence: String) -> String {
    """
    # Bonus 2027

    Target bonus: $50,000. Base salary: $200,000.

    ## Purpose

    \(sentence)

    ## Milestone 1: Launch
    On launch of the portal by 30 June 2027, Dana receives $20,000.

    ## Milestone 2: Stores
    On opening of the second store by 30 September 2027, Dana receives $30,000.
    """
  }

  static let worths = [
    "The portal saves $1.2M a year; the target bonus is 4.2% of that saving.",
    "Reference: target incentive P50 30%, P75 45% of base.",
  ].map { Construction("pay compared: \($0)", worth($0), "0.00", "50000.00") }

  static let outcomesOpen =
    [
      "The portal saves $1.2M a year; the target bonus is 5.2% of that saving.",
      "Where the portal saves $1.2M a year, the bonus is raised by 4.2% of that saving.",
    ].map { Construction("pay that is no comparison: \($0)", worth($0), nil) } + [
      Construction(
        "a bound that is not reached where it says",
        """
        # Incentive 2026

        ## 1. Commission

        - **Rate:** 3% of net orders above C$4,000,000.
        - **Cap:** C$120,000, which is reached at C$7,000,000.
        """, nil),
      Construction(
        "a gate on a day of another milestone",
        """
        # Bonus 2026

        ## Milestone 1: Launch
        Launch the portal by 30 June 2026. Payout: $20,000.

        ## Milestone 2: Sales
        If milestone 1 is reached and sales exceed $1,000,000, $10,000 is paid. It is due only if the launch is by 31 May 2026.
        """, nil),
    ]
}
