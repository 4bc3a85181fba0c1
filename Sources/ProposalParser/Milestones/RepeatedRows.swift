import ProposalModel

/// Rows of which one stands in for the other: the same milestone on a later day for less, and "if late,
/// by 31 July".
///
/// Added up they would pay for one thing twice.
struct RepeatedRows {
  let reading: SheetReading

  /// The milestones of such rows.
  var positions: [Int] {
    let found = reading.proposal.milestones.indices.dropFirst().filter {
      standsIn($0) || repeats($0, $0 - 1)
    }
    return Set(found + found.map { $0 - 1 }).sorted()
  }

  /// Whether a row is named by a condition alone, behind the row that it is for.
  private func standsIn(_ index: Int) -> Bool {
    guard areRows(index) else { return false }
    let name = reading.proposal.milestones[index].name
    return !name.tokens.isEmpty
      && Self.fallbacks.match(in: name.tokens, at: 0, before: name.tokens.count) != nil
  }

  /// Whether a row names the same as the one above, for a later day and less.
  private func repeats(_ index: Int, _ before: Int) -> Bool {
    let (first, second) = (reading.proposal.milestones[before], reading.proposal.milestones[index])
    guard areRows(index), first.name.tokens.map(\.key) == second.name.tokens.map(\.key),
      let day = first.deadline?.value.date, let later = second.deadline?.value.date,
      let amount = amount(first), let less = self.amount(second)
    else { return false }
    return day < later && less < amount
  }

  private func areRows(_ index: Int) -> Bool {
    reading.rows[index] != nil && reading.rows[index - 1] != nil
  }

  private func amount(_ milestone: Milestone) -> Rational? {
    switch milestone.payout.plan?.terms {
    case .fixed(let amount)?, .scheduleLine(let amount)?, .threshold(let amount, _, _)?: amount
    default: nil
    }
  }

  private static let fallbacks = PhraseTable<Bool>([
    (
      true,
      [
        "if late", "if later", "if delayed", "if it is late", "if this is late", "late, by",
        "otherwise", "or else", "or by", "or later", "or at the latest", "bei verspätung",
        "falls verspätet", "falls später", "wenn später", "sonst", "andernfalls", "oder bis",
        "sinon", "si en retard", "en cas de retard",
      ]
    )
  ])
}
