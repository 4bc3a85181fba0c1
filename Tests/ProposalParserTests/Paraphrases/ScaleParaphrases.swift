/// Ways to bound and scale what is paid.
extension ParaphraseTests {
  static let unitCaps = Paraphrase.all(
    of: "the most that is paid for units",
    in: """
      # Offer for Dana Reed
      Date: March 9, 2026

      ## Hiring

      For each senior engineer you hire between April 6, 2026 and March 31, 2027, you receive $7,500. {}
      """,
    "0.00", "60000.00", at: ["1=4": "30000.00", "1=9": "60000.00"],
    ways: [
      "The ceiling is $60,000.",
      "The cap is $60,000.",
      "This is capped at $60,000.",
      "Capped at $60,000.",
      "The maximum is $60,000.",
      "The most you can earn this way is $60,000.",
      "You cannot earn more than $60,000 under this heading.",
      "No more than $60,000 is paid under this milestone.",
      "The total for this milestone will not exceed $60,000.",
      "That stops at $60,000.",
      "It tops out at $60,000.",
      "At most $60,000 is paid.",
      "The limit is $60,000.",
      "The upper limit is $60,000.",
      "Your maximum here is $60,000.",
      "We pay for no more than eight hires.",
      "Up to eight hires count.",
      "At most eight hires are paid for.",
      "Only the first eight hires count.",
      "The ninth and later hires earn nothing.",
      "The ninth and any later hire pays nothing further.",
      "Nothing is paid for more than eight hires.",
      "Hires beyond the eighth earn nothing.",
      "Eight hires is the limit, so the most is $60,000.",
      "This milestone pays no more than $60,000 in all.",
      "Payment under this item ends at $60,000.",
      "The amount is limited to $60,000.",
      "It is limited to a total of $60,000.",
      "There is a ceiling of $60,000.",
      "There is a cap of $60,000 on this item.",
      "subject to a maximum of $60,000.",
      "A maximum of $60,000 applies.",
      "The pot is limited to $60,000.",
      "Maximum for this milestone: $60,000.",
      "Payments stop once $60,000 has been reached.",
      "$60,000 is the most that can be earned.",
      "$60,000 is the ceiling.",
    ])

  static let shares = Paraphrase.all(
    of: "a share of what exceeds an amount",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Savings
      {}
      """,
    "0.00", "60000.00", at: ["1=650000": "32000.00", "1=250000": "0.00", "1=2000000": "60000.00"],
    ways: [
      "Dana keeps 8% of the verified savings for 2027 in excess of $250,000. This item stops at $60,000.",
      "Dana receives 8% of savings above $250,000 in 2027, up to $60,000.",
      "8% of the savings in 2027 that exceed $250,000 is paid to Dana, at most $60,000.",
      "Once 2027 savings pass $250,000, Dana is paid 8% of the excess. The maximum is $60,000.",
      "The bonus is 8% of the amount by which 2027 savings exceed $250,000, capped at $60,000.",
      "Dana gets eight percent (8%) of the amount, if any, by which savings in 2027 exceed $250,000. The bonus shall be no more than $60,000.",
      "We share savings with Dana: 8% of what is saved in 2027 over and above $250,000 goes to her. The limit is $60,000.",
      "8 percent of 2027 savings over $250,000 (maximum $60,000).",
    ])

  static let proportions = Paraphrase.all(
    of: "a part of the amount for a part of the goal",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Revenue
      {}
      """,
    "0.00", "90000.00",
    at: ["1=2160000": "81000.00", "1=1900000": "0.00", "1=2500000": "90000.00"],
    ways: [
      "$90,000 for revenue of $2,400,000 in 2027. If you come in lower you get the same fraction of the $90,000 as you achieved of the revenue, but under 80% there is nothing, and no more than $90,000 is paid.",
      "$90,000 for revenue of $2,400,000 in 2027. A lower result pays pro rata, but nothing below 80%.",
      "$90,000 for revenue of $2,400,000 in 2027. Below that the payment is proportional; below 80% of the target nothing is paid.",
      "At $2,400,000 of revenue in 2027 or better the Participant is paid $90,000. For a lower figure the payment is scaled down in the ratio that the revenue achieved bears to $2,400,000, save that revenue below 80% of it earns nothing.",
      "Dana is paid $90,000 if revenue for 2027 reaches $2,400,000. If it reaches at least 80% of that, she is paid the same percentage of $90,000. Below 80% nothing is paid.",
      "Dana is paid $90,000 if revenue for 2027 reaches $2,400,000; from 80% of the target the amount is paid pro rata, below it nothing.",
    ])

