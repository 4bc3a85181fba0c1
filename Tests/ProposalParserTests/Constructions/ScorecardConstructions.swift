/// Levels under bare percentages, goals that are met or not, and what somebody may cut.
extension ConstructionTests {
  static let scorecards = [
    Construction(
      "Spalten mit Prozenten als Köpfen",
      """
      # Bonusreglement 2026

      | | |
      |---|---|
      | Zielbonus für ein volles Jahr | CHF 45'000.– |

      | Ziel | Gewicht | 50 % | 100 % | Höchstwert |
      |---|---:|---:|---:|---:|
      | a) Deckungsbeitrag | 50 % | CHF 6'400'000 | CHF 7'200'000 | CHF 8'800'000 (180 %) |
      | b) Reklamationsquote (tiefer ist besser) | 30 % | 1,8 % | 1,2 % | 0,8 % (140 %) |
      | c) Umzug abgeschlossen bis 31. August 2026 | 20 % | – | erfüllt | – |

      Zwischen den Werten wird linear interpoliert. Liegt der EBIT 2026 unter CHF 2'000'000, wird kein Bonus ausgerichtet. Ein EBIT von genau CHF 2'000'000 genügt.

      Der Verwaltungsrat kann den Bonus bei groben Verstössen um höchstens 15 % kürzen.
      """, "0.00", "68400.00",
      at: ["1=7200000 2=1.2 3=2026-08-31": "45000.00", "1=6400000 2=1.9 3=2026-09-01": "11250.00"]),
    Construction(
      "what the board may cut is no bound",
      """
      # Award

      ## Sales

      $10,000 if net sales reach $5 million in 2026.

      ## Review

      The Committee may, after that, reduce the award by up to 20% for misconduct.
      """, "0.00", "10000.00", at: ["1=5000000": "10000.00"]),
  ]
}
