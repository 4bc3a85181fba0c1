import ProposalModel

/// A deed with nobody to do it.
enum VagueAgentlessCondition: WordRule {
  static let words = AgentlessPhrases.words
  static let fixedExpressions = AgentlessPhrases.fixedExpressions

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
    ],
    passing: [
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
    guard hit.isInMilestone(context), !hit.isNameOrDenied, !hit.namesActor(in: hit.sentence),
      !hasNaturalAgent(hit), !hasApprover(hit, context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) names nobody who does it",
      help: "Say who does it, and by when: “[who] … by [date]”")
  }

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
