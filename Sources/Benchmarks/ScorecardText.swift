/// A weighted scorecard in a table with notes below.
enum ScorecardText {
  static func sheet(_ draw: inout SheetDraw) -> String {
    """
    ---
    title: Scorecard \(draw.number(2026...2030))
    executive: \(draw.person())
    company: \(draw.company("plc"))
    currency: GBP
    effective date: 2027-01-01
    status: proposed
    ---

    # Annual scorecard

    The target amount is £\(draw.number(40...120)),000. Each measure pays its weight of the target \
    amount times the percentage reached, in a straight line between the points.

    ## Measures

    | # | Measure | Weight | Threshold (50%) | Target (100%) | Maximum (150%) |
    |---|---|---:|---:|---:|---:|
    \(rows(&draw))

    Below the threshold a measure pays nothing; above the maximum it pays no more.

    ## Definitions

    - **Net revenue** means invoiced sales less credits, at budget exchange rates.
    - **Retention** means contract value renewed divided by contract value due for renewal.
    - **Delivery on time** means orders shipped by the promised date, from report OPS-\
    \(draw.number(10...99)).

    ## Measurement

    1. Finance measures by \(draw.number(1...28)) February 2028 from the audited accounts.
    2. The remuneration committee approves by \(draw.number(1...28)) March 2028 and may reduce the \
    result for poor conduct, with written reasons.
    3. The payment is made with the April 2028 payroll, before tax and National Insurance.

    ## Terms

    - **Leaver:** good leavers receive the share for the days of service; others receive nothing.
    - **Recovery:** for \(draw.number(2...5)) years after payment, where the accounts are restated.
    - **Changes:** a target changes only in writing, signed by both parties, within 30 days of an \
    acquisition worth more than £\(draw.number(2...20)) million.

    ## Background

    Last year \(draw.number(2...4)) of the five measures were reached and \(draw.number(60...110))% \
    of the target amount was paid. The median of the peer group was \(draw.number(70...105))% (survey \
    of \(draw.one(of: SheetDraw.months)) 2026).
    """
  }

  private static let measures = [
    "Net revenue (£m)", "Operating margin (%)", "Retention (%)", "Delivery on time (%)",
    "New sites opened",
  ]

  private static func rows(_ draw: inout SheetDraw) -> String {
    var rows: [String] = []
    for (index, measure) in measures.enumerated() {
      let target = draw.number(60...90)
      rows.append(
        "| \(index + 1) | \(measure) | \(index == 0 ? 40 : 15)% | \(target - 8) | \(target) | "
          + "\(target + draw.number(3...9)) |")
    }
    return rows.joined(separator: "\n")
  }
}
