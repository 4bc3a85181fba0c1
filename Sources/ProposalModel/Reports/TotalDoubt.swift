/// Why no total of a sheet is settled although its milestones are.
public struct TotalDoubt: Sendable {
  /// What the sheet says.
  public enum Reason: Sendable {
    /// Words that may promise pay and were not understood.
    case unread(words: String)
    /// A sum that is not that of its own parts.
    case contradictsItsParts
    /// A most that lies below what the milestones come to.
    case belowTheSum
  }

  /// Where it says so.
  public let place: SourceRange
  public let reason: Reason
}
