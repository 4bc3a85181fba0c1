import ProposalModel

/// A deed with nobody to do it.
enum VagueAgentlessCondition: WordRule {
  static let words = AgentlessPhrases.words
  static let fixedExpressions = AgentlessPhrases.fixedExpressions
  static let readsAllText = true

  static let documentation = RuleDocumentation(
    id: "vague-agentless-condition", family: .vagueness, severity: .info,
    summary: "A condition on an act somebody must do, with nobody named to do it.",
    why: """
      “Data will be provided after quarter end”: when it is not, nobody has failed. NASA's \
      systems engineering handbook asks for the responsible party in every requirement.
      """,
    repair: "Name who does it, and by when.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Evidence: the ledger ⟦will be provided⟧ after quarter end\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026; the opening ⟦is to be confirmed⟧ in writing\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 upon opening Milan by 30 June 2026; attendance ⟦shall be measured⟧ on the first day.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Evidence: the ledger ⟦will be reconciled⟧ after quarter end\n"
      ),
      RuleExample(
        "# Bonus\n\nApproved by: the CFO\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n\n## Terms\n\nSupporting documents ⟦will be reviewed⟧ before payment.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\nApproved by: the CFO\n\n## Milestone 1: Milan\n\n- Goal: open the Milan store by 30 June 2026, per the permit\n- Bonus: $50,000\n\n## Terms\n\nSupporting documents will be reviewed by the controller before payment.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Evidence: the ledger will be provided by the CFO after quarter end\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Certified by: CFO\n- Evidence: the opening will be confirmed in writing\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: the permit to be approved and the Milan store opened by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n- Evidence: the ledger will be reconciled by the CFO after quarter end\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    let isChecked = isCheck(hit)
    guard hit.isInMilestone(context) || isChecked && context.isEmployment, !hit.isNameOrDenied,
      !hit.namesActor(
        in: isChecked ? hit.sentence.lowerBound..<hit.tokens.upperBound : hit.sentence),
      isChecked || !hasNaturalAgent(hit),
      isChecked || !hasApprover(hit, context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) names nobody who does it",
      help: "Say who does it, and by when: “[who] … by [date]”")
  }

  /// “Supporting documents will be reviewed before payment”: whoever approves the sheet need not be the one who
  /// looks at documents and figures. A review of the targets is another matter.
  private static func isCheck(_ hit: PhraseHit) -> Bool {
    let front = hit.sentence.lowerBound..<hit.tokens.lowerBound
    return hit.prose.tokens[hit.tokens].last.map { checks.contains($0.key) } == true
      && hit.has(records, in: front) && !hit.has(targets, in: hit.sentence)
      && !hit.has(["by"], in: hit.tokens.upperBound..<hit.sentence.upperBound)
  }

  private static let checks: WordSet = [
    "reviewed", "reconciled", "validated", "recalculated", "verified", "checked", "examined",
    "provided", "collected", "compiled", "prepared", "submitted", "audited", "inspected",
  ]
  private static let records: WordSet = [
    "document", "documents", "documentation", "figures", "records", "data", "evidence", "numbers",
    "invoices", "receipts", "results", "statements", "ledger", "ledgers", "proofs", "paperwork",
    "calculation", "calculations", "books", "files", "logs",
  ]
  private static let targets: WordSet = [
    "target", "targets", "goal", "goals", "level", "levels", "milestone", "milestones",
    "threshold", "thresholds", "once", "annually", "yearly", "if",
  ]

  /// Whoever approves, certifies or measures for the milestone or the sheet does it.
  private static func hasApprover(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    let milestone = context.milestone(at: hit.place).map { context.proposal.milestones[$0] }
    return context.proposal.approver != nil || milestone?.certifier != nil
      || (context.proposal.terms + (milestone?.terms ?? [])).contains {
        if case .approval = $0.value { true } else { false }
      }
  }

  /// A permit is approved by an authority, and a report shows what it shows: nobody need be named.
  private static func hasNaturalAgent(_ hit: PhraseHit) -> Bool {
    hit.has(
      [
        "report", "annex", "per", "permit", "licence", "license", "patent", "authority",
        "regulator", "filing",
      ],
      in: hit.sentence)
  }
}
