import ProposalModel
import ProposalParser

/// The day a run takes for today.
enum AsOfDate {
  /// The day of `--as-of`; today where none is given.
  static func date(_ text: String?) throws(SiteError) -> CalendarDate? {
    guard let text else { return Clock.today }
    guard case .date(let date) = SheetParser.actual(from: text, unit: .date, in: Proposal()) else {
      throw SiteError(
        path: "--as-of \(text)", problem: "is no date", advice: "Write it as 2026-06-30.")
    }
    return date
  }
}
