/// How much a finding matters.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Two readings give different money, or no payout can be computed.
  case error
  /// A dispute, cost or rejection is likely.
  case warning
  /// Advice.
  case info

  public static func < (left: Severity, right: Severity) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// Which of the ways to fail a finding is about.
public enum FindingFamily: String, Sendable, Hashable, CaseIterable {
  case vagueness, overloading, ask, measure, time, payout
  case limitedData = "limited-data"
  case terms, contract, framing, format, suppression
}

/// Something a careful reader would settle before signing.
public struct Finding: Sendable, Hashable {
  /// The rule's id.
  public var rule: String
  public var family: FindingFamily
  public var severity: Severity
  /// One sentence: the words, and what is wrong with them.
  public var message: String
  /// One concrete next step, a rewrite where there is one.
  public var help: String
  /// The id of the milestone the finding is about.
  public var milestone: String?
  /// The money that hangs on it.
  public var stake: Money?
  /// The exact words.
  public var place: SourceRange
  /// Other words that matter, with what they say.
  public var related: [RelatedPlace]
  /// Whether something is missing from the sheet, so that the words at `place` are merely the
  /// nearest ones. Such findings are a checklist at the end of a report, without carets.
  public var isAbsence: Bool

  /// Makes a finding.
  public init(
    rule: String, family: FindingFamily, severity: Severity, message: String, help: String,
    milestone: String? = nil, stake: Money? = nil, place: SourceRange,
    related: [RelatedPlace] = [], isAbsence: Bool = false
  ) {
    self.rule = rule
    self.family = family
    self.severity = severity
    self.message = message
    self.help = help
    self.milestone = milestone
    self.stake = stake
    self.place = place
    self.related = related
    self.isAbsence = isAbsence
  }
}

/// A second place of a finding.
public struct RelatedPlace: Sendable, Hashable {
  public var place: SourceRange
  public var message: String

  /// Makes a second place.
  public init(place: SourceRange, message: String) {
    self.place = place
    self.message = message
  }
}
