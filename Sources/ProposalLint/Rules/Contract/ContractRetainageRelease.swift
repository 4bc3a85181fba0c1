import ProposalModel

/// Kept, and not given back.
enum ContractRetainageRelease: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-retainage-release", family: .contract, severity: .warning,
    summary: "Money is kept back from payments, and nothing says when it is paid out.",
    why: """
      Retainage without a release is a discount. Contracts release it at an event: half at substantial completion, \
      the rest some days after the last open item is closed.
      """,
    repair: "Add the event and the days after which the retained amount is paid.",
    failing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n⟦10% is retained⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n⟦The client holds back 5% of each payment⟧. Invoices are due net 30.\n"
      ),
      RuleExample(
        "# Vertrag\n\nAuftraggeber: Corran GmbH. Auftragnehmer: Feige AG.\n\n| Leistung | Termin | Betrag |\n|---|---|---|\n| Entwurf nach Anlage A | 1. Mai 2026 | 4.000,00 EUR |\n\n⟦Vom Betrag werden 5 % einbehalten⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n10% is retained and released 30 days after the last stage is accepted.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n10% is retained.\n\n## Final payment\n\nInvoices are due net 30. The retained amounts are paid out at the end of the warranty.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\nInvoices are due net 30.\n\n10% is retained and is due with the last invoice.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Grant\n\nFunder: Corran Foundation. Grantee: River Trust. We hold back 5% of each instalment and pay it out when the final report is accepted.\n\n| Instalment | Due | Amount |\n|---|---|---|\n| Survey report of Annex A | 1 May 2026 | £4,000 |\n| Final report of Annex B | 1 June 2026 | £6,000 |\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isContract || context.proposal.kind == .grant,
      !context.termCues.mention([.retained, .release])
    else { return [] }
    let kept = context.terms { term -> RetainageTerm? in
      if case .retainage(let kept) = term { kept } else { nil }
    }
    return kept.filter { isOpen($0.term, in: context) }.map { found in
      finding(
        in: context, at: sentence(of: found.term), milestone: found.milestone,
        "\(Wording.number(found.term.percent.value))% is kept back, and nothing says when it is paid out",
        help: "Add “released [days] after [event]”")
    }
  }

  /// Nothing in the words about it, or beside them, gives the money back or leaves it to another
  /// contract.
  private static func isOpen(_ term: RetainageTerm, in context: LintContext) -> Bool {
    guard term.release == nil, !term.text.has(returns) else { return false }
    let passage = context.text.passages.first { $0.prose.place.contains(term.percent.place) }
    return passage.map { !$0.prose.has(comesBack) } ?? true
  }

  private static let comesBack: WordSet = [
    "comes", "returned", "released", "release", "releases", "repaid", "freigegeben", "ausgezahlt",
    "unaffected",
  ]
  private static let returns: WordSet = [
    "comes", "returned", "released", "release", "releases", "until", "end", "completion", "repaid",
    "paid", "freigegeben", "ausgezahlt", "bis", "unaffected", "main", "no", "warranty", "after",
    "libérée", "nach",
  ]

  /// The sentence with the percentage.
  private static func sentence(of term: RetainageTerm) -> SourceRange {
    let places = term.text.sentences.map { term.text.place(ofTokens: $0) }
    return places.first { $0.contains(term.percent.place) } ?? term.percent.place
  }
}
