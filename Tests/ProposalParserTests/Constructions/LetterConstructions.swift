/// What letters, notes and contracts say in the words of people: steps, shares of a price, partial pay.
extension ConstructionTests {
  static let letters = [
    Construction(
      "days as levels of a line, of which one sentence names the target",
      "# Offer\n\n**Days sales outstanding.** At 58 days you earn $10,000. Our target is 52 days, and that earns $25,000. At 48 days or fewer you earn $40,000, which is the most this one can pay. For results in between, we draw a straight line from one point to the next. If DSO is above 58 days there is no payment.",
      "0.00", "40000.00",
      at: ["1=59": "0.00", "1=58": "10000.00", "1=55": "17500.00", "1=40": "40000.00"]),
    Construction(
      "an amount that takes the place of the one before",
      "# Offer\n\n### Pipeline\n\n* reach C$6 million and I get C$20,000\n* reach C$9 million and it is C$45,000 instead\n* reach C$12 million and it is C$70,000 instead",
      "0.00", "70000.00",
      at: ["1=5999999": "0.00", "1=9000000": "45000.00", "1=13000000": "70000.00"]),
    Construction(
      "a condition behind where",
      "# Bonus plan\n\n## Keeping\n\n£5,000 where gross revenue retention is 92% or better for the plan year.",
      "0.00", "5000.00", at: ["1=91.9": "0.00", "1=92": "5000.00"]),
    Construction(
      "a share of the amount that is knocked off for each week",
      "# Offer\n\n## Relaunch\n\nC$40,000 if the new site is live by 15 May 2026. If I'm late, knock off 5% of the C$40,000 for every full week past 15 May. If it still isn't live by 26 June 2026 I get nothing for it.",
      "0.00", "40000.00",
      at: ["1=2026-05-15": "40000.00", "1=2026-05-30": "36000.00", "1=2026-06-27": "0.00"]),
    Construction(
      "partial pay down to a number",
      "# Offer\n\n## Customers\n\nC$36,000 for 40 new customers by 31 March 2027. Below 40 it is paid in proportion, down to 32. More than 40 doesn't pay any extra.",
      "0.00", "36000.00", at: ["1=31": "0.00", "1=36": "32400.00", "1=50": "36000.00"]),
    Construction(
      "units of which nobody is paid for more",
      "# Plan\n\n## Renewals\n\n£750 for every existing customer who renews. No AE is paid for more than 16 of them in the year.",
      "0.00", "12000.00", at: ["1=10": "7500.00", "1=20": "12000.00"]),
    Construction(
      "parts of the full amount with what they come to",
      "# Grant\n\n**People in work.** With 60 or more the Trust pays the full €20,000. With 48 or more, but fewer than 60, it pays three quarters (€15,000). With 36 or more, but fewer than 48, it pays half (€10,000). With fewer than 36 it pays nothing.",
      "0.00", "20000.00",
      at: ["1=35": "0.00", "1=47": "10000.00", "1=48": "15000.00", "1=61": "20000.00"]),
  ]

