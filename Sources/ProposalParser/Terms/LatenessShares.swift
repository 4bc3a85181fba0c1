import ProposalModel

extension ShareBase {
  /// What the words behind a percentage and its "of" name: "% of the contract price".
  static func behind(_ index: Int, in prose: Prose, before end: Int) -> ShareBase? {
    var start = index + 1
    while start < end, Neighbours.articles.contains(prose.tokens[start].key) { start += 1 }
    if start < end, values.match(in: prose.tokens, at: start, before: end) != nil {
      return .contract
    }
    // "1% of the price" is of what is late; "of the Price" is of what the contract calls so.
    guard start < end, prose.tokens[start].key != "price" || prose.tokens[start].isCapitalised
    else {
      return nil
    }
    return Neighbours.base(at: start, in: prose, before: end)
  }

  /// Names of the whole price that in a commission name a measure: "3% of contract value".
  private static let values = PhraseTable<Bool>([
    (
      true,
      [
        "contract value", "value of the contract", "contract amount", "price of the contract",
        "order value", "value of the order", "contract fee", "auftragswert", "auftragswerts",
        "auftragswertes", "vertragswert", "vertragswerts", "nettoauftragssumme",
        "bruttoauftragssumme", "abrechnungssumme",
      ]
    )
  ])
}

/// A percentage of the whole price takes off the same for each payment; one of the payment itself
/// does not.
extension TermBuilder {
  /// What a figure takes off; `nil` where it is a share of a price that nothing states.
  func lateAmount(_ figure: Int, in remark: Remark) -> LateRate? {
    if let money = quantity(figure).money { return .amount(money.amount.magnitude) }
    guard let percent = quantity(figure).percent?.magnitude else { return nil }
    if let base = statedBase(of: figure, in: remark), let whole = quantity(base).money?.amount {
      return .amount(whole * percent.percent)
    }
    guard isOfContract(figure, in: remark) else { return .percent(percent) }
    if let said = saidInMoney(figure, in: remark) { return .amount(said) }
    return reading.proposal.contractSum.flatMap {
      ($0.value.amount * percent).dividing(by: .hundred)
    }.map { .amount($0) }
  }

  /// "2% of $1,500,000": the amount right behind "of".
  func statedBase(of figure: Int, in remark: Remark) -> Int? {
    let end = quantity(figure).tokens.upperBound
    return remark.sentence.figures.first { other in
      let start = quantity(other).tokens.lowerBound
      return quantity(figure).percent != nil && quantity(other).money != nil && start > end
        && start - end <= 3
        && remark.prose.tokens[end..<start].allSatisfy { Self.ofWords.contains($0.key) }
    }
  }

  private static let ofWords: WordSet = ["of", "the", "von", "des", "der", "vom", "de"]

  /// Whether a percentage is one of the whole price: "0.5% of the contract sum a week, no more than 5%" is one of it
  /// twice.
  func isOfContract(_ figure: Int, in remark: Remark) -> Bool {
    if namesContract(figure, in: remark) { return true }
    let end = quantity(figure).tokens.upperBound
    let isBare =
      end >= remark.tokens.upperBound || !Self.ofWords.contains(remark.prose.tokens[end].key)
    return isBare
      && remark.sentence.figures.contains {
        $0 < figure && quantity($0).percent != nil && namesContract($0, in: remark)
      }
  }

  private func namesContract(_ figure: Int, in remark: Remark) -> Bool {
    ShareBase.behind(
      quantity(figure).tokens.upperBound, in: remark.prose, before: remark.tokens.upperBound)
      == .contract
  }

  /// "0.5% of the Price (CHF 6,900)": the amount in the parentheses behind.
  func saidInMoney(_ figure: Int, in remark: Remark) -> Rational? {
    restatement(of: figure, in: remark).flatMap { quantity($0).money?.amount }
  }

  /// The figure of that amount.
  func restatement(of figure: Int, in remark: Remark) -> Int? {
    let end = quantity(figure).tokens.upperBound
    return remark.sentence.figures.first { other in
      let start = quantity(other).tokens.lowerBound
      return start > end && start - end <= 8 && quantity(other).money != nil
        && remark.prose.tokens[start - 1].key == Mark.open
    }
  }

  /// Whether a limit in percent of the whole price is one of several payments together: how much of
  /// it each takes up depends on the others.
  func sharesLimit(_ limit: Int?) -> Bool {
    guard let limit,
      let remark = group.remarks.first(where: { $0.sentence.figures.contains(limit) }),
      isOfContract(limit, in: remark), group.owner == nil
    else { return false }
    let named = Set(
      group.remarks.filter { !reading.isFreeing($0) }.flatMap { reading.milestonesNamed(in: $0) })
    return reading.proposal.milestones.count > 1 && named.count != 1
  }
}
