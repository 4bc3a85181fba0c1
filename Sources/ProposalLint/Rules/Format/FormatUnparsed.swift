import ProposalModel

/// Words that look like pay and were not understood.
enum FormatUnparsed: SheetRule {
  static let documentation = RuleDocumentation(
    id: "format-unparsed", family: .format, severity: .warning,
    summary: "Text that looks like a payout, an amount or a date and could not be read.",
    why: """
      What Milepost does not understand it does not compute, and says so. A person may read it \
      in two ways as well.
      """,
    repair: "State amount, currency and condition in one sentence, the amount in digits.",
    failing: [
      RuleExample("# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: ⟦fifty K-ish⟧\n"),
      RuleExample(
        "# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: ⟦$50,000, plus $7,000 if the stars align⟧\n"
      ),
      RuleExample("# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: ⟦half a million or so⟧\n"),
    ],
    passing: [
      RuleExample("# Bonus\n\n- Goal: go live by 30 June 2026\n- Bonus: $50,000\n"),
      RuleExample("# Bonus\n\nPay fifty thousand dollars on go-live by 30 June 2026.\n"),
      RuleExample(
        "# Bonus\n\nPay $50,000 on go-live by 30 June 2026.\n\n> Somebody said fifty K-ish.\n"),
    ])

  static func findings(in context: LintContext) -> [Finding] {
    issues(in: context) + milestones(in: context)
  }

  /// Milestones that pay something, and nothing that could be computed.
  private static func milestones(in context: LintContext) -> [Finding] {
    let isWhole = !PayoutWeightsSum.isWrong(in: context.proposal)
    return context.proposal.milestones.enumerated().compactMap { position, milestone in
      guard case .unresolved(let words, .notUnderstood) = milestone.payout.state,
        isWhole || milestone.weight == nil,
        BarePercent(ofMilestone: position, in: context) == nil,
        let place = milestone.faults.first, !context.hasIssue(in: place)
      else { return nil }
      return finding(
        in: context, at: place, milestone: position, severity: .error,
        "\(Wording.quoted(words)) \(problem(.clause))", help: help(.clause))
    }
  }

  private static func issues(in context: LintContext) -> [Finding] {
    context.proposal.issues.compactMap { issue in
      switch issue.value {
      case .unread(let words, let reason):
        return finding(
          in: context, at: issue.place, "\(Wording.quoted(words)) \(problem(reason))",
          help: help(reason))
      case .numberTooLarge(let words):
        return finding(
          in: context, at: issue.place, "\(Wording.quoted(words)) is too long a number to compute",
          help: "Write the number with fewer digits")
      case .nestingTooDeep:
        return finding(
          in: context, at: issue.place, "Quotes or lists nested too deep to be read",
          help: "Take the text out of some of its quotes or lists")
      default: return nil
      }
    }
  }

  private static func problem(_ reason: UnreadReason) -> String {
    switch reason {
    case .amount: "is money that no milestone, term or reason accounts for"
    case .figure: "is a figure that nothing accounts for"
    case .clause: "promises pay in words that were not understood; no amount was taken from them"
    }
  }

  private static func help(_ reason: UnreadReason) -> String {
    switch reason {
    case .amount, .clause: "State it as “[amount] upon [event] by [date]”, in one sentence"
    case .figure: "Say what the figure counts, or delete it"
    }
  }
}
