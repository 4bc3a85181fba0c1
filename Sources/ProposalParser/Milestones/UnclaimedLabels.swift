import ProposalModel

/// Labels that change pay, and worked examples that do not.
extension UnclaimedModifiers {
  /// `Tolerance: one site`, `Multiplier: 1.2 if under budget`: a label of what changes the pay, which nobody knows.
  func labelAlters(_ index: Int) -> Bool {
    let statement = reading.outline.statements[index]
    guard statement.field == nil, let label = statement.label, !label.isEmpty else { return false }
    let tokens = reading.passages[statement.passage].prose.tokens[label]
    return tokens.count <= 3 && tokens.contains { Self.alteringLabels.contains($0.key) }
      && !reading.text(of: index).tokens.contains { Self.nones.contains($0.key) }
  }

  private static let nones: WordSet = ["none", "no", "nil", "n/a", "keine", "keiner"]

  private static let alteringLabels: WordSet = [
    "tolerance", "multiplier", "accelerator", "kicker", "pro-rata", "rata", "near-miss", "malus",
    "decelerator", "toleranz", "multiplikator",
  ]

  /// "For example, if A and B are reached and C is not, you receive £10,000": what the milestones come to
  /// at some of their levels.
  func worksExample(_ sentence: Sentence) -> Bool {
    guard sentence.isExample, let possible else { return false }
    let amounts = sentence.figures.compactMap { reading.book[$0].money?.amount }
    return !amounts.isEmpty && amounts.allSatisfy(possible.contain)
  }
}
