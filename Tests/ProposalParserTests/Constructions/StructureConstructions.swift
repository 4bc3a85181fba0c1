/// Sections, lists and tables whose words say how amounts are to be taken together.
extension ConstructionTests {
  private static let table = """
    # Statement of work: portal

    between Aarwyl AG (Client) and Nordlicht GmbH (Contractor), in EUR.

    | No. | Deliverable | Due | Price |
    |---|---|---|---|
    | 1 | Design | 31 March 2027 | EUR 20,000 |
    | 2 | Go-live | 30 September 2027 | EUR 50,000 |

    """

  private static let list = """
    - $50,000 for the opening of the plant in Lyon by 30 June 2027
    - $30,000 for the opening of the plant in Turin by 30 June 2027

    """

  static let structures = [
    Construction(
      "a milestone whose name holds a word of other sections",
      "# Bonus\n\n## 1. Board results\n\n- Goal: school average of 82% or above by 30 June 2027\n- Payout: $50,000\n\n## 2. Launch\n\n- Goal: open the wing by 30 June 2027\n- Payout: $20,000\n",
      "0.00", "70000.00"),
    Construction(
      "a milestone about definitions",
      "# Bonus\n\n## A. Glossary\n\n- Measure: terms in the glossary, at least 400 by 30 June 2027\n- Bonus: €5,000\n\n## B. Launch\n\n- Goal: launch by 30 June 2027\n- Bonus: €10,000\n",
      "0.00", "15000.00"),
    Construction(
      "results under a heading without a number stay results",
      "# Bonus\n\n## 1. Launch\n\n- Goal: open the wing by 30 June 2027\n- Payout: $20,000\n\n## Results\n\n- Goal: open the wing\n- Actual: 12 May 2027\n",
      "0.00", "20000.00"),
    Construction(
      "rows with the sum stated", table + "\nThe contract sum is EUR 70,000.\n", "0.00", "70000.00"),
    Construction(
      "a list with a plain lead", "# Bonus for Anna\n\nYou are paid:\n\n" + list, "0.00", "80000.00"
    ),
    Construction(
      "a list with its sum above",
      "# Bonus for Anna\n\n$80,000 in all:\n\n" + list, "0.00", "80000.00"),
    Construction(
      "an amount that was paid before",
      "# Grant agreement: Reading Rooms\n\n£5,000 was paid in 2026.\n\n| Instalment | Milestone | By | Amount |\n|---|---|---|---|\n| 1 | Three reading rooms open | 31 March 2027 | £20,000 |\n| 2 | 500 children enrolled | 30 September 2027 | £40,000 |\n",
      "0.00", "60000.00"),
    Construction(
      "the sum of a table of instalments, with their number",
      "# Grant letter\n\nThe Foundation awards a grant of £60,000, paid in two tranches:\n\n| Tranche | Released when | Latest | Amount |\n|---|---|---|---|\n| 1 | Three reading rooms open | 31 March 2027 | £20,000 |\n| 2 | 500 children enrolled | 30 September 2027 | £40,000 |\n",
      "0.00", "60000.00"),
    Construction(
      "items that end what used to be are goals",
      "# Bonus\n\n- Dropped tests rewritten by 30 June 2027: $10,000\n- Rejected parts sorted out by 30 June 2027: $20,000\n",
      "0.00", "30000.00"),
    Construction(
      "T before the euro, in German",
      "# Zielvereinbarung 2027\n\n## Ziel 1: ERP\n\n- Ziel: Produktivstart bis 30. Juni 2027\n- Prämie: 12 T€\n\n## Auszahlung\n\nGezahlt wird im April 2028.\n",
      "0.00", "12000.00"),
    Construction(
      "decimals in millions, beside groups of three",
      "# Bonus\n\n## 1. Contract\n\n- Goal: sign the Orion contract by 30 June 2027\n- Payout: $1.250 million\n\n## 2. Launch\n\n- Goal: launch by 30 June 2027\n- Payout: $10,000.50\n",
      "0.00", "1260000.50"),
  ]

  static let listsWithNotes = [
    Construction(
      "a past payment and a total beside a list",
      "# Bonus for Anna\n\n" + list
        + "- $20,000 was paid for the plant in Nice in June 2026\n\nTotal: $80,000\n", "0.00",
      "80000.00")
  ]

  static let leadsThatChangeNothing = [
    neighbour("The following bonuses are paid only on acceptance of each plant:"),
    neighbour("For each of the following openings the company pays:"),
    neighbour("Anna receives:"), neighbour("Instead of the bonus of 2026:"),
    neighbour("Each of these is paid when it is reached:"), neighbour("Two bonuses are agreed:"),
  ]

  private static func neighbour(_ lead: String) -> Construction {
    Construction(lead, "# Bonus for Anna\n\n\(lead)\n\n" + list, "0.00", "80000.00")
  }

