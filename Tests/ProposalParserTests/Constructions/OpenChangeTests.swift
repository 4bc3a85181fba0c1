import ProposalModel
import ProposalParser
import Testing

/// Sentences that change what was promised, wherever people write them: what nobody understands leaves
/// open what it reaches.
@Suite struct OpenChangeTests {
  private static let sheet = """
    # Bonus

    ## Milestone 1: Launch

    - Goal: launch the product by 30 June 2027
    - Payout: $50,000

    ## Milestone 2: Revenue

    - Goal: net revenue of at least $10 million in calendar year 2027
    - Payout: $100,000

    """

  private func report(_ text: String) -> PayoutReport {
    PayoutReport(of: SheetParser.proposal(from: Array(text.utf8)))
  }

  @Test(arguments: [
    "The two bonuses are alternatives.", "The lower of the two bonuses is paid.",
    "Only the larger of the two bonuses is paid, and only in March 2028.",
    "The payment for M1 is not due if the payment for M2 is also earned.",
    "Nothing is due for M1 if M2 is missed.",
    "If the launch succeeds, $100,000 replaces the $50,000.",
    "A reasonable cap applies.", "The total is capped at the usual company limit.",
    "The bonus is subject to a cap, the amount of which will be agreed separately.",
    "Both are limited to $60,000.", "In total no more than $[●] is paid.",
    "The maximum of $100,000 or $120,000 applies (to be decided).",
    "There will be a maximum; we will set it later in the year.",
    "The total payable shall not exceed such sum as the parties may agree.",
    "Milestone 2 is paid in lieu of milestone 1, not in addition.",
    "Milestone 2 is only payable if milestone 1 has been reached.",
    "Milestone 2 lapses if milestone 1 is missed.",
    "All bonuses are prorated for part-time: Anna works 80%.",
    "All amounts are paid pro rata for nine months.",
    "Holiday pay of 8% is added to each amount.",
    "In the hiring year 75% of the calculated bonus is paid.",
    "The same amount is paid again for 2028.",
    "A discount of 5% applies to all prices.",
    "If acceptance fails twice, the price is reduced by 20%.",
    "Amendment of 1 March 2027: the payout of milestone 1 is raised to $60,000.",
    "The payout of milestone 1 is now $60,000.",
    "Milestone 1 was cancelled on 4 February 2027.",
    "Notwithstanding the above, milestone 1 is paid at 50% only.",
    "Half of each bonus is guaranteed.",
    "Erratum: for \"$50,000\" read \"$5,000\".",
    "Whatever happens, you get one of them.",
    "Es wird nur die höhere der beiden Prämien gezahlt.",
    "Bei einer Abmahnung wird jede Prämie um 20 % gekürzt.",
    "I can only give you 25,000 in total.", "Half of this is for Tom.",
    "If the launch misses its date, one fifth is lost.", "A quarter is kept until the audit.",
    "No payment exceeds 10% of base salary.", "Payments are limited to one tenth of salary.",
    "Milestone 2 counts only with milestone 1.", "All figures are in euros.",
    "Anna joins on 1 April and earns for the months worked.",
    "Where the product is launched in Austria too, the first doubles.",
    "The company matches each payment one for one.", "Each further country brings 5,000.",
    "Anna's team gets the same again.", "The figure for the launch is now 18,000.",
    "Both amounts rise by 3% a year.", "From this 2,000 for relocation is deducted.",
  ])
  func `what may change pay leaves it open`(_ sentence: String) {
    let report = report(Self.sheet + "## Terms\n\n- \(sentence)\n")
    #expect(report.maximum == .notSettled, "\(sentence)")
  }

  @Test(arguments: [
    "Each bonus is paid in one lump sum with the payroll of March 2028.",
    "VAT at 20% is added to each payment.",
    "The bonuses are independent of each other.",
    "The bonuses are not reduced by other income.",
    "If a milestone is missed, nothing is paid for it.",
    "Peers have target bonuses of 20% to 30% of salary.",
    "Her base salary and her annual bonus of 15% are not affected.",
    "No more than 8% of any payment may be spent on overheads.",
    "Finance adds the two amounts up and checks them.",
    "Late payments bear interest at 5% a year.",
    "Taxes and social security are deducted as required by law.",
    "The amounts were discussed last year.", "None of this money is guaranteed.",
    "No payment is guaranteed.", "The awards carry no guaranteed portion.",
    "It replaces everything we wrote in January.", "All figures are in dollars.",
    "Sixty percent of each payment is made in cash and forty percent in shares.",
    "The figures are taken from ledger 4410, before one-off items.",
    "In 2025 she earned a bonus of $9,000.",
  ])
  func `what changes nothing leaves it settled`(_ sentence: String) {
    let report = report(Self.sheet + "## Terms\n\n- \(sentence)\n")
    #expect(report.maximum.money?.amount == 150_000, "\(sentence)")
  }

