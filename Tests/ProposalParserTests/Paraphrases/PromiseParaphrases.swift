/// Ways to promise an amount.
extension ParaphraseTests {
  static let deeds = Paraphrase.all(
    of: "an amount for a deed by a day",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Launch
      {}
      """,
    "0.00", "20000.00",
    at: ["1=met": "20000.00", "1=2027-06-30": "20000.00", "1=2027-07-01": "0.00"],
    ways: [
      "Dana is paid $20,000 for opening the plant by 30 June 2027.",
      "We will pay you $20,000 for bringing the controller to release on or before June 30, 2027.",
      "$20,000 for opening the hub by 30 June 2027.",
      "A single payment of $20,000 becomes due if the agreement has been signed by both parties by 30 June 2027.",
      "Dana shall receive $20,000 if the report is filed, and if that filing is made not later than June 30, 2027.",
      "The Buyer shall pay the Founders $20,000 upon the engine having been embedded in the platform, provided that acceptance takes place on or before 30 June 2027.",
      "$20,000 falls due when the portal is live, which must be by 30 June 2027.",
      "If the portal is live by 30 June 2027, Dana gets $20,000.",
      "Get the portal live by 30 June 2027 and we pay you $20,000.",
      "Opening the plant by 30 June 2027 is worth $20,000 to Dana.",
      "Opening the plant by 30 June 2027 earns Dana $20,000.",
      "Should the plant open by 30 June 2027, Dana earns $20,000.",
      "Dana earns $20,000 provided the plant is open by 30 June 2027.",
      "Dana will be entitled to $20,000 once the plant is open, at the latest on 30 June 2027.",
      "The company pays $20,000 as soon as the plant is open, if that is by 30 June 2027.",
      "Payment of $20,000 is triggered by the opening of the plant by 30 June 2027.",
      "The opening of the plant on or before 30 June 2027 triggers a payment of $20,000.",
      "Upon opening of the plant by 30 June 2027 the company owes Dana $20,000.",
      "In return for opening the plant by 30 June 2027, Dana is to be paid $20,000.",
      "Plant open by 30 June 2027: $20,000.",
      "- What: the plant is open\n- By: 30 June 2027\n- $20,000",
      "- Goal: plant open\n- Date: 30 June 2027\n- Pay: $20,000",
      "- Open the plant by 30 June 2027.\n- If Dana makes it: $20,000.",
      "- Dana passes the exam on or before 30 June 2027.\n- $20,000 to Dana.",
      "The plant opens by 30 June 2027. For this Dana receives $20,000.",
      "The plant is to open by 30 June 2027. If it does, Dana receives $20,000. If not, nothing.",
      "Dana opens the plant by 30 June 2027. Reward: $20,000.",
      "Dana commits to open the plant by 30 June 2027; we commit to pay $20,000 when it happens.",
      "Milestone: plant open. Deadline: 30 June 2027. Payment: $20,000.",
      "I propose $20,000 for opening the plant by 30 June 2027.",
      "I am asking for $20,000 if the plant opens by 30 June 2027.",
      "For opening the plant by 30 June 2027 I would like $20,000.",
      "The amount of $20,000 vests on opening of the plant, if by 30 June 2027.",
      "$20,000 shall be paid to Dana on the condition that the plant is open by 30 June 2027.",
      "Condition: the plant is open by 30 June 2027. Amount: $20,000.",
      "The bonus for opening the plant by 30 June 2027 is $20,000.",
      "The award is $20,000 and is earned when the plant opens, by 30 June 2027 at the latest.",
      "Dana stands to earn $20,000 if the plant opens by 30 June 2027.",
      "Dana qualifies for $20,000 if the plant is open by 30 June 2027.",
      "Dana will have earned $20,000 when the plant is open by 30 June 2027.",
      "We will add $20,000 to her March pay if the plant opens by 30 June 2027.",
      "$20,000, payable once, if the plant opens by 30 June 2027.",
    ])

  static let dueDays = Paraphrase.all(
    of: "by when",
    in: """
      # Bonus for Dana Reed
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Plant

      {}
      """,
    "0.00", "20000.00", at: ["1=2027-06-30": "20000.00", "1=2027-07-01": "0.00"],
    ways: [
      "Dana is paid $20,000 for opening the plant on or before 30 June 2027.",
      "Dana is paid $20,000 for bringing the arm to release on or before 30 June 2027.",
      "We will pay you $20,000 for bringing the arm controller to manufacturing release on or before June 30, 2027.",
      "Dana is paid $20,000 if the plant opens on or before 30 June 2027.",
      "Dana is paid $20,000 if the plant is open by close of business on 30 June 2027.",
      "Dana is paid $20,000 if the plant opens before 1 July 2027.",
      "Dana is paid $20,000 if the plant opens not later than 30 June 2027.",
      "Dana is paid $20,000 if the plant opens, and if that is made not later than June 30, 2027.",
      "Dana is paid $20,000 if the plant opens no later than the end of June 2027.",
      "Dana is paid $20,000 if the plant opens by the end of June 2027.",
      "Dana is paid $20,000 if the plant opens by end of June 2027.",
      "Dana is paid $20,000 if the plant opens by June 30 2027.",
      "Dana is paid $20,000 if the plant opens by the last day of June 2027.",
      "Dana is paid $20,000 if the plant opens, at the latest, on 30 June 2027.",
      "Dana is paid $20,000 if the plant opens on 30 June 2027 at the latest.",
      "Dana is paid $20,000 if the plant opens on 30 June 2027 or earlier.",
      "Dana is paid $20,000 if the plant has opened as of 30 June 2027.",
      "Dana is paid $20,000 if the plant is open at 30 June 2027.",
      "Dana is paid $20,000 if the plant is open on 30 June 2027.",
      "Dana is paid $20,000 if the plant opens until 30 June 2027.",
      "Dana is paid $20,000 if the plant opens by Q2 2027.",
      "Dana is paid $20,000 if the plant opens by the end of Q2 2027.",
      "Dana is paid $20,000 if the plant opens by the end of the second quarter of 2027.",
      "Dana is paid $20,000 if the plant opens by midnight on 30 June 2027.",
      "Dana is paid $20,000 if, by 30 June 2027, the plant opens.",
      "Dana is paid $20,000 if the plant opens. It must open by 30 June 2027.",
      "Dana is paid $20,000 if the plant opens. The deadline is 30 June 2027.",
      "Dana is paid $20,000 if the plant opens. The last day is 30 June 2027.",
      "Dana is paid $20,000 if the plant opens. The target date is 30 June 2027.",
      "Dana is paid $20,000 if the plant opens. The opening has to take place by 30 June 2027.",
      "The plant opens by 30 June 2027. For this Dana receives $20,000.",
      "By 30 June 2027 the plant is open. Then Dana receives $20,000.",
      "Dana is paid $20,000 if the plant opens; deadline 30 June 2027.",
      "Dana is paid $20,000 if the plant opens (by 30 June 2027).",
      "Dana is paid $20,000 if the plant opens (deadline: 30 June 2027).",
      "Dana is paid $20,000 once the plant is open, which must be by 30 June 2027.",
      "Dana is paid $20,000 if acceptance takes place on or before 30 June 2027.",
      "Dana is paid $20,000 if the engine has been accepted, provided that acceptance takes place on or before 30 June 2027.",
      "Dana is paid $20,000 if the plant opens prior to 1 July 2027.",
      "Dana is paid $20,000 if the plant opens ahead of 1 July 2027.",
    ])

  static let revenueGoals = Paraphrase.all(
    of: "an amount for a revenue",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Goal
      {}
      """,
    "0.00", "20000.00", at: ["1=2400001": "20000.00", "1=2399999": "0.00"],
    ways: [
      "$20,000 for revenue of $2,400,000 or more in 2027.",
      "$20,000 if revenue for 2027 comes to at least $2,400,000.",
      "For revenue of at least $2,400,000 in 2027 Dana receives $20,000.",
      "Dana receives $20,000 if revenue reaches $2,400,000 in 2027.",
      "Revenue of $2.4m or more in 2027 pays $20,000.",
      "Reaching $2.4m of revenue in 2027 pays Dana $20,000.",
      "When revenue for 2027 hits $2.4m, Dana earns $20,000.",
      "Once revenue passes $2.4m in 2027, Dana earns $20,000.",
      "Dana earns $20,000 should 2027 revenue be $2.4m or above.",
      "Dana earns $20,000 where revenue for 2027 is equal to or greater than $2.4m.",
      "Measure: revenue 2027\nTarget: $2,400,000\nBonus: $20,000",
      "Target: revenue of $2,400,000 in 2027. Bonus: $20,000 if reached, nothing if not.",
    ])

