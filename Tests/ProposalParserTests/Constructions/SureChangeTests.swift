import ProposalModel
import Testing

/// What stands in or beside a milestone and makes its payout another one.
@Suite struct SureChangeTests {
  @Test(arguments: [
    "The bonus is pro-rated because she starts on 1 July 2026.", "The amounts are per quarter.",
    "Amounts are for a full-time role; she works 80%.", "The payout range is 0% to 150%.",
    "The bonus was raised to $45,000 on 1 March 2026.", "A rating under 4.0 halves the bonus.",
    "The CEO may raise the bonus to $60,000.", "The same applies to Mexico.",
    "Any overrun of the budget is deducted from the bonus.",
    "The bonus is payable to each member of the team.",
  ])
  func `a sentence that changes the pay leaves it open`(_ sentence: String) {
    #expect(most("- Payout: $40,000.\n- \(sentence)") == nil)
  }

  @Test(arguments: [
    "Amounts are in Canadian dollars.", "The board moved the date to 31 August 2026.",
    "Tolerance: one store.", "Multiplier: 1.2 if under budget", "Pro rata: yes",
  ])
  func `another currency, another day and unknown labels leave it open`(_ line: String) {
    #expect(most("- Payout: $40,000.\n- \(line)") == nil)
  }

  @Test(arguments: [
    "2. Shop (withdrawn)", "Counter-proposal", "Example", "2. Shop (alternative B)",
  ])
  func `a part that is set aside is not added up`(_ title: String) {
    let other =
      "\n\n## \(title)\n\n- Goal: open the Hull shop by 30 June 2026.\n- Payout: $9,000.\n"
    #expect(most("- Payout: $40,000." + other) == nil)
  }

  @Test(arguments: [
    "2. Alternative fuels plant", "2. Pilot (deferred revenue)", "Example Corp launch",
  ])
  func `a part of that name is no part set aside`(_ title: String) {
    let other =
      "\n\n## \(title)\n\n- Goal: open the Hull shop by 30 June 2026.\n- Payout: $9,000.\n"
    #expect(most("- Payout: $40,000." + other) == "49000.00")
  }

  @Test(arguments: [
    "Partial achievement: none.", "Tolerance: none.", "Partial achievement: not applicable.",
    "The pilot is extended to 31 branches.", "The company made a net loss in 2024.",
  ])
  func `plain lines below an amount change nothing`(_ line: String) {
    #expect(most("- Payout: $40,000 if all are open.\n- \(line)") == "40000.00")
  }

  @Test(arguments: [
    "Value created: $2M of tenders. Paid only when the first tender is won.",
    "What it buys: access to $2M of tenders. If certified by 31 May 2026, $35,000.",
  ])
  func `a rule behind a reason leaves it open`(_ line: String) {
    #expect(most("- Payout: $40,000.\n- \(line)") == nil)
  }

  @Test func `a row for any further level leaves the table open`() {
    let rows = "| $5 million | $20,000 |\n| $6 million | $40,000 |"
    let table = "\n| Revenue | Bonus |\n|---|---|\n\(rows)\n{}\nOnly the highest level is paid."
    #expect(most(table.replacing("{}", with: "| Each further $1 million | $10,000 |\n")) == nil)
    #expect(most(table.replacing("{}", with: "")) == "40000.00")
  }

  @Test func `a note beside a level of a ladder leaves it open`() {
    let rows = "| $5 million | $20,000 | |\n| $8 million | $40,000 | only with 3 new partners |"
    let table =
      "\n| Revenue | Bonus | Notes |\n|---|---|---|\n\(rows)\n\nOnly the highest level is paid."
    #expect(most(table) == nil)
    #expect(most(table.replacing("only with 3 new partners", with: "target")) == "40000.00")
  }

  @Test(arguments: [
    "shared with the CFO", "of which $20,000 is discretionary", "on a full-year basis",
    "25% of base salary ($200,000)",
  ])
  func `weights are no shares of a qualified target`(_ words: String) {
    let text = """
      # Bonus plan 2026

      **Target bonus:** \(words.contains("%") ? "" : "$100,000 ")\(words)

      | # | Goal | Weight |
      |---|---|---:|
      | 1 | Open the plant by 30 June 2026 | 60% |
      | 2 | Close the audit by 30 June 2026 | 40% |

      Each goal pays its full weight if met and nothing if missed.
      """
    #expect(PayoutReport(of: Construction("", text, nil).proposal).maximum.said == nil)
  }

