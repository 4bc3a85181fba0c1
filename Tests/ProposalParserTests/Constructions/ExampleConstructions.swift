/// Sentences that say again what others promise, and what has to stay open beside them.
extension ConstructionTests {
  private static let spreads = """
    All amounts in US dollars.

    ## New term loan

    The bonus depends on the credit spread in the signed agreement. Lower is better:

    | Spread | Bonus |
    |---|---:|
    | 325 or less | $60,000 |
    | 290 or less | $95,000 |
    | 260 or less | $140,000 |


    """

  static let examples = [
    Construction(
      "an example that no word calls one",
      spreads + """
        The largest of those amounts is paid and the others are not. There is nothing between the
        rows: a spread of 275 pays $95,000.
        """, "0.00", "140000.00", at: ["1=275": "95000.00", "1=326": "0.00"]),
    Construction(
      "a section with a measure's name, its share, its limit and its example",
      """
      All amounts in US dollars.

      ## Interest saving

      - **Measure:** cash interest of 2026 minus cash interest of 2027. The result is the saving.
      - **Bonus:** 4% of that part of the interest saving which exceeds $1,500,000.
      - **Limit:** $80,000.
      - **Example:** a saving of $2,840,000 exceeds the hurdle by $1,340,000 and pays $53,600.

      ## Licence

      $20,000 if the licence is granted by 30 June 2027.

      ## Payment

      Paid in March 2028. Most that can be paid: $100,000 ($80,000 and $20,000).
      """, "0.00", "100000.00",
      at: ["1=2840000 2=missed": "53600.00", "1=9000000 2=met": "100000.00"]),
    Construction(
      "weeks that only plan, in a table of payments",
      """
      # Statement of work

      | No. | Milestone | Planned in week | Amount (EUR) |
      |---|---|---:|---:|
      | S1 | Signature | 0 | 24,000.00 |
      | S2 | Data model | 7 | 48,000.00 |
      """, "0.00", "72000.00"),
    Construction(
      "an early bonus, and a limit of the deduction in words of its own",
      """
      # Web shop

      | Stage | What is delivered | Due | Payment |
      |---|---|---|---:|
      | 1 | Brand system | 27 March 2026 | £21,000 |
      | 2 | Shop live | 26 June 2026 | £25,200 |

      ## Early bonus

      If stage 2 is delivered on or before 12 June 2026, the client pays £4,000 in addition.

      ## Late deduction

      The payment for a late stage is reduced by 1.5% of that payment for each week of delay, a week
      that has begun counting whole. No payment is reduced by more than 9%.
      """, "0.00", "50200.00",
      at: [
        "1=2026-05-29 2=2026-06-26 3=2026-06-26": "44310.00",
        "1=2026-03-27 2=2026-06-12 3=2026-06-12": "50200.00",
      ]),
  ]

  private static let works = """
    # Works contract

    Contract price: £200,000.

    | Stage | Due | Payment |
    |---|---|---:|
    | 1 Foundations | 30 April 2027 | £80,000 |
    | 2 Frame | 30 June 2027 | £120,000 |

    ## Delay


    """

  /// What delay takes off, of which price.
  static let latenessOfPrices = [
    Construction(
      "a deduction in percent of the whole price",
      works + "For each week of delay 1% of the contract price is deducted from the payment.",
      "0.00", "200000.00", at: ["1=2027-05-14 2=2027-06-30": "196000.00"]),
    Construction(
      "a deduction in percent of the contract value",
      works + "For each week of delay 1% of the contract value is deducted from the payment.",
      "0.00", "200000.00", at: ["1=2027-05-14 2=2027-06-30": "196000.00"]),
    Construction(
      "a deduction in percent of the part's own price",
      works + "For each week of delay 1% of the price of that stage is deducted from its payment.",
      "0.00", "200000.00", at: ["1=2027-05-14 2=2027-06-30": "198400.00"]),
    Construction(
      "a limit that several late payments share",
      works + """
        For each week of delay 1% of the contract price is deducted from the payment, up to 5% of
        the contract price.
        """, "0.00", "200000.00",
      at: ["1=2027-05-14 2=2027-06-30": nil, "1=met 2=met": "200000.00"]),
    Construction(
      "shares of a price with their amounts, the deposit among them",
      """
      # Purchase

      The Price is paid in three stages:

      (a) Deposit: 30% of the Price, CHF 414,000.00, on conclusion of this agreement;

      (b) Test: 50% of the Price, CHF 690,000.00, when both lines have run for four hours;

      (c) Delivery: 20% of the Price (CHF 276,000.00) on delivery.

      For each full week of delay the Seller allows the Buyer 0.5% of the Price (CHF 6,900.00).
      """, "0.00", "1380000.00", at: ["1=met 2=met 3=missed": "1104000.00"]),
    Construction(
      "an application for payment that sums up without a head",
      """
      # Roof: payment application no. 5

      - Contract of April 17, 2026: $840,000.00

      | Item | Work | Scheduled value | Complete |
      |---|---|---:|---:|
      | 1 | Demolition | $540,000.00 | 50% |
      | 2 | Membrane | $300,000.00 | 10% |

      | | |
      |---|---:|
      | Work completed to date | $300,000.00 |
      | Materials stored (membrane rolls) | $59,500.00 |
      | Completed and stored | $359,500.00 |
      | Less retainage, 5% of work completed | $15,000.00 |
      | Less previous certificates | $251,750.00 |
      | **Current payment due** | **$92,750.00** |
      """, "0.00", "840000.00"),
  ]

  static let titledAmounts = [
    "### Milestone 1: Prototype ($45,000)\n\n", "### Prototype - $45,000\n\n",
    "### Prototype: $45,000\n\n", "### 1. Prototype, $45,000\n\n", "**Prototype ($45,000).** ",
    "**Tranche 1 ($45,000).** ", "**Tranche 1, $45,000.** ", "- **Prototype ($45,000).** ",
  ].map { title in
    Construction(
      "an amount in a title: \(title.filter { $0 != "\n" })",
      """
      # Grant

      \(title)Paid when the prototype is accepted.

      \(title.replacing("1", with: "2").replacing("$45", with: "$55"))Paid on the final report.
      """, "0.00", "100000.00", at: ["1=met 2=missed": "45000.00"])
  }

  static let openBesideExamples = [
    Construction(
      "measures with levels in their titles",
      """
      # Bonus plan

      ### Goal 1: Revenue - $8,000,000

      A bonus is paid when it is reached.

      ### Goal 2: Savings - $500,000

      A bonus is paid when they are reached.
      """, nil),
    Construction(
      "an example that does not come to what the rule pays",
      spreads + """
        The largest of those amounts is paid and the others are not. A spread of 275 pays $90,000.
        """, nil),
    Construction(
      "a result that pays only under a condition",
      spreads + """
        The largest of those amounts is paid and the others are not. A spread of 275 pays $95,000
        only with the consent of the lenders.
        """, nil),
    Construction(
      "a share that a label calls pay and nobody understands",
      """
      ## Saving

      - **Measure:** the saving of 2027.
      - **Bonus:** 4% for every turn of the wheel.

      ## Licence

      $20,000 if the licence is granted by 30 June 2027.
      """, nil),
  ]
}
