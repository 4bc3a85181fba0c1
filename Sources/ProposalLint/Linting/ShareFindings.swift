import ProposalModel

/// Something that is open in the same way for several milestones which have a weight and no words of their
/// own about pay: one cause, one finding.
extension Rule {
  /// A milestone and the words at fault.
  typealias Fault = (position: Int, place: SourceRange)

  /// Whether the words at fault of a milestone are its name, and what it pays is said elsewhere.
  static func isShare(_ fault: Fault, in context: LintContext) -> Bool {
    let milestone = context.proposal.milestones[fault.position]
    return milestone.weight != nil && milestone.name.place.contains(fault.place)
  }

  /// The finding at the first of several such milestones; none where there are none. `message` is given
  /// their names.
  static func shared(
    in context: LintContext, of faults: [Fault], severity: Severity? = nil, help: String,
    message: (String) -> String
  ) -> [Finding] {
    guard let first = faults.first else { return [] }
    let positions = faults.map(\.position)
    var found = finding(
      in: context, at: first.place, milestone: first.position, severity: severity,
      message(context.names(ofMilestones: positions)), help: help,
      related: faults.dropFirst().map {
        RelatedPlace(place: $0.place, message: "the same is open here")
      })
    guard faults.count > 1 else { return [found] }
    found.milestone = nil
    found.stake = context.stake(ofMilestones: positions)
    return [found]
  }
}