  static let portions = [
    Construction(
      "portions of a price with their amounts and days",
      "# SOW\n\n3.1 The Contract Price is A$412,500.00. It is payable in the following portions upon Acceptance of the corresponding Milestone and not otherwise:\n\n(a) Milestone 1, Project Management Plan: ten per cent (10%), being A$41,250.00, due 27 February 2026;\n\n(b) Milestone 2, Detailed Design: ninety per cent (90%), being A$371,250.00, due 24 April 2026.",
      "0.00", "412500.00",
      at: ["1=2026-02-27": "41250.00", "1=2026-02-27 2=2026-04-24": "412500.00"]),
    Construction(
      "instalments on events with days, in a section of their own",
      "# SOW\n\n## Price\n\nThe Contract Price is $100,000. It is paid in instalments:\n\n- 10% on acceptance of the plan, due 27 February 2026\n- 90% on acceptance of the design, due 24 April 2026",
      "0.00", "100000.00", at: ["1=2026-02-27": "10000.00"]),
    Construction(
      "levels of hours of which one bound leaves out the unit",
      "# Memo\n\n**Goal 2: rework hours**\n\n- 140 hours or less: the whole $5,400\n- More than 140 but no more than 180 hours: half of it, $2,700\n- Over 180: zip",
      "0.00", "5400.00",
      at: ["2=140": "5400.00", "2=141": "2700.00", "2=180": "2700.00", "2=181": "0.00"]),
    Construction(
      "a number below the level that earns nothing",
      "# Bonus plan\n\n## Keeping\n\n£5,000 if gross revenue retention is 92% or better. It is all or nothing: 91.9% earns nothing.",
      "0.00", "5000.00", at: ["1=91.9": "0.00", "1=92": "5000.00"]),
    Construction(
      "a part in a relative clause, and what it comes to at the plan",
      "# Zielvereinbarung\n\n## Einsparungen\n\nVon den bis zum 31. Dezember 2026 erzielten Einsparungen erhält Frau Südhoff 3 % des Betrags, der 200.000 € übersteigt, höchstens jedoch 18.000,00 €. Geplant sind 600.000 €; das ergibt 12.000,00 €.",
      "0.00", "18000.00", at: ["1=200000": "0.00", "1=600000": "12000.00", "1=900000": "18000.00"]),
    Construction(
      "a level that a pronoun points at, and half of it below",
      "# Zielvereinbarung\n\n## Reklamationsquote\n\nZielwert ist eine Reklamationsquote von höchstens 1,8 %. Wird er erreicht, beträgt die Prämie 7.500,00 €. Liegt die Quote über 1,8 %, aber nicht über 2,2 %, wird die Hälfte gezahlt, also 3.750,00 €. Bei mehr als 2,2 % entfällt die Prämie.",
      "0.00", "7500.00", at: ["1=1.8": "7500.00", "1=2.2": "3750.00", "1=2.3": "0.00"]),
    Construction(
      "sums of cases in bare numbers",
      "# Offer\n\n## Site\n\nC$40,000 if the new site is live by 15 May 2026.\n\n## Leads\n\nC$18,000 if four leads have started by 31 July 2026.\n\n## What it adds up to\n\n| | Site | Leads | Sum |\n|:--|--:|--:|--:|\n| At plan | 40,000 | 18,000 | 58,000 |\n| Everything maxed | 40,000 | 18,000 | 58,000 |",
      "0.00", "58000.00"),
  ]

  /// Sentences of letters and contracts that change nothing of what is paid.
  static let remarks = [
    "Payments are non-refundable and may not be credited against royalties.",
    "If an event is never reached, the payment for it never falls due.",
    "The grant may be used only for the purpose above.",
    "Tell me if I misunderstood anything, otherwise I take your “agreed” by return mail as the order.",
    "If we can't agree on a figure within two weeks, we ask the chair of the audit committee and live with the answer.",
    "The Trust's appraisal puts the benefit to the region, in earnings and reduced benefit payments, at €1.9 million.",
    "The business case attributes $5.6 million of avoided maintenance over five years to the system.",
    "Extra wishes only with a signed supplement showing price and date.",
    "If a customer cancels, the deal is taken out of the count and any overpayment is recovered.",
    "Payments already made are not refundable if the Client later decides to shelve the programme.",
    "No change to the dates or targets takes effect unless both of us have signed it.",
    "If any provision of this agreement is found to be invalid, the rest of it stands.",
    "Should a goal not be reached by its date, the payment for it simply does not arise.",
    "If the certificate is issued a second time for another site, that does not trigger the payment again.",
    "Jede Prämie wird nur einmal gezahlt, auch wenn das Ergebnis später noch einmal erreicht wird.",
    "If all goes to plan, everything here will have been paid by Christmas.",
    "None of the bonuses is guaranteed.",
    "None of the payments includes VAT.",
    "The 2025 numbers for this role have target bonus at 40% of salary at P50 and 55% at P75.",
  ].map { sentence in
    Construction(
      sentence,
      "# Offer\n\n## Site\n\n$40,000 if the new site is live by 15 May 2026.\n\n## Leads\n\n$18,000 if four leads have started by 31 July 2026.\n\n## General\n\n\(sentence)",
      "0.00", "58000.00")
  }

