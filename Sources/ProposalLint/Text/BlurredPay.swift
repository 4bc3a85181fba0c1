import ProposalModel

/// Pay that is nearly an amount: “about $40,000”. The word is the cause, and nothing else is wrong.
enum BlurredPay {
  /// Whether the words at fault of a milestone state one amount, with a word of approximation right in
  /// front of it.
  static func isAll(ofMilestone position: Int, in context: LintContext) -> Bool {
    let milestone = context.proposal.milestones[position]
    guard case .unresolved(_, .notUnderstood) = milestone.payout.state,
      let fault = milestone.faults.first
    else { return false }
    let amounts = context.figures.inside(fault).filter { $0.kind == .money }
    guard amounts.count == 1, let prose = context.text.passage(around: amounts[0].place)?.prose,
      let amount = prose.token(at: amounts[0].place), amount > 0
    else { return false }
    return words.contains(prose.tokens[amount - 1].key)
      && !prose.has(ApproximationWords.tolerances, in: prose.sentence(around: amount..<amount + 1))
  }

  private static let words = WordSet(
    ApproximationWords.words.map { PhraseSpelling.keys(of: $0) }.compactMap {
      $0.count == 1 ? $0[0] : nil
    })
}
