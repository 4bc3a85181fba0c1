import ProposalModel

extension Milestone {
  /// The words that say what the milestone pays; its name where there are none.
  var payoutPlace: SourceRange {
    payout.places.first ?? name.place
  }

  /// The words at fault, as far as the reader could tell them; else those that say what is paid.
  var faults: [SourceRange] {
    payout.faults.isEmpty ? [payoutPlace] : payout.faults
  }
}

extension Milestone {
  /// Whether the milestone is paid for: it has a payout of its own, or a share of one.
  var isPayable: Bool {
    if case .missing = payout.state { return weight != nil }
    return true
  }
}
