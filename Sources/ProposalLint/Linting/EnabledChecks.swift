import ProposalModel

/// What the rules do that a run has switched on, without their words and examples.
struct EnabledChecks: Sendable {
  /// A rule about certain words.
  struct WordCheck: Sendable {
    let finding: @Sendable (PhraseHit, LintContext) -> Finding?
    /// Whether its words count outside of milestones and terms.
    let readsAllText: Bool
  }

  /// The rules about a sheet as a whole, in the order of the registry.
  let sheet: [@Sendable (LintContext) -> [Finding]]
  /// The rules about words by their position in the registry; `nil` for others, and where one is off.
  let words: [WordCheck?]

  init(_ registry: RuleRegistry, _ options: LintOptions) {
    let rules = registry.rules.map { options.runs($0.documentation) ? $0 : nil }
    sheet = rules.compactMap { rule in
      guard case .sheet(let findings)? = rule?.check else { return nil }
      return findings
    }
    words = rules.map { rule in
      guard let rule, case .words(let finding) = rule.check else { return nil }
      return WordCheck(finding: finding, readsAllText: rule.readsAllText)
    }
  }
}
