/// What is paid late: freed, taken off by months, changed by words around it, and left open.
extension ConstructionTests {
  /// Two stages of 20,000 and 50,000 with a sentence below.
  private static func stages(_ words: String) -> String {
    """
    # Services contract

    between Aarwyl AG (Client) and Nordlicht GmbH (Contractor), in EUR.

    | No. | Deliverable | Due | Price |
    |---|---|---|---|
    | 1 | Design | 31 March 2027 | EUR 20,000 |
    | 2 | Go-live | 30 September 2027 | EUR 50,000 |

    ## Conditions

    \(words)
    """
  }

  private static func stages(_ words: String, late: String?) -> Construction {
    Construction(
      words, stages(words), "0.00", "70000.00",
      at: ["1=2027-03-20 2=2027-10-12": late, "1=2027-03-20 2=2027-09-30": "70000.00"])
  }

  /// One bonus of 50,000 due on 30 June 2027, with a line below.
  private static func bonus(_ words: String, late: String?) -> Construction {
    Construction(
      words,
      "# Bonus\n\n## 1. Launch\n\n- Goal: launch by 30 June 2027\n- Payout: $50,000\n\n## Terms\n\n\(words)\n",
      "0.00", "50000.00", at: ["1=2027-07-10": late, "1=2027-06-30": "50000.00"])
  }

  static let lateFreed: [Construction] =
    [
      "A deliverable accepted after its due date is still paid in full.",
      "A stage reached after its date is still paid in full.",
      "Late deliverables are paid in full.",
      "The due dates are indicative only.",
      "The programme dates are for planning only.",
      "Due dates are targets, not conditions of payment.",
      "Late acceptance has no effect on the price.",
      "The price is due even if acceptance is late.",
      "Acceptance after the due date does not affect the claim to payment.",
      "Reaching a milestone late delays payment but does not reduce it.",
      "No penalty is due for delay.",
    ].map { stages($0, late: "70000.00") }

  static let lateOpen: [Construction] =
    [
      "A deliverable accepted after its due date is paid in full if the Client caused the delay.",
      "Late acceptance of the design has no effect on its price.",
      "Late deliverables are not paid in full.",
      "Late acceptance does not affect the payment of other deliverables.",
      "Delays of up to 10 days are disregarded; beyond, 1% per day is deducted.",
      "If the go-live is late, the Client may withhold EUR 5,000.",
      "Late deliverables are paid, but 60 days later.",
      "Late deliveries are paid at 90%.",
      "Missed dates cost EUR 300 per day.",
      "Malus for late delivery: EUR 300/day.",
      "Late lines lose EUR 1,000 flat.",
      "1 % of the fee is lost for every week beyond the due date.",
      "If late, the Client may reduce the price reasonably.",
      "If a due date is missed, the parties agree a new one.",
      "\"Due\" means the date in the table plus 14 days.",
      "The due date of go-live is postponed to 30 November 2027.",
      "The deadline for go-live was extended to 31 December 2027 by letter of 2 May 2027.",
      "For each working day of delay 0.2% of the price is deducted, up to 5%.",
      "From the sixth day of delay 0.2% of the price is deducted per day, up to 5%.",
      "After a grace period of ten days, 0.2% of the price is deducted for each day of delay, up to 5%.",
      "0.2% of the price is deducted for each day of delay. After more than ten days nothing is paid.",
      "EUR 100 are deducted for each day of the first week of delay and EUR 200 for each day after that.",
      "For each started week of delay after the first 1% of the price is deducted, up to 5%.",
      "The price is reduced by 1% per week of delay, pro rata for days, up to 5%.",
      "For each day of delay 0.2% of the price is deducted, at least EUR 1,500 and up to 5%.",
      "EUR 200 per day of delay are deducted from 1 October to 10 October, EUR 400 after that.",
      "There is no deduction of 0.2% per day of delay; the delay is free.",
      "Formerly 0.5% per day was deducted for delay; this no longer applies.",
      "0.2% per day of delay is deducted from prices above EUR 60,000.",
      "No payment is withheld for delay.",
      "If late by more than a month nothing is paid.",
      "For each week of delay beyond a week 1% of the price is deducted.",
      "For each day of delay beyond five days, EUR 200 is deducted.",
      "For each week of delay 1% is added to the price.",
      "The Client pays 1% of the price for each week of delay it causes.",
      "Late deliverables are not paid unless the Client caused the delay.",
      "The rate of 1% per week of delay doubles after the fifth week.",
      "Go-live may take place until 31 October 2027.",
      "The go-live date is now 31 October 2027.",
      "The Contractor has ten extra days for each deliverable.",
      "All due dates may be exceeded by up to 15 days without loss.",
      "The due dates are ends of quarters; what matters is the quarter.",
      "The price is due on acceptance regardless of the due date.",
    ].map { stages($0, late: nil) }

