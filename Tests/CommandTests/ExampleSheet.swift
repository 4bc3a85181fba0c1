/// Sheets that tests write.
enum ExampleSheet {
  /// Nothing to settle.
  static let clean = """
    # Milestone bonus: Vice President, Product

    | | |
    |---|---|
    | Executive | Dana Whitfield |
    | Company | Larkspur Instruments, Inc. |
    | Effective date | 1 January 2027 |
    | Currency | USD |

    ## Milestone 1: New product revenue

    - **Goal:** recognised revenue of the Meridian product of at least $10,000,000.
    - **Bonus:** $150,000 when the goal is met; nothing below it.
    - **Deadline:** 31 December 2027.
    - **Evidence:** audited revenue report, certified by the CFO.

    """

  /// One amount with two readings.
  static let unsettled = """
    # Milestone bonus: Sales

    Effective date: 1 January 2027. Currency: USD.

    ## Milestone 1: Revenue ladder

    - **Goal:** annual revenue by 31 December 2027.
    - **Bonus:** $5 million → $50,000; $8 million → $75,000; $10 million → $100,000.

    """

  /// Flaws of several kinds, in prose, lists and tables, with wide and combined characters.
  static let flawed = """
    # Milestone bonus: Expansion [draft](1)

    Currency: USD. Bonus pool of 支付 🚀 cafe\u{301}.

    ## Milestone 1: Revenue

    Recognised revenue of the product, by Q2.

    - $5 million → $50,000
    - $8 million → $75,000

    ## Milestone 2: Launch, 100%: all

    - **Goal:**\tlaunch in several new markets.
    - **Bonus:** $60,000 when the goal is met.
    - **Deadline:** 31 December 2027.

    The launch must be **successful** and of
    high quality.

    ## Milestone 3: The team

    | Goal | Weight | Amount |
    |---|---:|---:|
    | Hire eight people by 30 June 2027 | 40% | $20,000 |
    | Move the ledger by 30 June 2027 | 40% | $20,000 |
    | Set up reporting | 30% | TBD |

    """

  /// What nobody but the author may see, in every place a sheet can hide it.
  static let withSecrets = """
    ---
    currency: USD
    internal-ref: CANARY-KEY
    ---
    # Milestone bonus: Product

    <!-- CANARY-COMMENT -->
    <!-- lint:allow time-no-deadline: CANARY-REASON -->
    Effective date: 1 January 2027.

    ## Milestone 1: Launch

    - **Goal:** the product is sold in 3 countries by 31 December 2027.
    - **Bonus:** $150,000 when the goal is met.

    <!-- audience: owner -->
    CANARY-TAGGED: we would accept $90,000.

    ## Private notes

    CANARY-NOTES: the walk-away figure is $80,000.

    """
}
