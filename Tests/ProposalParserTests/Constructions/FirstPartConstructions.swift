import Testing

/// Parts of a value that pay nothing, words that hand something over, bounds of what is counted, and what
/// was paid before.
extension ConstructionTests {
  @Test(
    arguments: Self.firstParts + Self.paidOver + Self.mostPaidFor + Self.paidBefore + Self.slices
      + Self.firstUnitsAndFloors + Self.counts)
  func `reads the parts of a value, and what is counted of it`(_ construction: Construction) {
    expect(construction)
  }

  private static func clause(
    _ words: String, _ least: String?, _ most: String?, at: [String: String?] = [:]
  ) -> Construction {
    Construction(
      words, "# Licence\n\nLicensor: A Ltd\nLicensee: B plc\n\n## 1 Income\n\n\(words)\n", least,
      most,
      at: at)
  }

  static let firstParts = [
    clause(
      "B pays 10% of its rental income in 2027, save that the first £40,000 is free. There is no upper limit.",
      "0.00",
      "no cap", at: ["1=40000": "0.00", "1=90000": "5000.00"]),
    clause(
      "B pays 10% of its rental income in 2027. The first £40,000 is exempt. There is no upper limit.",
      "0.00", "no cap",
      at: ["1=30000": "0.00", "1=90000": "5000.00"]),
    clause(
      "B pays 10% of its rental income in 2027, but nothing on the first £40,000. There is no upper limit.",
      "0.00",
      "no cap", at: ["1=30000": "0.00", "1=90000": "5000.00"]),
    clause(
      "B pays 10% of its rental income in 2027. The first £40,000 of each year is free.", nil, nil,
      at: ["1=90000": nil]),
    clause(
      "B pays 10% of its rental income above £60,000 in 2027. The first £40,000 is free.", nil, nil,
      at: ["1=90000": nil]),
  ]

  static let paidOver = [
    clause(
      "B shall pay over 20% of its rental income in 2027, at most £70,000.", "0.00", "70000.00",
      at: ["1=100000": "20000.00", "1=900000": "70000.00"]),
    clause(
      "B pays over 5% of its box office receipts in 2027, up to £90,000.", "0.00", "90000.00",
      at: ["1=100000": "5000.00"]),
    clause(
      "If occupancy is over 80% in 2027, B pays £5,000.", "0.00", "5000.00",
      at: ["1=80": "0.00", "1=81": "5000.00"]),
  ]

  static let mostPaidFor = [
    clause(
      "B pays £3,000 for each design registered in 2027. B pays for at most five designs.", "0.00",
      "15000.00", at: ["1=4": "12000.00", "1=9": "15000.00"]),
    clause(
      "B pays £800 for every audit passed in 2027. We pay for no more than 20 audits.", "0.00",
      "16000.00", at: ["1=25": "16000.00"]),
    clause(
      "B pays £800 for every audit passed in 2027. B pays within at most 20 days. There is no upper limit.",
      "0.00",
      "no cap", at: ["1=25": "20000.00"]),
  ]

  private static func shop(_ words: String, _ most: String?, at: [String: String?]) -> Construction
  {
    Construction(
      words, "# Offer\n\nAll in US dollars.\n\n## 1. Shop\n\n\(words)\n",
      most == nil ? nil : "0.00",
      most, at: at)
  }

  static let firstUnitsAndFloors = [
    shop(
      "From order number 51 on you pay $20 for each one, up to $4,000.", "4000.00",
      at: ["1=50": "0.00", "1=51": "20.00", "1=999": "4000.00"]),
    shop(
      "The retainer covers the first 50 orders in 2027. From the 51st order on you pay $20 for each one, up to $4,000.",
      "4000.00", at: ["1=50": "0.00", "1=60": "200.00"]),
    shop(
      "The retainer covers the first 40 orders in 2027. From order number 51 on you pay $20 for each one, up to $4,000.",
      nil, at: ["1=60": nil]),
    shop(
      "You pay $20 for each one of the orders in 2027, up to $4,000.", "4000.00",
      at: ["1=60": "1200.00"]),
    shop(
      "Net sales in 2027:\n\n- nothing on the first $100,000\n- 5% of everything above that\n- once you're past $100,000 we get at least $700\n- we stop at $9,000",
      "9000.00", at: ["1=100000": "0.00", "1=101000": "700.00", "1=150000": "2500.00"]),
    shop(
      "Net sales in 2027:\n\n- nothing on the first $100,000\n- 5% of everything above that\n- once you're past $120,000 we get at least $700\n- we stop at $9,000",
      nil, at: ["1=150000": nil]),
  ]

  static let counts = [
    shop(
      "If all twelve tenants stay until December 31, 2027, the payment is $90,000. With eleven tenants you get $60,000, with ten $30,000. These figures are not added together.",
      "90000.00", at: ["1=9": "0.00", "1=10": "30000.00", "1=12": "90000.00"]),
    shop(
      "If eight tenants stay until December 31, 2027, the fee is $90,000; with seven you receive $60,000. Only the highest amount is paid.",
      "90000.00", at: ["1=7": "60000.00", "1=8": "90000.00"]),
    shop(
      "With 25 employees, Marlow Ltd receives $20,000 on the opening of the site by June 30, 2027.",
      "20000.00", at: ["1=2027-06-30": "20000.00"]),
    shop(
      "With 25 employees, Marlow Ltd receives $20,000 when the site opens by June 30, 2027.",
      "20000.00", at: ["1=2027-06-30": "20000.00"]),
  ]

  static let paidBefore = [
    clause(
      "B pays £20,000 when the kiln is live. The fee of £7,000 that A paid in 2025 is spent.",
      "0.00", "20000.00"),
    clause(
      "B pays £20,000 when the kiln is live. The deposit of £4,000 which B has paid is not returned.",
      "0.00", "20000.00"),
    clause(
      "B pays £20,000 when the kiln is live, and £7,000 that is paid when it closes.", nil, nil),
  ]

  static let slices = [
    Construction(
      "parts of a value as subjects",
      """
      # Earn-out

      ## Turnover

      For 2027 the sellers participate in net revenue part by part:

      * the slice from $10 million to $15 million earns 3%;
      * the slice above $15 million earns 5%.

      This payment cannot exceed $400,000.
      """, "0.00", "400000.00",
      at: ["1=9000000": "0.00", "1=12000000": "60000.00", "1=16000000": "200000.00"]),
    Construction(
      "parts of which the first pays nothing",
      """
      # Earn-out

      ## Turnover

      For 2027 the sellers participate in net revenue part by part:

      * the first $10 million earns them nothing;
      * the slice from $10 million to $15 million earns 3%;
      * the slice above $15 million earns 5%.

      This payment cannot exceed $400,000.
      """, "0.00", "400000.00",
      at: ["1=9000000": "0.00", "1=12000000": "60000.00", "1=16000000": "200000.00"]),
    Construction(
      "parts that leave a gap behind the first",
      """
      # Earn-out

      ## Turnover

      For 2027 the sellers participate in net revenue part by part:

      * the first $8 million earns them nothing;
      * the slice from $10 million to $15 million earns 3%;
      * the slice above $15 million earns 5%.
      """, nil),
    Construction(
      "a share of the bonus at a level",
      "# Bonus\n\n## Revenue\n\n- Goal: net revenue of $10 million in 2027\n- Payout: $40,000\n- At $9 million it pays 50%.\n",
      "0.00", "40000.00", at: ["1=9000000": "20000.00"]),
  ]
}