  static let lines = Paraphrase.all(
    of: "results between two points",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Failures
      Failures per hundred robots in 2027. The fewer, the better:

      - 3.6: $20,000
      - 2.8: $50,000
      - 2.0: $70,000

      {}
      """,
    "0.00", "70000.00",
    at: ["1=3.2": "35000.00", "1=2.4": "60000.00", "1=3.7": "0.00", "1=1.5": "70000.00"],
    ways: [
      "Between these points the payment moves along a straight line.",
      "Between the points the payment is interpolated.",
      "In between we interpolate linearly.",
      "Results in between are paid pro rata along a straight line.",
      "Values between two points are interpolated on a straight-line basis.",
      "Between two levels the amount rises in a straight line.",
      "Straight-line interpolation applies between the points.",
      "Linear interpolation between points.",
      "The payment for results in between is found by linear interpolation.",
      "Anything in between is worked out on a straight line.",
    ])

  static let highestSteps = Paraphrase.all(
    of: "the highest step alone is paid",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Customers
      {}
      """,
    "0.00", "50000.00",
    at: ["1=2": "0.00", "1=3": "15000.00", "1=7": "30000.00", "1=8": "50000.00"],
    ways: [
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nYou are paid for the top step you get to, the steps are not added together.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nOnly the highest step reached is paid.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nThese are alternatives. Dana gets the best line she reaches and not the ones above it as well.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nThe amounts do not add up.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nThe amounts are not cumulative.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nOne step only, the highest one reached.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nA higher step replaces the lower ones.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nEach step includes the ones before.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nThe figures are totals, not additions.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nYou get one of these amounts, whichever step you have reached.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nThe steps don't stack.",
      "Customers signed in 2027:\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000\n\nJust the best step counts.",
      "Customers signed in 2027 (only the highest step is paid):\n\n- 3 customers: $15,000\n- 5 customers: $30,000\n- 8 customers: $50,000",
      "Dana earns $15,000 for 3 customers signed in 2027, $30,000 for 5 and $50,000 for 8; only the highest of these is paid.",
      "| Customers signed in 2027 | Bonus |\n|---|---|\n| 3 | $15,000 |\n| 5 | $30,000 |\n| 8 | $50,000 |\n\nDana receives the amount in the highest row reached.",
      "| Customers signed in 2027 | Bonus |\n|---|---|\n| 3 to 4 | $15,000 |\n| 5 to 7 | $30,000 |\n| 8 or more | $50,000 |",
      "| Customers signed in 2027 | Bonus |\n|---|---|\n| fewer than 3 | nothing |\n| 3 to 4 | $15,000 |\n| 5 to 7 | $30,000 |\n| 8 or more | $50,000 |",
    ])

  static let addedSteps = Paraphrase.all(
    of: "the steps are added up",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Sites
      {}
      """,
    "0.00", "60000.00",
    at: ["1=1": "0.00", "1=2": "15000.00", "1=5": "35000.00", "1=6": "60000.00"],
    ways: [
      "Sites cut over by 31 May 2027:\n\n(i) when two sites have been cut over, $15,000;\n\n(ii) when four sites have been cut over, a further $20,000; and\n\n(iii) when all six have been cut over, an additional $25,000.",
      "Sites cut over by 31 May 2027:\n\n- two sites: $15,000\n- four sites: $20,000\n- six sites: $25,000\n\nThe amounts are added together.",
      "Sites cut over by 31 May 2027:\n\n- two sites: $15,000\n- four sites: $20,000\n- six sites: $25,000\n\nEach step is paid in addition to the earlier ones.",
      "Sites cut over by 31 May 2027:\n\n- two sites: $15,000\n- four sites: $20,000\n- six sites: $25,000\n\nAll steps reached are paid.",
      "Sites cut over by 31 May 2027:\n\n- two sites: $15,000\n- four sites: $20,000\n- six sites: $25,000\n\nThese are cumulative.",
      "Dana receives $15,000 when two sites have been cut over by 31 May 2027, a further $20,000 when four have, and a further $25,000 when all six have.",
      "Dana receives $15,000 for two sites cut over by 31 May 2027, plus $20,000 for four, plus $25,000 for six.",
    ])

  static let sheetCaps = Paraphrase.all(
    of: "the most that all milestones pay",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Milestone 1: Launch
      On launch of the portal in Germany by 30 June 2027, Dana receives $20,000.

      ## Milestone 2: Hall
      Dana receives $30,000 if the new hall opens by 30 June 2027.

      ## Limit
      {}
      """,
    "0.00", "45000.00", at: ["1=met 2=met": "45000.00", "1=met": "20000.00"],
    ways: [
      "The two together are capped at $45,000.",
      "Together they pay no more than $45,000.",
      "In total no more than $45,000 is paid.",
      "The total is limited to $45,000.",
      "The total may not exceed $45,000.",
      "Total payments shall not exceed $45,000.",
      "The sum of both bonuses is capped at $45,000.",
      "The aggregate of all payments is limited to $45,000.",
      "All payments under this plan together are limited to $45,000.",
      "We will not pay more than $45,000 in all.",
      "At most $45,000 is paid in all.",
      "The most we pay in all is $45,000.",
      "The overall cap is $45,000.",
      "There is an overall cap of $45,000.",
      "Overall limit: $45,000.",
      "Overall cap: $45,000",
      "The payments under milestones 1 and 2 shall not together exceed $45,000.",
      "The maximum total payout is $45,000.",
      "The maximum payable under this plan is $45,000.",
      "No more than $45,000 is paid in total under this plan.",
      "The amount payable overall is subject to a ceiling of $45,000.",
      "The whole is capped at $45,000.",
      "Der Gesamtbetrag ist auf $45,000 begrenzt.",
    ])

  static let sentenceLines = Paraphrase.all(
    of: "points of a line in one sentence",
    in: """
      # Award 2027

      ## Changeover time

      {}
      """,
    "0.00", "11000.00",
    at: ["1=45": "4000.00", "1=41.5": "6000.00", "1=38": "8000.00", "1=30": "11000.00"],
    ways: [
      "Average minutes per changeover in 2027. At 45 minutes the team gets €4,000, at 38 minutes €8,000, and at 32 minutes €11,000. In between we go along a straight line from one point to the next.",
      "Average minutes per changeover in 2027. At 45 minutes the team gets €4,000, at 38 minutes €8,000, and at 32 minutes €11,000. In between we go along a straight line. Slower than 45: nothing.",
      "Average minutes per changeover in 2027. At 45 minutes the team gets €4,000, at 38 minutes €8,000 and at 32 minutes €11,000. In between the amount moves along a straight line.",
      "Minutes per changeover in 2027. At 45 the team gets €4,000, at 38 €8,000 and at 32 €11,000. In between the amount moves along a straight line. Below 32 it stays at €11,000.",
    ])
}
