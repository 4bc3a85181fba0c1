/// A statement of work with a schedule of payments.
enum ContractText {
  static func sheet(_ draw: inout SheetDraw) -> String {
    let price = draw.number(8...40) * 10_000
    return """
      # Statement of Work \(draw.number(1...40)): \(draw.one(of: SheetDraw.products)) platform

      - **Client:** \(draw.company("DAC"))
      - **Contractor:** \(draw.company("Ltd"))
      - **Start date:** \(draw.number(1...28)) January 2027
      - **Contract sum:** €\(SheetDraw.grouped(price, by: ",")).00 excluding VAT
      - **Currency:** EUR

      ## Milestones

      | # | Deliverable | Due | Share | Amount | Accepted when |
      |---|---|---|---:|---:|---|
      \(rows(price, &draw))
      | | **Total** | | **100%** | **€\(SheetDraw.grouped(price, by: ",")).00** | |

      ## Acceptance

      1. The Contractor delivers with a delivery note to \(draw.person()), who accepts or rejects.
      2. The Client has \(draw.number(5...15)) business days to accept, or to reject in writing with \
      numbered defects against the criteria of the table.
      3. Silence for that time counts as acceptance.

      ## Price, retainage and payment

      - **Invoice:** on acceptance. VAT of \(draw.number(19...24))% is added. Due 30 days after receipt.
      - **Retainage:** \(draw.number(3...10))% of each milestone amount is retained and released \
      \(draw.number(30...90)) days after the last acceptance.
      - **Late delivery:** for every 7 days of delay the Client deducts 0.5% of the amount of the \
      late milestone, at most 5% of that amount.
      - **Early payment:** if an invoice is paid within 10 days, the Client may deduct 1% of it.
      - A milestone that is not accepted is not paid.

      ## Change control

      A change of scope needs a change order signed by both parties before work starts. It states \
      the price, the new due date and the effect on later milestones.

      ## Quality and disputes

      - **Warranty:** \(draw.number(60...180)) days from acceptance of the last deliverable.
      - **Disputes:** the sponsors meet within \(draw.number(3...10)) business days of a notice; then \
      an expert decides. The undisputed part is paid meanwhile.
      """
  }

  private static let deliverables = [
    "Prototype and interface contract", "Booking and payment on staging", "Production release",
    "Handover",
  ]

  private static func rows(_ price: Int, _ draw: inout SheetDraw) -> String {
    var rows: [String] = []
    for (index, (name, share)) in zip(deliverables, [20, 30, 30, 20]).enumerated() {
      let amount = SheetDraw.grouped(price * share / 100, by: ",")
      rows.append(
        "| \(index + 1) | \(name) | \(draw.number(1...28)) \(SheetDraw.months[2 + 2 * index]) 2027 "
          + "| \(share)% | €\(amount).00 | all \(draw.number(20...80)) tests of Annex B pass |")
    }
    return rows.joined(separator: "\n")
  }
}
