import ProposalModel
import Testing

/// Every goal of a letter in every way to set a goal and its amount on the page: all of them say the same.
@Suite struct LayoutTests {
  @Test(arguments: GoalLayout.all, Goal.all)
  func `is read in every layout`(_ layout: GoalLayout, _ goal: Goal) {
    let other = goal.name == "Leeds office" ? Goal.certificate : Goal.office
    let text =
      "# Milestone bonus letter\n\nEmployer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2026. Currency: USD. Base salary: $268,000.\n\n## Milestones\n\n"
      + layout.head + layout.write(1, goal, "$20,000") + layout.write(2, other, "$15,000")
      + "\n## Payment\n\nBonuses are paid with the February 2027 payroll.\n"
    let report = PayoutReport(of: Construction("", text, nil).proposal)
    #expect(report.minimum.said == "0.00")
    #expect(report.maximum.said == "35000.00")
    #expect(report.milestones.count == 2)
  }

  /// Amounts in titles and lists of which nothing tells what they are must not be lost.
  @Test(arguments: [
    "### 1. Budget ($200,000)\n\nThe board has approved the fit-out.\n\n### 2. Leeds office ($15,000)\n\nThe Leeds office opens by 30 June 2026.",
    "### 1. Savings ($20,000)\n\nWe buy for less than we do today.\n\n### 2. Leeds office ($15,000)\n\nThe Leeds office opens by 30 June 2026.",
    "### 1. Revenue ($12,000,000)\n\nRevenue of $12,000,000 in 2026.\n\n### 2. Leeds office ($15,000)\n\nThe Leeds office opens by 30 June 2026.",
    "**Milestone 1 - Profit ($2,000,000).** Profit above $1,500,000.\n\n**Milestone 2 - Leeds office ($15,000).** The Leeds office opens by 30 June 2026.",
  ])
  func `an amount in a title is read or reported`(_ milestones: String) {
    let text = "# Bonus letter\n\nCurrency: USD\n\n## Milestones\n\n\(milestones)\n"
    let report = PayoutReport(of: Construction("", text, nil).proposal)
    #expect(report.maximum.said == nil)
  }

  @Test(arguments: [
    "1. $40 per inspection report filed in 2026.",
    "1. $500 each: stores opened in 2026.",
  ])
  func `a price for each is no amount`(_ item: String) {
    let text = "# Bonus\n\nCurrency: USD\n\n## Milestones\n\n\(item)\n"
    let report = PayoutReport(of: Construction("", text, nil).proposal)
    #expect(report.maximum.said == nil)
  }
}

/// A goal as people state it.
struct Goal: Sendable, CustomTestStringConvertible {
  let name: String
  let sentence: String

  var testDescription: String { sentence }

  static let office = Goal(
    name: "Leeds office", sentence: "The Leeds office opens by 30 June 2026.")
  static let certificate = Goal(
    name: "Certificate", sentence: "ISO 27001 certificate issued by BSI by 30 September 2026.")

  static let all: [Goal] =
    [office, certificate]
    + [
      (
        "Operating profit",
        "Segment operating profit of $41.0M in 2026, per the audited segment note."
      ),
      ("Revenue", "Revenue for 2026 reaches $12 million, per the audited accounts."),
      (
        "Revenue", "Achieve revenue of at least $12 million in the year ending 31 December 2026."
      ),
      ("Churn", "Logo churn of no more than 6% for 2026, per the CRM report."),
      ("Delivery", "On-time delivery of 96% or better in the fourth quarter of 2026."),
      ("Hiring", "Hire 12 engineers by 30 September 2026."),
      ("Hiring", "12 engineers hired and in post by 30 September 2026."),
      (
        "Savings",
        "Annual purchasing savings of $2.5 million or more by 31 December 2026, confirmed by the controller."
      ),
      ("Financing", "Close a Series B round of at least $15 million by 31 December 2026."),
      (
        "Customers", "Three new customers with contracts above $500,000 each by 31 December 2026."
      ),
      ("Cost", "Unit cost falls below $14.20 in the fourth quarter of 2026."),
      (
        "Migration",
        "All 42 branches are migrated to the new platform no later than 30 November 2026."
      ),
      ("Satisfaction", "Net promoter score of 45 or higher in the November 2026 survey."),
      ("EBITDA", "EBITDA margin rises from 14% to 17% in 2026, per the audited accounts."),
      (
        "Safety",
        "No lost-time accident in the plant from 1 January 2026 to 31 December 2026."
      ),
      ("Backlog", "The order backlog is cut from 340 to 200 orders by 30 June 2026."),
    ].map { Goal(name: $0.0, sentence: $0.1) }
}

/// A way to set a goal and its amount.
struct GoalLayout: Sendable, CustomTestStringConvertible {
  let name: String
  /// What stands above the first goal: the head of a table.
  var head = ""
  let write: @Sendable (_ rank: Int, _ goal: Goal, _ amount: String) -> String

  var testDescription: String { name }

  static let all = titles + items + tables

