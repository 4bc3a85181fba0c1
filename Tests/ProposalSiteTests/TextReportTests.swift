import ProposalModel
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
          2 | Launch it by Q2.
            |           ^^^^^
          help: Write the day.
          stake: USD 50000.00
          see plan.md:1:1: the goal

        """)
  }

  @Test func `colours surround words and change none`() {
    let sources = sources("Goal\nLaunch it by Q2.\n")
    let plain = FindingText(sources: sources, ink: Ink(isColored: false)).text(of: finding)
    let colored = FindingText(sources: sources, ink: Ink(isColored: true)).text(of: finding)
    #expect(colored != plain)
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
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
