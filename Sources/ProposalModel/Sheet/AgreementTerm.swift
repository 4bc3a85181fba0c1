/// Who agreed to the sheet, and when.
public struct AgreementTerm: Sendable {
  public var text: Prose
  public var date: Located<CalendarDate>?

  public init(text: Prose, date: Located<CalendarDate>? = nil) {
    self.text = text
    self.date = date
  }
}
