/// Ways to say what is paid when it is late.
extension ParaphraseTests {
  static let lateWeeks = Paraphrase.all(
    of: "what a full week of delay costs",
    in: """
      # Offer for Dana Reed
      Date: March 9, 2026

      ## The controller

      We will pay you $80,000 for bringing the Mk IV controller to release on or before December 18, 2026.

      {}
      """,
    "0.00", "80000.00",
    at: ["1=2026-12-18": "80000.00", "1=2027-01-02": "72000.00", "1=2026-12-24": "80000.00"],
    ways: [
      "If the release slips, $4,000 comes off for every full week of delay.",
      "Should the release slip past December 18, $4,000 comes off for every full week of delay.",
      "Each full week of delay takes $4,000 off the payment.",
      "For every full week of delay the payment is reduced by $4,000.",
      "The payment is reduced by $4,000 for each full week after that date.",
      "The amount falls by $4,000 for each full week by which the release is late.",
      "$4,000 is deducted for each full week of delay.",
      "We deduct $4,000 for each full week the release is late.",
      "You lose $4,000 for each full week of delay.",
      "Each full week late costs you $4,000.",
      "A late release costs $4,000 a week for each full week of delay.",
      "If it comes later, the payment shrinks by $4,000 a week, counted in full weeks.",
      "Late release: minus $4,000 for each full week.",
      "Late release: less $4,000 per full week of delay.",
      "A deduction of $4,000 is made for each full week of delay.",
      "Where release is late, the payment decreases by $4,000 for each complete week of delay.",
      "Liquidated damages of $4,000 per full week of delay are deducted.",
      "Liquidated damages: $4,000 for each full week of delay.",
    ])

  static let cutOffs = Paraphrase.all(
    of: "nothing is paid for what is late",
    in: """
      # Offer for Dana Reed
      Date: March 9, 2026

      ## The controller

      We will pay you $80,000 for bringing the Mk IV controller to release on or before December 18, 2026. {}
      """,
    "0.00", "80000.00", at: ["1=2026-12-18": "80000.00", "1=2026-12-19": "0.00"],
    ways: [
      "A later release pays nothing.",
      "Later release earns nothing.",
      "If it is late, nothing is paid.",
      "If that date is missed, nothing is due.",
      "A release after that date carries no payment.",
      "There is no payment for a later release.",
      "Miss the date and the payment is gone.",
      "After that date the milestone is worth nothing.",
      "If it is released later there is no payment.",
      "Nothing can be earned after that date.",
      "No part of it is paid if release comes later.",
      "It is all or nothing.",
      "The date is firm; a late release is not paid.",
      "The milestone lapses on that date.",
      "If it is not released by then, the bonus lapses.",
      "If it is not out on that date there is no payment, we will simply have missed the season.",
      "No date, no pay.",
      "A release on December 19 or later pays nothing.",
      "Anything later does not count.",
      "Anything after that date does not earn the payment.",
      "A later finish does not earn the award.",
      "Late release forfeits the payment.",
      "The vendor window closes that day, so a later finish does not earn the award.",
    ])
}