  @Test(arguments: [
    "Only the highest level reached is paid per quarter.",
    "Not only the highest level reached is paid; all levels count.",
    "Only the highest level is paid. The $50,000 is paid in any case.",
    "Only the highest level is paid. If churn exceeds 5%, one level lower is paid.",
  ])
  func `what changes a ladder leaves it open`(_ sentence: String) {
    let ladder = "- $5 million: $50,000\n- $10 million: $100,000\n"
    let text = "# Bonus\n\n## 1. Revenue\n\n- Goal: net revenue in 2027\n\(ladder)- \(sentence)\n"
    #expect(report(text).maximum == .notSettled, "\(sentence)")
  }

  @Test(arguments: [
    "two instalments of $25,000", "2 x $25,000", "$25,000 on launch and $25,000 six months later",
    "about $25,000", "ca. $25,000", "$25,000 and 2,000 shares", "$25,000 × performance factor",
    "$25,000 + $3,000 for the first order", "$25,000 on target, less below", "half of $25,000",
    "$25,000 [amount to be confirmed]", "$25,000 (half if only one)", "zweimal $25,000",
    "$25,000 or 1% of revenue, whichever is greater", "$25,000 on launch, $25,000 in 2028",
  ])
  func `a payout with more than an amount is open`(_ payout: String) {
    let item = "# Bonus\n\n## 1. Launch\n\n- Goal: launch by 30 June 2027\n- Payout: \(payout)\n"
    #expect(report(item).maximum == .notSettled, "\(payout)")
    let cell =
      "# Bonus\n\n| No. | Milestone | By | Bonus |\n|---|---|---|---|\n| 1 | Launch | 30 June 2027 | \(payout) |\n"
    #expect(report(cell).maximum == .notSettled, "cell: \(payout)")
  }

  @Test(arguments: [
    ("$5,000[^1]", "[^1]: only half in the first year"), ("$5,000¹", "¹ per person"),
    ("$5,000 †", "† plus 10% holiday pay"),
  ])
  func `a note that changes an amount leaves it open`(_ cell: String, _ note: String) {
    let text =
      "# Bonus\n\n| No. | Milestone | By | Bonus |\n|---|---|---|---|\n| 1 | Launch | 30 June 2027 | \(cell) |\n\n\(note)\n"
    #expect(report(text).maximum == .notSettled, "\(note)")
  }

  @Test(arguments: [
    "You receive an additional $5,000 if the auditors sign off by July 31, 2027.",
    "The bonus is increased by $5,000 if completed by July 31, 2027 and within budget.",
    "An extra $5,000 is paid if completed by December 31, 2027.",
  ])
  func `more for something else than finishing early is open`(_ sentence: String) {
    let sheet =
      "# Bonus\n\n- Milestone: portal completed by September 30, 2027\n- Bonus: $25,000\n- \(sentence)\n"
    #expect(report(sheet).maximum == .notSettled, "\(sentence)")
  }

  @Test(arguments: [
    "## Other\n\n€9,000"
  ])
  func `an amount that nobody says what it is paid for is open`(_ words: String) {
    let sheet =
      "# Grant\n\n## Payment\n\nThe Foundation pays €40,000 when all 8 clinics are equipped by 30 June 2027.\n\n"
    #expect(report(sheet + words + "\n").maximum == .notSettled, "\(words)")
  }

  @Test(arguments: [
    "Anna Reyes and Ben Ortiz receive $20,000 if the store opens by 31 August 2027.",
    "If the store opens by 31 August 2027, a bonus of $20,000 is paid to Anna Reyes and Ben Ortiz.",
    "Anna, Ben – you get $20,000 if the store opens by 31 August 2027.",
    "Our two store managers get $20,000 when the store is open by 31 August 2027.",
    "The managers, Anna Reyes and Ben Ortiz, shall be paid $20,000 once the store opens.",
  ])
  func `one sum for several people is open`(_ sentence: String) {
    #expect(report("# Bonus\n\n\(sentence)\n").maximum == .notSettled, "\(sentence)")
  }

