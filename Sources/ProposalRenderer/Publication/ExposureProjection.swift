import ProposalModel

/// What a sheet may pay, by the quarter in which the money leaves the payer.
struct ExposureProjection {
  private let sheet: SheetProjection

  init(_ sheet: SheetProjection) {
    self.sheet = sheet
  }

  /// One entry a quarter; where the milestones do not add up to the sheet's totals, one entry for
  /// the whole sheet, dated only if all of it is paid on one day.
  var entries: [Exposure] {
    let report = sheet.report
    let paydays = sheet.proposal.milestones.map(payday)
    let parts = report.milestones
    guard parts.count == paydays.count, addsUp(parts) else {
      let day = Set(paydays).count == 1 ? paydays.first ?? nil : nil
      return [entry(on: day, report.target, report.maximum, report.total)]
    }
    return zip(paydays, parts).map { day, part in
      entry(on: day, part.target, part.maximum, part.payout ?? .notStated)
    }
  }

  private func addsUp(_ parts: [MilestoneReport]) -> Bool {
    let report = sheet.report
    return Amount.sum(parts.map(\.target)) == report.target
      && Amount.sum(parts.map(\.maximum)) == report.maximum
      && Amount.sum(parts.compactMap(\.payout)) == report.total
  }

  /// The latest day of payment that the milestone or the sheet names, else the deadline.
  private func payday(of milestone: Milestone) -> CalendarDate? {
    sheet.latestPayment(in: milestone.terms) ?? sheet.latestPayment(in: sheet.proposal.terms)
      ?? sheet.visibility.shown(milestone.deadline)?.date
  }

  private func entry(
    on day: CalendarDate?, _ target: Amount, _ maximum: Amount, _ result: Amount
  ) -> Exposure {
    let calendar = sheet.visibility.shown(sheet.proposal.fiscalCalendar) ?? .calendarYear
    let year = day.map(calendar.year(containing:))
    let quarter = (1...4).first { quarter in
      guard let day, let year else { return false }
      return calendar.quarter(quarter, of: year)?.contains(day) == true
    }
    return Exposure(
      year: year, quarter: quarter, target: target, maximum: maximum, result: result)
  }
}
