import ProposalModel

/// "The greater of $40,000 and 5% of net sales", "5% of net sales or $40,000, whichever is higher": an
/// amount that bounds a rate.
extension FigureLabeler {
  /// Whether the greater or the lesser of a rate and an amount is paid; `nil` where the sentence offers no
  /// such choice.
  private var choice: Choice? {
    // Beside a goal of its own the least would be paid whether the goal is met or not.
    guard !isPayField, sentence.figures.count <= 12,
      sentence.figures.count(where: { book[$0].money != nil }) == 1,
      Set(sentence.figures.compactMap { book[$0].percent }).count == 1
    else { return nil }
    return sentence.first(Self.choices)?.meaning
  }

  private enum Choice { case greater, lesser }

  /// What the amount of such a choice does.
  func alternativeToRate(_ near: Neighbours) -> FigureLabel? {
    switch choice {
    case .greater: .floor
    case .lesser: .cap
    case nil: nil
    }
  }

  /// Whether a percentage is the rate of such a choice.
  func isRateOfChoice(_ near: Neighbours) -> Bool { near.isFollowedByOf && choice != nil }

  private static let choices = PhraseTable<Choice>([
    (
      .greater,
      [
        "greater of", "higher of", "larger of", "whichever is higher", "whichever is the higher",
        "whichever is greater", "whichever is the greater", "whichever is larger",
        "whichever is more", "je nachdem, was höher ist", "der höhere der beiden beträge",
      ]
    ),
    (
      .lesser,
      [
        "lesser of", "lower of", "smaller of", "whichever is lower", "whichever is the lower",
        "whichever is less", "whichever is the lesser", "whichever is smaller",
      ]
    ),
  ])
}
