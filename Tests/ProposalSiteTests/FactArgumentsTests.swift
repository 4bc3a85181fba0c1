import ProposalModel
import Testing

@testable import ProposalSite

@Suite struct FactArgumentsTests {
  private func sheet() -> OpenedSheet {
    let text = """
      # Bonus plan

      Effective date: 1 January 2027. Currency: USD.

      ## Milestone A: Revenue

      Goal: revenue of at least $10 million by 31 December 2027. Bonus: $150,000.

      ## Milestone 2.1: Markets

      Goal: open in 3 markets by 30 June 2027. Bonus: $50,000.
      """
    return OpenedSheet(
      SheetFile(sheet: SourceFile(path: "plan.md", bytes: Array(text.utf8))))
  }

  private func problem(_ change: (inout FactArguments) -> Void) -> String? {
    var arguments = FactArguments()
    change(&arguments)
    do {
      _ = try arguments.facts(of: sheet())
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `facts are given by milestone, whatever the letter case`() throws {
    let ids = sheet().proposal.milestones.map(\.id)
    try #require(ids == ["a", "2.1"])
    var arguments = FactArguments()
    arguments.actuals = ["A=$9.2M", "2.1=met", "a.net revenue=$75"]
    arguments.achieved = ["2.1=2027-05-31"]
    arguments.indexes = ["GDP growth=2.5%"]
    let facts = try arguments.facts(of: sheet())
    #expect(facts.actuals[.init(milestone: "a")] == .number(9_200_000))
    #expect(facts.actuals[.init(milestone: "2.1")] == .met)
    #expect(facts.actuals[.init(milestone: "a", measure: "net revenue")] != nil)
    #expect(facts.achievedOn["2.1"] == CalendarDate(year: 2027, month: 5, day: 31))
    #expect(facts.indexes["gdp growth"] == Rational(5, 2))
  }

  @Test func `a mistake names the argument, and says what would do`() {
    #expect(problem { $0.actuals = ["b=1"] }?.contains("It has: a, 2.1.") == true)
    #expect(problem { $0.actuals = ["2.2=1"] }?.contains("Did you mean 2.1?") == true)
    #expect(problem { $0.actuals = ["=1"] }?.contains("ID=VALUE") == true)
    #expect(problem { $0.actuals = ["a=€9.2M"] }?.contains("--actual a=€9.2M") == true)
    #expect(problem { $0.achieved = ["a=March"] }?.contains("cannot be read") == true)
    #expect(problem { $0.indexes = ["gdp=high"] }?.contains("cannot be read") == true)
    #expect(problem { $0.gates = ["a.audit=yes"] }?.contains("no condition") == true)
  }
}
