import ProposalModel
import ProposalParser
import Testing

/// What is said beside levels: slopes, running sums, conclusions, days in any order.
@Suite struct RemarkOnLevelsTests {
  private func report(_ lines: String, at actual: ActualValue) -> MilestoneReport {
    let text = """
      # Bonus

      Employer: Northwind Ltd. Executive: Dana Reed. Effective date: 1 January 2027. Currency: USD.

      ## Milestone 1: Service

      \(lines)
      """
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    var facts = SheetFacts()
    facts.actuals[SheetFacts.Key(milestone: "1")] = actual
    return PayoutReport(of: proposal, facts: facts).milestones[0]
  }

  private static let days = """
    The measure is the average number of days. A shorter time is better.

    | | Average days | Award |
    |---|---:|---:|
    | Threshold | 18.0 | $12,000 |
    | Target | 14.0 | $30,000 |


    """

  @Test(arguments: [
    "- An average between the two is paid on the straight line joining them, which is $450 for every tenth of a day.",
    "- Between the two the award moves in a straight line ($4,500 a day).",
    "- In between, payment follows a straight line: $2,250 for each 0.5 days.",
  ])
  func `a slope that is the line's own changes nothing`(_ line: String) {
    #expect(report(Self.days + line, at: .number(Rational(16))).payout?.said == "21000.00")
  }

  @Test(arguments: [
    "It earns nothing 20 or more days late.", "It earns nothing from the 21st day.",
  ])
  func `an end of delay in other words is asked about`(_ words: String) {
    let lines =
      "- Goal: series start by 1 October 2027.\n- Payout: $25,000; for each calendar day of delay $500 is deducted. \(words)"
    let day = CalendarDate(year: 2027, month: 11, day: 30)
    #expect(day.flatMap { report(lines, at: .date($0)).payout?.said } == nil)
  }

  @Test func `a value that leads is paid from its hurdle to its cap`() {
    let lines =
      "The first $300,000 of savings belongs to the company. Of the saving above $300,000, 12% is paid, up to a limit of $60,000."
    #expect(report(lines, at: .number(Rational(600_000))).payout?.said == "36000.00")
    #expect(report(lines, at: .number(Rational(900_000))).payout?.said == "60000.00")
    #expect(report(lines, at: .number(Rational(900_000))).target.said == nil)
  }

  @Test func `a share for an earlier day is asked about`() {
    let lines =
      "The product ships by 30 September 2027. It pays $100,000. If it ships by 31 July 2027, the amount is 120%."
    let day = CalendarDate(year: 2027, month: 7, day: 1)
    #expect(day.flatMap { report(lines, at: .date($0)).payout?.said } == nil)
  }

  @Test func `another slope is asked about`() {
    let line =
      "- Between the two the award moves in a straight line, that is $400 for every tenth of a day."
    #expect(report(Self.days + line, at: .number(Rational(16))).payout?.said == nil)
  }

  @Test(arguments: [
    ("$1,600 in all", "2000.00"), ("so $1,600 in all (target)", "2000.00"), ("$1,500 in all", nil),
  ])
  func `running sums have to agree`(_ said: String, _ most: String?) {
    let lines = """
      - A score of 80 earns $1,000.
      - A score of 85 earns a further $600, \(said).
      - A score of 90 earns a further $400, so $2,000 in all.

      The three steps are cumulative. Below 80 nothing is paid.
      """
    #expect(report(lines, at: .number(Rational(95))).payout?.said == most)
  }

  @Test(arguments: [("$30,000", "55000.00"), ("$35,000", nil)])
  func `a conclusion works an example`(_ plan: String, _ most: String?) {
    let lines = """
      - $12,000 on reaching $1.5 million
      - a further $18,000 on reaching $2.2 million, the plan
      - a further $25,000 on reaching $3.0 million

      Each step is added to the steps before it, so the plan pays \(plan) in all and $3.0 million pays $55,000.
      """
    #expect(report(lines, at: .number(Rational(4_000_000))).payout?.said == most)
  }

  @Test(arguments: ["the payout is $150,000 instead", "it is $150,000"])
  func `days are told in any order`(_ early: String) {
    let lines =
      "- Payout: $120,000 if it ships on or before 30 September 2027. If it ships by 31 July 2027, \(early); if it ships after 30 September but by 30 November 2027, it is $70,000. After 30 November 2027 nothing is paid."
    let paid = [(2027, 7, 31), (2027, 9, 30), (2027, 11, 30), (2027, 12, 1)].map { day in
      CalendarDate(year: day.0, month: day.1, day: day.2).flatMap {
        report(lines, at: .date($0)).payout?.said
      }
    }
    #expect(paid == ["150000.00", "120000.00", "70000.00", "0.00"])
  }

  @Test func `days stand in the steps as days`() {
    let lines =
      "- Payout: $120,000 if it ships by 30 September 2027; $70,000 if it ships by 30 November 2027 instead."
    let day = CalendarDate(year: 2027, month: 10, day: 15).map {
      report(lines, at: .date($0)).steps
    }
    #expect(day?.first == "level reached 2027-10-15; highest tier 2027-11-30; 70,000")
  }

  @Test(arguments: [
    ("6 | $40,000", "5 | $30,000", "4 or fewer | $0", "30000.00")
  ])
  func `rows of single counts exclude each other`(
    _ first: String, _ second: String, _ third: String, _ paid: String
  ) {
    let lines =
      "| Closings on time | Payout |\n|---:|---:|\n| \(first) |\n| \(second) |\n| \(third) |"
    #expect(report(lines, at: .number(Rational(5))).payout?.said == paid)
  }

  @Test(arguments: ["4.3 or more out of 5", "at least 4.3 out of 5"])
  func `where a scale ends is no second level`(_ level: String) {
    let lines = "- Goal: an average of \(level) in the survey.\n- Payout: $20,000, all or nothing."
    #expect(report(lines, at: .number(Rational(4))).payout?.said == "0.00")
    #expect(report(lines, at: .number(Rational(5))).payout?.said == "20000.00")
  }

  @Test(arguments: [
    "A start more than 20 days after 1 October 2027 earns no bonus.",
    "A start more than 20 days late earns nothing.",
  ])
  func `behind a length of time nothing is paid`(_ words: String) {
    let lines =
      "- Goal: series start by 1 October 2027.\n- Payout: $25,000; for each calendar day of delay $500 is deducted. \(words)"
    let paid = [2, 21, 22].map { day in
      CalendarDate(year: 2027, month: 10, day: day).flatMap {
        report(lines, at: .date($0)).payout?.said
      }
    }
    #expect(paid == ["24500.00", "15000.00", "0.00"])
  }
}
