import Testing

/// Conditions and deductions for milestones that a sentence calls by their names, and promises that say
/// themselves how they fall.
extension ConstructionTests {
  @Test(
    arguments: Self.called + Self.charged + Self.falling + Self.pointLines + Self.asides
      + Self.wholes)
  func `knows what a sentence elsewhere is about`(_ construction: Construction) {
    expect(construction)
  }

  private static func works(_ words: String) -> String {
    """
    # Services contract

    between Aarwyl AG (Client) and Nordlicht GmbH (Contractor), in EUR.

    | No. | Deliverable | Due | Price |
    |---|---|---|---:|
    | 1 | Data model | 31 March 2027 | EUR 20,000 |
    | 2 | Public archive | 30 September 2027 | EUR 50,000 |

    ## Conditions

    \(words)
    """
  }

  private static func works(_ words: String, _ most: String?, at: [String: String?] = [:])
    -> Construction
  {
    Construction(words, works(words), most == nil ? nil : "0.00", most, at: at)
  }

  static let called = [
    works(
      "The price of the public archive is not paid if the audit finds an open leak.", "70000.00"),
    works("Nothing is paid for the data model if the licence has been withdrawn.", "70000.00"),
    works(
      "Acceptance of the archive waits until the fire certificate has been issued. Without it nothing is due for deliverable 2.",
      "70000.00"),
    works("Half of the public archive is not paid if the audit finds a leak.", nil),
    works("Deliverable 2 is only paid if the audit is passed; otherwise half is paid.", nil),
    works("The price is not paid if the audit finds an open leak.", "70000.00"),
    Construction(
      "nur gezahlt, wenn",
      "# Werkvertrag\n\n| Rate | Leistung | Termin | Betrag |\n|---|---|---|---:|\n| 1 | Konzept | 31.03.2027 | 20.000 € |\n| 2 | Abnahme | 30.09.2027 | 50.000 € |\n\n## Abnahme\n\nRate 2 wird nur gezahlt, wenn die Verfügbarkeit im Probelauf mindestens 95 % beträgt.\n",
      "0.00", "70000.00"),
  ]

  static let charged = [
    works(
      "For each week of delay EUR 1,000 are deducted from the price of deliverable 2, at most EUR 4,000. The date of deliverable 1 is there to guide us. If that deliverable or one of those before it is late it is paid in full, without any deduction.",
      "70000.00", at: ["1=2027-03-20 2=2027-10-07": "69000.00"]),
    works(
      "For each week of delay EUR 1,000 are deducted from the price of deliverable 2, at most EUR 4,000. The same applies to deliverable 1.",
      "70000.00", at: ["1=2027-04-10 2=2027-09-30": nil]),
    works(
      "For each full week that we're late you take EUR 500 off, but not more than EUR 2,000 in all.",
      "70000.00", at: ["1=2027-04-14 2=2027-09-30": "69000.00"]),
    works(
      "For each week of delay EUR 1,000 are deducted, at most EUR 4,000.", "70000.00",
      at: ["1=2027-04-14 2=2027-09-30": "68000.00"]),
  ]

  private static func training(_ words: String, _ most: String?, at: [String: String?])
    -> Construction
  {
    Construction(
      words,
      "# Grant\n\n**Training award.** €12,000 is granted for 400 teachers who have passed the course by 31 March 2028. \(words)\n",
      most == nil ? nil : "0.00", most, at: at)
  }

  static let falling = [
    training(
      "If fewer have done so, the award is reduced in proportion; with fewer than 200, however, it is not paid at all.",
      "12000.00", at: ["1=199": "0.00", "1=300": "9000.00", "1=500": "12000.00"]),
    training(
      "Where fewer have passed, the award is reduced pro rata; with fewer than 100 it is not paid at all.",
      "12000.00", at: ["1=99": "0.00", "1=100": "3000.00"]),
    training(
      "If the budget is cut, the award is reduced in proportion.", nil, at: ["1=400": nil]),
  ]

  private static func sold(_ words: String, _ most: String?, at: [String: String?]) -> Construction
  {
    Construction(
      words,
      "# Earn-out\n\nAmounts are in US dollars.\n\n## One\n\nThe sellers receive $50,000 if revenue for 2027 reaches $3 million.\n\n## Two\n\nThe sellers receive $20,000 if all ten customers renew by March 31, 2027.\n\n## Adjustments\n\n\(words)\n",
      most == nil ? nil : "0.00", most, at: at)
  }

  static let wholes = [
    sold(
      "The two payments, adjusted as above, never total more than $60,000.", "60000.00",
      at: ["1=3000000 2=10": "60000.00"]),
    sold(
      "The payments may not come to more than $60,000.", "60000.00",
      at: ["1=3000000 2=10": "60000.00"]),
    sold(
      "If either Seller breaches the covenant in Section 6.4, no payment of any kind is payable.",
      "70000.00", at: ["1=3000000 2=10": "70000.00"]),
    sold(
      "If either of them is missed, no payment of any kind is payable.", "70000.00",
      at: ["1=3000000 2=10": "70000.00", "1=3000000 2=9": "0.00"]),
    sold(
      "If an invoice is paid within 10 days, the company may take 2% off it.", "70000.00",
      at: ["1=3000000 2=10": "70000.00"]),
    sold("If fewer renew, all payments are reduced in proportion.", nil, at: [:]),
  ]

  static let pointLines = [
    Construction(
      "beträgt 0 € bei … und … bei …",
      "# Werkvertrag\n\n## § 5 Mehrleistung\n\nLeistet die Anlage im Test am 18.12.2026 mehr als 40 Teile je Stunde, erhält die Firma eine Prämie. Sie beträgt 0 € bei 40 Teilen je Stunde und 30.000 € bei 50 Teilen je Stunde; dazwischen wird geradlinig interpoliert.\n",
      "0.00", "30000.00", at: ["1=40": "0.00", "1=45": "15000.00", "1=60": "30000.00"]),
    Construction(
      "climbs until it stands at",
      "# Earn-out\n\n## EBITDA\n\nWhere EBITDA for 2027 comes in under $2 million, the sellers receive nothing. At exactly $2 million they receive $100,000. The payment then climbs in a straight line until, at $4 million, it stands at $300,000.\n",
      "0.00", "300000.00",
      at: ["1=1999999": "0.00", "1=2000000": "100000.00", "1=3000000": "200000.00"]),
    Construction(
      "climbs, and nobody says where to",
      "# Earn-out\n\n## EBITDA\n\nAt exactly $2 million of EBITDA for 2027 the sellers receive $100,000. The payment then climbs in a straight line.\n",
      nil),
  ]

  static let asides = [
    works("Hotels and a per diem of EUR 120 do not count toward any of the above.", "70000.00"),
    works("The flow reached 185 m³/s in the last test.", "70000.00"),
    works("A per diem of EUR 120 is deducted from each of the above prices.", nil),
  ]
}
