/// An executive's milestone bonuses, one section each.
enum BonusText {
  static func sheet(_ draw: inout SheetDraw) -> String {
    head(&draw) + revenue(&draw) + launch(&draw) + terms(&draw)
  }

  private static func head(_ draw: inout SheetDraw) -> String {
    let name = draw.person()
    return """
      # Milestone bonus proposal: \(name)

      | | |
      |---|---|
      | Executive | \(name), Vice President, \(draw.one(of: SheetDraw.products)) |
      | Company | \(draw.company("Inc.")) |
      | Status | Proposed, version \(draw.number(1...4)) |
      | Effective date | 1 January 2027 |
      | Performance period | 1 January 2027 to 31 December 2027 |
      | Base salary | \(draw.dollars(36...90, step: 5000)) |
      | Currency | USD |
      | Governing law | \(draw.one(of: ["Massachusetts", "Georgia", "Vermont", "Ohio"])) |

      ## Business case

      The base salary stands at the top of its band. A milestone bonus pays for results only and
      adds no fixed cost; it supports priority \(draw.number(1...5)) of the operating plan.

      - **Value created:** $\(draw.number(2...9)).\(draw.number(1...9)) million gross margin in 2027.
      - **Risk-sharing:** if a milestone is missed, nothing is paid for it.


      """
  }

  private static func revenue(_ draw: inout SheetDraw) -> String {
    let product = draw.one(of: SheetDraw.products)
    let goal = draw.number(6...18)
    return """
      ## Milestone 1: \(product) revenue

      - **Goal:** net revenue from \(product) of $\(goal) million in the performance period.
      - **Definition:** net revenue means invoiced sales, less credits and freight.
      - **History:** $\(goal / 3).4 million in 2025. Estimated chance: \(draw.number(40...70))%.
      - **Bonus:** \(draw.dollars(20...60, step: 2500)) at $\(goal) million. All or nothing.
      - **Evidence:** audited 2027 accounts, segment note, line \(product).


      """
  }

  private static func launch(_ draw: inout SheetDraw) -> String {
    """
    ## Milestone 2: Launch in Germany and Japan

    - **Goal:** \(draw.one(of: SheetDraw.products)) is on sale in both countries by \
    \(draw.number(1...28)) \(draw.one(of: SheetDraw.months)) 2027.
    - **On sale** means: registered, listed in the local price book, and a first order shipped.
    - **Bonus:** \(draw.dollars(8...30, step: 2500)) when both are on sale. All or nothing.
    - **Quality gate:** no open severity-1 defect \(draw.number(20...40)) days after the launch.
    - **Evidence:** registration certificates, price books and the defect register.


    """
  }

  private static func terms(_ draw: inout SheetDraw) -> String {
    """
    ## Measurement and payment

    - Finance measures each milestone; the CFO certifies the results by 18 February 2028.
    - The bonuses are paid in one lump sum within \(draw.number(10...30)) days of approval and no \
    later than 15 March 2028.

    ## Terms

    - **Leaver:** on death, disability or dismissal without cause, milestones achieved before the \
    exit date are paid. On resignation whatever has not been achieved lapses.
    - **Recovery:** the company's recovery policy of \(draw.number(1...28)) December 2023 applies.
    - **Disputes:** either party may object in writing within \(draw.number(5...20)) business days; \
    an expert named by both parties decides within 30 days.
    """
  }
}
