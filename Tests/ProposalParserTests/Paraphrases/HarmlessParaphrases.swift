/// Sentences that change nothing of what is paid.
extension ParaphraseTests {
  static let harmless = Paraphrase.all(
    of: "what changes no pay",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027. Base salary: $200,000.

      ## Milestone 1: Launch
      On launch of the portal in Germany by 30 June 2027, Dana receives $20,000.

      ## Milestone 2: Savings
      If support costs fall below $1.2m for FY 2027, Dana receives $30,000.

      ## Terms
      Payment follows 30 days after certification by the CFO.

      {}
      """,
    "0.00", "50000.00",
    at: ["1=met": "20000.00", "1=met 2=1100000": "50000.00", "1=missed 2=1300000": "0.00"],
    ways: [
      "None of this money is guaranteed.",
      "No payment is guaranteed.",
      "The awards carry no guaranteed portion.",
      "Nothing here is promised beyond what the milestones say.",
      "All of it is at risk.",
      "There is no minimum payment.",
      "Missing one has no effect on the other.",
      "Each milestone stands alone.",
      "If nothing is reached, nothing is paid and nobody is worse off.",
      "The two are independent of each other.",
      "They are separate and do not depend on one another.",
      "A missed milestone does not affect the other one.",
      "Neither amount counts toward pension.",
      "The bonus is not pensionable.",
      "These payments are not part of base salary.",
      "The payments do not count toward severance.",
      "All amounts are gross and subject to the usual withholding.",
      "All amounts are in US dollars and before tax.",
      "Amounts are paid less applicable withholding.",
      "Payments are subject to PAYE.",
      "Dana may contest a figure in writing within 10 business days of getting it.",
      "Any dispute goes to the chair of the audit committee, whose decision is due within twenty business days.",
      "The CFO decides within another 10 days.",
      "The Finance Director shall send a statement of the results by 20 August 2027.",
      "The statement is final unless Dana objects in writing within 15 working days.",
      "Finance measures, the CFO certifies and payroll pays.",
      "One payment, on the second August payroll (August 27, 2027).",
      "Everything else is paid with the September 2027 salary.",
      "Each sum is paid with the salary for the month after certification.",
      "Payment is made within thirty days after certification and in any event by March 15 of the following year.",
      "At the latest 15 March of the following year everything has been paid.",
      "The bonus is paid once a year, in April.",
      "Bonus payments are made through payroll.",
      "Payment by bank transfer to the account on file.",
      "Amounts are rounded to the nearest dollar.",
      "Fractions of a cent are rounded to the nearest cent.",
      "Any change to these terms needs the signature of both parties.",
      "This plan is governed by the laws of Delaware.",
      "The plan is unfunded and unsecured.",
      "This offer is open until 20 December 2026.",
      "Please sign and return a copy of this letter by March 20, 2027.",
      "We talked about a third milestone and dropped it.",
      "The first 90 days are a discovery period in which both sides may propose a change in writing.",
      "By 31 March both sides may agree in writing to move the dates.",
      "The board approved this on 4 December 2026.",
      "The maximum under this plan is $50,000.",
      "Together the two come to $50,000.",
      "That makes $50,000 if everything comes in.",
      "The most Dana can earn is $50,000.",
      "In all up to $50,000 can be earned.",
      "Total: $50,000.",
      "Budget line 4410 holds $60,000 for this.",
      "Payments come from cost centre 210.",
      "Interest at 6% a year runs on overdue sums.",
      "Overdue sums bear interest at 6% per annum.",
      "Sixty percent of each payment is made in cash and forty percent in shares.",
      "Reimbursement of expenses is not affected.",
      "The exam fee is reimbursed under the education policy.",
      "Dana's annual bonus under the company plan continues as before.",
      "She keeps her car allowance of $800 a month.",
      "Health insurance starts on the first day.",
      "You will have four weeks of vacation.",
      "She reports to the COO.",
      "We will review the milestones in July.",
      "Progress is reviewed on the first Monday of each month.",
      "A short status report is due every quarter.",
      "If the company is sold, the buyer takes over this plan.",
      "If no results are available by March, the certified estimate is used.",
      "A dispute does not hold up the part that is not disputed.",
      "The undisputed part is paid at once.",
      "Payment of one milestone is no admission that the other is met.",
      "What is not earned is not carried over.",
      "Unearned amounts do not roll over to 2028.",
      "Tax gross-ups are not provided.",
      "Dana bears her own taxes.",
      "Employer contributions come on top and are borne by the company.",
      "Superannuation comes on top as the law requires.",
      "The CFO's decision is final.",
      "Both of us will keep these figures confidential.",
    ])

  static let leavers = Paraphrase.all(
    of: "who leaves and what is taken back",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027. Base salary: $200,000.

      ## Milestone 1: Launch
      On launch of the portal in Germany by 30 June 2027, Dana receives $20,000.

      ## Milestone 2: Savings
      If support costs fall below $1.2m for FY 2027, Dana receives $30,000.

      ## Terms
      Payment follows 30 days after certification by the CFO.

      {}
      """,
    "0.00", "50000.00",
    at: ["1=met": "20000.00", "1=met 2=1100000": "50000.00", "1=missed 2=1300000": "0.00"],
    ways: [
      "Dana must be employed on the day of payment.",
      "Dana must be employed by us on the day a milestone is achieved.",
      "If Dana resigns before a milestone is met, it is gone.",
      "If she leaves of her own accord before a milestone is met, that milestone lapses.",
      "If we let her go without cause, milestones achieved before that day are still paid.",
      "If employment ends through death or disability, sums earned to that day are paid.",
      "In any other case of leaving before 30 June 2027 nothing further is due.",
      "If she is dismissed for cause, nothing is due.",
      "Sums paid on figures later shown to be wrong are repayable within 30 days of demand.",
      "The clawback policy applies to all payments.",
      "The committee may withhold unpaid amounts in the case of serious misconduct.",
      "Our compensation recovery policy of December 1, 2023 applies to all payments.",
      "This letter is the whole agreement on milestone pay.",
      "Nothing in this letter changes the at-will nature of the employment.",
      "The total budget is $60,000 including employer taxes.",
    ])

