import ProposalModel

/// A review that need not end.
enum ContractNoReviewPeriod: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-no-review-period", family: .contract, severity: .warning,
    summary: "A review before payment without days, or with silence left open.",
    why: """
      As long as nobody accepts, nothing is due. Five to ten business days are common, and \
      contractors ask that silence count as acceptance (MaRS, TermScout).
      """,
    repair: "Add “within [days]; silence counts as acceptance”, or as rejection.",
    failing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. ⟦The client will review each delivery in a timely manner⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal | 1 June 2026 | £6,000 |\n\n⟦The client's project lead accepts or rejects each deliverable against Annex B⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal | 1 June 2026 | £6,000 |\n\n⟦The client has 10 business days to accept or to reject in writing against Annex B⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. ⟦The client comes back with comments⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal | 1 June 2026 | £6,000 |\n\n⟦The client reviews each delivery against Annex B⟧. Invoices are raised on acceptance and paid within 30 days. Rejected parts are corrected within 5 days.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n\n⟦The editors of the client read each batch and send their remarks to the supplier⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦The customer tests each delivery⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦Payment is subject to approval⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦The client checks a stage whenever time allows⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦The client will look each stage over once it is there⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦The editor of the client views the material⟧.\n"
      ),
      RuleExample(
        "# Grant\n\nFunder: Alba Foundation. Grantee: Teme Trust. Grant: £10,000.\n\n| No. | Due | Amount | Condition |\n|---|---|---|---|\n| 1 | 1 May 2026 | £4,000 | 4 km of bank fenced |\n| 2 | 1 June 2026 | £6,000 | 12 tables of Annex C |\n\nDr Novak accepts for the foundation. ⟦She reads each delivery and answers in due course⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦The client gives its verdict once it has had time to look⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal | 1 June 2026 | £6,000 |\n\nThe client has 10 business days to accept or to reject in writing against Annex B. Silence counts as acceptance.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Foundations | 1 June 2026 | £6,000 |\n\nThe architect accepts the work within 7 days of notice.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. The client accepts or rejects within 8 days against Annex A; if the client is silent, the plan is accepted.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nPayment is subject to approval by the client within 5 days; silence counts as approval.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe client will look each stage over within 8 days; silence counts as acceptance.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isStaged, !context.isCertifiedByProfession else { return [] }
    let terms = context.acceptanceTerms
    let reviews = context.reviewTerms
    guard !reviews.isEmpty || context.mentionsReviewDays else {
      return withoutDays(terms, in: context)
    }
    let hasSilence =
      terms.contains { $0.term.silenceAccepts != nil }
      || context.termCues.mention(.silence)
    // A funder answers late or not at all, and grants seldom say what that means.
    guard !hasSilence, context.isContract,
      let term = reviews.first ?? terms.first(where: { $0.term.text.has(acts) })
    else { return [] }
    return [
      finding(
        in: context, at: place(of: term), milestone: term.milestone,
        "The review has days, and nothing says what silence means when they are over",
        help: "Add “silence counts as acceptance”, or “as rejection”")
    ]
  }

  private static func withoutDays(
    _ terms: [FoundTerm<AcceptanceTerm>], in context: LintContext
  ) -> [Finding] {
    let active = terms.first { $0.term.text.has(acts) }
    let place =
      context.termCues.place(of: .review) ?? active.map(place(of:))
      ?? waiting(in: context)
    guard let place else { return [] }
    return [
      finding(
        in: context, at: place, "The review has no days: until it ends, nothing is due",
        help: "Add “within [number] business days; silence counts as acceptance”")
    ]
  }

  /// “Payment is subject to approval”: nobody says for how long one waits.
  private static func waiting(in context: LintContext) -> SourceRange? {
    guard context.proposal.approver == nil else { return nil }
    return context.termCues.words(.passiveApproval).first {
      $0.isOperative && !$0.isInHeading
        && subject.contains($0.prose.tokens[$0.tokens.lowerBound].key)
        && !$0.prose.has(["by"], in: $0.sentence)
    }.map { $0.prose.place(ofTokens: $0.sentence) }
  }

  private static let subject: WordSet = ["subject", "pending", "after", "upon", "once", "on"]

  private static func place(of term: FoundTerm<AcceptanceTerm>) -> SourceRange {
    term.term.text.place(ofSentenceWith: acts)
  }

  /// What somebody does, as opposed to when something is accepted.
  private static let acts: WordSet = [
    "accept", "accepts", "reject", "rejects", "review", "reviews", "sign", "answers", "abgenommen",
    "prüft",
  ]
}
