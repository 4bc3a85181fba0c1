import Foundation
import Testing

@Suite struct RosterTests {
  let folder = TemporaryFolder()
  var command: Command { Command(folder: folder.path) }

  static let plan = """
    ---
    status: agreed
    role: Regional Director
    currency: USD
    executive: [[payee]]
    ---
    # Bonus plan 2027

    Effective date: 1 January 2027.

    ## Milestone 1: Net revenue

    - **Goal:** net revenue of at least [[revenue level]] in 2027.
    - **Measure:** net revenue
    - **Bonus:** [[revenue bonus]] when the goal is met; nothing below it.
    - **Deadline:** 31 December 2027.

    ## Milestone 2: New sites

    - **Goal:** [[sites]] new sites opened.
    - **Bonus:** $20,000.00 when the goal is met; nothing below it.
    - **Deadline:** 30 June 2027.

    [[own terms?]]

    """

  static let roster = """
    payee,revenue level,revenue bonus,Sites,own_terms
    Dana Whitfield,"$10,000,000","$50,000",3,
    "O'Brien, Kim","$8,000,000","$40,500.50",4,Leaver: paid pro rata on leaving.
    José Núñez,"$9,000,000","$45,000",3,

    """

  static let results = """
    payee,milestone,actual,as-of,state,evidence,old,new,who,why
    Dana Whitfield,1,"$10,400,000",2027-12-31,certified,accounts note 4,,,,
    Dana Whitfield,2,met,2027-06-30,final,site list,,,,
    "O'Brien, Kim",1,"$8,100,000",2027-12-31,corrected,,"$7,000,000","$8,100,000",Audit,late invoice
    "O'Brien, Kim",2,missed,2027-06-30,final,,,,,
    José Núñez,Net revenue,"$9,000,000",2027-12-31,certified,,,,,
    José Núñez,2,met,2027-06-30,final,,,,,

    """

  private func write(
    plan: String = plan, roster: String = roster, results: String = results
  ) throws {
    try folder.write(plan, to: "plan.md")
    try folder.write(roster, to: "roster.csv")
    try folder.write(results, to: "results.csv")
  }

  private func publish(_ arguments: String...) throws -> Command.Result {
    try command.run(
      [
        "publish", "plan.md", "--roster", "roster.csv", "--results", "results.csv", "-o", "site",
        "--as-of", "2028-01-31",
      ] + arguments)
  }

  @Test func `each line of a roster is a scorecard of its own`() throws {
    try write()
    let result = try publish("--audience", "owner")
    #expect(result.status != 2, "\(result.error)")
    let page = folder.text("site/sheets/bonus-plan-2027-o-brien-kim.md") ?? ""
    #expect(page.contains("$8,000,000") && page.contains("$40,500.50"))
    #expect(page.contains("$7,000,000, now $8,100,000; by Audit: late invoice"))
    #expect(folder.names.count { $0.hasSuffix(".proposal.html") } == 3)
    let proposal = folder.text("site/sheets/bonus-plan-2027-o-brien-kim.proposal.html") ?? ""
    #expect(proposal.contains("paid pro rata on leaving"))
  }

  @Test func `the pay run comes to the total of the site`() throws {
    try write()
    _ = try publish("--audience", "owner")
    let run = try command.run(
      "payout", "plan.md", "--roster", "roster.csv", "--results", "results.csv", "--format", "csv")
    #expect(run.output.contains("total,,,,USD,175500.50,yes"))
    #expect(run.output.contains("plan.md,\"O'Brien, Kim\",1,corrected,USD,40500.50,yes"))
    #expect(folder.text("site/index.html")?.contains("<data value=\"175500.50\">") == true)
  }

  @Test func `only the line that changed is made again`() throws {
    try write()
    _ = try publish("--audience", "owner")
    try folder.write(
      Self.results.replacing("\"$9,000,000\"", with: "\"$9,100,000\""), to: "results.csv")
    let result = try publish("--audience", "owner", "--explain")
    #expect(result.output.contains("jose-nunez.html: its lines of the results file changed"))
    #expect(!result.output.contains("dana"))
    try folder.write(Self.roster.replacing("$50,000", with: "$51,000"), to: "roster.csv")
    let other = try publish("--audience", "owner", "--explain")
    #expect(other.output.contains("dana-whitfield.html: its line of the roster changed"))
    #expect(!other.output.contains("jose"))
  }

