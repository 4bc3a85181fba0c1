/// Instalments with conditions by name, units that come first, levels that add up, parts of what is
/// kept back.
extension ConstructionTests {
  static let grants = [
    Construction(
      "a grant that the rows of its table add up to, with a gate for some of them",
      """
      # Grant letter

      All amounts are in euro. Our trustees approved a grant of €90,000 on 2 February 2026.

      | Instalment | Condition | Met no later than | Amount (EUR) |
      |---|---|---|---:|
      | 1. Start | Agreement signed | 16 March 2026 | 20,000 |
      | 2. Build | Hall built | 30 September 2026 | 70,000 |

      **Match.** Instalment 2 is paid only if at least €10,000 of co-funding has arrived by 30 June 2026.
      """, "0.00", "90000.00",
      at: ["1=2026-03-16 2=2026-09-30": "90000.00", "1=2026-03-16 2=2026-10-01": "20000.00"]),
    Construction(
      "a gate for two stages",
      """
      # Works

      | Stage | Work | Date for completion | Payment (GBP) |
      |---|---|---|---:|
      | A | Frame | 13 March 2026 | £18,500 |
      | B | Roof | 29 May 2026 | £46,250 |

      Stages A and B are payable only if the bond of £5,000 has been lodged.
      """, "0.00", "64750.00", at: ["a=2026-03-13 b=2026-05-29": "64750.00"]),
    Construction(
      "half of what is kept back",
      """
      # Works

      Five per cent is retained from every stage payment. Half of it is released at practical completion, the other half on 1 October 2027.

      | Stage | Work | Date for completion | Payment |
      |---|---|---|---:|
      | A | Frame | 13 March 2026 | £18,500 |
      | B | Roof | 29 May 2026 | £46,250 |
      """, "0.00", "64750.00"),
    Construction(
      "half of what is kept back, and no word of the rest",
      """
      # Works

      | Stage | Work | Date for completion | Payment |
      |---|---|---|---:|
      | A | Frame | 13 March 2026 | £18,500 |
      | B | Roof | 29 May 2026 | £46,250 |

      Ten per cent is retained. Half of it is released once the roof is tight.
      """, "0.00", "64750.00"),
  ]

  static let firstUnits = [
    Construction(
      "from the 21st on",
      "# Grant\n\n## Training\n\nWe pay €250 for every committee that completes the training, from the 21st committee on. The first 20 are covered by the grant. The supplement is limited to €10,000 (60 committees).",
      "0.00", "10000.00", at: ["1=20": "0.00", "1=21": "250.00", "1=75": "10000.00"]),
    Construction(
      "the first two are part of the job",
      "# Bonus\n\n## Pilots\n\nHe receives $1,500 for each pilot signed in 2026; the first two are part of the job and pay nothing. At most $9,000.",
      "0.00", "9000.00", at: ["1=2": "0.00", "1=3": "1500.00", "1=9": "9000.00"]),
    Construction(
      "ab dem sechsten",
      "# Prämie\n\n## Audits\n\n300,00 € je abgeschlossenem Audit ab dem sechsten Audit, höchstens 3.000,00 €.",
      "0.00", "3000.00", at: ["1=5": "0.00", "1=7": "600.00"]),
    Construction(
      "from the second month on",
      "# Bonus\n\n## Audits\n\nHe receives $200 for each audit closed from the second month on, at most $2,000.",
      "0.00", "2000.00", at: ["1=1": "200.00"]),
  ]

  static let furtherRows = [
    Construction(
      "a count or lower as the subject of the sentence",
      "# Award\n\n## Infections\n\nA rate of 0.7 or lower earns the team $4,000.",
      "0.00", "4000.00", at: ["1=0.7": "4000.00", "1=0.8": "0.00"]),
    Construction(
      "rows of which each pays a further amount",
      """
      # Award

      ## Infections

      Fewer is better.

      | Rate for the year | Award |
      |---|---|
      | 1.0 or lower | $6,000 |
      | 0.7 or lower | a further $4,000 |
      | 0.5 or lower | an additional $5,000 |

      So a rate of 0.5 or lower earns the team $15,000.
      """, "0.00", "15000.00", at: ["1=1.1": "0.00", "1=0.7": "10000.00", "1=0.4": "15000.00"]),
    Construction(
      "a line that ends its own rise",
      """
      # Award

      ## Hygiene

      The measure is the average of four audits.

      - Below 80%: nothing.
      - From 80% to below 90%: $2,000 plus $150 for each percentage point above 80%.
      - From 90%: $5,000 plus $200 for each percentage point above 90%. Points above 97% add nothing, so that this part ends at $6,400.
      """, "0.00", "6400.00",
      at: ["1=79": "0.00", "1=89": "3350.00", "1=90": "5000.00", "1=99": "6400.00"]),
  ]

  static let grantsOpen = [
    Construction(
      "a line whose two bounds disagree",
      """
      # Award

      ## Hygiene

      - Below 80%: nothing.
      - From 80%: $2,000 plus $100 for each percentage point above 80%. Points above 90% add nothing, so that this part ends at $4,000.
      """, nil),
    Construction(
      "rows that add up to something else than the words say",
      """
      # Award

      ## Infections

      | Rate for the year | Award |
      |---|---|
      | 1.0 or lower | $6,000 |
      | 0.7 or lower | a further $4,000 |

      A rate of 0.7 or lower earns the team $4,000.
      """, nil),
  ]
}
