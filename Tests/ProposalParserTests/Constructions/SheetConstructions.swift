/// Constructions over several sentences, lists and tables.
extension ConstructionTests {
  /// Shares of one amount outside tables.
  static let weights = [
    Construction(
      "weights in headings",
      """
      # Plan 2026

      Target bonus: $50,000.

      ## Uptime (60%)

      It pays half of its share at 99.5%, its whole share at 99.8% and one and a half times its share at 99.9% or better. Straight line between those points. Below 99.5% it pays zero.

      ## Audit (40%)

      A clean audit report dated on or before 30 November 2026. All or nothing.
      """, "0.00", "65000.00",
      at: [
        "1=99.8 2=met": "50000.00", "1=99.65 2=missed": "22500.00", "1=99.4 2=met": "20000.00",
        "1=99.9 2=missed": "45000.00",
      ]),
    Construction(
      "weights in a list, each part met or missed",
      """
      # Award

      The target award of $8,000 is divided by weight:

      - Safety, 25%
      - Quality, 75%

      Each goal pays its full share if met and nothing if missed.

      ## Safety

      No lost-time injury in 2026.

      ## Quality

      Returns are at most 1.5% of sales.
      """, "0.00", "8000.00", at: ["1=met 2=missed": "2000.00"]),
    Construction(
      "ein Maßstab in den Spaltenköpfen",
      """
      # Zielvereinbarung

      Zielbonus bei 100 % Zielerreichung: 20.000 €.

      | Nr. | Ziel | Gewicht | Schwelle (50 %) | Ziel (100 %) | Maximum (150 %) |
      |---|---|---:|---:|---:|---:|
      | 1 | Auftragseingang | 60 % | 4,0 Mio. € | 5,0 Mio. € | 6,0 Mio. € |
      | 2 | Neukunden | 40 % | 10 | 15 | 20 |

      Zwischen den Stufen wird linear interpoliert.
      """, "0.00", "30000.00", at: ["1=5000000 2=15": "20000.00", "1=4500000 2=9": "9000.00"]),
  ]

  /// Levels in lists.
  static let lists = [
    Construction(
      "amounts at levels in a row",
      "# Bonus\n\n**Sales, calendar 2026.** $5,000 at $2M, $9,000 at $3M and $15,000 at $4M. Only the highest level reached is paid.",
      "0.00", "15000.00", at: ["1=3500000": "9000.00"]),
    Construction(
      "points with commas",
      """
      # Award

      ## Synergies

      Synergies in effect on 31 December 2026 earn:

      - at $3 million, $10,000;
      - at $4 million, $20,000;
      - at $6 million, $30,000.

      Amounts between these points are determined by straight-line interpolation.
      """, "0.00", "30000.00", at: ["1=3500000": "15000.00", "1=7000000": "30000.00"]),
    Construction(
      "parts of a value, the first by its width",
      "# Bonus\n\n## Bookings\n\nShe earns 1% of the first $2.0 million of bookings, 2% of the part between $2.0 million and $3.0 million, and 3% of everything above $3.0 million. There is no cap.",
      "0.00", "no cap", at: ["1=1000000": "10000.00", "1=4000000": "70000.00"]),
  ]

  /// Tables.
  static let tables = [
    Construction(
      "levels under an empty head",
      """
      # Offer

      ## Profit

      | | Underlying profit | Bonus |
      |:--|--:|--:|
      | Threshold | $2.0m | $10,000 |
      | Target | $3.0m | $20,000 |
      | Maximum | $4.0m | $40,000 |

      Straight-line between the points.
      """, "0.00", "40000.00", at: ["1=2500000": "15000.00"]),
    Construction(
      "two heads of pay, one of which names",
      """
      # Crew awards

      | Award | What it takes | What it pays |
      |---|---|---|
      | Ideas | Ideas put into use | $50 per idea, 10 ideas at most ($500) |
      | Changeover | Average changeover in June 2026 | 20 minutes or less: $300. 15 minutes or less: $500 instead of the $300 |
      """, "0.00", "1000.00", at: ["1=4 2=16": "500.00", "1=12 2=15": "1000.00"]),
    Construction(
      "Raten mit Nummer",
      """
      # Werkvertrag

      | Rate | Voraussetzung | Termin | Betrag netto |
      |---|---|---|---:|
      | 1 | Zeichnungen freigegeben | 27.03.2026 | 7.400,00 € |
      | 2 | Probelauf 72 Stunden | 30.10.2026 | 4.600,00 € |
      """, "0.00", "12000.00", at: ["1=met 2=met": "12000.00"]),
  ]

  /// Steps beside the amounts.
  static let steps = [
    Construction(
      "a factor that is set",
      """
      # Memo

      Every award in this memo is multiplied by this year's company factor. The board has set it: 0.9.

      **Backlog**
      $2,000 if 100 or fewer claims are open on 30 June 2026, or $1,000 if 150 or fewer are. It is one or the other.
      """, "0.00", "1800.00", at: ["1=90": "1800.00", "1=120": "900.00"]),
    Construction(
      "a part of the year, and a limit of the sum",
      """
      # Offer

      Every amount below is a full-year amount and you are paid 6/12 of it.

      ## 1. Contract

      $40,000 if the contract is signed by 30 April 2026.

      ## 2. Hiring

      $20,000 if four engineers are hired by 30 June 2026.

      ## Overall limit

      What you are paid in total will not be more than $25,000.
      """, "0.00", "25000.00", at: ["1=met 2=met": "25000.00", "1=met": "20000.00"]),
    Construction(
      "a pool that is rounded and bounded",
      "# Scheme\n\n## Energy pool\n\nThe company pays into the pool 10% of the amount by which the saving is greater than £20,000. The pool is rounded to the nearest £10 and never exceeds £5,000.",
      "0.00", "5000.00", at: ["1=20440": "40.00", "1=25555": "560.00", "1=99000": "5000.00"]),
  ]

  /// What is no promise, or has two readings.
  static let open = [
    Construction(
      "another currency without a rate",
      """
      # Subgrant

      Currency: EUR

      | Work package | Output | Lump sum |
      |---|---|---|
      | WP1 | Site permits | €10,000 |
      | WP2 | Data portal | US$20,000, paid in euro at the prevailing rate |
      """, nil),
    Construction(
      "two amounts for one row",
      """
      # Exhibit

      | Ref | Event | Fee |
      |---|---|---:|
      | M1 | Minutes agreed | $5,000 |
      | M2 | Letter received | $8,000 |

      **B-2. Letter.** On receipt of the letter within the time allowed for M2, Client shall pay Consultant a fee of $9,000 for that milestone.
      """, nil),
    Construction(
      "no level of the pay",
      "# Awards\n\n## Award 1\n\nGoal: 98.5% or more of payslips issued without a correction\nAward: £900\nBelow 98.5%: no award",
      "0.00", "900.00", at: ["1=98.5": "900.00", "1=98.4": "0.00"]),
    Construction(
      "what was paid already",
      "# Fees\n\nThe earlier study, for which you paid us £4,200 in 2024, is not charged again.\n\n## Stage A\n\nWe are paid £9,000 on acceptance of the report.",
      "0.00", "9000.00"),
    Construction(
      "what is quoted",
      "# Offer\n\n**SOC 2.** $7,000 once the report is issued by 30 September 2026.\n\n> I can get you $4,000 for SOC 2 and $3,000 per launch, with no ceiling.",
      "0.00", "7000.00"),
  ]
}
