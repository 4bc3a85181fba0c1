import ProposalModel

/// The ask as a share of the value the sheet states.
enum AskRatio {
  /// The target payout, else the maximum, in percent of the value created; `nil` where the sheet
  /// states no value, or no amount is settled.
  static func percent(in context: LintContext) -> Located<Rational>? {
    guard context.isEmployment, context.isOpen, let report = context.report,
      let value = context.proposal.valueCreated,
      let share = AskFigures(of: context.proposal, report: report).shareOfValue,
      let part = share.target ?? share.maximum
    else { return nil }
    return Located(part * 100, at: value.place)
  }

  /// The percentage with two decimals.
  static func text(_ percent: Rational) -> String {
    Wording.number(percent.rounded(decimals: 2)) + "%"
  }
}