  private static let titles = [
    GoalLayout(name: "heading (amount)") { "### \($0). \($1.name) (\($2))\n\n\($1.sentence)\n\n" },
    GoalLayout(name: "heading - amount") { "### \($0). \($1.name) - \($2)\n\n\($1.sentence)\n\n" },
    GoalLayout(name: "heading, payment behind the goal") {
      "### \($0). \($1.name)\n\n\($1.sentence) Payment: \($2).\n\n"
    },
    GoalLayout(name: "heading, labelled items") {
      "### Milestone \($0): \($1.name)\n\n- Goal: \($1.sentence)\n- Bonus: \($2)\n\n"
    },
    GoalLayout(name: "heading, bold labels") {
      "### Milestone \($0): \($1.name)\n\n- **What:** \($1.sentence)\n- **Pays:** \($2)\n\n"
    },
    GoalLayout(name: "bold milestone (amount)") {
      "**Milestone \($0) - \($1.name) (\($2)).** \($1.sentence)\n\n"
    },
    GoalLayout(name: "bold number (amount)") {
      "**\($0). \($1.name) (\($2)).** \($1.sentence)\n\n"
    },
    GoalLayout(name: "bold name (amount)") { "**\($1.name) (\($2)).** \($1.sentence)\n\n" },
    GoalLayout(name: "bold name: amount") { "**\($1.name): \($2).** \($1.sentence)\n\n" },
    GoalLayout(name: "bold name, this pays") {
      "**\($1.name).** \($1.sentence) This pays \($2).\n\n"
    },
    GoalLayout(name: "(a) name (amount):") {
      "(\($0 == 1 ? "a" : "b")) \($1.name) (\($2)): \($1.sentence)\n\n"
    },
    GoalLayout(name: "first and second") {
      "\($0 == 1 ? "First" : "Second"), \($1.name.lowercased()). \($1.sentence) The bonus for this is \($2).\n\n"
    },
    GoalLayout(name: "card of labelled lines") {
      "Milestone \($0): \($1.name)\nTarget: \($1.sentence)\nPayment: \($2)\n\n"
    },
    GoalLayout(name: "table of terms") {
      "### \($1.name)\n\n| | |\n|---|---|\n| Goal | \($1.sentence) |\n| Amount | \($2) |\n\n"
    },
  ]

  private static let items = [
    GoalLayout(name: "item, bold name - amount") {
      "\($0). **\($1.name) - \($2).** \($1.sentence)\n"
    },
    GoalLayout(name: "item, bold name, pays") {
      "\($0). **\($1.name).** \($1.sentence) Pays \($2).\n"
    },
    GoalLayout(name: "item, amount in front") { "\($0). \($2): \($1.sentence)\n" },
    GoalLayout(name: "item, amount behind a colon") {
      "\($0). \($1.sentence.dropLast()): \($2).\n"
    },
    GoalLayout(name: "item, amount behind a dash") { "\($0). \($1.sentence.dropLast()) – \($2)\n" },
    GoalLayout(name: "item, bold amount in front") { "- **\($2)** – \($1.sentence)\n" },
    GoalLayout(name: "item, amount in front of a goal with a number") {
      "- **Goal \($0)** – \($2): \($1.sentence)\n"
    },
    GoalLayout(name: "item, you receive") {
      "\($0). \($1.name). \($1.sentence) On achievement you receive \($2).\n"
    },
    GoalLayout(name: "item, arrow") { "- **\($1.name)**: \($1.sentence) → \($2)\n" },
  ]

  private static let tables = [
    GoalLayout(name: "rows with number", head: "| # | Goal | Bonus |\n|---|---|---|\n") {
      "| \($0) | \($1.sentence) | \($2) |\n"
    },
    GoalLayout(
      name: "rows with name",
      head: "| Milestone | What has to be achieved | Payment |\n|---|---|---|\n"
    ) { "| \($1.name) | \($1.sentence) | \($2) |\n" },
    GoalLayout(
      name: "rows with target", head: "| No. | Objective | Target | Amount |\n|---|---|---|---|\n"
    ) { "| \($0) | \($1.name) | \($1.sentence) | \($2) |\n" },
    GoalLayout(
      name: "rows with criteria",
      head: "| # | Milestone | Due | Criteria | Payment |\n|---|---|---|---|---|\n"
    ) { "| \($0) | \($1.name) | 31 December 2026 | \($1.sentence) | \($2) |\n" },
    GoalLayout(
      name: "rows with definition",
      head: "| Goal | Definition | Evidence | Bonus |\n|---|---|---|---|\n"
    ) { "| \($1.name) | \($1.sentence) | monthly report | \($2) |\n" },
    GoalLayout(name: "payout in front", head: "| Payout | Paid when |\n|---|---|\n") {
      "| \($2) | \($1.sentence) |\n"
    },
    GoalLayout(
      name: "bold rows", head: "| Milestone | Measure of success | Award |\n|---|---|---|\n"
    ) { "| **\($1.name)** | \($1.sentence) | **\($2)** |\n" },
  ]
}
