import ProposalModel

/// Money that is earned and not due.
enum PayoutPaymentDate: SheetRule {
  static let documentation = RuleDocumentation(
    id: "payout-payment-date", family: .payout, severity: .warning,
    summary: "Nothing says when the bonus is paid after it is achieved.",
    why: """
      Achieved in March and paid with next year's bonus: both follow from “a bonus upon launch”. \
      Without a day the payment is never late, and tax may depend on the day.
      """,
    repair: "Add how many days after which event it is paid, and the latest day.",
    failing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: ⟦Milan launch⟧\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000\n"
      ),
      RuleExample(
        "⟦A $50,000 milestone bonus upon opening the Milan store by 30 June 2026.⟧\n"),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| ⟦Open Milan⟧ | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n\nOnly certified milestones are paid.\n"
      ),
    ],
    passing: [
      RuleExample(
        "# Bonus\n\n## Milestone 1: Milan launch\n\n- Goal: open the Milan store by 30 June 2026\n- Bonus: $50,000, paid within 30 days of certification\n"
      ),
      RuleExample(
        "# Bonus\n\n| Milestone | Due | Bonus |\n|---|---|---|\n| Open Milan | 30 June 2026 | $50,000 |\n| Open Rome | 30 June 2026 | $40,000 |\n\n## Payment\n\nWith the payroll of the month after certification.\n"
      ),
      RuleExample(
        "# Bonus\n\n## Meilenstein 1: Mailand\n\n- Ziel: Eröffnung der Filiale Mailand bis 30.06.2026\n- Bonus: 50.000 €\n\nDer Bonus wird mit dem Gehalt des Folgemonats ausgezahlt.\n"
      ),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    guard context.isEmployment, !settlesPayment(context.proposal.terms) else { return [] }
    let open = context.payable.filter { position in
      !settlesPayment(context.proposal.milestones[position].terms)
        && !context.cues.mention(.paymentTime, ofMilestone: position)
        && !context.cues.mention([.payment, .timing], ofMilestone: position)
    }
    return absence(
      in: context, of: open,
      help: "Add “paid within [number] days of [event], on [date] at the latest”"
    ) { "Nothing sets a day of payment for \($0)" }
  }

  private static func settlesPayment(_ terms: [Located<SheetTerm>]) -> Bool {
    terms.contains {
      guard case .payment(let payment) = $0.value else { return false }
      return payment.netDays != nil || payment.latest != nil
    }
  }
}
