import Testing

@testable import ProposalModel

@Suite struct ScheduleTests {
  /// The lines of a hypothetical application: scheduled value and percent complete.
  private static func sheet() throws -> SheetSketch {
    var sheet = SheetSketch()
    let lines: [(String, Int, String)] = [
      ("1", 68_000, "60"), ("2", 45_500, "100"), ("3", 212_000, "45"), ("4", 164_500, "20"),
      ("5", 98_000, "0"), ("6", 187_000, "12.5"), ("co-2", 14_250, "0"),
    ]
    var schedule = ValueSchedule(lines: [])
    for (id, scheduled, percent) in lines {
      sheet.add(id, PayoutPlan(terms: .scheduleLine(amount: Rational(scheduled))))
      var line = ValueSchedule.Line(
        id: id, name: SheetSketch.text(id), scheduled: SheetSketch.at(Rational(scheduled)))
      line.percentComplete = SheetSketch.at(try #require(Rational(text: percent)))
      schedule.lines.append(line)
    }
    schedule.storedMaterials = SheetSketch.at(22_400)
    schedule.retainagePercent = SheetSketch.at(10)
    schedule.previousCertificates = SheetSketch.at(157_590)
    sheet.proposal.schedule = schedule
    return sheet
  }

  @Test func `what is due is the work and stored materials, less retainage and certificates`()
    throws
  {
    let report = try Self.sheet().report()
    let schedule = try #require(report.schedule)
    #expect(schedule.scheduled.decimalText == "789250.00")
    #expect(schedule.completed.decimalText == "237975.00")
    #expect(schedule.retained.decimalText == "26037.50")
    #expect(schedule.due.decimalText == "76747.50")
    #expect(report.total.text == "237975.00")
    #expect(report.milestones[2].payout?.text == "95400.00")
  }

  @Test func `released retainage is due`() throws {
    var sheet = try Self.sheet()
    sheet.proposal.schedule?.isRetainageReleased = true
    let schedule = try #require(sheet.report().schedule)
    #expect(schedule.retained.decimalText == "0.00")
    #expect(schedule.due.decimalText == "102785.00")
  }

  @Test func `facts replace what the application says`() throws {
    var facts = SheetFacts.values([
      "1": .attainment(85), "3": .met, "4": .attainment(70), "6": .attainment(30), "co-2": .met,
    ])
    facts.actuals[SheetFacts.Key(milestone: "", measure: "stored")] = .number(0)
    facts.actuals[SheetFacts.Key(milestone: "", measure: "previous")] = .number(0)
    let schedule = try #require(try Self.sheet().report(facts).schedule)
    #expect(schedule.completed.decimalText == "500800.00")
    #expect(schedule.retained.decimalText == "50080.00")
    #expect(schedule.due.decimalText == "450720.00")
  }
}