  /// Neighbours in the same words that settle what is late.
  static let lateSettled: [Construction] =
    [
      "Nothing is paid for a late deliverable.", "Late deliverables are forfeited.",
      "Late payment bears interest at 8% a year.",
      "If an invoice is overdue, the Contractor may suspend the work.",
      "The Contractor informs the Client of any delay without delay.",
      "The Client may terminate the contract if a delay exceeds 60 days.",
      "Dates can only be extended in writing.", "The due dates are binding.",
      "Time is of the essence.", "Late payments do not affect the price.",
      "The payment dates are indicative only.", "Delays in payment have no effect on the price.",
      "A late deliverable is not paid unless the Client has agreed to a new date in writing.",
    ].map { stages($0, late: "20000.00") } + [
      stages(
        "For each day of delay 0.2% of the price is deducted, up to 5%.", late: "68800.00"),
      stages(
        "A late deliverable is still paid. For each full week of delay 1% of its price is deducted. A delay of 1 to 6 days carries no deduction. It is the Client's only remedy for delay.",
        late: "69500.00"),
      stages("From the first day of delay EUR 100 per day are deducted.", late: "68800.00"),
      stages(
        "For each full month of delay 1% of the price is deducted, up to 5%.", late: "70000.00"),
      stages(
        "For each month or part of a month of delay 1% of the price is deducted.", late: "69500.00"),
    ]

  private static func werk(_ words: String, late: String?) -> Construction {
    Construction(
      words,
      """
      # Werkvertrag

      | Nr. | Meilenstein | Termin | Betrag |
      |---|---|---|---:|
      | 1 | Konzept | 31.03.2027 | 20.000 € |
      | 2 | Echtbetrieb | 30.09.2027 | 50.000 € |

      ## Bedingungen

      \(words)
      """, "0.00", "70000.00",
      at: ["1=2027-03-20 2=2027-10-12": late, "1=2027-03-20 2=2027-09-30": "70000.00"])
  }

  static let lateWerke = [
    werk("Verspätete Leistungen werden voll bezahlt.", late: "70000.00"),
    werk("Eine Verspätung hat keinen Einfluss auf die Vergütung.", late: "70000.00"),
    werk("Die Termine sind unverbindlich.", late: "70000.00"),
    werk(
      "Je angefangenem Monat der Verspätung werden 2 % des Betrags abgezogen, höchstens 10 %.",
      late: "69000.00"),
    werk("Bei Verspätung bis zu vier Wochen wird die Hälfte gezahlt.", late: nil),
    werk("Eine Verspätung von bis zu zwei Wochen ist unschädlich.", late: nil),
    werk("Der Auftraggeber gewährt eine Nachfrist von zehn Tagen.", late: nil),
    werk("Je Werktag der Verspätung werden 0,2 % des Betrags abgezogen.", late: nil),
    werk("Bei Verspätung entfällt die Zahlung.", late: "20000.00"),
    werk("Bei Zahlungsverzug fallen Verzugszinsen an.", late: "20000.00"),
  ]

  static let lateBonuses = [
    bonus("A grace period of 14 days applies.", late: nil),
    bonus("A milestone reached up to four weeks late still counts.", late: nil),
    bonus("Deadlines are extended by 30 days if the supplier delays.", late: nil),
    bonus("All dates move by the time the permit is late. The permit was 30 days late.", late: nil),
    bonus("No penalty is due for delay.", late: nil),
    bonus("A goal reached after its date is paid in full.", late: "50000.00"),
    bonus("If the goal is reached late, nothing is paid.", late: "0.00"),
    bonus("Payment is made without delay.", late: "0.00"),
    bonus("If the launch is late, the bonus is forfeited.", late: "0.00"),
    bonus("The bonus lapses if the launch is more than 30 days late.", late: nil),
    bonus("A later launch still counts.", late: nil),
    bonus(
      "An extension of time moves the deadline. Neither side has asked for one so far.",
      late: "0.00"),
    Construction(
      "by full months after the day, and a day of lapse",
      "# Offer\n\n**Order.** We will pay you $90,000 when the court enters the order, so long as that happens on or before June 30, 2027. A late order still counts, but the bonus is reduced by $9,000 for each full month of delay after June 30, 2027. If the order has not been entered by November 30, 2027, this bonus lapses and nothing is owed.",
      "0.00", "90000.00",
      at: [
        "1=2027-06-30": "90000.00", "1=2027-07-29": "90000.00", "1=2027-09-15": "72000.00",
        "1=2027-11-30": "45000.00", "1=2027-12-01": "0.00",
      ]),
    Construction(
      "angefangene Wochen, ein Höchstbetrag und ein Tag, an dem alles entfällt",
      "# Prämie\n\n## § 2 Einführung\n\nGeht das System bis zum 30.09.2026 produktiv, erhält Frau Lau 10.000 €. Bei späterem Produktivstart vermindert sich dieser Betrag um 500 € je angefangene Woche der Verspätung, insgesamt jedoch höchstens um 3.000 €. Liegt der Produktivstart nach dem 30.11.2026, entfällt die Prämie.",
      "0.00", "10000.00",
      at: [
        "1=2026-09-30": "10000.00", "1=2026-10-01": "9500.00", "1=2026-11-30": "7000.00",
        "1=2026-12-01": "0.00",
      ]),
  ]

