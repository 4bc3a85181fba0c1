import ProposalModel

extension Milestone {
  /// The words that say what the milestone pays; its name where all that is known is the section
  /// they stand in.
  var payoutPlace: SourceRange {
    payout.places.first { $0 == name.place || !$0.contains(name.place) } ?? name.place
  }

  /// The words at fault, as far as the reader could tell them; else those that say what is paid.
  var faults: [SourceRange] {
    payout.faults.isEmpty ? [payoutPlace] : payout.faults
  }
}

extension Milestone {
  /// Whether somebody else is quoted: nothing is agreed by it.
  var isQuoted: Bool { name.role(ofToken: 0) == .quoted }

  /// The words of its pay from which nothing followed.
  var unresolvedWords: String? {
    if case .unresolved(let words, _) = payout.state { words } else { nil }
  }

  /// Whether the milestone is paid for: it has a payout of its own, or a share of one.
  var isPayable: Bool {
    if isQuoted { return false }
    if case .missing = payout.state { return weight != nil }
    return true
  }
}
