/// A letter that states everything in sentences.
enum LetterText {
  static func sheet(_ draw: inout SheetDraw) -> String {
    opening(&draw) + promises(&draw) + closing(&draw)
  }

  private static func opening(_ draw: inout SheetDraw) -> String {
    """
    \(draw.company("LLC"))
    \(draw.number(1...28)) \(draw.one(of: SheetDraw.months)) 2026

    Dear \(draw.person()),

    Thank you for the conversation last week. You asked me to write down what we discussed about a \
    bonus for the \(draw.one(of: SheetDraw.products)) work, so that we can both look at it before we \
    meet again. All amounts are in US dollars, and the agreement would take effect on 1 February 2027.


    """
  }

  private static func promises(_ draw: inout SheetDraw) -> String {
    """
    1. **New product.** You would receive a milestone bonus of \(draw.dollars(20...80, step: 2500)) \
    upon securing $\(draw.number(5...20)) million in revenue from the new product within 12 months of \
    that date. Revenue means invoices that customers have paid, without taxes and freight.

    2. **Markets.** We would pay \(draw.dollars(10...20, step: 2500)) upon launch in two markets by \
    30 September 2027; an additional \(draw.dollars(5...9, step: 2500)) for the third. A market is \
    launched when the first order has shipped to a customer who is not related to either of us.

    3. **Savings.** For the new warehouse you would receive \(draw.number(1...3)).5% of realised \
    savings, capped at \(draw.dollars(60...120, step: 2500)). Savings are measured against the cost of \
    the year 2026, which was $\(draw.number(2...6)).\(draw.number(1...9)) million, and are confirmed by the \
    auditors in their report.

    4. **Hiring.** A further \(draw.dollars(1...4, step: 2500)) is paid for each senior engineer who \
    starts by 31 December 2027 and is still with us \(draw.number(3...6)) months later, at most \
    \(draw.number(3...6)) engineers in all.


    """
  }

  private static func closing(_ draw: inout SheetDraw) -> String {
    """
    Finance would measure the results by the end of February 2028, and I would confirm them within \
    \(draw.number(10...20)) days. Payment follows with the next payroll, no later than 15 March 2028. If \
    nothing is reached, nothing is paid. Should you leave on your own wish before a milestone is \
    reached, it lapses; if the company ends the employment without cause, whatever was reached by \
    then is paid.

    None of this changes your base salary, which stays at \(draw.dollars(30...60, step: 5000)) a year. \
    We should look at the numbers again after \(draw.number(60...120)) days, when we know more about \
    the market; until we both sign something else, what is written here stands. I have asked \
    \(draw.person()) in legal to put it into the usual form.

    Please tell me what you think, and whether any of it is unclear. I would rather spend an hour \
    now than argue about a sentence in a year.

    With kind regards,

    \(draw.person())
    Chief Executive Officer
    """
  }
}