  static let listedPay = [
    Construction(
      "bullets that name milestones, with a target date",
      "STATEMENT OF WORK\n\n1. Fees. The fee is payable in the following milestones upon Acceptance:\n\n• Milestone A – Discovery report: US$24,000 (target date April 17, 2026)\n\n• Milestone B – Gift cards live: US$42,000 (target date June 26, 2026)\n",
      "0.00", "66000.00", at: ["1=2026-04-17 2=2026-06-26": "66000.00"]),
    Construction(
      "phases with a price each",
      "# Services\n\n## Fees\n\n- Phase 1 - Survey: £4,000.\n- Phase 2 - Drawings: £6,000.\n",
      "0.00", "10000.00"),
    Construction(
      "a list under a heading that says it lists payments",
      "# Licence agreement\n\n## Milestone payments\n\n- First patient dosed in Phase II: CHF 250'000\n- Approval in the EU: CHF 1'000'000\n- Net sales of CHF 50 million in a calendar year: CHF 2'000'000\n",
      "0.00", "3250000.00"),
    Construction(
      "instalments in percent of a lump sum",
      "# Werkvertrag\n\n## § 2 Vergütung\n\n(1) Die Vergütung beträgt pauschal 96.000,00 €. Sie wird in folgenden Raten gezahlt:\n\na) 20 % nach Abnahme des Pflichtenhefts, spätestens am 30.04.2026,\nb) 80 % nach Abnahme des Pilotlagers, spätestens am 31.07.2026.\n",
      "0.00", "96000.00", at: ["1=2026-04-30 2=2026-07-31": "96000.00"]),
    Construction(
      "instalments in percent of a fee, in English",
      "# Services\n\n## Fees\n\nThe fee is EUR 50,000. It is payable in two parts:\n\n- 40% on delivery of the design by 31 March 2027\n- 60% on go-live by 30 September 2027\n",
      "0.00", "50000.00"),
  ]

  static let costBounds = [
    "Hosting is billed at cost, not to exceed US$3,000.",
    "Travel expenses are reimbursed up to US$3,000 in total.",
    "Photography is billed at cost, up to a maximum of US$2,000, and is not part of the fixed fee.",
  ].map { cost in
    Construction(
      cost,
      "# Statement of work\n\nThe fee is US$66,000, payable in two milestones:\n\n- Milestone A: Discovery report: US$24,000 (target date April 17, 2026)\n- Milestone B: Gift cards live: US$42,000 (target date June 26, 2026)\n\n## Costs\n\n\(cost)\n",
      "0.00", "66000.00")
  }

  static let divided = [
    Construction(
      "a fee with the number of its parts",
      "# Statement of work\n\nThe fee is US$66,000, payable in two milestones:\n\n- Milestone A: Discovery report: US$24,000 (target date April 17, 2026)\n- Milestone B: Gift cards live: US$42,000 (target date June 26, 2026)\n",
      "0.00", "66000.00"),
    Construction(
      "a fee that a sentence divides, and a change of it that is summed up",
      "STATEMENT OF WORK\n\n2. Fees. The fixed fee for the Services is US$66,000, payable in the following milestones upon Acceptance:\n\n• Milestone A – Discovery report: US$24,000 (target date April 17, 2026)\n\n• Milestone B – Gift cards live: US$42,000 (target date June 26, 2026)\n\n3. Change Order No. 1. The parties add the following milestone. The total of all milestones is now US$81,000.\n\n• Milestone C – Cards printed: US$15,000 (target date September 18, 2026)\n",
      "0.00", "81000.00"),
    Construction(
      "money that is spent on quotes",
      "# Grant\n\n## Supplement\n\nThe foundation pays £2,500 if the report is accepted by 31 December 2027.\n\n## Conditions\n\nEquipment above £5,000 needs three quotes.\n",
      "0.00", "2500.00"),
  ]