  @Test(arguments: [
    ("payee,payee", "roster.csv:1:7: error: the column \"payee\" stands twice"),
    ("who,sites", "roster.csv:1:1: error: has no column \"payee\""),
    ("payee,revenue level,revenue bonus", "plan.md:20:13: error: [[sites]] has no column"),
    ("payee,revenue level,revenue bonus,sites,cost", "the column \"cost\" is not known"),
    (
      "payee,revenue level,revenue bonus,sites\nDana,$1,$2",
      "roster.csv:2:1: error: the line has 3 cells, and there are 4 columns"
    ),
    (
      "payee,revenue level,revenue bonus,sites\nDana,$1,$2,",
      "roster.csv:2:1: error: the line has no value for \"sites\""
    ),
    (
      "payee,revenue level,revenue bonus,sites\nDana,$1,$2,3\ndana,$1,$2,3",
      "roster.csv:3:1: error: dana stands in line 2 already"
    ),
    (
      "payee,revenue level,revenue bonus,sites\nDana,\"$1\n# Bonus: $5\",$2,3",
      "roster.csv:2:7: error: the value holds a line break"
    ),
    (
      "payee,revenue level,revenue bonus,sites\nDana,\"$1,$2,3",
      "roster.csv:2:6: error: a quotation mark is never closed"
    ),
  ])
  func `what is wrong with a roster has its place`(roster: String, message: String) throws {
    try write(roster: roster + "\n")
    let result = try publish()
    #expect(result.status == 2)
    #expect(result.error.contains(message), "\(result.error)")
  }

  @Test(arguments: [
    (
      "payee,evidense", "results.csv:1:7: error: the column \"evidense\" is not known. Did you mean"
    ),
    (
      "payee,milestone\nDana Whitfeld,1",
      "results.csv:2:1: error: Dana Whitfeld is not in the roster"
    ),
    ("payee,milestone\nDana Whitfield,7", "results.csv:2:16: error: the sheet has no milestone 7"),
    (
      "payee,milestone,actual\nDana Whitfield,1,lots",
      "results.csv:2:18: error: lots is no result of milestone 1"
    ),
    (
      "payee,milestone,as of\nDana Whitfield,1,2027-13-31",
      "results.csv:2:18: error: 2027-13-31 is no day"
    ),
    (
      "payee,milestone,state\nDana Whitfield,1,finel",
      "results.csv:2:18: error: finel is no state of a result. Did you mean final?"
    ),
    (
      "payee,milestone,actual\nDana Whitfield,1,$1\nDana Whitfield,1,$2",
      "results.csv:3:1: error: the line is about what line 2 is about already"
    ),
    (
      "payee,milestone,state\nDana Whitfield,1,corrected",
      "results.csv:2:1: error: the correction has no \"old\""
    ),
    (
      "payee,milestone,actual\nDana Whitfield,1,\"$11,000,000\"",
      "results.csv:2: warning: no line says what came of milestone 2 of plan.md for Dana Whitfield"
    ),
  ])
  func `what is wrong with results has its place`(results: String, message: String) throws {
    try write(results: results + "\n")
    let result = try publish()
    #expect(result.status == (message.contains("warning") ? 1 : 2))
    #expect(result.error.contains(message), "\(result.error)")
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "# Heading", "| a | b |", "-->", "*bold* _it_ `code`",
    "[x](javascript:alert(1))", "&lt;b&gt;", "{{payee}}", "[[sites]]", "\\", "- item", "1. item",
  ])
  func `a value of a roster stays text`(value: String) throws {
    let plan = Self.plan.replacing("executive: [[payee]]\n", with: "")
      .replacing("Effective date:", with: "Executive: [[payee]]\n\nEffective date:")
    try write(
      plan: plan,
      roster: "payee,revenue level,revenue bonus,sites\n\"\(value)\",$1,$2,3\n",
      results: "payee,milestone\n")
    let result = try publish("--audience", "owner")
    #expect(result.status != 2, "\(result.error)")
    let page = folder.names.first { $0.hasSuffix(".proposal.html") }.flatMap(folder.text) ?? ""
    #expect(!page.contains("<script>alert") && !page.contains("href=\"javascript:"))
    let text = value.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("`", with: "&#96;")
    #expect(page.contains(text), "\(value)")
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "=cmd|' /C calc'!A0"])
  func `a spreadsheet computes nothing from a pay run`(payee: String) throws {
    try write(
      plan: Self.plan,
      roster: "payee,revenue level,revenue bonus,sites\n\"\(payee)\",$1,$2,3\n",
      results: "payee,milestone,actual\n\"\(payee)\",1,$5\n\"\(payee)\",2,met\n")
    let run = try command.run(
      "payout", "plan.md", "--roster", "roster.csv", "--results", "results.csv", "--format", "csv")
    guard run.status != 2 else { return #expect(payee.hasPrefix("\t")) }
    let cells = run.output.split(separator: "\r\n").dropFirst().compactMap {
      $0.split(separator: ",").dropFirst().first
    }
    #expect(cells.first.map { "'\"".contains($0.first ?? " ") } == true, "\(run.output)")
  }
}
