import ProposalModel

/// Approved by whom?
enum ContractNoApprover: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-no-approver", family: .contract, severity: .warning,
    summary: "Payment waits for an approval or acceptance that nobody is named to give.",
    why: """
      “Subject to approval” gives the money to whoever is asked last. The contractor needs a name \
      to send the invoice to, and the client one who may say yes.
      """,
    repair: "Name the role that accepts, once for the sheet.",
    failing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Payments are ⟦subject to approval⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\nInvoices are sent ⟦after approval⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\nEach amount is due ⟦once approved⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Every deliverable ⟦needs sign-off⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\nEach amount is released ⟦once the work has been approved⟧. Disagreements go to a mediator, who decides within 30 days.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nEach item ⟦must be approved⟧ before it is paid.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nStages need the ⟦green light⟧ before payment.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nEach item ⟦needs a written sign-off⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nEach part ⟦has to be passed⟧ before it is paid.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Payments are subject to approval by the programme manager.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Approver: Helen Marsh.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\nInvoices are sent after approval and are due net 30.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\nThe budget has been approved. The client pays within 30 days.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nEach item needs a written sign-off by the programme manager.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    let proposal = context.proposal
    guard context.isContract || proposal.kind == .grant, proposal.approver == nil,
      !context.termCues.mentions.contains(where: {
        isApproval($0.cues) && !isSignature($0.place, in: context)
      }),
      !proposal.milestones.contains(where: { $0.certifier != nil })
    else { return [] }
    let approvals = context.termCues.words(.passiveApproval).lazy.compactMap(words)
    return approvals.prefix(1).map { words in
      finding(
        in: context, at: words.place, "\(Wording.quoted(words.text)): nobody is named who gives it",
        help: "Name the role: “accepted in writing by [role]”")
    }
  }

  /// “Both parties have signed”: the contract, and nothing that was delivered.
  private static func isSignature(_ place: SourceRange, in context: LintContext) -> Bool {
    let passages = context.text.passages(in: place)
    let texts =
      passages.isEmpty ? [context.text.passage(around: place)].compactMap { $0 } : passages
    return texts.contains { passage in
      passage.prose.has(["signed", "sign"]) && passage.prose.has(["both", "parties", "sides"])
    } && !texts.contains { $0.prose.has(["accepts", "accepted", "approves", "approved"]) }
  }

  /// Who decides a dispute, or signs a change of the scope, approves nothing that was delivered.
  private static func isApproval(_ cues: TermCue) -> Bool {
    cues.isSuperset(of: [.actor, .approves]) && cues.isDisjoint(with: [.dispute, .changeRoute])
  }

  /// The words of an approval, from the “once” in front of it on; `nil` for one that is a fact.
  private static func words(
    _ approval: SheetCues<TermCue>.Words
  ) -> (place: SourceRange, text: String)? {
    let (prose, tokens) = (approval.prose, approval.tokens)
    guard facts.contains(where: { $0.elementsEqual(prose.tokens[tokens].map(\.key)) }) else {
      return (approval.place, approval.string)
    }
    let front = max(approval.sentence.lowerBound, tokens.lowerBound - 6)..<tokens.lowerBound
    guard let start = front.last(where: { conditions.contains(prose.tokens[$0].key) }) else {
      return nil
    }
    let words = start..<tokens.upperBound
    return (prose.place(ofTokens: words), prose.string(tokens: words))
  }

  private static let facts = DeliveryTermWords.approvalsAfter.map { PhraseSpelling.keys(of: $0) }
  private static let conditions: WordSet = ["once", "when", "after", "until", "if", "where"]
}
