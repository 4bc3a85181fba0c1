import ProposalModel

/// What is missing has no words of its own: its finding stands at the nearest ones, once for all
/// that lack the same.
extension Rule {
  /// A finding about something that is missing from the sheet as a whole, at its title.
  static func absence(
    in context: LintContext, severity: Severity? = nil, _ message: String, help: String
  ) -> Finding {
    var finding = finding(
      in: context, at: context.placeOfSheet, severity: severity, message, help: help)
    finding.isAbsence = true
    finding.milestone = nil
    finding.stake = context.report?.maximum.money
    return finding
  }

  /// A finding about something that some milestones lack, at the name of the first; none where
  /// there are no such milestones. `message` is given the names of the milestones.
  ///
  /// Milestones where a comment allows it are a finding of their own, which the comment takes out.
  static func absence(
    in context: LintContext, of milestones: [Int], severity: Severity? = nil,
    help: String, message: (String) -> String
  ) -> [Finding] {
    let names = context.proposal.milestones.indices.map(context.place(ofMilestone:))
    var (open, allowed): ([Int], [Int]) = ([], [])
    for milestone in milestones {
      if context.suppression(of: documentation.id, at: names[milestone]) == nil {
        open.append(milestone)
      } else {
        allowed.append(milestone)
      }
    }
    return [open, allowed].compactMap {
      absence(in: context, ofThese: $0, severity: severity, help: help, message: message)
    }
  }

  private static func absence(
    in context: LintContext, ofThese milestones: [Int], severity: Severity?, help: String,
    message: (String) -> String
  ) -> Finding? {
    guard let first = milestones.first else { return nil }
    let places = milestones.map(context.place(ofMilestone:))
    var finding = finding(
      in: context, at: places[0], milestone: first, severity: severity,
      message(context.names(ofMilestones: milestones)), help: help,
      related: places.dropFirst().map { RelatedPlace(place: $0, message: "the same is missing") })
    finding.isAbsence = true
    if milestones.count > 1 {
      finding.milestone = nil
      finding.stake = context.stake(ofMilestones: milestones)
    }
    return finding
  }
}

extension LintContext {
  /// The title, else the name of the first milestone.
  var placeOfSheet: SourceRange {
    let title = proposal.title?.place
    let isPrivate = proposal.blocks.contains {
      $0.role == .privateNotes && title.map($0.place.overlaps) == true
    }
    return (isPrivate ? nil : title) ?? proposal.milestones.first?.name.place
      ?? SourceRange(start: 0, end: 0)
  }

  /// The name of a milestone, else the words that say what it pays.
  func place(ofMilestone position: Int) -> SourceRange {
    let milestone = proposal.milestones[position]
    return milestone.name.isEmpty ? milestone.payoutPlace : milestone.name.place
  }

  /// So many names are shown; the others are counted.
  private static let mostNames = 3

  /// The quoted names of some milestones, as a list.
  func names(ofMilestones positions: [Int]) -> String {
    let names = positions.map { position -> String in
      let name = proposal.milestones[position].name
      return name.isEmpty ? "the milestone" : Wording.quoted(name.string)
    }
    guard names.count > Self.mostNames else { return Wording.list(names) }
    let rest = names.count - Self.mostNames + 1
    return Wording.list(names.prefix(Self.mostNames - 1) + ["\(rest) more"])
  }

  /// The most that some milestones can pay together, where that is settled for each.
  func stake(ofMilestones positions: [Int]) -> Money? {
    guard let report else { return nil }
    let amounts = positions.compactMap {
      report.milestones.indices.contains($0) ? report.milestones[$0].maximum : nil
    }
    guard let first = amounts.first else { return nil }
    return amounts.dropFirst().reduce(first, +).money
  }
}
