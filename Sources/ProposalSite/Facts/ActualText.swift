import ProposalModel
import ProposalParser

/// Reads the value of `--actual`: as sheets write numbers, or `met`, `missed`, `75%`.
enum ActualText {
  /// The value; nil where it cannot be read.
  ///
  /// A percentage is a value of a measure that counts percent, and attainment of any other.
  static func value(_ text: String, unit: MeasureUnit?, format: SheetFormat) -> ActualValue? {
    if let state = state(text) { return state }
    if let date = CalendarDate(iso: text) { return .date(date) }
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? String(text.dropLast()) : text
    guard let number = Rational(text: digits) else { return nil }
    return isPercent && unit != .percent ? .attainment(number) : .number(number)
  }

  private static func state(_ text: String) -> ActualValue? {
    switch text.lowercased() {
    case "met": .met
    case "missed": .missed
    default: nil
    }
  }
}