  static let rateGoals = Paraphrase.all(
    of: "an amount for a rate that is high",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Goal
      {}
      """,
    "0.00", "20000.00", at: ["1=92": "20000.00", "1=91.9": "0.00"],
    ways: [
      "At 92% or better for 2027 the Participant is paid $20,000.",
      "The target for 2027 is a renewal rate of 92%. At 92% or better Dana is paid $20,000.",
      "The renewal rate for 2027 must be 92% or higher; the bonus is then $20,000.",
      "Dana gets $20,000 for a renewal rate of 92% or better in 2027.",
      "$20,000 is earned by a renewal rate of at least 92% in 2027.",
      "A renewal rate of at least 92% for 2027 carries a bonus of $20,000.",
    ])

  static let turnoverGoals = Paraphrase.all(
    of: "an amount for a rate that is low",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Goal
      {}
      """,
    "0.00", "20000.00", at: ["1=11.9": "20000.00", "1=12.1": "0.00"],
    ways: [
      "Bring turnover below 12% in 2027 and $20,000 is yours.",
      "If turnover for 2027 is under 12%, $20,000 is due.",
      "Turnover of less than 12% in 2027 is rewarded with $20,000.",
      "For a turnover rate of 12% or lower in 2027, Dana gets $20,000.",
    ])