  static let structuresOpen = [
    above("A bonus of $80,000 is paid if both plants are open by 30 June 2027:"),
    above("Anna is paid $90,000, in two parts:"),
    Construction(
      "a sum of all milestones that is another one",
      "STATEMENT OF WORK\n\n2. Fees. The fee is payable in the following milestones upon Acceptance:\n\n• Milestone A – Discovery report: US$24,000 (target date April 17, 2026)\n\n• Milestone B – Gift cards live: US$42,000 (target date June 26, 2026)\n\nThe total of all milestones is US$70,000.\n",
      nil),
    Construction(
      "instalments of a sum that nobody states",
      "# Services\n\n## Fees\n\nThe fee is payable in two parts:\n\n- 40% on delivery of the design by 31 March 2027\n- 60% on go-live by 30 September 2027\n",
      nil),
    Construction(
      "a heading of payments over amounts that are something else",
      "# Bonus payments\n\n- Base salary today: $200,000\n- Last year: $40,000\n- Launch by 30 June 2027: $20,000\n- Approval in the EU: $30,000\n",
      nil),
    formats("$100.000,00", "$50,000"),
    formats("CHF 12'000.–", "CHF 20.000"),
    formats("€10,000", "12 T€"),
    section(
      "| Revenue | Anna | Ben |\n|---|---|---|\n| $5 million | $50,000 | $30,000 |\n| $10 million | $100,000 | $60,000 |"
    ),
    section("- Commission: 2%"), section("We'll pay you 50k for that."),
    section("- Compensation: $50,000"),
    section("- up to $5m: 1%\n- the next $5m: 2%\n- above: 3%"),
    beside("| | Discount | | -EUR 5,000 |"), beside("| | Discount | | EUR 5,000 |"),
    beside("| 3 | Support | 31 October 2027 | EUR 500 / month |"),
    beside("| 3 | Training days | 31 October 2027 | EUR 900 x 4 |"),
    beside("| | Total | | EUR 80,000 |"),
    beside("\nContract sum: EUR 75,000."),
    beside("\nThe following is on top: documentation, EUR 2,500, due 31 October 2027."),
    beside("\nAmounts in thousand."), beside("\n- Documentation: EUR 2,500"),
    beside("| 3 | Option: training | 31 October 2027 | EUR 5,000 |"),
    beside("| 3 | Training (cancelled) | 31 October 2027 | EUR 5,000 |"),
    beside("| 3 | Training | 31 October 2027 | ~EUR 5,000 |"),
    beside("\nThe rows add up to EUR 72,000."), below("\nOnly one of them is paid.\n"),
    below("- $20,000 for the plant in Nice by 30 June 2027 (not agreed)\n"),
    below("- $20,000 for the plant in Nice by 30 June 2027 – dropped\n"),
    below("\nTotal: $90,000\n"), below("\nThe most is $60,000.\n"),
    below("\n## Old plan\n\n- $20,000 for the plant in Nice by 30 June 2026\n"),
    below("\n## Ben\n\nThe same as Anna.\n"),
    below("- Audit passed: same amount\n"), below("- Audit passed by 30 June 2027: double that.\n"),
    below("- not agreed: $20,000 for the Nice plant by 30 June 2027\n"),
    below("- no bonus of $20,000 for the Nice plant by 30 June 2027\n"),
    below("- or: $20,000 for the opening of the plant in Nice by 30 June 2027\n"),
    below(
      "\n## Earlier proposal (not agreed)\n\n- $80,000 for the plant in Lyon by 30 June 2027\n"),
    below("\n## 2026 (for comparison)\n\n- $40,000 for the plant in Nice by 30 June 2026\n"),
    below("\nIf only one of the plants is open, $15,000 is paid.\n"),
    above("One of the following:"), above("Either:"), above("$90,000 in all:"),
    above("Optional:"), above("Rejected:"), above("Whichever comes first:"),
    above("Only the first of these to be reached is paid:"), above("For each of Anna and Ben:"),
    above("Not part of this offer:"), above("Last year's bonuses, for reference:"),
    below("\n## Last year\n\n- $40,000 for the plant in Nice by 30 June 2026\n"),
    above("Each receives:"), above("Each of you receives:"), above("Offer of May (superseded):"),
    Construction(
      "an amount with parts of it in items of its own",
      "# Bonus\n\n- $50,000 for the opening of the plant in Lyon by 30 June 2027\n  - $20,000 when the permit is there\n  - $30,000 when production starts\n",
      nil),
    Construction(
      "a rule of levels beside levels that were not read as such",
      "# Bonus\n\n## 1. Revenue\n\n- Goal: net revenue in calendar year 2027\n- $5 million: $50,000\n- $8 million: $75,000\n- Only the highest level reached is paid.\n- Above $8 million, 0.5% of the excess is paid on top.\n",
      nil),
    Construction(
      "an example that looks like a section of its own",
      "# Bonus\n\n## 1. Launch\n\n- Goal: open the wing by 30 June 2027\n- Payout: $20,000\n\n## 2. Examples\n\n- Goal: open a wing by 30 June 2026\n- Payout: $50,000\n",
      nil),
  ]

  private static func formats(_ first: String, _ second: String) -> Construction {
    Construction(
      "\(first) beside \(second)",
      "# Bonus\n\n## 1. Launch\n\n- Goal: launch the product by 30 June 2027\n- Payout: \(second)\n\n## 2. Contract\n\n- Goal: sign the Orion contract by 30 June 2027\n- Payout: \(first)\n",
      nil)
  }

  private static func section(_ text: String) -> Construction {
    Construction(
      "a goal with pay nobody reads: \(text)",
      "# Bonus\n\n## 1. Revenue\n\n- Goal: net revenue in calendar year 2027\n\n\(text)\n\n## 2. Launch\n\n- Goal: launch the product by 30 June 2027\n- Payout: $20,000\n",
      nil)
  }

  private static func beside(_ text: String) -> Construction {
    Construction("rows beside \(text)", table + text + "\n", nil)
  }

  private static func below(_ text: String) -> Construction {
    Construction("a list with \(text)", "# Bonus for Anna\n\n" + list + text, nil)
  }

  private static func above(_ lead: String) -> Construction {
    Construction(lead, "# Bonus for Anna\n\n\(lead)\n\n" + list, nil)
  }
}
