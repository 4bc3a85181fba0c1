/// Sheets as they are pasted: lists and headings that Markdown does not know as such.
extension ConstructionTests {
  static let pasted = [
    Construction(
      "numbered names above their text",
      """
      All amounts in USD.

      1) Sign-ups

      Paid sign-ups on the dashboard at the end of 2026.

      - 300: you get $2,000
      - 500: another $3,000 on top

      They stack.

      2) Audit

      $4,000 when the auditor's report is in our inbox, by September 30, 2026.
      """, "0.00", "9000.00", at: ["1=500 2=met": "9000.00", "1=499 2=missed": "2000.00"]),
    Construction(
      "headings in capitals, bullets and due days",
      """
      pay stages, Harrow Concreting, figures in AUD

      STAGES

      • Stage 1 slab poured, tests passed
        $20,000 - due 17 April 2026
      • Stage 2 roof poured, tests passed
        $30,000 - due 29 May 2026

      EXTRAS

      - Extra A, offcuts: waste over the whole job, 3.0% or less = $1,500. Over 3.0% = nothing.
      """, "0.00", "51500.00", at: ["1=met 2=missed 3=3": "21500.00", "3=3.1": "0.00"]),
    Construction(
      "clauses (a) to (d) under a numbered clause",
      """
      # Commission

      Amounts in GBP.

      ## Gross margin

      2.2 Commission is worked out in slices, and each slice bears its own rate:

         (a) nothing on the first £300,000 of gross margin;
         (b) 2% on the part from £300,000 to £500,000; and
         (c) 5% on the part above £500,000.

      2.3 Commission will not go beyond £20,000, however much margin is made.

      2.4 By way of illustration, gross margin of £600,000 earns £9,000 altogether.
      """, "0.00", "20000.00", at: ["1=600000": "9000.00", "1=2000000": "20000.00"]),
    Construction(
      "numbered clauses, each with its own event",
      """
      # Exhibit

      ## D.2 Development payments

      D.2.1 Licensee shall pay US$750,000 upon the first dosing of a patient, if that dosing takes place on or before 31 December 2027.

      D.2.2 Licensee shall pay US$3.2 million upon the first grant of a marketing authorisation in the United Kingdom.
      """, "0.00", "3950000.00", at: ["1=met 2=missed": "750000.00"]),
    Construction(
      "a checklist with names, prices and days",
      """
      # Offer

      Prices in EUR.

      - [ ] **M1: Interface** – €3,200 – due 2026-03-13
        - done when: merged
      - [ ] **M2: Old reports** – €95 per report ported, max. 30 reports – until 2026-06-30
      - [ ] **M3: Speed** – €1,500 if the response time is 250 ms or less
        - 251 ms or more pays €0
      """, "0.00", "7550.00", at: ["m1=met m2=40 m3=250": "7550.00", "m2=2 m3=251": "190.00"]),
    Construction(
      "the four milestones together, and an example, are no milestones",
      """
      # Letter

      Amounts in pounds sterling.

      **First, the agreement.** If a supply agreement is signed on or before 30 September 2026, I receive £15,000.

      **Second, relaunches.** For each line that I relaunch by 31 March 2027 I receive £2,500, for at most six lines.

      If everything goes well the two milestones pay £30,000, which I would not expect in a first year. For example, four lines and the agreement would pay £25,000.
      """, "0.00", "30000.00", at: ["1=met 2=4": "25000.00"]),
    Construction(
      "numbered names, underlined",
      """
      Sales Plan
      ==========

      Amounts in USD. Plan period: February 1, 2026 through January 31, 2027

      1. Commission on new revenue
      ----------------------------

      - 4% on the part of new revenue up to $1,000,000
      - 9% on the part above $1,000,000

      The commission in this section is limited to $160,000.

      2. Multi-year bonus
      -------------------

      $1,200 for each contract with a term of 36 months or longer, for no more than 25 contracts.
      """, "0.00", "190000.00", at: ["1=1500000 2=3": "88600.00"]),
    Construction(
      "instalments (a) to (c) with their own days are no ladder",
      """
      # Agreement

      Amounts in GBP.

      ## Fee

      3.1 The Client shall pay the following Instalments upon delivery of the respective Deliverable:

      (a) Inception report, Due Date 27 March 2026: £27,750;

      (b) Draft masterplan, Due Date 26 June 2026: £64,750;

      (c) Final masterplan, Due Date 30 October 2026: £64,750.
      """, "0.00", "157250.00", at: ["1=met 2=met 3=missed": "92500.00"]),
    Construction(
      "steps a. and b. on lines of one paragraph",
      """
      # Rider

      ## Box office

      By reference to worldwide theatrical gross through December 31, 2028:
      a. at $5,000,000, $25,000;
      b. at $10,000,000, an additional $40,000.
      """, "0.00", "65000.00", at: ["1=10000000": "65000.00", "1=9999999": "25000.00"]),
    Construction(
      "levels between semicolons, the verb said once",
      """
      # Letter

      **Service revenue.** At $8,000,000 or more I am paid $40,000; at $10,000,000 or more, $70,000; at $12,000,000 or more, $110,000. Only the amount of the highest level reached is paid.
      """, "0.00", "110000.00", at: ["1=10000000": "70000.00", "1=7999999": "0.00"]),
  ]

