public import ProposalModel

/// Finds what a careful reader of a sheet would settle before signing.
///
/// A pure function of its arguments: no clock, no files, no locale. The same sheet gives the same
/// findings in the same order on any thread.
public struct Linter: Sendable {
  /// The rules that run.
  public let registry: RuleRegistry
  /// What the run may set.
  public let options: LintOptions
  /// What the rules that run do; told once, and not for every sheet.
  private let checks: EnabledChecks

  /// Makes a linter.
  public init(registry: RuleRegistry = .standard, options: LintOptions = LintOptions()) {
    self.registry = registry
    self.options = options
    checks = EnabledChecks(registry, options)
  }

  /// The findings about a sheet, by place, then by rule.
  ///
  /// With a report, findings carry the money that hangs on them.
  public func findings(in proposal: Proposal, report: PayoutReport? = nil) -> [Finding] {
    review(of: proposal, report: report).findings
  }

  /// The findings about a sheet, and those that its comments allow.
  public func review(of proposal: Proposal, report: PayoutReport? = nil) -> LintReview {
    let context = LintContext(proposal, report: report, options: options)
    if context.isOtherDocument { return reviewed(noMilestone(in: context), in: context) }
    var findings: [Finding] = []
    for check in checks.sheet { findings += check(context) }
    for hit in context.text.hits(of: registry.phrases) {
      if let finding = finding(for: hit, in: context) { findings.append(finding) }
    }
    findings.sort(by: Self.precedes)
    let settled = Precedence.standard.settled(findings)
    return reviewed(settled.map(configured), in: context)
  }

  /// Takes out what comments allow, and says what is wrong with the comments.
  private func reviewed(_ findings: [Finding], in context: LintContext) -> LintReview {
    let suppressions = context.proposal.suppressions
    guard !suppressions.isEmpty else { return LintReview(findings: findings, suppressed: []) }
    var review = LintReview(findings: [], suppressed: [])
    var used = [Set<String>](repeating: [], count: suppressions.count)
    for finding in findings {
      guard let position = context.suppression(of: finding.rule, at: finding.place) else {
        review.findings.append(finding)
        continue
      }
      used[position].insert(finding.rule)
      review.suppressed.append(
        SuppressedFinding(finding: finding, reason: suppressions[position].reason ?? ""))
    }
    let known = registry.rules.map(\.documentation.id)
    let running = Set(registry.rules.filter(isEnabled).map(\.documentation.id))
    for (suppression, used) in zip(suppressions, used) {
      let use = SuppressionUse(
        suppression: suppression, used: used, known: known, running: running, asOf: options.asOf)
      review.findings += suppressionFindings(about: use, in: context)
    }
    review.findings.sort(by: Self.precedes)
    return review
  }

  /// What is wrong with a comment; no money hangs on that.
  private func suppressionFindings(
    about use: SuppressionUse, in context: LintContext
  ) -> [Finding] {
    var found = registry.rules.flatMap { rule -> [Finding] in
      guard case .suppressions(let findings) = rule.check, isEnabled(rule) else { return [] }
      return findings(use, context).map(configured)
    }
    for index in found.indices { found[index].stake = nil }
    return found
  }

  /// All that is said about a document that is no sheet.
  private func noMilestone(in context: LintContext) -> [Finding] {
    guard options.runs(FormatNoMilestone.documentation) else { return [] }
    return FormatNoMilestone.findings(in: context).map(configured)
  }

  private func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard let check = checks.words[hit.rule],
      check.readsAllText || context.text.isAgreed(hit)
    else { return nil }
    return check.finding(hit, context)
  }

  private func isEnabled(_ rule: RegisteredRule) -> Bool {
    options.runs(rule.documentation)
  }

  private func configured(_ finding: Finding) -> Finding {
    var finding = finding
    finding.severity = options.severity(of: finding)
    return finding
  }

  private static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    left.place == right.place
      ? (left.rule, left.message) < (right.rule, right.message) : left.place < right.place
  }
}
