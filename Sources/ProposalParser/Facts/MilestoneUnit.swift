public import ProposalModel

extension Proposal {
  /// What the levels of a milestone count: as its measure says, else as all its levels are written.
  public func unit(ofMilestone id: String) -> MeasureUnit? {
    guard let index = milestones.firstIndex(where: { $0.id == id }) else { return nil }
    if let unit = milestones[index].measure?.unit { return unit }
    let levels = ledger.filter { $0.use == .level(index) }
    switch Set(levels.map(\.kind)) {
    case [.percent]: return .percent
    case [.money]: return currency.map { .money($0.value) }
    case [.date]: return .date
    default: return nil
    }
  }
}
