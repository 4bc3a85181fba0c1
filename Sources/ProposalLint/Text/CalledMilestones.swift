import ProposalModel

/// Milestones that sentences call by their labels, and the amounts that their own words state.
extension LintContext {
  /// The position of each milestone by its label in lower case.
  var positionsByLabel: [String: Int] {
    let milestones = proposal.milestones
    return Dictionary(
      milestones.indices.map { (milestones[$0].id.lowercased(), $0) }, uniquingKeysWith: min)
  }

  /// The amounts that the words of each milestone state.
  var amountsByPosition: [Int: Set<Rational>] {
    var amounts: [Int: Set<Rational>] = [:]
    for figure in proposal.ledger {
      guard case .payout(let position) = figure.use, let money = figure.money else { continue }
      amounts[position, default: []].insert(money)
    }
    return amounts
  }

  /// The figure that starts at a token.
  func figure(startingAt index: Int, in passage: OperativePassage) -> Figure? {
    let rest = passage.prose.place(ofTokens: index..<min(index + 6, passage.body.upperBound))
    return figures.inside(rest).first.flatMap {
      passage.prose.token(at: $0.place) == index ? $0 : nil
    }
  }
}
