/// Levels of revenue as a list and again as a table.
enum LadderText {
  static func sheet(_ draw: inout SheetDraw) -> String {
    let product = draw.one(of: SheetDraw.products)
    let base = draw.number(3...9)
    let step = draw.number(10...30)
    return """
      # Revenue ladder: \(product)

      **Prepared for:** \(draw.person()), \(draw.company("Ltd"))
      **Effective date:** 1 April 2027
      **Currency:** USD

      ## 1. New-business revenue

      Revenue from \(product) counts when the invoice is paid. It is measured over the twelve \
      months from the effective date, without acquired businesses and without resale of hardware.

      Only the highest level reached is paid; there is no interpolation between the levels.

      | Revenue in the period | Bonus |
      |---|---:|
      \(rows(base, step))

      - **Evidence:** billing report BR-\(draw.number(10...99)), frozen on 15 April 2028.
      - **Approved by:** \(draw.person()), Chief Financial Officer.

      ## 2. Customers

      A bonus of \(draw.dollars(4...12, step: 2500)) is paid per enterprise customer who signs by \
      31 March 2028, capped at \(draw.number(3...8)) customers. A customer is an organisation with \
      an order of at least $\(draw.number(50...250)),000 in the first year.

      ## 3. Margin

      1. The margin of \(product) reaches at least \(draw.number(30...60))% in the year to \
      31 March 2028.
      2. For that, \(draw.dollars(8...40, step: 2500)) is paid. Below that nothing is paid.
      3. The margin is taken from the audited accounts, before group charges.

      ## Payment

      The bonuses are payable within \(draw.number(20...60)) days of certification, in one sum. \
      Nothing is paid twice for the same revenue. If the executive leaves on their own wish before \
      \(draw.number(1...28)) \(draw.one(of: SheetDraw.months)) 2028, whatever has not been achieved lapses.

      > The committee asked that the levels follow the plan of \(draw.number(1...28)) \
      \(draw.one(of: SheetDraw.months)) 2026, and that no level be lower than last year's result.

      ## History

      Revenue was $\(base / 2 + 1).2 million in 2025 and $\(base).1 million in 2026. The market grew by \
      \(draw.number(3...12))% in each of the last three years (industry report, \
      \(draw.one(of: SheetDraw.months)) 2026).
      """
  }

  private static func rows(_ base: Int, _ step: Int) -> String {
    (1...5).map { level in
      "| $\(base + level),000,000 | $\(step * level),000 |"
    }.joined(separator: "\n")
  }
}