  /// The same words with a change in them.
  static let remarksOpen = [
    "The payments are reduced by what the study shows.",
    "If we can't agree on a figure, the lower amount is paid.",
    "Tell me if the bonus is to be halved.",
    "The advance may be credited against the payments.",
    "If the office moves, the payment for it never falls due.",
    "“Over” means reaching that figure or more.",
    "You need to have at least two of these in the bag before any of them is paid.",
    "The site and the leads are alternatives: we pay for whichever comes first.",
    "None of this is due for a year in which the company makes a loss.",
    "Any penalty we have to pay to customers comes out of this pot.",
    "A clean sweep doubles the last one.",
    "The bonus for the site is shared equally with the regional director.",
    "What you lose on one goal can be made up by overshooting another.",
    "The amounts shown assume the full budget; if the board approves less, they shrink accordingly.",
    "One out of two pays nothing.",
    "A site without the shop counts for three quarters.",
    "Of the goals you reach, the smallest is not paid.",
    "Ohne die Leads gibt es auch für die Site nichts.",
    "Retailer penalties of the quarter will be subtracted from the bonus for the site.",
    "The bar for leads rises to five if the new software is live by March.",
    "We reserve the right to replace any goal by another of similar difficulty.",
    "The board can take back the site money out of the January payroll.",
    "Strafzahlungen an Kunden werden von der Leadprämie abgezogen.",
    "Die Auszahlung erfolgt erst, nachdem die Site zwölf Monate in Betrieb war.",
    "Sums not reached are carried over and can still be earned next year.",
    "Time away of more than thirty days shrinks each sum day by day.",
    "The sums shown move up or down with headcount.",
  ].map { sentence in
    Construction(
      sentence,
      "# Offer\n\n## Site\n\n$40,000 if the new site is live by 15 May 2026.\n\n## Leads\n\n$18,000 if four leads have started by 31 July 2026.\n\n## General\n\n\(sentence)",
      nil)
  }

  static let lettersOpen = [
    Construction(
      "an amount for a late day under a label",
      "# Bonus\n\n## Kiln\n\nPayout: £18,000 if the new kiln receives its certificate by 31 July 2026\nLate certification: £9,000 instead, if the certificate is dated after 31 July 2026 but no later than 30 September 2026",
      nil),
    Construction(
      "a criterion of acceptance that takes from the pay",
      "# SOW\n\n| Milestone | Due | Payment |\n|---|---|---:|\n| Report | 27 March 2026 | $36,000 |\n| Trial | 29 May 2026 | $60,000 |\n\n## Acceptance criteria\n\n- **Trial:** below 99.5% of matching records the payment is halved.",
      nil),
    Construction(
      "a table of cases above the most that the milestones pay",
      "# Offer\n\n## Site\n\n$40,000 if the site is live by 15 May 2026.\n\n## Leads\n\n$18,000 if four leads have started by 31 July 2026.\n\n## Sum\n\n| | Site | Leads | Sum |\n|:--|--:|--:|--:|\n| At plan | 40,000 | 18,000 | 58,000 |\n| Everything maxed | 50,000 | 18,000 | 68,000 |",
      nil),
    Construction(
      "what a plan that nobody pays for comes to",
      "# Bonus\n\nDana receives $10,000 when the Leeds office has opened by 30 June 2027. The plan is 20 shops, which is $9,000.",
      nil),
    Construction(
      "a bound that somebody can lift",
      "# Bonus plan\n\n## Renewals\n\n£750 for every customer who renews in 2027. Nobody is paid for more than 16 without the board's consent.",
      nil),
    Construction(
      "a number above the level that earns nothing",
      "# Bonus plan\n\n## Keeping\n\n£5,000 if revenue retention is 92% or better. 95% earns nothing.",
      nil),
    Construction(
      "a part with another amount than it comes to",
      "# Grant\n\n**People in work.** With 60 or more the Trust pays €20,000. With 48 or more, but fewer than 60, it pays three quarters (€16,000).",
      nil),
    Construction(
      "portions whose amounts are none of the price",
      "# SOW\n\nThe Contract Price is $100,000. It is payable in the following portions:\n\n- Plan: 10%, being $10,000, due 27 February 2026\n- Design: 90%, being $95,000, due 24 April 2026",
      nil),
  ]
}