  static let errorGoals = Paraphrase.all(
    of: "an amount for few errors",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Goal
      {}
      """,
    "0.00", "20000.00", at: ["1=4": "20000.00", "1=6": "0.00"],
    ways: [
      "No more than 4 errors reported over 2027. If the team makes it: $20,000.",
      "- No more than 4 errors reported in 2027 (2026 had 9).\n- If Dana makes it: $20,000.\n- 5 errors or more: no award.",
      "Measure: errors in 2027\nGoal: 4 or fewer (9 in 2026)\nIncentive: $20,000",
      "Fewer than 5 complaints in 2027 earn Dana $20,000.",
      "If complaints in 2027 stay below 5, Dana earns $20,000.",
      "If complaints in 2027 do not exceed 5, Dana earns $20,000.",
      "If there are at most 5 complaints in 2027, Dana earns $20,000.",
    ])

  static let unitPrices = Paraphrase.all(
    of: "an amount for each",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027.

      ## Hires
      {} At most $60,000 is paid.
      """,
    "0.00", "60000.00", at: ["1=3": "1500.00", "1=0": "0.00"],
    ways: [
      "Dana receives $500 for each store opened in 2027.",
      "Each store opened in 2027 earns Dana $500.",
      "For every store opened in 2027 we pay $500.",
      "$500 per store opened in 2027.",
      "Each additional store in 2027 brings $500.",
      "Dana is paid $500 a time for stores opened in 2027.",
      "We pay $500 for each and every store opened in 2027.",
      "A fee of $500 is due for each store opened in 2027.",
      "The fee is $500 per store opened in 2027.",
      "Dana earns $500 with each store that opens in 2027.",
      "Stores opened in 2027 are paid at $500 each.",
      "Dana gets $500 apiece for stores opened in 2027.",
    ])

  static let dayRates = Paraphrase.all(
    of: "a fee for each day, with its bound",
    in: """
      # Consulting terms
      Client: Northwind Ltd. Consultant: Reed Advisers. 1 February to 30 June 2027. All fees in US dollars.

      ## Advisory days

      {}
      """,
    "0.00", "90000.00", at: ["1=10": "20000.00", "1=60": "90000.00"],
    ways: [
      "We charge $2,000 per day worked, for no more than 45 days.",
      "Our fee is $2,000 per day worked, at most 45 days.",
      "For every day worked the client pays $2,000, but not for more than 45 days.",
      "$2,000 per day, maximum 45 days.",
      "The client pays a fee of $2,000 for each day worked, limited to 45 days.",
    ])

  static let priceParts = Paraphrase.all(
    of: "parts of the price",
    in: """
      # Order
      Supplier: Reed Systems. Customer: Northwind Library. Effective 1 January 2027. The price is $240,000.

      {}
      """,
    "0.00", "240000.00", at: ["1=met": "36000.00", "2=met 4=met": "120000.00"],
    ways: [
      "The price is payable in four parts:\n\n(a) Workbook: 15% of the price, on acceptance of the workbook.\n\n(b) Pilot: 25%, on acceptance of the pilot.\n\n(c) All branches: 35%, on acceptance of the branches.\n\n(d) Final: 25%, on final acceptance.",
      "The price is payable in four parts:\n\n- 15% on acceptance of the workbook\n- 25% on acceptance of the pilot\n- 35% on acceptance of the branches\n- 25% on final acceptance",
      "The price is paid as follows:\n\n1. 15% of the price when the workbook is accepted\n2. 25% of the price when the pilot is accepted\n3. 35% of the price when the branches are accepted\n4. 25% of the price on final acceptance",
    ])
}
