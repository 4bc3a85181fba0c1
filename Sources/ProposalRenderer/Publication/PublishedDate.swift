public import ProposalModel

/// A day an audience may see.
public struct PublishedDate: Sendable, Hashable {
  /// What happens by then.
  public enum Kind: String, Sendable, Hashable {
    /// The last day to achieve a goal or to deliver.
    case due
    /// The last day to pay.
    case payment
  }

  public let date: CalendarDate
  public let kind: Kind
  /// What the date rests on beyond the words; empty where the words settle it.
  public let note: String
  /// The milestone, as the audience sees it; empty for the whole sheet.
  public let label: String

  /// Makes a date.
  public init(date: CalendarDate, kind: Kind, note: String = "", label: String = "") {
    self.date = date
    self.kind = kind
    self.note = note
    self.label = label
  }

  /// What happens, in words.
  public var words: String { kind == .due ? "due" : "payment due" }
}