  static let lateDays = [
    Construction(
      "not before a day",
      "# Bonus\n\n- $50,000 for the opening of the plant in Lyon not before 30 June 2027\n", "0.00",
      "50000.00", at: ["1=2027-06-15": nil, "1=2027-07-15": nil]),
    Construction(
      "frühestens an einem Tag",
      "# Prämie\n\n- 5.000 € für die Eröffnung des Werks, frühestens am 30. Juni 2027\n", "0.00",
      "5000.00", at: ["1=2027-06-15": nil]),
    Construction(
      "the day of another thing in parentheses",
      "# Bonus\n\n- Lyon plant open by 30 June 2027 (Turin by 31 August 2027): $50,000\n", "0.00",
      "50000.00", at: ["1=2027-08-15": "0.00", "1=2027-06-30": "50000.00"]),
    Construction(
      "a day or shortly after",
      "# Bonus\n\n- $50,000 for the opening of the plant in Lyon by 30 June 2027 or shortly after\n",
      "0.00", "50000.00", at: ["1=2027-07-05": nil, "1=2027-06-30": "50000.00"]),
    Construction(
      "a day that reads two ways",
      "# Bonus\n\n- Lyon plant open by 06/07/2027: $50,000\n", "0.00", "50000.00",
      at: ["1=2027-12-31": nil]),
    Construction(
      "the middle of a year", "# Bonus\n\n- Lyon plant open by mid-2027: $50,000\n", "0.00",
      "50000.00", at: ["1=2027-12-31": nil]),
  ]

  static let lateWholeOpen = [
    Construction(
      "what the other side pays for delay",
      stages("The Contractor pays EUR 200 per day of delay, but not for the first five days."), nil),
    Construction(
      "half for a later day", stages("Go-live by 31 December 2027 is paid at half the price."), nil),
    Construction(
      "more for each day that is saved",
      stages(
        "For each day of early delivery EUR 100 are added; for each day of delay EUR 200 are deducted."
      ),
      nil),
    Construction(
      "the same milestone for less on later days",
      """
      # Bonus

      | Milestone | Date | Bonus |
      |---|---|---|
      | Launch in France | 30 June 2027 | $10,000 |
      | Launch in France | 31 July 2027 | $8,000 |
      | Launch in France | 31 August 2027 | $6,000 |
      """, nil),
    Construction(
      "a row for what is late",
      """
      # Bonus

      | Milestone | Date | Bonus |
      |---|---|---|
      | Launch in France | 30 June 2027 | $10,000 |
      | if late, by 31 July 2027 | | $8,000 |
      | ISO certificate | 31 December 2027 | $5,000 |
      """, nil),
    Construction(
      "twice by an early day",
      "# Bonus\n\n## 1. Revenue\n\n- Goal: net revenue of at least $10 million in calendar year 2027\n- Payout: $100,000\n- The payout is paid twice if revenue is reached by 30 September 2027.\n",
      nil),
  ]

  static let lateRows = [
    Construction(
      "the same report twice, for the same amount",
      """
      # Grant agreement

      | Instalment | Milestone | By | Amount |
      |---|---|---|---|
      | 1 | Progress report | 31 March 2027 | £20,000 |
      | 2 | Progress report | 30 September 2027 | £20,000 |
      """, "0.00", "40000.00"),
    Construction(
      "the most for the latest day",
      """
      # Bonus

      | Milestone | Date | Bonus |
      |---|---|---|
      | Review passed | 30 June 2027 | $6,000 |
      | Review passed | 31 December 2027 | $8,000 |
      """, "0.00", "14000.00"),
  ]
}