  @Test(arguments: [
    "$50,000/store", "$50,000 for the team of five", "25% of base salary per store",
    "25% of base salary plus benefits", "$15,000 for every third store, capped at $90,000",
    "$15,000 per store and quarter, capped at $90,000",
    "$15,000 per store above plan (plan: 4), capped at $90,000",
    "$10,000 for each 0.5 percentage points below 8%, capped at $60,000",
    "$50,000 upon two stores; a further $25,000 for each additional store, up to five stores",
    "$30,000 when two stores are open, and a further $15,000 for each of the third and fourth",
    "$40,000 by 30 June 2026; if later but by 30 September 2026, half.",
    "$40,000 by 30 June 2026. After that date, half.",
    "$40,000; if earlier than 31 May 2026, 25% more.",
    "$40,000 if go-live is by 30 June 2026, up to $20,000 if it is by 30 September 2026.",
    "$12,000 for each of the four plants, provided that all four pass.",
    "$1,000 for each deal, capped at $10,000 per quarter.",
  ])
  func `words beside an amount that no reader took leave it open`(_ payout: String) {
    #expect(most("- Payout: \(payout)") == nil)
  }

  @Test(arguments: [
    "half the bonus from seven stores",
    "proportional from 70%, but each missing store costs double",
    "2% for each 1% above 50%",
    "$30,000 from 360 visitors, $20,000 from 320 visitors, nothing below",
  ])
  func `partial achievement in words not understood is no miss`(_ words: String) {
    #expect(most("- Payout: $100,000.\n- Partial achievement: \(words)") == nil)
  }

  @Test(arguments: [
    ("$15,000 per store, at least three, capped at $90,000", "90000.00"),
    ("$15,000 per store, with a minimum of three stores, capped at $90,000", "90000.00"),
    (
      "$30,000 when two stores are open, a further $15,000 for the third and a further $15,000 for the fourth",
      "60000.00"
    ),
    (
      "$30,000 when two stores are open, $15,000 more for the third and $15,000 more for the fourth",
      "60000.00"
    ),
  ])
  func `the fewest units and further amounts for ranks are read`(_ payout: String, _ most: String) {
    #expect(self.most("- Payout: \(payout)") == most)
  }

  @Test(arguments: [
    "Goal 1 is a gate: without it nothing is paid.", "Both milestones must be met for any payout.",
    "In a year with a net loss no bonus is paid.", "A 25% uplift applies if both are met early.",
    "The parent company pays the same amounts again.",
    "Payouts are multiplied by the on-time rate.",
    "Amounts follow the consumer price index.",
    "At most: $50,000",
  ])
  func `a sentence in the terms changes all`(_ sentence: String) {
    #expect(report("- Payout: $40,000.\n\n## Terms\n\n- \(sentence)").maximum.said == nil)
  }

  @Test(arguments: [
    "In no event will more than $30,000 be paid under this plan.",
    "The total is limited to 15% of base salary.",
  ])
  func `a bound in the terms is taken, and beside an amount left open`(_ sentence: String) {
    let bounded = report("- Payout: $40,000.\n\n## Terms\n\n- \(sentence)")
    #expect(bounded.maximum.said == "30000.00")
    #expect(most("- Payout: $40,000.\n- \(sentence)") == nil)
  }

  @Test(arguments: [
    "Should the sponsor stop the plant, payouts earned up to the day of the stop are kept and the rest lapses.",
    "A good leaver keeps what was achieved. The same applies to retirement.",
    "A milestone that is missed will not be paid.",
    "A disputed figure is raised in writing within 10 business days and decided by the chair.",
    "Target total $40,000, maximum $40,000, minimum $0.",
    "In no event will more than $40,000 be paid under this plan.", "At most: $40,000",
  ])
  func `plain terms change nothing`(_ sentence: String) {
    #expect(report("- Payout: $40,000.\n\n## Terms\n\n- \(sentence)").maximum.said == "40000.00")
  }

  @Test func `a gate under its own name is one of the milestones it names`() {
    let text = "- Payout: $40,000.\n\n## Terms\n\n- Safety gate for all goals: no serious accident."
    let gates = proposal(text).milestones.flatMap(\.gates)
    #expect(gates.count == 1)
    #expect(report(text + " If the gate is missed, nothing is paid.").maximum.said == "40000.00")
  }

  @Test(arguments: [
    ("2026-06-30", "50000.00"), ("2026-07-01", "45000.00"), ("2026-07-08", "40000.00"),
    ("2026-06-10", "53000.00"), ("2026-08-01", "0.00"),
  ])
  func `a ladder of early days loses by delay`(_ day: String, _ pays: String) {
    let text = """
      - Payout: $50,000.
      - Early: $1,500 more for each full week before 30 June 2026, up to eight weeks ($12,000).
      - Late: $5,000 less for each week or part of a week after 30 June 2026; nothing after 31 July 2026.
      """
    var facts = SheetFacts()
    facts.achievedOn["1"] = CalendarDate(iso: day)
    #expect(PayoutReport(of: proposal(text), facts: facts).total.said == pays)
  }

  private func most(_ lines: String) -> String? { report(lines).maximum.said }

  private func report(_ lines: String) -> PayoutReport { PayoutReport(of: proposal(lines)) }

  private func proposal(_ lines: String) -> Proposal {
    let head = "# Bonus\n\nPayee: Ann Lee. Base salary $200,000. Currency: USD.\n\n## 1. Launch\n\n"
    let text = head + "- Goal: open the Leeds stores by 30 June 2026.\n\(lines)\n"
    return Construction("", text, nil).proposal
  }
}
