import ProposalModel
import Testing

@testable import ProposalParser

/// The values that others computed for their clean sheets, out of the calls behind `inspect` and
/// `payout`.
@Suite struct SampleSheetTests {
  @Test(arguments: [(7_900_000, "50000.00"), (8_000_000, "75000.00"), (4_999_999, "0.00")])
  func `02: the highest tier reached is paid`(revenue: Int, payout: String) {
    guard let sheet = SampleSheet("02") else { return }
    #expect(sheet.report(0)?.kind == "tiers-highest")
    #expect(sheet.payout(0, at: revenue) == payout)
  }

  @Test(arguments: [(3, "45000.00"), (6, "60000.00"), (0, "0.00")])
  func `02: accounts are paid by unit, up to the cap`(accounts: Int, payout: String) {
    guard let sheet = SampleSheet("02") else { return }
    #expect(sheet.report(1)?.kind == "per-unit")
    #expect(sheet.payout(1, at: accounts) == payout)
  }

  @Test func `02: the maximum is 160,000`() {
    guard let sheet = SampleSheet("02") else { return }
    #expect(sheet.proposal.milestones.count == 2)
    #expect(sheet.report.maximum.text == "160000.00")
  }

  @Test(arguments: [(1, "0.00"), (2, "50000.00"), (3, "75000.00")])
  func `04: the third market adds to the first two`(markets: Int, payout: String) {
    guard let sheet = SampleSheet("04") else { return }
    #expect(sheet.payout(0, at: markets) == payout)
  }

  @Test(arguments: [(31, "0.00"), (32, "32000.00"), (36, "36000.00"), (40, "40000.00")])
  func `04: the pipeline pays pro rata from 32`(opportunities: Int, payout: String) {
    guard let sheet = SampleSheet("04") else { return }
    #expect(sheet.payout(1, at: opportunities) == payout)
  }

  @Test(arguments: [(5, [39]), (7, []), (8, []), (11, [41])])
  func `04: a forecast that moves by more than two points moves the target`(
    forecast: Int, target: [Int]
  ) {
    guard let sheet = SampleSheet("04") else { return }
    let levels = sheet.report(1, actual: 40, index: ("forecast", forecast))?.adjustedLevels ?? []
    #expect(Set(levels.filter { $0.before == 40 }.map(\.after)) == Set(target.map { Rational($0) }))
  }

  @Test func `04: the target total is 115,000`() {
    guard let sheet = SampleSheet("04") else { return }
    #expect(sheet.proposal.milestones.count == 2)
    #expect(sheet.report.target.text == "115000.00")
    #expect(sheet.report.minimum.text == "0.00")
  }

  @Test func `06: the lines add up to 180,000, and shares to 100%`() {
    guard let sheet = SampleSheet("06") else { return }
    #expect(sheet.proposal.milestones.map(\.id) == ["0", "1", "2", "3", "4"])
    #expect(sheet.report.maximum.text == "180000.00")
    #expect(sheet.report.currency == .poundSterling)
    let shares = sheet.proposal.milestones.compactMap(\.weight?.value)
    #expect(shares.isEmpty || shares.reduce(.zero, +) == 100)
  }

  @Test func `06: a tenth of milestones 1 to 4 is held back`() {
    guard let sheet = SampleSheet("06") else { return }
    var facts = SheetFacts()
    for milestone in sheet.proposal.milestones {
      facts.actuals[SheetFacts.Key(milestone: milestone.id)] = .met
    }
    let lines = PayoutReport(of: sheet.proposal, facts: facts).milestones
    let retained = lines.compactMap(\.retained?.money?.amount).reduce(.zero, +)
    #expect(retained == 16_200)
    #expect(lines.map { $0.net?.text }.dropFirst(2).first == "40500.00")
    #expect(lines.first?.payout?.text == "18000.00")
  }

  @Test func `07: the schedule of values adds up`() throws {
    guard let sheet = SampleSheet("07") else { return }
    let schedule = try #require(sheet.report.schedule)
    #expect(schedule.scheduled.decimalText == "1236000.00")
    #expect(schedule.completed.decimalText == "404000.00")
    #expect(schedule.stored.decimalText == "30000.00")
    #expect(schedule.retained.decimalText == "43400.00")
    #expect(schedule.previous.decimalText == "252000.00")
    #expect(schedule.due.decimalText == "138600.00")
  }
}
