import ProposalModel

/// A rule as the linter runs it: its documentation and its function, without its type.
public struct RegisteredRule: Sendable {
  /// How the rule looks at a sheet.
  enum Check: Sendable {
    case sheet(@Sendable (LintContext) -> [Finding])
    case words(@Sendable (PhraseHit, LintContext) -> Finding?)
    case suppressions(@Sendable (SuppressionUse, LintContext) -> [Finding])
  }

  /// The rule's words and examples.
  public let documentation: RuleDocumentation
  let check: Check
  /// The phrases it flags, and those it lets pass.
  let words: [String]
  let fixedExpressions: [String]
  /// Whether its words count outside of milestones and terms.
  let readsAllText: Bool

  /// Registers a rule about the sheet as a whole.
  public init<Checked: SheetRule>(_ rule: Checked.Type) {
    documentation = rule.documentation
    check = .sheet { Checked.findings(in: $0) }
    words = []
    fixedExpressions = []
    readsAllText = false
  }

  /// Registers a rule about comments to the linter.
  public init<Checked: SuppressionRule>(_ rule: Checked.Type) {
    documentation = rule.documentation
    check = .suppressions { Checked.findings(about: $0, in: $1) }
    words = []
    fixedExpressions = []
    readsAllText = false
  }

  /// Registers a rule about certain words.
  public init<Checked: WordRule>(_ rule: Checked.Type) {
    documentation = rule.documentation
    check = .words { Checked.finding(for: $0, in: $1) }
    words = rule.words
    fixedExpressions = rule.fixedExpressions
    readsAllText = rule.readsAllText
  }

  /// Registers a rule that is data.
  public init(_ rule: PhraseRule) {
    documentation = rule.documentation
    check = .words { rule.finding(for: $0, in: $1) }
    words = rule.words
    fixedExpressions = rule.fixedExpressions
    readsAllText = false
  }
}
