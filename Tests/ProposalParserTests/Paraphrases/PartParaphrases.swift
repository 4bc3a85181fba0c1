/// Ways to state rates for parts of a value, and amounts for several levels.
extension ParaphraseTests {
  static let parts = Paraphrase.all(
    of: "a rate for each part of a value",
    in: """
      # Commission letter

      Bookings are the first-year value of contracts signed in 2027. All amounts are in USD.

      {}

      There is no cap.

      Commission is paid in the month after the year has closed.
      """,
    "0.00", "no cap", at: ["1=800000": "16000.00", "1=3500000": "110000.00"],
    ways: [
      "You earn 2% on the first $1,000,000 of bookings, 3% on the next $1,000,000 and 4% on the rest.",
      "Commission is 2% of bookings up to $1,000,000, 3% of the part of bookings between $1,000,000 and $2,000,000, and 4% of the part above $2,000,000.",
      "A commission of 2% is paid on bookings up to $1m; on bookings from $1m to $2m the rate is 3%, and on bookings over $2m it is 4%. Each rate applies only to the bookings inside its band.",
      "Commission = 2% of the first $1,000,000 of bookings + 3% of the next $1,000,000 + 4% of all bookings beyond $2,000,000",
      "Two percent (2%) of that portion of the bookings which does not exceed $1,000,000; plus three percent (3%) of that portion which exceeds $1,000,000 but does not exceed $2,000,000; plus four percent (4%) of that portion which exceeds $2,000,000.",
      "Out of the first $1,000,000 of bookings you get 2%, out of the following $1,000,000 you get 3%, and out of whatever is left you get 4%.",
      "| Slice of bookings | Rate on that slice |\n|---|---|\n| first $1,000,000 | 2% |\n| next $1,000,000 | 3% |\n| remainder | 4% |",
      "| Portion of bookings | Commission on that portion |\n|---|---|\n| $0 to $1,000,000 | 2% |\n| above $1,000,000 to $2,000,000 | 3% |\n| above $2,000,000 | 4% |",
      "| From | To | Marginal rate |\n|---|---|---|\n| $0 | $1,000,000 | 2% |\n| $1,000,000 | $2,000,000 | 3% |\n| $2,000,000 | no limit | 4% |",
    ])

  static let germanParts = Paraphrase.all(
    of: "ein Satz für jeden Teil des Umsatzes",
    in: """
      # Provisionsvereinbarung 2027

      Währung: Euro (EUR)

      Zeitraum: 1. Januar 2027 bis 31. Dezember 2027

      ## Provision

      {}

      Die Provision ist nicht gedeckelt.

      ## Auszahlung

      Die Provision wird am 31. Januar 2028 ausgezahlt.
      """,
    "0.00", "no cap", at: ["1=750000": "17500.00", "1=1250000": "35000.00"],
    ways: [
      "Herr Petersen erhält 2 % auf die ersten 500.000 € Umsatz, 3 % auf die nächsten 500.000 € und 4 % auf den darüber hinausgehenden Umsatz.",
      "Staffelprovision: 2 % vom Umsatz bis 500.000 €, 3 % vom Teil des Umsatzes zwischen 500.000 € und 1.000.000 €, 4 % vom Teil über 1.000.000 €.",
      "Auf die ersten 500.000 € Umsatz zahlen wir 2 Prozent Provision, auf die zweiten 500.000 € 3 Prozent und auf alles Weitere 4 Prozent.",
      "Provision = 2 % der ersten 500.000 € Umsatz + 3 % der nächsten 500.000 € + 4 % des Umsatzes über 1.000.000 €",
      "Es wird eine gestaffelte Provision gezahlt, und zwar 2 % auf den Umsatzteil bis 500.000 EUR, 3 % auf den Umsatzteil von 500.000 EUR bis 1.000.000 EUR und 4 % auf den Umsatzteil ab 1.000.000 EUR.",
      "Für die ersten 500.000 € des Umsatzes bekommen Sie 2 %, für die folgenden 500.000 € bekommen Sie 3 % und für den Rest 4 %.",
      "Von den ersten 500.000 € Umsatz stehen Herrn Petersen 2 % zu, von den weiteren 500.000 € 3 % und von jedem Euro über 1.000.000 € 4 %.",
      "- für die ersten 500.000,00 € Umsatz: 2 %\n- für die nächsten 500.000,00 €: 3 %\n- für den Umsatz über 1.000.000,00 €: 4 %",
      "| Umsatzanteil | Provisionssatz für diesen Anteil |\n|---|---|\n| bis 500.000 € | 2 % |\n| über 500.000 € bis 1.000.000 € | 3 % |\n| über 1.000.000 € | 4 % |",
      "| von | bis | Satz |\n|---|---|---|\n| 0 € | 500.000 € | 2 % |\n| 500.000 € | 1.000.000 € | 3 % |\n| 1.000.000 € | unbegrenzt | 4 % |\n\nJeder Satz gilt nur für den Teil des Umsatzes, der in die jeweilige Stufe fällt.",
    ])

