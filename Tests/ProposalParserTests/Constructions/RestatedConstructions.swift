import ProposalModel
import Testing

extension ConstructionTests {
  private static let head = """
    # Bonus

    Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Currency: USD.


    """

  private static let payments = """
    **First payment.** $60,000 if a facility is signed on or before 31 October 2026.

    **Second payment.** $40,000 if the audit closes by 31 October 2026.


    """

  private static let matched = """
    **Instalment 1 – Starting up.** $21,000, on receipt of the signed slip.

    **Matched giving.** For each $1 the Trust collects from donors between 1 June 2026 and 31 May 2027 we will add $0.50, to a limit of $15,000.


    """

  /// Sums and amounts said again, and what a result is worth.
  static let restated = [
    Construction(
      "a price for each amount that opens its sentence", head + matched, "0.00", "36000.00",
      at: ["1=2026-02-01 2=20000": "31000.00", "1=2026-02-01 2=90000": "36000.00"]),
    Construction(
      "a table that says again what milestones of their own come to",
      head + matched + """
        | | If all targets are met | The most we will pay |
        |---|---:|---:|
        | Instalment 1 | $21,000 | $21,000 |
        | Matched giving | $10,000 | $15,000 |
        | **Total** | **$31,000** | **$36,000** |
        """,
      "0.00", "36000.00"),
    Construction(
      "the parts in which what is earned is paid",
      head + payments
        + "We then pay 70% within 30 days of certification and the other 30% on 31 March 2028. At target that is $70,000 and $30,000.",
      "0.00", "100000.00"),
    Construction(
      "what a result is worth to the company",
      head
        + "Every additional move an hour is worth $410,000 a year in capacity. Each tenth of a turn saves the group roughly $0.4 million a year.\n\n"
        + payments,
      "0.00", "100000.00"),
    Construction(
      "which payment bears a bound of all",
      head + payments
        + "Whatever the table shows, the payments in total shall not exceed $90,000. If the two payments would together go over that figure, the last of them to fall due is cut back.",
      "0.00", "90000.00"),
    Construction(
      "somebody who is let go, and no retention that is released",
      head + "If you are let go without cause by 30 June 2026, $20,000 is paid.", "0.00",
      "20000.00"),
    Construction(
      "an amount with its part of the salary",
      """
      # Bonus

      Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Base salary: $268,000.

      You receive $26,800 (10% of base salary) if the plant opens by 30 June 2026.
      """,
      "0.00", "26800.00"),
  ]

  /// The same with numbers or words that do not fit.
  static let restatedOpen = [
    Construction(
      "a table that says again another amount",
      head + matched + """
        | | If all targets are met | The most we will pay |
        |---|---:|---:|
        | Instalment 1 | $22,000 | $22,000 |
        | Matched giving | $10,000 | $15,000 |
        | **Total** | **$32,000** | **$37,000** |
        """,
      nil),
    Construction(
      "what a result is worth, and is shared",
      head
        + "Every day the facility is signed early is worth $1,000 in savings, which we share equally.\n\n"
        + payments,
      nil),
    Construction(
      "a range of the salary that is promised",
      head + payments + "**Third payment.** Your bonus is between 45% and 70% of base salary.", nil),
    Construction(
      "a table with amounts for two years",
      head + payments + """
        | Payment | 2026 | 2027 |
        |---|---:|---:|
        | First payment | $60,000 | $60,000 |
        | Second payment | $40,000 | $40,000 |
        """,
      nil),
    Construction(
      "a table with amounts that may come on top",
      head + payments + """
        ## Early

        | Payment | Extra if a month early |
        |---|---:|
        | First payment | $40,000 |
        | Second payment | $60,000 |
        """,
      nil),
    Construction(
      "parts that come to another sum",
      head + payments
        + "We then pay 70% within 30 days of certification and the other 30% on 31 March 2028. At target that is $70,000 and $31,000.",
      nil),
    Construction(
      "an amount that is another part of the salary",
      """
      # Bonus

      Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Base salary: $268,000.

      You receive $30,000 (10% of base salary) if the plant opens by 30 June 2026.
      """,
      nil),
  ]

  @Test func `a stated maximum below what is computed leaves the maximum open`() {
    let sheet = Construction("", Self.head + "**Maximum total:** $90,000\n\n" + Self.payments, nil)
    let report = PayoutReport(of: sheet.proposal)
    #expect(report.target.said == "100000.00")
    #expect(report.maximum == .notSettled)
  }
}
