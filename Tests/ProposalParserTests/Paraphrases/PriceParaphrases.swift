/// Ways to state a price for each unit, a rate with its bounds, and amounts with tax on top.
extension ParaphraseTests {
  static let sitePrices = Paraphrase.all(
    of: "so much a site, for so many at most",
    in: """
      # Statement of work

      Client: Halden Retail GmbH
      Supplier: Northgate Networks Ltd
      Currency: EUR
      Term: 1 January 2027 to 31 December 2027

      ## Fees

      {}

      ## Payment

      Invoices are payable within 30 days of receipt.
      """,
    "0.00", "48000.00",
    at: ["1=0": "0.00", "1=25": "30000.00", "1=40": "48000.00", "1=55": "48000.00"],
    ways: [
      "The Client shall pay the Supplier €1,200 for each site migrated during the Term, up to a maximum of 40 sites.",
      "€1,200 per migrated site, max. 40 sites.",
      "Fee per migrated site: €1,200 (not more than 40 sites are chargeable)",
      "For every site we migrate by 31 December 2027 you pay us €1,200. Sites beyond the fortieth are free of charge.",
      "Northgate is paid EUR 1,200 a site. No more than 40 sites will be paid for, however many are migrated.",
      "Each site migrated earns the Supplier a fee of €1,200; the number of sites for which a fee is payable is limited to 40.",
      "Fee = €1,200 × number of sites migrated, capped at 40 sites",
      "Fee = €1,200 × min(sites migrated, 40)",
      "| Item | Unit price | Maximum quantity |\n|---|---|---|\n| Site migrated | €1,200 | 40 |",
      "- Unit: migrated site\n- Price per unit: €1,200\n- Maximum number of units: 40",
    ])

  static let dayPrices = Paraphrase.all(
    of: "so much a day, for so many at most",
    in: """
      # Consultancy agreement

      **Client:** Fenwick & Cole LLP
      **Consultant:** Judith Amsel
      **Currency:** GBP
      **Period:** 1 March 2027 to 30 November 2027

      Days worked are recorded on time sheets.

      {}

      Time sheets are paid within 14 days.
      """,
    "0.00", "51000.00",
    at: ["1=0": "0.00", "1=42": "35700.00", "1=60": "51000.00", "1=75": "51000.00"],
    ways: [
      "Day rate: £850 (maximum 60 days)",
      "Time worked is charged at £850 a day, for no more than 60 days.",
      "Work is billed at £850 per day, up to a maximum of 60 days.",
      "Days worked are invoiced at £850 each. At most 60 days may be invoiced.",
      "The Client shall pay the Consultant £850 for each day worked, provided that not more than 60 days shall be chargeable.",
      "Fee: days worked × £850, with a limit of 60 days.",
      "Judith's rate is £850 per day worked; we will not pay for more than 60 days.",
      "For each day that she works Judith gets £850. After 60 days any further work is at her own cost.",
      "Day rate: £850\n\nMaximum days: 60",
    ])

  static let hurdles = Paraphrase.all(
    of: "a rate of what exceeds an amount, with a cap",
    in: """
      # Savings share

      All amounts are in US dollars. "Savings" means the savings in 2027 confirmed by your finance department.

      {}

      The amount is paid on 31 March 2028.
      """,
    "0.00", "120000.00",
    at: [
      "1=200000": "0.00", "1=250000": "0.00", "1=1000000": "60000.00", "1=1234567.89": "78765.43",
      "1=5000000": "120000.00",
    ],
    ways: [
      "Bonus = 8% × (savings − $250,000), capped at $120,000.",
      "Brightline receives 8% of the savings above $250,000, but not more than $120,000.",
      "You pay us 8% of every dollar of savings over $250,000, up to a maximum of $120,000.",
      "Our fee is 8 percent of the amount by which the savings exceed $250,000. It is limited to $120,000.",
      "Fee: 8% of savings over and above $250k, max $120k",
      "A fee of 8% is payable on that part of the savings which is above $250,000; in no event will the fee be greater than $120,000.",
      "Fee = min($120,000, 8% × max(0, savings − $250,000))",
    ])

