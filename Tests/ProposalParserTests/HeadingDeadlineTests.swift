import ProposalModel
import ProposalParser
import Testing

private func proposal(_ text: String) -> Proposal {
  SheetParser.proposal(from: Array(text.utf8))
}

@Suite("A heading sets the day of what stands below it")
struct HeadingDeadlineTests {
  @Test(arguments: [
    "## Milestone 1: The team, by 30 September 2027\n\n- Goal: hire 8 engineers\n- Bonus: $20,000",
    "## The team (by 30 September 2027)\n\n| Goal | Bonus |\n|---|---|\n| Hire 8 engineers | $20,000 |",
    "## Meilenstein 1: Team, bis 30. September 2027\n\n- Ziel: 8 Einstellungen\n- Bonus: 20.000 EUR",
  ])
  func byADay(_ section: String) {
    let milestones = proposal("# Bonus\n\n\(section)\n").milestones
    #expect(milestones.map { $0.deadline?.value.date?.iso } == ["2027-09-30"])
  }

  @Test(arguments: [
    "## Milestone 1: Report of 30 September 2027\n\n- Goal: hire 8 engineers\n- Bonus: $20,000",
    "## Milestone 1: Team\n\n- Goal: hire 8 engineers by 30 June 2027\n- Bonus: $20,000",
  ])
  func noOtherDay(_ section: String) {
    let milestones = proposal("# Bonus by 30 September 2027\n\n\(section)\n").milestones
    #expect(milestones.count == 1)
    #expect(milestones.first?.deadline?.value.date?.iso != "2027-09-30")
  }
}
