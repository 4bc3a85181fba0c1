import ProposalModel

/// More work, and no price for it.
enum ContractNoChangeControl: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-no-change-control", family: .contract, severity: .warning,
    settings: [shortWork],
    summary: "No route by which the scope, the price and the dates are changed.",
    why: """
      Scope changes in nearly every project. Without a written order first, the contractor works \
      for nothing or the client pays for what it did not order.
      """,
    repair: "Add that a signed change order re-prices the affected lines before work starts.",
    failing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. ⟦Additional requests will be handled as needed⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n"
      ),
      RuleExample(
        "# ⟦Fees⟧\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Start: 1 March 2026.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n| Portal of Annex B | 1 June 2026 | £6,000 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n⟦The scope may change during the project⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\n⟦Extra languages are dealt with as they come up⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦Extra work is priced as the job goes along⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦Late changes are to be expected and the parties will sort them out on site⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦Anything outside Annex A gets sorted out between the parties⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\nAdditional requests need a change order signed by both parties before work starts.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Start: 10 April 2026.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. Changes to scope are agreed by email between the two project leads with a price.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n| Report | 1 August 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Portal of Annex B | 1 June 2026 | £6,000 |\n\nQuestions are answered as they arise. Changes need a written order signed by both parties.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nAnything outside Annex A needs a change order signed by both parties before work starts.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nChanges to dates or numbers need a letter signed by both directors.\n"
      ),
    ])

  private static let shortWork = RuleSetting(
    "short-work", 30, in: 0...3650, isWhole: true,
    meaning: "Work of at most so many days needs no route for changes.")

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isStaged, !context.deliverables.isEmpty,
      !context.termCues.mention(.changeRoute), !hasRoute(context)
    else {
      return []
    }
    let help =
      "Add “A change order signed by both parties re-prices the affected lines before work starts”"
    if let place = placeOfMoreWork(in: context) {
      return [
        finding(
          in: context, at: place,
          "More work is expected, and nothing says who orders and prices it",
          help: help)
      ]
    }
    guard !isShort(context) else { return [] }
    return [
      absence(in: context, "Nothing says how scope, price and dates are changed", help: help)
    ]
  }

  /// The sentence that speaks of more work; “as they arise” alone may be about anything.
  private static func placeOfMoreWork(in context: LintContext) -> SourceRange? {
    context.termCues.words(.moreWork).first { words in
      let isCasual = casual.contains {
        $0.elementsEqual(words.prose.tokens[words.tokens].map(\.key))
      }
      return !isCasual || words.sentence.contains { isMore($0, words.prose) }
    }.map { $0.prose.place(ofTokens: $0.sentence) }
  }

  /// “Extra pages”, “new features”; new colours are part of the work.
  private static func isMore(_ index: Int, _ prose: Prose) -> Bool {
    if more.contains(prose.tokens[index].key) { return true }
    return prose.tokens[index].key == "new" && index + 1 < prose.tokens.count
      && wishes.contains(prose.tokens[index + 1].key)
  }

  private static let wishes: WordSet = [
    "feature", "features", "request", "requests", "requirement", "requirements", "function",
    "functions", "functionality", "wishes", "ideas",
  ]
  private static let casual = DeliveryTermWords.casualWork.map { PhraseSpelling.keys(of: $0) }
  private static let more: WordSet = [
    "extra", "extras", "additional", "further", "changes", "change", "variations",
    "unforeseen", "anything",
  ]

  private static func hasRoute(_ context: LintContext) -> Bool {
    context.terms { term -> Bool? in
      switch term {
      case .changeOrder: true
      case .changeControl(let text): text.has(actions) ? true : nil
      default: nil
      }
    }.isEmpty == false || isStated(in: context)
  }

  /// “Changes to dates or numbers need a letter signed by both directors”, “extra wishes only with a signed
  /// supplement”: what changes, that it takes something, and what that is.
  private static func isStated(in context: LintContext) -> Bool {
    context.text.passages.contains { passage in
      let prose = passage.prose
      guard prose.has(changes) else { return false }
      return prose.sentences.contains {
        prose.has(changes, in: $0) && prose.has(needs, in: $0) && prose.has(papers, in: $0)
      }
    }
  }

  private static let changes: WordSet = [
    "change", "changes", "variation", "variations", "alteration", "alterations", "extra", "extras",
    "additional", "amendment", "amendments", "modification", "modifications",
  ]
  private static let needs: WordSet = [
    "need", "needs", "require", "requires", "only", "must", "takes", "take", "unless", "without",
  ]
  private static let papers: WordSet = [
    "letter", "written", "writing", "signed", "supplement", "amendment", "order", "consent",
    "agreed", "agreement", "countersigned", "approval",
  ]

  private static func isShort(_ context: LintContext) -> Bool {
    let days = context.proposal.milestones.compactMap { $0.deadline?.value.date }
    guard let start = context.proposal.effectiveDate?.value ?? days.min(), let end = days.max()
    else { return false }
    return start.days(until: end) <= count(of: shortWork, in: context)
  }

  private static let actions: WordSet = [
    "order", "orders", "written", "writing", "signed", "sign", "agreed", "agreement", "schriftlich",
    "nachtrag", "schriftform", "consent", "note", "amendment",
  ]
}
