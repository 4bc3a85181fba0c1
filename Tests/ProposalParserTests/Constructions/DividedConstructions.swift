extension ConstructionTests {
  private static let head = """
    # Letter agreement

    Client: Prairie Lantern. Supplier: Duarte Pictures LLC. Date: March 2, 2026.


    """

  private static let filmParts = """

    (a) **Signature:** $26,400 when both of us have signed this letter;

    (b) **Assembly:** $33,000 when Marcus accepts an assembly, due May 22, 2026;

    (c) **Fine cut:** $72,600 when he accepts a fine cut, due July 31, 2026.
    """

  /// Prices above their parts, and tables whose columns say what is kept of a price.
  static let pricesOfParts = [
    Construction(
      "a price that is paid in three parts, as many sentences say",
      head + "2. The fee for the film is $132,000. It is paid in three parts:\n" + filmParts,
      "0.00", "132000.00"),
    Construction(
      "a flat sum that is paid as the work comes in",
      head
        + "**2. The fee.** We pay a flat $132,000 for the film. It is paid as the work comes in:\n"
        + filmParts,
      "0.00", "132000.00"),
    Construction(
      "columns of what is retained and of what is payable at once",
      head + """
        | Stage | Work | Complete by | Per cent | Price | Retained (5%) | Payable on certificate |
        |---|---|---|---:|---:|---:|---:|
        | A | Scaffold and site set-up | 10 April 2026 | 15% | £37,200.00 | £1,860.00 | £35,340.00 |
        | B | Masonry repair | 26 June 2026 | 85% | £210,800.00 | £10,540.00 | £200,260.00 |
        | | **Whole of the works** | | **100%** | **£248,000.00** | **£12,400.00** | **£235,600.00** |

        Out of every stage 5% is kept back. Half of the fund, £6,200.00, is let go on the certificate for Stage B and the remaining £6,200.00 twelve months later.
        """,
      "0.00", "248000.00"),
    Construction(
      "a late deduction whose limit is said again in money for each payment",
      head + """
        ## Deliverable D1: Mapping

        - Price: $24,600
        - Due: 12 June 2026

        ## Deliverable D2: Two payrolls

        - Price: $57,400
        - Due: 4 September 2026

        ## If it comes late

        For each full week that a deliverable is delivered after its due date, its price falls by 1%, at most by 6%. That is no more than $1,476 for D1 and $3,444 for D2.
        """,
      "0.00", "82000.00", at: ["d1=2026-07-10": "23616.00"]),
    Construction(
      "two lists of one section, of which the second one is a ladder",
      """
      # Werkvertrag

      Auftraggeber: Hallstett GmbH. Auftragnehmer: Kubisch GmbH. Datum: 1. Mai 2026.

      ## § 2 Vergütung

      (1) Die Vergütung beträgt pauschal 96.000 €. Sie wird in folgenden Raten gezahlt:

      a) 40 % nach Abnahme des Pilotlagers, spätestens am 31.07.2026,
      b) 60 % nach Abnahme des Produktivbetriebs, spätestens am 30.10.2026.

      (2) Zusätzlich zahlt die Auftraggeberin einen Leistungsbonus, gemessen an der mittleren Pickzeit je Position im Februar 2027:

      - bei höchstens 42 Sekunden 6.000 €,
      - bei höchstens 36 Sekunden insgesamt 10.000 €.
      """,
      "0.00", "106000.00"),
    Construction(
      "a goal with a day alone in a weighted scorecard",
      head + """
        | Measure | Weight | Threshold | Target | Stretch |
        |---|---:|---:|---:|---:|
        | Availability | 60% | 99.80% | 99.90% | 99.95% |
        | Attrition in engineering | 20% | 12% | 9% | 7% |
        | ISO 27001 certificate | 20% | n/a | by 15 October 2026 | n/a |

        Target amount: $100,000.

        Threshold earns 50% of the weighted amount, target 100%, stretch 150%. Results between two levels are interpolated linearly; results worse than threshold earn zero. For attrition a lower number is the better one.
        """,
      "0.00", "140000.00"),
  ]

  /// Words close to those above that leave the money open.
  static let pricesOfPartsOpen = [
    Construction(
      "parts that come to another sum than the price",
      head + "2. The fee for the film is $130,000. It is paid in three parts:\n" + filmParts, nil),
    Construction(
      "a limit of a late deduction that contradicts its percentage",
      head + """
        ## Deliverable D1: Mapping

        - Price: $24,600
        - Due: 12 June 2026

        ## If it comes late

        For each full week that a deliverable is delivered after its due date, its price falls by 1%, at most by 6%. That is no more than $1,000 for D1.
        """,
      nil),
    Construction(
      "more pay for each day before a date",
      head + """
        | No. | Event | Planned for | Amount |
        |---|---|---|---:|
        | P1 | Dredger on station | 12 February 2027 | $768,000 |
        | P4 | Practical completion | 30 June 2027 | $1,600,000 |

        If P4 is reached before 30 June 2027, $12,000 is added to P4 for each day before that date, for no more than 25 days ($300,000).
        """,
      nil),
  ]
}

extension ConstructionTests {
  private static let bonuses = """

    ## Bonus one

    You receive $60,000 if a facility is signed on or before 31 October 2026.

    ## Bonus two

    You receive $40,000 if the audit closes by 31 October 2026.
    """

  private static func bounded(_ name: String, _ head: String, _ tail: String, _ most: String?)
    -> Construction
  {
    let sheet = """
      # Bonus

      Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026.

      \(head)
      \(bonuses)\(tail)
      """
    return most.map { Construction(name, sheet, "0.00", $0) } ?? Construction(name, sheet, nil)
  }

  /// Bounds of all milestones that stand at the head of the sheet or in a part of their own.
  static let ceilings = [
    bounded("a cap at the head", "**Cap:** $90,000", "", "90000.00"),
    bounded("an overall cap at the head", "**Overall cap:** $90,000", "", "90000.00"),
    bounded("a ceiling in a sentence at the head", "The ceiling is $90,000.", "", "90000.00"),
    bounded(
      "a ceiling in a part of its own", "",
      "\n\n## Limit\n\nBecause of the ceiling, no more than $90,000 is ever paid.", "90000.00"),
  ]

  /// Bounds of which nobody can tell what they bound.
  static let ceilingsOpen = [
    bounded("a cap for each person", "**Cap per person:** $50,000", "", nil),
    bounded("a cap for each year, by its label", "**Annual cap:** $50,000", "", nil),
    bounded("a cap for each year", "**Cap:** $50,000 a year", "", nil),
    bounded(
      "a bound above the last bonus and below all", "",
      "\n\nBecause of the ceiling, no more than $90,000 is ever paid.", nil),
  ]
}
