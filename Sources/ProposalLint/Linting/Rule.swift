public import ProposalModel

/// Something a careful negotiator would raise about a sheet. One file a rule: its words, its
/// examples, which are its tests and its page, and one pure function.
public protocol Rule: Sendable {
  /// The rule's words and examples.
  static var documentation: RuleDocumentation { get }
}

/// A rule that looks at what the sheet says as a whole.
public protocol SheetRule: Rule {
  /// What is wrong with the sheet, in any order.
  static func findings(in context: LintContext) -> [Finding]
}

/// A rule that looks at certain words of the operative text.
///
/// The words of all rules are looked for in one pass, so a text is read once however many rules
/// there are. Where phrases overlap the longest wins, whichever rule it belongs to.
public protocol WordRule: Rule {
  /// The words and phrases it flags. `adequate(ly)` is two words.
  static var words: [String] { get }
  /// Phrases that contain such words and are fine.
  static var fixedExpressions: [String] { get }
  /// Whether words count that belong to no milestone and to no term the reader knows; blanks and
  /// adjustments stand there as well.
  static var readsAllText: Bool { get }
  /// The finding about an occurrence; `nil` where something close by makes the words harmless.
  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding?
}

extension WordRule {
  static var readsAllText: Bool { false }
}

/// A rule that looks at the comments that allow what other rules flag, once those have run.
public protocol SuppressionRule: Rule {
  /// What is wrong with a comment.
  static func findings(about use: SuppressionUse, in context: LintContext) -> [Finding]
}

extension Rule {
  /// A finding of this rule.
  ///
  /// The milestone is the one at `place` unless given; severity is the rule's unless given. The
  /// stake is the most the milestone can pay, where that is settled.
  static func finding(
    in context: LintContext, at place: SourceRange, milestone: Int? = nil,
    severity: Severity? = nil, _ message: String, help: String, related: [RelatedPlace] = []
  ) -> Finding {
    let documentation = documentation
    let milestone = milestone ?? context.milestone(at: place)
    return Finding(
      rule: documentation.id, family: documentation.family,
      severity: severity ?? documentation.severity, message: message, help: help,
      milestone: milestone.flatMap(context.id(ofMilestone:)),
      stake: milestone.flatMap(context.stake(ofMilestone:)), place: place, related: related)
  }
}

extension Rule {
  /// What a setting of this rule is set to.
  static func value(of setting: RuleSetting, in context: LintContext) -> Rational {
    context.options.value(of: setting, ofRule: documentation.id)
  }

  /// What a setting that counts something is set to.
  static func count(of setting: RuleSetting, in context: LintContext) -> Int {
    value(of: setting, in: context).exactInt ?? 0
  }
}