  static let remarks = Paraphrase.all(
    of: "what explains, compares or recalls",
    in: """
      # Bonus for Dana Reed, 2027
      Employer: Northwind Ltd. Effective 1 January 2027. Base salary: $200,000.

      ## Milestone 1: Launch
      On launch of the portal in Germany by 30 June 2027, Dana receives $20,000.

      ## Milestone 2: Savings
      If support costs fall below $1.2m for FY 2027, Dana receives $30,000.

      ## Terms
      Payment follows 30 days after certification by the CFO.

      {}
      """,
    "0.00", "50000.00",
    at: ["1=met": "20000.00", "1=met 2=1100000": "50000.00", "1=missed 2=1300000": "0.00"],
    ways: [
      "It replaces his seat in the discretionary pool for the year.",
      "At target the plan costs 0.43% of EBITDA.",
      "The whole opportunity comes to about 5 percent of the gain.",
      "The savings are worth about $400,000 a year to us.",
      "The portal is expected to bring $4.1 million of gross margin in its first year.",
      "Comparable roles earn a bonus of 35% of salary at the median.",
      "The median on-target incentive for comparable roles in the 2025 survey is 35% of salary.",
      "Our consultant puts the market median at 40% of base.",
      "Her maximum would be 25% of base.",
      "Dana's total pay at target stays below the 60th percentile of our peer group.",
      "Last year the same role was paid $12,000.",
      "In 2025 she earned a bonus of $9,000.",
      "She stays in the pool, which paid her $21,000 last year for no result anyone can name.",
      "We looked at a raise of $25,000 instead and decided against it.",
      "A raise of 10% would have cost $20,000 a year for good.",
      "A permanent raise of the same size would cost more over three years.",
      "Results are taken from the audited accounts.",
      "Support costs are taken from ledger 4410, before any one-off items.",
      "The portal counts as launched when it has processed 100 orders in a week.",
      "Costs of restructuring are left out.",
      "Acquisitions are excluded from the figures.",
      "Currency effects are taken out at the budget rate of 1.08.",
      "Support costs were $1.5m in 2025 and $1.4m in 2026.",
      "The plan assumes support costs of $1.3m.",
      "Chance of success: 60% for the launch, 50% for the savings.",
    ])
}
