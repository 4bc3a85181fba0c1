import ProposalModel

/// "The total may not exceed 1.4 times the target bonus", "never more than twice base salary".
struct BoundMultiple {
  let reading: SheetReading
  let sentence: Sentence

  /// The bound that a sentence sets as a multiple of the target amount or of the salary.
  var cap: Limit? {
    let words = sentence.prose
    guard
      sentence.has(.capped) || AdjustmentWords.exceed.first(in: words, sentence.tokens) != nil,
      let (times, end) = multiple,
      sentence.figures.allSatisfy({
        reading.book[$0].percent == nil && reading.book[$0].money == nil
      })
    else { return nil }
    let behind = end..<min(end + 6, sentence.tokens.upperBound)
    if AdjustmentWords.salary.first(in: words, behind) != nil {
      return reading.proposal.baseSalary.map { .amount($0.value.amount * times) }
    }
    guard Self.targets.first(in: words, behind) != nil,
      reading.proposal.group?.targetAmount != nil
    else { return nil }
    return .percent(times * .hundred)
  }

  /// The only multiple of the sentence, and where its words end.
  private var multiple: (times: Rational, end: Int)? {
    let found = sentence.figures.compactMap { figure -> (Rational, Int)? in
      guard case .multiple(let times) = reading.book[figure].value else { return nil }
      return (times, reading.book[figure].tokens.upperBound)
    }
    return found.count == 1 ? found[0] : nil
  }

  private static let targets = PhraseTable<Bool>([
    (
      true,
      [
        "target", "target bonus", "target award", "target amount", "target incentive", "zielbonus",
        "bonus at target", "on-target bonus",
      ]
    )
  ])
}
