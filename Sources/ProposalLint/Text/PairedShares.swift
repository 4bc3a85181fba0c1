import ProposalModel

/// Points of a curve as people say them: “pays 50% of its weight at €12.0M, 100% at €14.0M and 180% at €16.0M”.
enum PairedShares {
  /// The sentence of a milestone that has such points, where no amount was settled from them.
  static func sentence(ofMilestone position: Int, in context: LintContext) -> SourceRange? {
    let milestone = context.proposal.milestones[position]
    guard milestone.payout.plan == nil else { return nil }
    for passage in context.text.passages(in: milestone.place) {
      let prose = passage.prose
      let sentence = prose.sentences.first { sentence in
        sentence.count { isPoint($0, of: sentence, prose) } >= fewest
      }
      if let sentence { return prose.place(ofTokens: sentence) }
    }
    return nil
  }

  /// Two points are a threshold and a target; a curve has an end.
  private static let fewest = 3

  /// A percentage, and at most four words on what it is paid at.
  private static func isPoint(_ index: Int, of sentence: Range<Int>, _ prose: Prose) -> Bool {
    let tokens = prose.tokens
    guard tokens[index].key == "%", index > sentence.lowerBound, tokens[index - 1].kind == .number
    else { return false }
    let near = (index + 1..<min(index + reach, sentence.upperBound)).prefix {
      tokens[$0].key != "," && tokens[$0].key != "%"
    }
    guard let at = near.first(where: { ["at", "for"].contains(tokens[$0].key) }) else {
      return false
    }
    return (at + 1..<min(at + 3, sentence.upperBound)).contains { tokens[$0].kind == .number }
  }

  private static let reach = 6
}
