/// Ways to pay more for finishing early.
extension ParaphraseTests {
  static let earlyRaises = Paraphrase.all(
    of: "more for finishing early",
    in: """
      # Offer of project bonus

      To: Luis Herrera
      From: Carbondale Foods, Inc.
      Date: January 11, 2027

      **Milestone:** ERP cut-over completed by September 30, 2027.

      **Bonus:** $25,000

      {}

      No bonus is paid for a cut-over completed after September 30, 2027.
      """,
    "0.00", "30000.00",
    at: [
      "1=2027-07-20": "30000.00", "1=2027-09-10": "25000.00", "1=2027-10-15": "0.00",
      "1=missed": "0.00",
    ],
    ways: [
      "You receive an additional $5,000 if the cut-over is completed by July 31, 2027.",
      "**Early completion bonus:** an extra $5,000 if completed on or before July 31, 2027",
      "If you finish by July 31, 2027, we add $5,000, for a total of $30,000.",
      "Completion on or before July 31, 2027 earns a further $5,000 on top of the $25,000.",
      "Should the cut-over be completed no later than July 31, 2027, the bonus is increased by $5,000.",
      "The bonus goes up to $30,000 if the cut-over is completed by July 31, 2027.",
      "Early finish (by July 31, 2027): plus $5,000.",
      "Get it done by July 31, 2027 and there's another $5,000 in it for you.",
      "For completion not later than July 31, 2027, the bonus shall be $30,000 rather than $25,000.",
      "We will pay $5,000 over and above this bonus if the cut-over has been completed by July 31, 2027.",
      "There is also an early-delivery supplement: $5,000, due only if the cut-over is complete by July 31, 2027.",
      "The foregoing amount shall be increased by Five Thousand Dollars ($5,000) in the event that the cut-over is completed on or prior to July 31, 2027.",
    ])
}
