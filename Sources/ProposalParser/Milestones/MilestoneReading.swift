import ProposalModel

extension SheetReading {
  /// Finds the milestones and reads what each pays.
  mutating func readMilestones() {
    var ids = MilestoneIDs()
    for candidate in MilestoneFinder(reading: self).candidates() {
      let payout = MilestonePayout(
        state: .unresolved(words: candidate.name.string, reason: .notUnderstood), currency: nil,
        places: [candidate.place])
      proposal.milestones.append(
        Milestone(
          id: ids.id(for: candidate.label), name: candidate.name, place: candidate.place,
          payout: payout))
    }
  }
}

/// Gives each milestone its id: the label lower-cased, else the ordinal; a clash gets `-2`.
struct MilestoneIDs {
  private var counts: [String: Int] = [:]
  private var ordinal = 0

  /// The id for the next milestone.
  mutating func id(for label: String?) -> String {
    ordinal += 1
    let base = label.map { $0.lowercased() } ?? String(ordinal)
    let count = (counts[base] ?? 0) + 1
    counts[base] = count
    return count == 1 ? base : "\(base)-\(count)"
  }
}
