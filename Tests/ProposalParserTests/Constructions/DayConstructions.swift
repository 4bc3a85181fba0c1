/// Days that belong to a thing, lines between two results, and steps of the sum.
extension ConstructionTests {
  static let days = [
    Construction(
      "a loan due in a later year",
      "# Award\n\n## Refinancing\n\n$90,000, if the term loan due 2027 has been repaid, and the new facility has closed on or before October 30, 2026.",
      "0.00", "90000.00", at: ["1=2026-10-30": "90000.00", "1=2026-10-31": "0.00"]),
    Construction(
      "notes maturing later",
      "# Award\n\n## Notes\n\nShe receives $20,000 if the senior notes due 15 March 2029 are redeemed by 30 June 2026.",
      "0.00", "20000.00", at: ["1=2026-06-30": "20000.00", "1=2026-07-01": "0.00"]),
    Construction(
      "a lease that runs until a later day",
      "# Award\n\n## Lease\n\nHe receives £6,000 if a lease running until 31 December 2031 is signed by 30 June 2026.",
      "0.00", "6000.00", at: ["1=2026-06-30": "6000.00", "1=2026-07-01": "0.00"]),
    Construction(
      "eine Anleihe mit späterer Fälligkeit",
      "# Prämie\n\n## Anleihe\n\n9.000 € werden gezahlt, wenn die Anleihe fällig 2030 bis zum 30.06.2026 abgelöst ist.",
      "0.00", "9000.00", at: ["1=2026-06-30": "9000.00", "1=2026-07-01": "0.00"]),
    Construction(
      "a report that is due",
      "# Award\n\n## Report\n\n$1,000 for the final report, due 30 June 2026.",
      "0.00", "1000.00", at: ["1=2026-06-30": "1000.00", "1=2026-07-01": "0.00"]),
    Construction(
      "spätestens seit einem Tag",
      "# Prämie\n\n## Schichten\n\nLäuft die Halle spätestens seit dem 01.10.2026 in drei Schichten, werden 300,00 € gezahlt, sonst nichts.",
      "0.00", "300.00", at: ["1=2026-10-01": "300.00", "1=2026-10-02": "0.00"]),
  ]

  static let lines = [
    Construction(
      "zwei Werte und eine Gerade",
      """
      # Prämie 2026

      ## Ausschuss

      Gemessen wird die Quote 2026; je niedriger, desto besser. Bei 3,2 % beträgt die Prämie 200,00 €, bei 2,4 % beträgt sie 600,00 €. Dazwischen steigt sie linear. Über 3,2 % entfällt sie, unter 2,4 % bleibt es bei 600,00 €.
      """, "0.00", "600.00",
      at: ["1=3.2": "200.00", "1=2.8": "400.00", "1=2.1": "600.00", "1=3.3": "0.00"]),
    Construction(
      "the second amount said with a pronoun",
      "# Bonus\n\n## Uptime\n\nAt 98% the bonus is $2,000, at 99% it is $5,000. Between them it follows a straight line.",
      "0.00", "5000.00", at: ["1=98": "2000.00", "1=98.5": "3500.00", "1=97.9": "0.00"]),
  ]

  static let sums = [
    Construction(
      "a bound, and then how much somebody works, under a title with a year",
      """
      # Prämie 2026

      ## § 1 Bau

      400,00 € werden gezahlt, wenn die Halle bis 30.06.2026 steht.

      ## § 2 Abnahme

      700,00 € werden gezahlt, wenn die Abnahme bis 30.06.2026 erfolgt ist.

      ## § 3 Höchstbetrag

      Die Prämien betragen zusammen höchstens 1.000,00 €. Danach wird der Gesamtbetrag mit dem Beschäftigungsgrad multipliziert.
      """, "0.00", "1000.00")
  ]

  static let daysOpen = [
    Construction(
      "a line between levels of which one was not understood",
      "# Bonus\n\n## Scrap\n\nThe bonus is $2,000 at 3.2% and reaches the double at 2.4%. Between these it follows a straight line.",
      nil),
    Construction(
      "a bare amount among levels of another kind",
      "# Bonus\n\n## Scrap\n\nAt 3.2% it pays $200, 2.4% gives a figure of some sort, namely 600 dollars.",
      nil),
  ]
}
