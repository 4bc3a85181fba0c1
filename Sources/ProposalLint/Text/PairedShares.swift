import ProposalModel

/// Points of a curve as people say them: “pays 50% of its weight at €12.0M, 100% at €14.0M and 180% at €16.0M”.
enum PairedShares {
  /// The first sentence with such points of each milestone of which no amount was settled.
  static func all(in context: LintContext) -> [Int: SourceRange] {
    let labels = context.positionsByLabel
    var found: [Int: SourceRange] = [:]
    for passage in context.text.passages where passage.prose.has(["%"]) {
      let prose = passage.prose
      guard
        let position = label(of: prose, labels) ?? context.milestone(at: prose.place),
        found[position] == nil, context.proposal.milestones[position].payout.plan == nil,
        let sentence = prose.sentences.first(where: { isCurve($0, of: prose) })
      else { continue }
      found[position] = prose.place(ofTokens: sentence)
    }
    return found
  }

  /// “Goal 1 pays 40% at …”: a passage that opens with the label of a milestone.
  private static func label(of prose: Prose, _ labels: [String: Int]) -> Int? {
    guard prose.tokens.count > 2, nouns.contains(prose.tokens[0].key) else { return nil }
    return labels[prose.string(tokens: 1..<2).lowercased()]
  }

  private static let nouns: WordSet = [
    "goal", "milestone", "target", "measure", "objective", "ziel", "award",
  ]

  private static func isCurve(_ sentence: Range<Int>, of prose: Prose) -> Bool {
    sentence.count { isPoint($0, of: sentence, prose) } >= fewest
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
