import Testing

/// Lines that state their pay in front, prices of all parts, and days of delay that cost nothing.
extension ConstructionTests {
  @Test(
    arguments: Self.payFirst + Self.priceOfParts + Self.graces
      + Self.earlyBonuses + Self.severalEvents)
  func `reads what is paid instead, and what is free`(_ construction: Construction) {
    expect(construction)
  }

  private static func service(_ words: String, _ most: String?, at: [String: String?])
    -> Construction
  {
    Construction(
      words,
      "# Order\n\nCustomer: A Inc.\nProvider: B LLC\nCurrency: US dollars\n\n## Milestone 1: Availability\n\n\(words)\n",
      most == nil ? nil : "0.00", most, at: at)
  }

  static let payFirst = [
    service(
      "Fee: $40,000 at an availability of 99.5% or better\n\nInstead of the full fee the provider receives:\n\n- $30,000 if availability was at least 99.0% but under 99.5%\n- $10,000 if it was at least 98.0% but under 99.0%\n- nothing if it was under 98.0%",
      "40000.00",
      at: ["1=99.5": "40000.00", "1=99.49": "30000.00", "1=98": "10000.00", "1=97.9": "0.00"]),
    service(
      "Calls answered in time decide:\n\n- $9,000 if it was at least 90%\n- $4,000 is paid if it was at least 80% but less than 90%\n- nothing if it was less than 80%",
      "9000.00", at: ["1=90": "9000.00", "1=85": "4000.00", "1=79": "0.00"]),
    service(
      "Instead of the full fee the provider receives:\n\n- $30,000 if availability was at least 99.0% but under 99.5%\n- $10,000 if it was at least 98.0% but under 99.2%",
      nil, at: ["1=99.1": nil]),
  ]

  static let severalEvents = [
    Construction(
      "two events in a list that opens with pay",
      "# Bonus\n\n## Openings\n\nYou are paid:\n\n- $9,000 if the plant opens by 30 June 2027\n- $4,000 if the depot opens by 31 December 2027\n",
      nil),
    Construction(
      "two counts of different things",
      "# Bonus\n\n## Openings\n\nYou are paid in 2027:\n\n- $9,000 if at least 20 shops open\n- $4,000 if at least 10 audits are passed\n",
      nil),
  ]

  private static func parts(_ head: String, _ most: String?) -> Construction {
    Construction(
      head,
      "# Order\n\nCustomer: A Inc.\nProvider: B LLC\n\(head)\nCurrency: US dollars\n\n## Milestone 1: Plan\n\nFee: $10,000\nDue: March 13, 2026\n\n## Milestone 2: Cutover\n\nFee: $30,000\nDue: June 13, 2026\n",
      most == nil ? nil : "0.00", most)
  }

  static let priceOfParts = [
    parts("Fixed fee: $40,000", "40000.00"),
    parts("Agreed price of all: $40,000.00", "40000.00"),
    parts("Fixed fee: $45,000", nil),
  ]

  private static func late(_ words: String, _ total: String?, isOpen: Bool = false) -> Construction
  {
    Construction(
      words,
      """
      # Services contract

      between Aarwyl AG (Client) and Nordlicht GmbH (Contractor), in EUR.

      | No. | Deliverable | Due | Price |
      |---|---|---|---|
      | 1 | Design | 31 March 2027 | EUR 20,000 |
      | 2 | Go-live | 30 September 2027 | EUR 50,000 |

      ## Conditions

      \(words)
      """, isOpen ? nil : "0.00", "70000.00",
      at: [
        "1=2027-04-08 2=2027-09-30": total,
        "1=2027-03-20 2=2027-09-30": isOpen ? nil : "70000.00",
      ])
  }

  /// What is promised for an early day is lost behind it, whatever others lose for delay.
  static let earlyBonuses = [
    Construction(
      "an early bonus beside fees that lose for delay",
      """
      # Order

      Customer: A Inc.
      Provider: B LLC
      Currency: US dollars

      ## Milestone 1: Cutover

      Fee: $30,000
      Due: June 30, 2026

      ## Early bonus

      Amount: $5,000, on top of the fee
      Condition: Cutover is accepted on or before May 31, 2026

      ## Terms

      Late delivery: applies to Milestone 1. For each day of delay 1% of the fee is deducted, at most 10%.
      """, "0.00", "35000.00",
      at: [
        "1=2026-05-30 2=2026-05-30": "35000.00", "1=2026-06-20 2=2026-06-20": "30000.00",
        "1=2026-07-03 2=2026-07-03": "29100.00",
      ])
  ]

  static let graces = [
    late(
      "Late delivery: The first three days of a delay cost nothing. Every day from the fourth on takes 1% off the price, at most 10%.",
      "69000.00"),
    late(
      "Late delivery: The first six calendar days of a delay carry no deduction. For each calendar day from the seventh on EUR 100 is deducted from the price.",
      "69800.00"),
    late(
      "Late delivery: The first three days of a delay cost nothing. Every day from the sixth on takes 1% off the price, at most 10%.",
      nil, isOpen: true),
    late(
      "Late delivery: Every day from the fourth on takes 1% off the price, at most 10%.", nil,
      isOpen: true),
    late("Changes are made by written change order, showing the new dates.", "50000.00"),
  ]
}
