import Foundation
import ProposalLint
import ProposalModel
import ProposalParser
import Testing

@testable import ProposalSite

@Suite struct TextReportTests {
  private func sources(_ text: String) -> SheetSources {
    SheetSources(SheetFile(sheet: SourceFile(path: "plan.md", bytes: Array(text.utf8))))
  }

  private var finding: Finding {
    Finding(
      rule: "time-quarter-without-year", family: .time, severity: .error,
      message: "“by Q2” names a quarter without a year", help: "Write the day.",
      milestone: "1", stake: Money(50_000, .usDollar),
      place: SourceRange(start: 15, end: 20),
      related: [RelatedPlace(place: SourceRange(start: 0, end: 4), message: "the goal")])
  }

  @Test func `a finding shows place, rule, words, help, stake and what else matters`() {
    let text = FindingText(sources: sources("Goal\nLaunch it by Q2.\n"), ink: Ink(isColored: false))
      .text(of: finding)
    #expect(
      text == """
        plan.md:2:11: error: “by Q2” names a quarter without a year [time-quarter-without-year]
          1 | Goal
            | ---- the goal
          2 | Launch it by Q2.
            |           ^^^^^
          help: Write the day.
          stake: USD 50,000.00

        """)
  }

  @Test func `an amount in another currency than the sheet declares is written in its own`() {
    let text = """
      # Bonus
      Employer: Northwind Ltd
      Currency: CHF

      The employer pays EUR 1,000 if the shop opens by 30 June 2026.
      """
    let proposal = SheetParser.proposal(from: Array(text.utf8))
    let shown = PayoutText(proposal: proposal, report: PayoutReport(of: proposal)).text
    #expect(shown.contains("EUR 1,000.00"))
    #expect(!shown.contains("CHF 1,000.00"))
  }

  @Test func `colours surround words and change none`() {
    let sources = sources("Goal\nLaunch it by Q2.\n")
    let plain = FindingText(sources: sources, ink: Ink(isColored: false)).text(of: finding)
    let colored = FindingText(sources: sources, ink: Ink(isColored: true)).text(of: finding)
    #expect(colored != plain)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  private func run(_ findings: [[Finding]]) -> LintReport {
    LintReport(
      sheets: findings.enumerated().map { index, findings in
        let file = SheetFile(
          sheet: SourceFile(path: "\(index).md", bytes: Array("Goal: Q2.\n".utf8)))
        var sheet = CheckedSheet(
          OpenedSheet(file), LintPolicy(linter: Linter(), failOn: .error, baseline: nil),
          keepsReading: false)
        sheet.findings = findings
        return sheet
      })
  }

  private func finding(
    _ rule: String, _ severity: Severity, stake: Int? = nil, absent: Bool = false
  )
    -> Finding
  {
    Finding(
      rule: rule, family: .time, severity: severity, message: "Says \(rule)", help: "Do it.",
      stake: stake.map { Money(Rational($0), .usDollar) }, place: SourceRange(start: 0, end: 4),
      isAbsence: absent)
  }

  @Test func `findings stand below their sheet, the gravest first, what is missing at the end`() {
    let run = run([
      [
        finding("small", .error, stake: 10), finding("missing", .warning, absent: true),
        finding("advice", .info), finding("large", .error, stake: 20),
      ], [], [finding("other", .warning)],
    ])
    let text = String(decoding: TextReport(run, TextReport.Style()).bytes, as: UTF8.self)
    let order = [
      "── 0.md ── 2 errors, 1 warning, 1 info", "[large]", "[small]", "[advice]",
      "0.md: missing from the sheet", "  [ ] warning: Says missing. Do it. [missing]",
      "── 2.md ── 1 warning", "[other]", "2 errors, 2 warnings, 1 info in 3 sheets.",
    ]
    var rest = text[...]
    for part in order {
      guard let range = rest.firstRange(of: part) else {
        Issue.record("\(part) is missing or in another order")
        continue
      }
      rest = rest[range.upperBound...]
    }
    #expect(!text.contains("1.md"))
  }

  @Test func `all is well in one line, and quiet is silent about it`() {
    var style = TextReport.Style()
    let clean = run([[], []])
    #expect(
      TextReport(clean, style).bytes
        == Array("Nothing to settle: 2 sheets, no finding.\n".utf8))
    style.isQuiet = true
    #expect(TextReport(clean, style).bytes == [])
    #expect(TextReport(LintReport(), TextReport.Style()).bytes == [])
  }

  @Test func `a clean run is a valid document in every format`() throws {
    let clean = run([[], []])
    #expect(ConciseReport.bytes(of: clean) == [])
    #expect(GitHubAnnotations.bytes(of: clean) == [])
    #expect(try SchemaTests.check("lint").problems(in: LintJSON(report: clean).bytes) == [])
    let log =
      try JSONSerialization.jsonObject(
        with: Data(SarifLog(clean, isComplete: true).bytes)) as? [String: Any]
    let runs = try #require(log?["runs"] as? [[String: Any]])
    #expect((runs[0]["results"] as? [Any])?.isEmpty == true)
    #expect((runs[0]["artifacts"] as? [Any])?.count == 2)
  }

  @Test func `statistics count each rule once, the most frequent first`() {
    var style = TextReport.Style()
    style.showsStatistics = true
    let run = run([[finding("b", .error), finding("a", .warning)], [finding("a", .info)]])
    #expect(
      String(decoding: TextReport(run, style).bytes, as: UTF8.self) == """
          2  warning  a
          1  error    b

        1 error, 1 warning, 1 info in 2 sheets.

        """)
  }

  @Test func `columns are as wide as their widest cell, in columns of a terminal`() {
    var table = TextTable(header: ["id", "name", "amount"])
    table.add(["1", "支付", "5"])
    table.add(["22", "x", "150000.00"])
    #expect(
      table.lines(leading: 2) == [
        "id  name     amount", "1   支付          5", "22  x     150000.00",
      ])
  }
}
