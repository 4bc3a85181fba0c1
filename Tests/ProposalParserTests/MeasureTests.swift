import ProposalModel
import ProposalParser
import Testing

private func proposal(_ text: String) -> Proposal {
  SheetParser.proposal(from: Array(text.utf8))
}

@Suite("A milestone says what its levels count")
struct MeasureTests {
  static let levels: [(String, MeasureUnit)] = [
    ("- Goal: net revenue of $10 million by 30 June 2027\n- Bonus: $50,000", .money(.usDollar)),
    ("- Goal: renewal rate of 92% or more by 30 June 2027\n- Bonus: $50,000", .percent),
    (
      "- Goal: open 3 markets by 30 June 2027\n- Bonus: $50,000 for 2 markets; $75,000 for 3 "
        + "markets. Only the highest level is paid.", .count("markets")
    ),
  ]

  @Test("in the unit they are written in", arguments: levels)
  func unit(_ text: String, _ unit: MeasureUnit) {
    let milestones = proposal("# Bonus\n\n## Milestone 1: Growth\n\n\(text)\n").milestones
    #expect(milestones.map { $0.measure?.unit } == [unit])
    #expect(milestones.first?.measure?.name.string == "Growth")
  }

  @Test func aNamedMeasureIsItsName() {
    let milestones = proposal(
      "# Bonus\n\n## Milestone 1: Growth\n\n- Measure: recognised net revenue\n"
        + "- Goal: $10 million by 30 June 2027\n- Bonus: $50,000\n"
    ).milestones
    #expect(milestones.first?.measure?.name.string == "recognised net revenue")
  }

  @Test func anEventCountsNothing() {
    let milestones = proposal(
      "# Bonus\n\n## Milestone 1: Licence\n\n- Goal: licence granted by 30 June 2027\n"
        + "- Bonus: $50,000\n"
    ).milestones
    #expect(milestones.map { $0.measure?.unit } == [nil])
  }
}

@Suite("What was is not what is due")
struct PastPeriodTests {
  @Test(arguments: [
    "gross retention of contracts of 92% or more in the performance period (89.5% in 2025)",
    "renewal rate of 92% or more, against 88% in 2025",
    "92% of licences renewed (2025: 88%)",
  ])
  func aPeriodBeforeTheSheetSetsNoDate(_ goal: String) {
    let text = """
      # Bonus

      - Effective date: 1 January 2027
      - Performance period: 1 January 2027 to 31 December 2027

      ## Milestone 1: Retention

      - Goal: \(goal)
      - Bonus: $35,000. All or nothing.
      """
    let milestone = proposal(text).milestones.first
    #expect(milestone?.deadline?.value.date == CalendarDate(year: 2027, month: 12, day: 31))
    #expect(milestone?.terms.isEmpty == true)
  }
}

@Suite("People and bodies have their parts")
struct PartyPartsTests {
  @Test(arguments: [
    ("Elena Marchetti, Vice President, Product", "Elena Marchetti", "Vice President, Product"),
    ("Inês Carvalho, VP International", "Inês Carvalho", "VP International"),
  ])
  func nameAndRole(_ text: String, _ name: String, _ role: String) {
    let proposal = proposal("# Bonus\n\n- Executive: \(text)\n- Company: Larkspur, Inc.\n")
    #expect(proposal.payees.map(\.name.string) == [name])
    #expect(proposal.role?.string == role)
  }

  @Test func whoeverApprovesIsTheApprover() {
    let proposal = proposal(
      "# Bonus\n\nThe CFO certifies the results; the Compensation Committee approves them by "
        + "29 February 2028.\n")
    #expect(proposal.approver?.string == "Compensation Committee")
  }
}
