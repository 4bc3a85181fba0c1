import ProposalModel
import Testing

@testable import ProposalParser

/// What a text says about time, when every statement of it belongs to one milestone.
private func due(_ text: String) -> Deadline? {
  var reading = SheetReading(MarkdownDocument(bytes: Array(text.utf8)))
  reading.readHead()
  return reading.deadline(for: Array(reading.outline.statements.indices))?.0.value
}

@Suite("Deadlines follow from the words alone")
struct DeadlineTests {
  @Test(
    "a last day is read in every way it is written",
    arguments: [
      "Launch in two markets by 30 June 2026.",
      "Launch in two markets no later than June 30, 2026.",
      "Launch in two markets on or before 30.06.2026.",
      "$20,000 is paid if two markets are open by 30 June 2026.",
      "Launch in two markets before 1 July 2026.",
      "- Goal: launch in two markets\n- Deadline: 30 June 2026",
      "- Goal: launch in two markets\n- Target: 30 June 2026",
      "**Goal:** launch in two markets\n\n**Due:** 2026-06-30",
      "| Item | Term |\n|---|---|\n| Goal | two markets |\n| Due date | 30 June 2026 |",
      "---\ngoal: two markets\ndue_date: 2026-06-30\n---\n",
      "Goal: open for paid orders in two markets by 30 June 2026",
      "Zwei Märkte sind bis zum 30. Juni 2026 eröffnet.",
      "Launch in two markets by the end of June 2026.",
      "Launch in two markets by the end of Q2 2026. Payment is made by 15 March 2027.",
    ])
  func lastDay(_ text: String) {
    #expect(due(text)?.date == CalendarDate(year: 2026, month: 6, day: 30))
  }

  @Test(
    "a window has both its days",
    arguments: [
      "Revenue booked between 1 January 2026 and 30 June 2026.",
      "Revenue booked from 1 January 2026 to 30 June 2026.",
      "Maßgeblich ist der Umsatz vom 01.01.2026 bis zum 30.06.2026.",
      "- Goal: revenue\n- Window: 1 January 2026 – 30 June 2026",
    ])
  func window(_ text: String) {
    let deadline = due(text)
    #expect(deadline?.start == CalendarDate(year: 2026, month: 1, day: 1))
    #expect(deadline?.date == CalendarDate(year: 2026, month: 6, day: 30))
  }

  @Test(
    "a length of time counts from the effective date",
    arguments: [
      "Effective date: 31 August 2025.\n\nTwo markets within six months.",
      "This proposal takes effect on 31 August 2025.\n\nTwo markets within six months.",
      "Effective 31 August 2025. Two markets are open within 6 months of the effective date.",
    ])
  func lasting(_ text: String) throws {
    let anchor = try #require(CalendarDate(year: 2025, month: 8, day: 31))
    let deadline = try #require(due(text))
    #expect(deadline.date == CalendarDate(year: 2026, month: 2, day: 28))
    #expect(deadline.basis == .computed(anchor: anchor))
  }

  @Test(
    "what settles no date says why",
    arguments: [
      ("Two markets within six months.", UndecidedDate.anchorMissing),
      ("The site is live by 15 April.", .yearMissing),
      ("Sign five resellers by 31 June 2026.", .impossible),
      ("Site live as quickly as possible.", .vague),
      ("Done by 03/04/2026.", .twoReadings),
    ])
  func undecided(_ text: String, _ reason: UndecidedDate) {
    #expect(due(text)?.basis == .undecided(reason))
  }

  @Test(
    "days of paying and certifying are no deadlines",
    arguments: [
      "Payment is made by 15 March 2027.",
      "The CFO certifies the results by 28 February 2027.",
      "Die Zielerreichung stellt die Leitung bis zum 28.02.2027 fest.",
      "Last year the company renewed 84% of its contracts.",
    ])
  func administration(_ text: String) {
    #expect(due(text) == nil)
  }

  @Test func `a defined fiscal year is the one the sheet defines`() {
    let text = "FY28 means the year to 31 March 2028.\n\nThe bonus is 2% of Export Sales in FY28."
    let deadline = due(text)
    #expect(deadline?.start == CalendarDate(year: 2027, month: 4, day: 1))
    #expect(deadline?.date == CalendarDate(year: 2028, month: 3, day: 31))
  }
}
