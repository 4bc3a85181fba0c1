import ProposalModel

/// Due some day.
enum ContractPaymentTerms: SheetRule {
  static let documentation = RuleDocumentation(
    id: "contract-payment-terms", family: .contract, severity: .warning,
    settings: [longTerm],
    summary: "Invoices without a number of days, or with a very long one.",
    why: """
      “Payment after invoice” is never late. Without days nothing is overdue, so no interest runs; \
      with many days the contractor lends the client the money. Net 30 is common.
      """,
    repair: "Add “net [days] from acceptance”, and what is owed when payment is late.",
    failing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n⟦Payment after invoice⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n⟦Invoices are payable after acceptance⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\n⟦Invoices are due net 90⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd. ⟦Invoices may be sent after each stage⟧.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Plan | 1 May 2026 | £500 |\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦Payment follows the ordinary cheque run of the client⟧.\n\n5% of each payment is held back and released 60 days after the portal is live.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n⟦The contractor gets paid after we get around to the invoice⟧.\n"
      ),
      RuleExample(
        "# Works and progress claim 4, to 31 January 2027\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nPercentages are taken from a site walk each month. ⟦Approved claims are paid after processing⟧.\n"
      ),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n## Payment milestones\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\n## Money\n\n⟦We settle invoices when the tax credit comes in⟧.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Design of Annex A | 1 May 2026 | £4,000 |\n\nInvoices are due net 30 from acceptance.\n"
      ),
      RuleExample(
        "# Vertrag\n\nAuftraggeber: Corran GmbH. Auftragnehmer: Feige AG.\n\n| Leistung | Termin | Betrag |\n|---|---|---|\n| Entwurf nach Anlage A | 1. Mai 2026 | 4.000,00 EUR |\n\nRechnungen sind innerhalb von 14 Tagen nach Eingang zahlbar.\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Fees\n\nClient: Corran Foods. Contractor: Blue Fig Ltd.\n\n| Deliverable | Due | Amount |\n|---|---|---|\n| Test plan of Annex A | 1 May 2026 | £4,000 |\n| Portal, 38 tests of Annex B pass | 1 June 2026 | £6,000 |\n\nThe contractor gets paid within 14 days of the invoice.\n"
      ),
    ])

  private static let longTerm = RuleSetting(
    "longest-net-days", 60, in: 1...365, isWhole: true,
    meaning: "More days than this are called long.")

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isStaged, context.proposal.schedule == nil else { return [] }
    let payments = context.terms { term -> PaymentTerm? in
      if case .payment(let payment) = term { payment } else { nil }
    }
    let limit = count(of: longTerm, in: context)
    if let long = payments.first(where: { ($0.term.netDays ?? 0) > limit }) {
      return [
        finding(
          in: context, at: long.term.text.place(ofSentenceWith: Self.days),
          milestone: long.milestone,
          "The client may pay \(long.term.netDays ?? 0) days later: so long the contractor lends the money",
          help: "Agree on fewer days, or on a price for the longer term")
      ]
    }
    let isDated =
      payments.contains { $0.term.netDays != nil || $0.term.latest != nil }
      || context.termCues.mentions.contains(where: {
        namesDays($0.cues) && !isOther($0.place, in: context)
      })
      || context.hasRunningPayment
    return isDated ? [] : [undated(payments.first, in: context)]
  }

  /// What is kept back, an answer and a dispute have days of their own.
  private static func namesDays(_ cues: TermCue) -> Bool {
    cues.isSuperset(of: [.payment, .days])
      && cues.isDisjoint(with: [.retained, .silence, .dispute])
  }

  /// The day of a stage in its row, below “Payment milestones”, and the day until which a payment is returned:
  /// neither says when an invoice is paid. A column of days of payment does.
  private static func isOther(_ place: SourceRange, in context: LintContext) -> Bool {
    if let passage = context.text.passage(around: place),
      let token = passage.prose.token(at: place)
    {
      let sentence = passage.prose.sentence(around: token..<token + 1)
      if passage.prose.has(returns, in: sentence) { return true }
    }
    let row = context.proposal.blocks.first { block in
      if case .table = block.kind { block.place.contains(place) } else { false }
    }
    guard case .table(let table)? = row?.kind else { return false }
    return !table.header.contains { head in
      head.has(["payable", "invoice", "invoiced", "terms"])
        || head.has(["payment", "paid", "pay"]) && head.has(["date", "day", "on", "due", "by"])
    }
  }

  private static let returns: WordSet = [
    "returns", "returned", "repays", "repaid", "refunds", "refunded", "reimburses",
  ]

  private static func undated(
    _ payment: FoundTerm<PaymentTerm>?, in context: LintContext
  ) -> Finding {
    let message = "Nothing says within how many days an invoice is paid"
    let help = "Add “net [days] from acceptance”, and what is owed when payment is late"
    guard let payment else {
      return looseSentence(in: context).map { finding(in: context, at: $0, message, help: help) }
        ?? absence(in: context, message, help: help)
    }
    return finding(
      in: context, at: place(of: payment.term), milestone: payment.milestone, message, help: help)
  }

  /// “Gets paid after we get around to the invoice”: a sentence of paying that waits for something, of
  /// which the reader made no term.
  private static func looseSentence(in context: LintContext) -> SourceRange? {
    for passage in context.text.passages where passage.prose.has(payings) {
      let prose = passage.prose
      let found = prose.sentences.first { sentence in
        sentence.upperBound > passage.body.lowerBound && prose.has(payings, in: sentence)
          && prose.has(waits, in: sentence) && !prose.has(others, in: sentence)
          && !context.figures.inside(prose.place(ofTokens: sentence)).contains { $0.money != nil }
      }
      if let found { return prose.place(ofTokens: found) }
    }
    return nil
  }

  private static let payings: WordSet = [
    "paid", "pay", "pays", "settled", "settles", "settle", "payment", "honoured", "honour",
  ]
  private static let waits: WordSet = [
    "after", "once", "when", "until", "soon", "promptly", "quickly", "invoice", "invoices",
  ]
  private static let others: WordSet = [
    "retention", "retainage", "approval", "released", "change", "vat", "dispute", "disputes",
  ]

  private static let days: WordSet = ["days", "tage", "tagen", "jours"]

  private static func place(of term: PaymentTerm) -> SourceRange {
    term.text.place(ofSentenceWith: [
      "net", "invoice", "invoices", "payable", "payment", "paid", "rechnung", "rechnungen",
      "zahlbar", "days",
    ])
  }
}