  static let becoming = Paraphrase.all(
    of: "the highest of several amounts",
    in: """
      # Bonus agreement 2027

      Currency: GBP.
      Performance period: 1 January 2027 to 31 December 2027.

      {}

      The bonus is paid within 30 days after the accounts are signed.
      """,
    "0.00", "60000.00",
    at: [
      "1=3900000": "0.00", "1=4500000": "20000.00", "1=5000000": "35000.00",
      "1=5999999.99": "35000.00", "1=7000000": "60000.00",
    ],
    ways: [
      "Net revenue of at least £4,000,000 pays £20,000, at least £5,000,000 pays £35,000 and at least £6,000,000 pays £60,000. Only the highest level reached is paid.",
      "Simon receives £20,000 if net revenue reaches £4m. If it reaches £5m he receives £35,000 instead of, not in addition to, the £20,000. If it reaches £6m he receives £60,000 instead of either.",
      "We pay a bonus of £20,000 for net revenue of £4m or more. This becomes £35,000 in total at £5m and £60,000 in total at £6m.",
      "A total of £20,000 is payable at net revenue of £4,000,000, a total of £35,000 at £5,000,000 and a total of £60,000 at £6,000,000.",
      "- £4m of net revenue: £20,000\n- £5m: £35,000 instead\n- £6m: £60,000 instead",
      "| Net revenue of at least | Bonus |\n|---|---|\n| £4,000,000 | £20,000 |\n| £5,000,000 | £35,000 |\n| £6,000,000 | £60,000 |\n\nOnly the amount for the highest level reached is paid; the amounts are not added together.",
      "| Level | Net revenue | Total bonus |\n|---|---|---|\n| 1 | £4,000,000 or more | £20,000 |\n| 2 | £5,000,000 or more | £35,000 |\n| 3 | £6,000,000 or more | £60,000 |",
    ])

  static let adding = Paraphrase.all(
    of: "amounts on top of one another",
    in: """
      # Customer growth bonus

      **Currency:** USD
      **Period:** 1 January 2027 to 31 December 2027

      ## Bonus

      {}

      ## Payment date

      31 January 2028
      """,
    "0.00", "23000.00",
    at: [
      "1=99": "0.00", "1=110": "10000.00", "1=120": "15000.00", "1=149": "15000.00",
      "1=150": "23000.00", "1=200": "23000.00",
    ],
    ways: [
      "Lena gets $10,000 at 100 paying customers, another $5,000 at 120 and another $8,000 at 150.",
      "$10,000 when we reach 100 paying customers, $5,000 more at 120, and $8,000 more at 150.",
      "A bonus of $10,000 is paid for reaching 100 paying customers. On reaching 120, a further $5,000 is paid on top of that, and on reaching 150 a further $8,000 on top of both.",
      "Upon attainment of 100 paying customers, Employee shall receive $10,000; upon attainment of 120 paying customers, Employee shall receive, in addition, $5,000; and upon attainment of 150 paying customers, Employee shall receive, in addition, $8,000.",
      "Reach 100 paying customers and we pay you $10,000. Get to 120 and there is $5,000 extra. Get to 150 and there is $8,000 extra on top.",
      "Bonus: $10,000 at 100 paying customers, plus $5,000 at 120, plus $8,000 at 150 (total up to $23,000)",
      "For the 100th paying customer Lena is paid $10,000, for the 120th another $5,000 and for the 150th yet another $8,000.",
      "- 100 paying customers: $10,000\n- 120 paying customers: an additional $5,000\n- 150 paying customers: an additional $8,000",
    ])

