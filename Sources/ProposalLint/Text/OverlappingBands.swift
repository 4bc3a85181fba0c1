import ProposalModel

/// Bands of a scale in a sentence that share values: “from 8.5 to 8.8 pays 50%, from 8.7 to 9.0 pays 100%”.
enum OverlappingBands {
  /// The bands that begin inside the one before, in a milestone of which no amount was settled.
  static func all(ofMilestone position: Int, in context: LintContext) -> [SourceRange] {
    let milestone = context.proposal.milestones[position]
    guard milestone.payout.plan == nil else { return [] }
    return context.text.passages(in: milestone.place).flatMap { passage -> [SourceRange] in
      guard passage.prose.has(pays) else { return [] }
      let bands = bands(of: passage.prose)
      return zip(bands, bands.dropFirst()).filter { first, second in
        second.low > first.low && second.low < first.high && second.high > first.high
      }.map { passage.prose.place(ofTokens: $1.tokens) }
    }
  }

  private struct Band {
    let low: Rational
    let high: Rational
    let tokens: Range<Int>
  }

  /// “8.5 to 8.8”, with what it pays behind it.
  private static func bands(of prose: Prose) -> [Band] {
    let tokens = prose.tokens
    return tokens.indices.compactMap { index in
      guard index > 0, index + 1 < tokens.count, joints.contains(tokens[index].key),
        let low = number(index - 1, prose), let high = number(index + 1, prose), low < high,
        (index + 2..<min(index + 5, tokens.count)).contains(where: { pays.contains(tokens[$0].key) }
        )
      else { return nil }
      return Band(low: low, high: high, tokens: index - 1..<index + 2)
    }
  }

  private static func number(_ index: Int, _ prose: Prose) -> Rational? {
    prose.tokens[index].kind == .number
      ? Rational(text: prose.string(tokens: index..<index + 1)) : nil
  }

  private static let joints: WordSet = ["to", "-", "–", "bis"]
  private static let pays: WordSet = ["pays", "pay", "paid", "earns", "gives", "→", ":", "zahlt"]
}
