import ProposalModel

/// The ask as a share of the value the sheet states.
enum AskRatio {
  /// The target payout, else the maximum, else the target as the sheet states it, in percent of the value
  /// created; `nil` where the sheet states no value, or neither.
  static func percent(in context: LintContext) -> Located<Rational>? {
    guard context.isEmployment, context.isOpen, let value = context.proposal.valueCreated,
      let part = computed(in: context) ?? stated(in: context, of: value.value)
    else { return nil }
    return Located(part * 100, at: value.place)
  }

  private static func computed(in context: LintContext) -> Rational? {
    let share = context.report.flatMap {
      AskFigures(of: context.proposal, report: $0).shareOfValue
    }
    return share?.target ?? share?.maximum
  }

  /// The target that the sheet states for all milestones, where it is not settled what they pay.
  private static func stated(in context: LintContext, of value: Money) -> Rational? {
    let stated = context.proposal.statedAmounts.first { $0.meaning == .target([]) }?.amount.value
    guard !value.amount.isZero, context.proposal.currency?.value == value.currency,
      let target = context.proposal.group?.targetAmount?.value ?? stated
    else { return nil }
    return target.dividing(by: value.amount)
  }

  /// The percentage with two decimals.
  static func text(_ percent: Rational) -> String {
    Wording.number(percent.rounded(decimals: 2)) + "%"
  }
}
