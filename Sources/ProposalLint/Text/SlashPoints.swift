import ProposalModel

/// Points of a curve in one breath: “CHF 8.0m / 9.0m / 10.0m pays 50% / 100% / 150% of the weight”.
enum SlashPoints {
  /// The percentages of such a sentence of a milestone, where no amount was settled from them.
  static func pays(ofMilestone position: Int, in context: LintContext) -> SourceRange? {
    let milestone = context.proposal.milestones[position]
    guard milestone.payout.plan == nil else { return nil }
    for passage in context.text.passages(in: milestone.place) {
      let prose = passage.prose
      for sentence in prose.sentences {
        let runs = runs(in: sentence, of: prose).filter { $0.count > 2 }
        guard let pays = runs.first(where: { $0.isPercent }),
          runs.contains(where: { $0.tokens != pays.tokens && $0.count == pays.count })
        else { continue }
        return prose.place(ofTokens: pays.tokens)
      }
    }
    return nil
  }

  private struct Run {
    var tokens: Range<Int>
    var count: Int
    var isPercent: Bool
  }

  /// Numbers with strokes between them, with their units.
  private static func runs(in sentence: Range<Int>, of prose: Prose) -> [Run] {
    let tokens = prose.tokens
    var runs: [Run] = []
    var isJoined = false
    for index in sentence {
      if tokens[index].kind == .number {
        if isJoined, var run = runs.popLast() {
          run.tokens = run.tokens.lowerBound..<index + 1
          run.count += 1
          runs.append(run)
        } else {
          runs.append(Run(tokens: index..<index + 1, count: 1, isPercent: false))
        }
        isJoined = false
      } else if tokens[index].key == "/" {
        isJoined = !runs.isEmpty
      } else if percents.contains(tokens[index].key), !runs.isEmpty {
        runs[runs.count - 1].isPercent = true
        runs[runs.count - 1].tokens = runs[runs.count - 1].tokens.lowerBound..<index + 1
      } else if !units.contains(tokens[index].key) {
        isJoined = false
      }
    }
    return runs
  }

  private static let percents: WordSet = ["%", "percent", "prozent"]
  private static let units: WordSet = [
    "m", "k", "bn", "mn", "million", "mio", "thousand", "$", "€", "£", "eur", "usd", "gbp", "chf",
  ]
}
