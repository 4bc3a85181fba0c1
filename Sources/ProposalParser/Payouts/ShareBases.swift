import ProposalModel

/// The amounts a sheet states that percentages of pay are shares of.
struct ShareBases: Sendable {
  /// The annual base salary: "20% of base salary".
  var salary: Rational?
  /// The price of the whole contract: "30% of the contract price".
  var contract: Rational?
  /// What 100% of a milestone's own amount is, where that is a share of another one.
  var whole: Rational?
  /// The amount at target: "50% of the target bonus".
  var target: Rational?
}

extension SheetReading {
  /// The amounts as the head of the sheet states them.
  var shareBases: ShareBases {
    ShareBases(
      salary: proposal.baseSalary?.value.amount, contract: proposal.contractSum?.value.amount,
      target: proposal.group?.targetAmount?.value)
  }
}

extension SheetReading {
  /// The amounts of the sheet, and the amount at target that the milestone itself states.
  func bases(of candidate: Candidate) -> ShareBases {
    var bases = shareBases
    if let own = ownTarget(of: candidate) { bases.target = own }
    return bases
  }

  /// "Target bonus: $300,000", "target amount $300,000": the one amount at target among a milestone's words.
  private func ownTarget(of candidate: Candidate) -> Rational? {
    let labelled = candidate.statements.filter { outline.statements[$0].field == .targetAmount }
      .compactMap { labelledMoney($0)?.money.amount }
    let told = candidate.statements.filter { outline.statements[$0].field == nil }
      .flatMap { sentences(of: $0) }.compactMap(toldTarget)
    let own = labelled.isEmpty ? told : labelled
    return own.count == 1 ? own.first : nil
  }

  /// The amount right behind words for the amount at target.
  private func toldTarget(_ sentence: Sentence) -> Rational? {
    guard let words = sentence.first(Self.targetAmounts) else { return nil }
    let tokens = sentence.prose.tokens
    let start = (words.tokens.upperBound..<sentence.tokens.upperBound).first {
      !Self.links.contains(tokens[$0].key)
    }
    let figure = operativeFigures(of: sentence).first { book[$0].tokens.lowerBound == start }
    return figure.flatMap { book[$0].money?.amount }
  }

  private static let targetAmounts = PhraseTable<Bool>([
    (
      true,
      [
        "target amount", "target bonus", "target payout", "target payment", "target award",
        "bonus at target", "amount at target", "payout at target", "zielbonus", "zielbetrag",
      ]
    )
  ])
  private static let links: WordSet = ["is", "of", ":", "ist"]

  /// What the percentages of a milestone's table are of: where its heads say so, or where its target pays
  /// 100% and the milestone states one amount at target.
  func tableBase(of candidate: Candidate) -> ShareBase? {
    candidate.tables.lazy.compactMap { index -> ShareBase? in
      guard self.layouts[index].shape.holdsLevels, let table = self.levelTable(index),
        table.rows.contains(where: { if case .percent = $0.pay { true } else { false } })
      else { return nil }
      return table.base
        ?? (table.paysWholeAtTarget && self.ownTarget(of: candidate) != nil ? .target : nil)
    }.first
  }
}
