import ProposalModel

/// Whether a sheet says what its weights are of, in words that the reader made nothing of: “Target award:
/// 20% of salary”, “Bonus at target CHF 120,000”. Then the base is stated, and was not understood.
enum StatedTarget {
  /// Whether weights are open for want of a base, and the sheet states one.
  static func isMissed(in context: LintContext) -> Bool {
    context.proposal.milestones.contains {
      guard $0.weight != nil, case .unresolved(_, .baseUnstated) = $0.payout.state else {
        return false
      }
      return true
    } && exists(in: context)
  }

  private static func exists(in context: LintContext) -> Bool {
    context.text.passages.contains { passage in
      let prose = passage.prose
      guard prose.has(targets), prose.has(pays) else { return false }
      return prose.tokens.indices.contains { index in
        targets.contains(prose.tokens[index].key) && isOfPay(index, prose)
          && hasFigure(behind: index, prose, context)
      }
    }
  }

  /// “Target award”, “bonus at target”.
  private static func isOfPay(_ target: Int, _ prose: Prose) -> Bool {
    (max(0, target - 2)..<min(prose.tokens.count, target + 2)).contains {
      pays.contains(prose.tokens[$0].key)
    }
  }

  private static func hasFigure(behind index: Int, _ prose: Prose, _ context: LintContext) -> Bool {
    let behind = prose.place(ofTokens: index..<min(prose.tokens.count, index + reach))
    return context.figures.inside(behind).contains { $0.kind == .money || $0.kind == .percent }
  }

  private static let reach = 7
  private static let targets: WordSet = ["target", "ziel"]
  private static let pays: WordSet = [
    "award", "bonus", "opportunity", "payout", "incentive", "amount", "zielbonus",
  ]
}
