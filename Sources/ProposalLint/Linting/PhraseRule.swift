public import ProposalModel

/// A rule about certain words that is data: a configuration may add some.
public struct PhraseRule: Sendable {
  /// What can make the words harmless.
  public enum Rescue: String, Sendable, Hashable, CaseIterable {
    /// A number in the sentence measures or counts something.
    case number
    /// A test, annex, standard, report or list is named in the sentence.
    case test
    /// The sheet, or the configuration, defines the words.
    case definition
    /// The milestone has acceptance criteria.
    case acceptance
    /// The words are a name, or the sentence says what they do not mean.
    case name
  }

  public var id: String
  public var family: FindingFamily
  public var severity: Severity
  /// What is wrong; the words stand in front of it.
  public var message: String
  /// What to write instead.
  public var help: String
  /// The words and phrases it flags. `adequate(ly)` is two words.
  public var words: [String]
  /// Phrases that contain such words and are fine.
  public var fixedExpressions: [String]
  public var rescues: [Rescue]
  public var failing: [RuleExample]
  public var passing: [RuleExample]

  /// Makes a rule.
  public init(
    id: String, family: FindingFamily, severity: Severity, message: String, help: String,
    words: [String], fixedExpressions: [String], rescues: [Rescue], failing: [RuleExample],
    passing: [RuleExample]
  ) {
    self.id = id
    self.family = family
    self.severity = severity
    self.message = message
    self.help = help
    self.words = words
    self.fixedExpressions = fixedExpressions
    self.rescues = rescues
    self.failing = failing
    self.passing = passing
  }

  /// The finding about an occurrence of the words.
  func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard !rescues.contains(where: { $0.holds(for: hit, in: context) }) else { return nil }
    let milestone = context.milestone(at: hit.place)
    return Finding(
      rule: id, family: family, severity: severity,
      message: "\(Wording.quoted(hit.words)): \(message)", help: help,
      milestone: milestone.flatMap(context.id(ofMilestone:)),
      stake: milestone.flatMap(context.stake(ofMilestone:)), place: hit.place)
  }

  /// The rule as a page shows it.
  public var documentation: RuleDocumentation {
    RuleDocumentation(
      id: id, family: family, severity: severity, summary: message,
      why: "A rule of the configuration.", repair: help, failing: failing, passing: passing)
  }
}

extension PhraseRule.Rescue {
  fileprivate func holds(for hit: PhraseHit, in context: LintContext) -> Bool {
    switch self {
    case .number: hit.isMeasured(in: hit.sentence, context)
    case .test: hit.hasTest(in: hit.sentence)
    case .definition: hit.isDefined(in: context)
    case .acceptance: hit.hasAcceptance(in: context)
    case .name: hit.isNameOrDenied
    }
  }
}