  static let germanSteps = Paraphrase.all(
    of: "Prämien für erreichte Stufen",
    in: """
      # Zielvereinbarung 2027

      **Währung:** EUR
      **Zeitraum:** 1. Januar 2027 bis 31. Dezember 2027

      ## Prämie

      {}

      ## Fälligkeit

      Die Prämie ist am 29. Februar 2028 fällig.
      """,
    "0.00", "12500.00",
    at: [
      "1=199": "0.00", "1=200": "5000.00", "1=260": "5000.00", "1=300": "8000.00",
      "1=450": "12500.00",
    ],
    ways: [
      "Prämie bei Erreichen von 200 Neukunden: 5.000 €, von 300 Neukunden: 8.000 €, von 400 Neukunden: 12.500 €. Gezahlt wird nur die höchste erreichte Prämie.",
      "Frau Kröger erhält 5.000 €, wenn mindestens 200 Neukunden gewonnen werden. Bei mindestens 300 Neukunden erhält sie anstelle der 5.000 € eine Prämie von 8.000 € und bei mindestens 400 Neukunden anstelle dieser Beträge eine Prämie von 12.500 €.",
      "Ab 200 Neukunden gibt es eine Prämie von insgesamt 5.000 €, ab 300 Neukunden von insgesamt 8.000 € und ab 400 Neukunden von insgesamt 12.500 €.",
      "Werden 200 Neukunden erreicht, zahlt der Arbeitgeber 5.000 €; werden 300 erreicht, zahlt er 8.000 €; werden 400 erreicht, zahlt er 12.500 €. Die Beträge werden nicht addiert, maßgeblich ist allein die höchste erreichte Stufe.",
      "Die Prämie von 5.000 € wird bei Erreichen von 200 Neukunden fällig. Sie erhöht sich bei Erreichen von 300 Neukunden auf 8.000 € und bei Erreichen von 400 Neukunden auf 12.500 €.",
      "- bei Erreichen von 200 Neukunden: 5.000,00 €\n- bei Erreichen von 300 Neukunden: stattdessen 8.000,00 €\n- bei Erreichen von 400 Neukunden: stattdessen 12.500,00 €",
      "| Neukunden (mindestens) | Prämie insgesamt |\n|---|---|\n| 200 | 5.000 € |\n| 300 | 8.000 € |\n| 400 | 12.500 € |",
      "| Neukunden | Prämie |\n|---|---|\n| unter 200 | 0 € |\n| 200 bis 299 | 5.000 € |\n| 300 bis 399 | 8.000 € |\n| ab 400 | 12.500 € |",
    ])

  static let metOrNot = Paraphrase.all(
    of: "weights of goals that are met or not",
    in: """
      # Bonus plan 2027

      **Currency:** USD
      **Base salary:** $200,000 a year
      **Target bonus:** 20% of base salary ($40,000)

      A goal is met or not met; there is no partial credit.

      ## Goals

      {}

      ## Payment

      31 March 2028
      """,
    "0.00", "40000.00",
    at: [
      "1=12500000 2=65 3=met": "40000.00", "1=12500000 2=55 3=met": "28000.00",
      "1=11000000 2=65 3=missed": "12000.00", "1=11000000 2=50 3=met": "8000.00",
      "1=11000000 2=50 3=missed": "0.00",
    ],
    ways: [
      "| Goal | Weight |\n|---|---|\n| ARR of at least $12,000,000 | 50% |\n| NPS of at least 60 | 30% |\n| ISO 27001 certificate by 30 November 2027 | 20% |",
      "- ARR of at least $12m: 50% of the target bonus\n- NPS of at least 60: 30% of the target bonus\n- ISO 27001 certificate by 30 November 2027: 20% of the target bonus",
      "| Weight | Goal |\n|---:|---|\n| 50% | ARR ≥ $12,000,000 |\n| 30% | NPS ≥ 60 |\n| 20% | ISO 27001 certificate issued by 30 November 2027 |",
    ])

  static let reports = Paraphrase.all(
    of: "an amount for each of three reports",
    in: """
      # Maintenance agreement

      Currency: USD

      ## Annual fees

      {}

      ## Invoices

      Net 30 days.
      """,
    "0.00", "309090.00",
    at: [
      "1=met 2=met 3=met": "309090.00", "1=met 2=met 3=missed": "203000.00",
      "1=met 2=missed 3=missed": "100000.00", "1=missed 2=met 3=met": "209090.00",
      "1=missed 2=missed 3=missed": "0.00",
    ],
    ways: [
      "$100,000 on acceptance of the 2027 report, $103,000 on acceptance of the 2028 report and $106,090 on acceptance of the 2029 report.",
      "When the 2027 report is accepted, $100,000 is due. When the 2028 report is accepted, $103,000 is due. When the 2029 report is accepted, $106,090 is due.",
      "- 2027 report accepted: $100,000\n- 2028 report accepted: $103,000\n- 2029 report accepted: $106,090",
      "Fee for the 2027 report: $100,000\n\nFee for the 2028 report: $103,000\n\nFee for the 2029 report: $106,090",
    ])
}
