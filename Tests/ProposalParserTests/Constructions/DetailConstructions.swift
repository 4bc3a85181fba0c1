import ProposalModel
import Testing

extension ConstructionTests {
  private static let grant = """
    # Grant

    Funder: Marigold Foundation. Grantee: Literacy Trust. Currency: USD.

    | No. | Milestone | Date | Payment |
    |---|---|---|---:|
    | 1 | Plan approved | 31 March 2026 | $48,000 |
    | 2 | 300 teachers certified | 28 February 2027 | $72,000 |

    ## What each requires

    **2. Teachers certified.**\u{20}
    """

  private static let certified = grant + "The count is taken on 28 February 2027.\n\n"

  private static let supplement = """
    # Contract

    Sponsor: Maritiem. Contractor: Waterlab.

    ## Performance supplement (P)

    The supplement rewards a low detection limit. Lower is better.


    """

  private static let licence = """
    # Licence

    Licensor: Tessellate LLC. Licensee: Novaform Inc. Currency: USD.

    **(a) Signature fee.** $75,000 on signature by both parties, planned for 1 March 2026.


    """

  private static let integration =
    licence
    + "**(b) Integration.** $120,000 when Contour passes the acceptance test. Due date 31 August 2026. "

  private static let clearance =
    licence
    + "**(c) Regulatory clearance.** The fee depends on the date of the clearance letter:\n\n"

  private static let royalty = """
    # Licence

    Licensor: Tessellate LLC. Licensee: Novaform Inc. Currency: USD.

    ## Royalty for 2028

    | Portion of 2028 net sales | Royalty rate |
    |---|---:|
    | up to $5,000,000 | 3% |
    | over $5,000,000 | 2% |

    The rate of a row is charged on the portion falling in that row only. It has no upper limit.
    """

  /// Rows with sections of their own, lists of levels with their ends, days as levels, and last days of full pay.
  static let details = [
    Construction(
      "a section that says what less than its row pays",
      certified + """
        - 300 or more: the full $72,000
        - from 210 up to 299: $240 for each certified teacher
        - under 210: no payment
        """,
      "0.00", "120000.00",
      at: ["2=300": "72000.00", "2=265": "63600.00", "2=210": "50400.00", "2=209": "0.00"]),
    Construction(
      "a section that says again what its row pays",
      grant + "$72,000 on certification of 300 teachers.", "0.00", "120000.00"),
    Construction(
      "a lower level that is better, with what lies beyond the ends",
      supplement + """
        - 12 micrograms per litre: EUR 10,000
        - 8 micrograms per litre (target): EUR 30,000
        - in between: on a straight line
        - above 12: nothing; below 8: EUR 30,000, no more
        """,
      "0.00", "30000.00",
      at: ["1=13": "0.00", "1=12": "10000.00", "1=9.5": "22500.00", "1=6": "30000.00"]),
    Construction(
      "a name with a word of signing", licence, "0.00", "75000.00"),
    Construction(
      "stretches of days in a table",
      clearance + """
        | Date of letter | Fee |
        |---|---:|
        | up to 30 June 2027 | $200,000 |
        | 1 July 2027 to 31 December 2027 | $150,000 |
        | 2028 or later | $0 |
        """,
      "0.00", "275000.00",
      at: [
        "2=2027-06-30": "200000.00", "2=2027-07-01": "150000.00", "2=2027-12-31": "150000.00",
        "2=2028-01-22": "0.00",
      ]),
    Construction(
      "stretches of days in a list",
      licence + """
        **(c) Final report.** Narrative and accounts.

        - by 15 December 2027: $24,000
        - from 16 December 2027 to 31 January 2028: $12,000
        - after 31 January 2028: no payment
        """,
      "0.00", "99000.00",
      at: ["2=2027-12-15": "24000.00", "2=2028-01-10": "12000.00", "2=2028-02-02": "0.00"]),
    Construction(
      "full pay up to a last day behind the due one",
      integration
        + "A later pass still earns the full fee, but nothing is owed if the test has not been passed by 28 February 2027.",
      "0.00", "195000.00",
      at: ["2=2026-10-06": "120000.00", "2=2027-02-28": "120000.00", "2=2027-03-15": "0.00"]),
    Construction(
      "a royalty of so much at least",
      royalty + " The royalty for 2028 is at least $60,000, even with no sales.",
      "60000.00", "no cap", at: ["1=1500000": "60000.00", "1=8000000": "210000.00"]),
  ]

  /// Neighbours of these that must not be settled.
  static let detailsOpen = [
    Construction(
      "a section that pays more than its row",
      certified + "- 300 or more: $80,000\n- from 210 up to 299: $240 for each certified teacher",
      nil),
    Construction(
      "a section that pays one amount other than its row",
      grant + "$70,000 on certification of 300 teachers.", nil),
    Construction(
      "a price for units above a level, in words that may count from it",
      certified
        + "- 300 or more: $72,000\n- from 210 up to 299: $240 for each further teacher\n- under 210: no payment",
      nil),
    Construction(
      "more beyond the last level",
      supplement
        + "- 12 micrograms per litre: EUR 10,000\n- 8 micrograms per litre: EUR 30,000\n- in between: on a straight line\n- above 12: nothing; below 8: EUR 35,000",
      nil),
    Construction(
      "levels under a rule of their own with one that is not understood",
      supplement
        + "- 12 micrograms per litre: EUR 10,000\n- 8 micrograms per litre: EUR 30,000\n- in between: on a straight line\n- below 8: EUR 1,000 for each microgram",
      nil),
    Construction(
      "a part of the fee for a later day",
      integration
        + "A later pass still earns half the fee, but nothing is owed if the test has not been passed by 28 February 2027.",
      nil),
    Construction(
      "less for a later day, and how much is not said",
      integration
        + "A later pass no longer earns the full fee, and nothing is owed if the test has not been passed by 28 February 2027.",
      nil),
    Construction(
      "a last day for something else",
      integration
        + "A later pass still earns the full fee, but nothing is owed if the licensor has not hired a manager by 28 February 2027.",
      nil),
    Construction(
      "a least royalty on a condition",
      royalty + " The royalty is at least $60,000 if the product is launched.", nil),
    Construction(
      "a least royalty for each of several",
      royalty + " The royalty is at least $60,000 for each product.", nil),
  ]
}
