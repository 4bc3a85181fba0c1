import ProposalModel

/// Paid on figures that may be restated.
enum RiskNoClawback: SheetRule {
  static let documentation = RuleDocumentation(
    id: "risk-no-clawback", family: .terms, severity: .warning,
    summary: "An executive paid on financial figures, with no word on taking pay back.",
    why: """
      Figures get restated after the bonus is paid. Issuers listed on a US exchange recover excess \
      incentive pay that rests on a financial reporting measure, received in the three completed \
      fiscal years before a required restatement, regardless of fault (SEC Rule 10D-1, as described in \
      Mondaq 1251324 and, for operational milestones, globallegalmedia.com israeldesks_jun23; read \
      November 2026). The finding is a warning where the sheet says that the payer is listed there, \
      and advice elsewhere. This is not legal advice.
      """,
    repair: "Refer to the company's recovery policy by its date, or say that there is none.",
    failing: [
      RuleExample(
        "# ⟦Bonus⟧\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# ⟦Bonus⟧\n\nCompany: Halden Software, Inc. (Nasdaq: HLDN)\n\n## Milestone 1: Milan\n\n- Goal: EBITDA of $12 million by 31 December 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\n| Goal | Due | Bonus |\n|---|---|---|\n| Operating profit of $4 million | 31 December 2026 | $50,000 |\n"
      ),
      RuleExample(
        "# ⟦Bonus⟧\n\nCompany: Lumen Inc. (NASDAQ: LUMO). Role: Chief Commercial Officer.\n\n## Milestone 1: Ladder\n\nNet invoices from 1 April 2026 to 31 March 2027, per ledger account 4410. Only the highest level is paid.\n\n- $3 million: $30,000\n- $5 million: $55,000\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n- Recovery: subject to the recovery policy of 1 December 2023\n"
      ),
      RuleExample("# Bonus\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan\n\n- Goal: revenue of $10 million by 31 December 2026\n- Bonus: $50,000\n- Evidence: the audited accounts\n\nAmounts paid on figures that are later restated must be repaid.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isExecutive, context.isWholeSheet, !context.payable.isEmpty,
      !context.termCues.mention(.clawback)
    else { return [] }
    let isListed = context.termCues.mention(.listed)
    guard
      FinancialMeasures.exist(in: context.proposal) || FinancialMeasures.arePromised(in: context)
        || isListed && FinancialMeasures.areCounted(in: context.proposal)
    else { return [] }
    return [
      absence(
        in: context, severity: isListed ? .warning : .info,
        isListed
          ? "Pay rests on financial figures of a listed company, and nothing says when it is recovered (SEC Rule 10D-1; not legal advice)"
          : "Pay rests on financial figures, and nothing says what happens if they are restated",
        help: "Add “Subject to the company's recovery policy of [date]”, or say that there is none")
    ]
  }
}
