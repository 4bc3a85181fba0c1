import ProposalModel

/// Pay for trying.
enum VagueEffortStandard: WordRule {
  static let readsAllText = true
  static let words = EffortWords.words
  static let fixedExpressions = EffortWords.fixedExpressions

  static let documentation = RuleDocumentation(
    id: "vague-effort-standard", family: .vagueness, severity: .error,
    summary: "A payout that depends on effort instead of a result.",
    why: """
      What counts as “best efforts” has filled years of earn-out litigation in Delaware; \
      practitioners advise against aspirational standards altogether (Egan and Ward).
      """,
    repair: "State the result the effort is meant to have.",
    failing: [
      RuleExample(
        "# Bonus\n\n- Goal: use ⟦best efforts⟧ to open the Berlin office by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 if you use ⟦commercially reasonable efforts⟧ to open Berlin by 30 June 2026.\n"
      ),
      RuleExample(
        "# Bonus\n\n| Goal | Due | Bonus |\n|---|---|---|\n| ⟦Strive to⟧ open Berlin | 30 June 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# Bonus\n\nYou receive $50,000 for ⟦doing your best⟧ to open Berlin by 30 June 2026.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe contractor will make ⟦every effort⟧ to hold the dates.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: make ⟦every reasonable effort⟧ to open the Berlin office by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦pursue⟧ the water right by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe installer has used ⟦reasonable endeavours⟧ to obtain the export licence.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: ⟦support the⟧ launch of the app by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe supplier works closely with the client and will ⟦do its utmost⟧ to keep the dates.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount | Accepted when |\n|---|---|---|---|\n| Portal | 1 June 2026 | £6,000 | 38 tests of Annex B pass |\n| Manual | 1 July 2026 | £2,000 | ⟦All reasonable steps⟧ taken |\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: lease signed and 3 staff employed in Berlin by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Berlin office by 30 June 2026\n- Bonus: $50,000\n- Support: the company will use reasonable efforts to hire staff\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: open the Berlin office by 30 June 2026\n- Bonus: $50,000\n\n## Background\n\nWe strive to grow.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe client will make every effort to answer questions within 5 business days of their receipt.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe client will make every reasonable effort to answer questions within 5 business days of their receipt.\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: press for the permit of the county and obtain it by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# Bonus\n\n- Goal: support desk open by 30 June 2026\n- Bonus: $50,000\n"
      ),
    ])

  static func finding(for hit: PhraseHit, in context: LintContext) -> Finding? {
    guard isHeavy(hit) && context.isPromised(at: hit.place) || isOfPayee(hit, context),
      !hit.isNameOrDenied, !isOfPayer(hit), !hit.isDefined(in: context),
      !isPursuit(hit) || isWholeGoal(hit, context)
    else { return nil }
    let words = Wording.quoted(hit.words)
    return finding(
      in: context, at: hit.place, "\(words) pays for trying: no result decides it",
      help: "State the result instead of the effort: “[what exists] by [date]”")
  }

  private static func isPursuit(_ hit: PhraseHit) -> Bool {
    pursuits.contains { $0.elementsEqual(hit.prose.tokens[hit.tokens].map(\.key)) }
  }

  /// The goal opens with it, and neither a count nor a test nor a second deed says what comes of it.
  private static func isWholeGoal(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    let sentence = hit.sentence
    let behind = hit.tokens.upperBound..<max(hit.tokens.upperBound, sentence.upperBound)
    return hit.tokens.lowerBound == sentence.lowerBound && context.isPromised(at: hit.place)
      && !hit.isMeasured(in: behind, context) && !hit.hasCriterion(in: behind)
      && !hit.has(results, in: behind)
  }

  private static let pursuits = EffortWords.pursuits.map { PhraseSpelling.keys(of: $0) }
  /// What ends a pursuit: “pursue the claim until judgment”, “pursue and sign”.
  private static let results: WordSet = [
    "until", "and", "judgment", "judgement", "signed", "granted", "issued", "filed", "lodged",
  ]

  /// “Aims to” says what a plan is for, wherever nobody is named who does.
  private static func isHeavy(_ hit: PhraseHit) -> Bool {
    !hit.has(light, in: hit.tokens)
  }

  private static let light: WordSet = ["aims", "aim", "what"]

  /// “The contractor will make every effort”, in a clause of its own: whoever is paid owes an attempt.
  private static func isOfPayee(_ hit: PhraseHit, _ context: LintContext) -> Bool {
    guard !context.proposal.milestones.isEmpty else { return false }
    if context.isContract, isPerformer(hit) { return true }
    let front = max(hit.sentence.lowerBound, hit.tokens.lowerBound - 5)..<hit.tokens.lowerBound
    return hit.has(context.isContract ? Performers.keys : payees, in: front)
  }

  private static let payees: WordSet = [
    "executive", "employee", "manager", "director", "officer", "participant", "grantee", "she",
    "he", "i",
  ]

  /// What the payer will try is support, not the milestone.
  private static func isOfPayer(_ hit: PhraseHit) -> Bool {
    hit.has(payers, in: hit.sentence.lowerBound..<hit.tokens.lowerBound) && !isPerformer(hit)
  }

  /// “The supplier works with the customer and will do its utmost”: who does the work is the subject.
  private static func isPerformer(_ hit: PhraseHit) -> Bool {
    let start = hit.sentence.lowerBound
    return hit.has(Performers.keys, in: start..<min(start + 2, hit.tokens.lowerBound))
  }

  private static let payers: WordSet = [
    "company", "employer", "client", "customer", "payer", "parties", "board", "both", "we",
  ]
}