  @Test(arguments: [
    "Anna Reyes and Ben Ortiz jointly receive $20,000 if the store opens by 31 August 2027.",
    "Smith and Jones Ltd receives $20,000 if the store opens by 31 August 2027.",
  ])
  func `one sum for several together is settled`(_ sentence: String) {
    let report = report("# Bonus\n\n\(sentence)\n")
    #expect(report.maximum.money?.amount == 20_000, "\(sentence)")
  }

  @Test func `a note that tells what others pay changes nothing`() {
    let text =
      "# Bonus\n\n- Goal: launch by 30 June 2027\n- Payout: $5,000[^1]\n\n[^1]: The median in the peer group is 110% of salary.\n"
    #expect(report(text).maximum.money?.amount == 5_000)
  }

  @Test func `points above a level are not counted from zero`() {
    let payout = "$1,000 for each percentage point above 12%, up to $5,000"
    let text = "# Bonus\n\n## 1. Margin\n\n- Goal: margin in 2027\n- Payout: \(payout)\n"
    #expect(report(text).maximum == .notSettled)
  }

  @Test(arguments: [
    ("keep operating costs within $10 million in 2027", "9000000", "11000000"),
    ("complaints cut to 10 a month in December 2027", "9", "11"),
    ("net debt reduced to $10 million by 31 December 2027", "9000000", "11000000"),
    ("Fluktuation auf 10 % senken im Jahr 2027", "9", "11"),
    ("raise the renewal rate to 10% in 2027", "11", "9"),
    ("scrap rate of 10% in 2027. A lower rate is better", "9", "11"),
    ("cost savings of $10 million in 2027", "11000000", "9000000"),
  ])
  func `a level without a comparison is read in its direction`(
    _ goal: String, _ good: String, _ bad: String
  ) {
    let text = "# Bonus\n\n## 1. Goal\n\n- Goal: \(goal)\n- Payout: $10,000\n"
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    let paid = PayoutReport(of: proposal, facts: Construction.facts("1=\(good)"))
    let unpaid = PayoutReport(of: proposal, facts: Construction.facts("1=\(bad)"))
    #expect(paid.total.money?.amount == 10_000, "\(goal)")
    #expect(unpaid.total.money?.amount == 0, "\(goal)")
  }

  @Test(arguments: [
    "scrap rate of 10% in 2027", "operating costs of $10 million in 2027",
    "reduce the backlog and reach revenue of $10 million in 2027",
  ])
  func `a level whose direction nothing tells is open`(_ goal: String) {
    let text = "# Bonus\n\n## 1. Goal\n\n- Goal: \(goal)\n- Payout: $10,000\n"
    #expect(report(text).maximum == .notSettled, "\(goal)")
  }

  @Test(arguments: [
    "$60 per hour", "$10,000 per month", "$100,000–$120,000", "$120,000 (2026), $126,000 (2027)",
  ])
  func `a salary that is no single sum of a year is no base of a share`(_ salary: String) {
    let text =
      "# Bonus\n\nBase salary: \(salary)\n\n## 1. Launch\n\n- Goal: launch by 30 June 2027\n- Payout: 10% of base salary\n"
    #expect(report(text).maximum == .notSettled, "\(salary)")
  }

  @Test(arguments: [
    "$2,000 for every two nurses hired in 2027", "$2,000 per dozen nurses hired in 2027",
    "$2,000 for every full five nurses hired in 2027",
  ])
  func `a price for several units is open`(_ payout: String) {
    let text = "# Award\n\n## 1. Hiring\n\n- Goal: nurses hired\n- Payout: \(payout)\n"
    #expect(report(text).maximum == .notSettled, "\(payout)")
  }

  @Test func `a late result that is open says so, and at which words`() {
    let words = "A grace period of 14 days applies."
    let text =
      "# Bonus\n\n## 1. Launch\n\n- Goal: launch by 30 June 2027\n- Payout: $5,000\n- \(words)\n"
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    let report = PayoutReport(of: proposal, facts: Construction.facts("1=2027-07-10"))
    #expect(report.total == .notSettled)
    #expect(report.assumptions == ["1: not computed, what is said about delay was not understood"])
    #expect(proposal.issues.map(\.value) == [.unread(words: words, .lateness)])
  }
}
