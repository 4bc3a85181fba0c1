public import ProposalModel

/// What a rule is: the words of its page, of `explain`, and of its tests.
public struct RuleDocumentation: Sendable {
  /// What a rule looks at.
  public enum Subject: Sendable, Hashable {
    /// What the sheet agrees; quoted text and code are none of its business.
    case agreement
    /// The file itself: its bytes, its front matter, whether it is a sheet at all.
    case file
  }

  /// The stable kebab-case name of what is flagged.
  public let id: String
  public let family: FindingFamily
  /// The severity of most findings; a rule may report a milder or graver case as such.
  public let severity: Severity
  public let subject: Subject
  /// Whether the rule runs where nothing is configured.
  public let isOnByDefault: Bool
  /// The thresholds a configuration may move.
  public let settings: [RuleSetting]
  /// What is flagged, in one line.
  public let summary: String
  /// What goes wrong when it is left as it is, and who says so.
  public let why: String
  /// How to repair it.
  public let repair: String
  /// Texts the rule flags, each `⟦range⟧` exactly once, and nothing else.
  public let failing: [RuleExample]
  /// Texts that look alike and are fine.
  public let passing: [RuleExample]

  /// Makes the documentation of a rule.
  public init(
    id: String, family: FindingFamily, severity: Severity, subject: Subject = .agreement,
    isOnByDefault: Bool = true, settings: [RuleSetting] = [], summary: String,
    why: String, repair: String, failing: [RuleExample], passing: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.subject = subject
    self.isOnByDefault = isOnByDefault
    self.settings = settings
    self.summary = summary
    self.why = why
    self.repair = repair
    self.failing = failing
    self.passing = passing
  }
}
