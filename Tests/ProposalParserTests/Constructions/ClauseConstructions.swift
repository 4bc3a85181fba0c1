/// Constructions within a clause.
extension ConstructionTests {
  /// Lengths of time as levels.
  static let lengths = [
    Construction(
      "hours or less",
      "# Bonus\n\n$2,000 is paid if the mean repair time for May 2026 is 36 hours or less.",
      "0.00", "2000.00", at: ["1=36": "2000.00", "1=37": "0.00"]),
    Construction(
      "one length in place of the other",
      """
      # Bonus

      ## Response

      - Bonus: €600 if the mean response is under 5 hours
      - Better result: €900 if it is under 2 hours, which replaces the €600 and is not added to it
      """, "0.00", "900.00", at: ["1=4": "600.00", "1=1": "900.00", "1=5": "0.00"]),
  ]

  /// Parts of one amount.
  static let parts = [
    Construction(
      "half, with the amount said again",
      """
      # Award

      ## Accuracy

      - Target is 97% of orders correct. That pays £600.
      - Short of that but at 95% or better: half, i.e. £300.
      - Under 95%, nothing.
      """, "0.00", "600.00", at: ["1=97": "600.00", "1=95": "300.00", "1=94": "0.00"]),
    Construction(
      "pro rata in one line",
      "# Award\n\n## Training\n\nGoal: 80 people trained by 30 June 2026.\n\nAward: $4,000 for all 80, pro rata if at least 60 are trained, nothing under 60.",
      "0.00", "4000.00", at: ["1=80": "4000.00", "1=60": "3000.00", "1=59": "0.00"]),
    Construction(
      "zwei Hälften sagen, wann gezahlt wird",
      "# Prämie\n\n## Abnahme\n\n10.000 € werden gezahlt, wenn die Anlage bis 30.06.2026 abgenommen ist.",
      "0.00", "10000.00"),
    Construction(
      "only so many",
      "# Prämie\n\n## Prüfung\n\nPrämie: 900,00 EUR, wenn alle vier Lehrlinge bestehen. Bestehen nur drei, werden 500,00 EUR gezahlt.",
      "0.00", "900.00", at: ["1=4": "900.00", "1=3": "500.00"]),
  ]

  /// Amounts for units.
  static let units = [
    Construction(
      "first and further units",
      "# Bonus\n\nHe receives $200 for each of the first five audits closed in 2026, and $350 for every further one. There is no cap.",
      "0.00", "no cap", at: ["1=4": "800.00", "1=7": "1700.00"]),
    Construction(
      "each at the start",
      "# Grant\n\n## Extra wells\n\nFor each additional well the Foundation pays €700. No more than 6 additional wells are paid for (€4,200).",
      "0.00", "4200.00", at: ["1=8": "4200.00", "1=2": "1400.00"]),
  ]

  /// Less for delay.
  static let lateness = [
    Construction(
      "in the milestone's own words",
      """
      # Works

      - **Section A**
        - The Contractor is paid £40,000 if the section is complete by 15 May 2026.
        - For every complete week after 15 May 2026 the payment drops by £3,000.
        - Nothing is payable if it is complete after 31 July 2026.
      """, "0.00", "40000.00",
      at: [
        "a=2026-05-15": "40000.00", "a=2026-05-21": "40000.00", "a=2026-05-29": "34000.00",
        "a=2026-08-01": "0.00",
      ]),
    Construction(
      "limited in money, for one payment of several",
      """
      # Terms of payment

      **Stage 1: Design.** $10,000, due on certification; to be complete by 1 May 2026.

      **Stage 2: Build.** $30,000, due on certification; to be complete by 1 September 2026.

      ## Delay

      If the work is complete later than 1 September 2026, the Stage 2 payment is reduced by $500 for every calendar day of delay. The reduction is limited to $4,000.
      """, "0.00", "40000.00", at: ["2=2026-09-04": "28500.00", "2=2026-12-24": "26000.00"]),
  ]
}