  /// Tables whose rows or columns are not what they seem.
  static let unusualTables = [
    Construction(
      "a row that says what each level pays",
      """
      # Incentive

      Target amount: $40,000.

      | Goal | Weight | Threshold | Target | Maximum |
      |---|---:|---:|---:|---:|
      | Retention | 60% | 88% | 91% | 94% |
      | Cost per ticket | 40% | $9.40 | $8.50 | $8.00 |
      | Pays, in % of the goal's share | | 50% | 100% | 150% |

      Between the levels the payout moves in a straight line.

      | Rule | What it does |
      |---|---|
      | Data breach gate | If the company must notify a regulator of a data breach during 2026, no goal pays anything. |
      | Overall limit | The two goals together pay no more than 140% of the target amount, which is $56,000. |
      """, "0.00", "56000.00",
      at: ["1=91 2=8.50": "40000.00", "1=94 2=8": "56000.00", "1=89.5 2=10": "18000.00"]),
    Construction(
      "ein Maßstab in der letzten Zeile, Beträge je Ziel",
      """
      # Zielvereinbarung 2026

      | Nr. | Ziel | Kennzahl | Schwelle | Ziel | Maximum | Zielbetrag |
      |---|---|---|---:|---:|---:|---:|
      | 1 | Herstellkosten | € je Stück | 12,80 € | 12,20 € | 11,60 € | 16.000,00 € |
      | 2 | Liefertreue | Anteil der Aufträge | 92,0 % | 95,0 % | 98,0 % | 12.000,00 € |
      | | Auszahlung in % des Zielbetrags | | 50 % | 100 % | 150 % | |

      Zwischen den Stufen wird linear interpoliert.
      """, "0.00", "42000.00", at: ["1=12.35 2=96.2": "28400.00", "1=12.81 2=92": "6000.00"]),
    Construction(
      "counts in the first column, remarks in the second",
      """
      # Openings

      **I. New restaurants**

      Restaurants opened by December 27, 2026. All amounts in USD.

      | Restaurants opened | What it takes | Amount |
      |---|---|---|
      | 5 | Leases already signed | $40,000 |
      | 8 | Three more sites | $60,000 |
      | 12 | Full build-out | $90,000 |

      Only the highest row reached is paid.
      """, "0.00", "90000.00", at: ["i=8": "60000.00", "i=4": "0.00"]),
    Construction(
      "bands with letters, and the first part by its width",
      """
      # Plan

      Currency: USD.

      ## New revenue

      Each band's rate is paid only on the part of new revenue that falls inside that band.

      | Band | New revenue in the band | Rate |
      |---|---|---:|
      | A | first $500,000 | 2.0% |
      | B | above $500,000 up to $1,000,000 | 3.5% |
      | C | above $1,000,000 | 0.0% |
      """, "0.00", "27500.00", at: ["1=800000": "20500.00"]),
    Construction(
      "two whole numbers on a line of a list, and parts of the full amount",
      """
      # Line 3

      Amounts in GBP. There are tests in the protocol. Number of tests passed on or before 30 September 2026:

      * all 12 tests passed: £5,000 (full amount)
      * 10 or 11 tests passed: 60% of the full amount
      * 8 or 9 tests passed: 30% of the full amount
      * 7 or less: nil
      """, "0.00", "5000.00", at: ["1=10": "3000.00", "1=9": "1500.00", "1=7": "0.00"]),
    Construction(
      "parts of an amount that the sentence above states",
      """
      # Clean hands

      Audit score, average of six audits. The full award is £4,000 at 98%. If we do not get there:

      - 95% or more but below 98%: 75% of the £4,000
      - 90% or more but below 95%: 50% of the £4,000
      - below 90%: nothing
      """, "0.00", "4000.00", at: ["1=98": "4000.00", "1=97.9": "3000.00", "1=89.9": "0.00"]),
  ]
}