  static let guarantees = Paraphrase.all(
    of: "a rate with a least amount",
    in: """
      # Sales plan 2027

      Currency: USD

      Plan period: 1 January 2027 to 31 December 2027

      ## Commission

      {}

      There is no cap.

      ## Timing

      Commission is paid with the February 2028 payroll.
      """,
    "40000.00", "no cap",
    at: [
      "1=0": "40000.00", "1=500000": "40000.00", "1=1200000": "60000.00",
      "1=2345678.90": "117283.95",
    ],
    ways: [
      "Marco earns a commission of 5% of net sales, with a guaranteed minimum of $40,000.",
      "Commission: 5% of net sales, but at least $40,000",
      "5% of net sales; minimum $40,000; no maximum.",
      "You will be paid 5% of your net sales. If this comes to less than $40,000, you will receive $40,000 instead.",
      "The commission equals 5% of net sales and shall in no case be lower than $40,000.",
      "The greater of (a) $40,000 and (b) 5% of net sales.",
      "Commission = max($40,000, 5% × net sales)",
      "Tallow pays Marco 5 percent on net sales and guarantees him a commission of not less than $40,000 for the plan period.",
      "- Rate: 5% of net sales\n- Guaranteed minimum: $40,000\n- Cap: none",
      "Commission rate: 5% of net sales\n\nMinimum commission: $40,000",
    ])

  static let netOfTax = Paraphrase.all(
    of: "two amounts, with tax on top",
    in: """
      # Statement of work

      Customer: Wexcombe County Council
      Currency: GBP

      VAT is no part of what the supplier earns.

      ## Payments

      {}

      ## General

      Either party may ask for a progress meeting.
      """,
    "0.00", "80000.00",
    at: [
      "1=met 2=met": "80000.00", "1=met 2=missed": "30000.00", "1=missed 2=met": "50000.00",
      "1=missed 2=missed": "0.00",
    ],
    ways: [
      "The Supplier is paid £30,000 plus VAT when the pilot is accepted by 30 April 2027 and £50,000 plus VAT when the full archive is accepted by 31 October 2027.",
      "£30,000 (exclusive of VAT) if the pilot is accepted by 30 April 2027; £50,000 (exclusive of VAT) if the full archive is accepted by 31 October 2027.",
      "On acceptance of the pilot by 30 April 2027 we invoice £30,000, and on acceptance of the full archive by 31 October 2027 we invoice £50,000. VAT at 20% is added to both.",
      "Acceptance of the pilot by 30 April 2027 pays £30,000 ex VAT, and acceptance of the full archive by 31 October 2027 pays £50,000 ex VAT.",
      "All prices are before VAT: £30,000 once the pilot has been accepted by 30 April 2027, and £50,000 once the full archive has been accepted by 31 October 2027.",
      "- Pilot accepted by 30 April 2027: £30,000 plus VAT\n- Full archive accepted by 31 October 2027: £50,000 plus VAT",
      "| Milestone | Due by | Amount (excl. VAT) |\n|---|---|---|\n| Pilot accepted | 30 April 2027 | £30,000 |\n| Full archive accepted | 31 October 2027 | £50,000 |",
      "1. Pilot accepted by 30 April 2027. Fee: £30,000 + VAT.\n2. Full archive accepted by 31 October 2027. Fee: £50,000 + VAT.",
    ])

  static let forEachPerson = Paraphrase.all(
    of: "an amount for each of three people",
    in: """
      # Release award

      ## Award

      Currency: USD. Award year: 1 January 2027 to 31 December 2027.

      {}

      ## Payment

      The award is paid with the July 2027 payroll.
      """,
    "0.00", "22500.00", at: ["1=met": "22500.00", "1=missed": "0.00"],
    ways: [
      "If release 4.0 ships by 30 June 2027, Anna Reyes, Tom Bell and Priya Nair each receive $7,500.",
      "Anna Reyes, Tom Bell and Priya Nair will each be paid $7,500 if release 4.0 ships by 30 June 2027.",
      "When release 4.0 ships by 30 June 2027, we pay $7,500 each to Anna Reyes, Tom Bell and Priya Nair.",
      "Release 4.0 ships by 30 June 2027: $7,500 each for Anna Reyes, Tom Bell and Priya Nair",
      "Provided that release 4.0 is shipped by 30 June 2027, the Company shall pay each of Anna Reyes, Tom Bell and Priya Nair an award of $7,500.",
      "Three engineers share in this award: Anna Reyes, Tom Bell and Priya Nair. Each of them gets $7,500 if release 4.0 ships by 30 June 2027.",
      "$7,500 per person to Anna Reyes, Tom Bell and Priya Nair if release 4.0 ships on or before 30 June 2027.",
      "Shipping release 4.0 by 30 June 2027 earns Anna Reyes, Tom Bell and Priya Nair $7,500 apiece.",
      "| Milestone | Deadline | Recipients | Award per person |\n|---|---|---|---|\n| Release 4.0 ships | 30 June 2027 | Anna Reyes, Tom Bell, Priya Nair | $7,500 |",
    ])
}
