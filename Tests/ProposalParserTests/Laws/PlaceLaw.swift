@testable import ProposalModel
@testable import ProposalParser

/// Every place of a proposal lies inside its source and on scalar boundaries.
enum PlaceLaw {
  /// The places that do not, among those every proposal has.
  static func breaches(_ proposal: Proposal, of bytes: [UInt8]) -> [SourceRange] {
    let source = SheetText(bytes: bytes).readable
    return places(of: proposal).filter { !isSound($0, source) }
  }

  /// The places that do not, among all there are, found by reflection so that none is forgotten.
  static func breachesAnywhere(_ proposal: Proposal, of bytes: [UInt8]) -> [SourceRange] {
    let source = SheetText(bytes: bytes).readable
    var found: Set<SourceRange> = []
    collect(proposal, into: &found)
    return found.filter { !isSound($0, source) }.sorted()
  }

  private static func places(of proposal: Proposal) -> [SourceRange] {
    var places = proposal.ledger.map(\.place) + proposal.issues.map(\.place)
    places += proposal.blocks.map(\.place) + proposal.terms.map(\.place)
    places += proposal.statedAmounts.map(\.amount.place)
    for milestone in proposal.milestones { places += Self.places(of: milestone) }
    return places
  }

  private static func places(of milestone: Milestone) -> [SourceRange] {
    var places = [milestone.place, milestone.name.place]
    places += milestone.payout.places + milestone.payout.faults
    places += [milestone.goal?.place, milestone.deadline?.place].compactMap(\.self)
    return places + milestone.terms.map(\.place)
  }

  private static func isSound(_ place: SourceRange, _ source: [UInt8]) -> Bool {
    place.source == .sheet && place.start >= 0 && place.end <= source.count
      && isBoundary(place.start, source) && isBoundary(place.end, source)
  }

  private static func isBoundary(_ offset: Int, _ source: [UInt8]) -> Bool {
    offset == source.count || source[offset] & 0xC0 != 0x80
  }

  private static func collect(_ value: Any, into found: inout Set<SourceRange>) {
    switch value {
    case let place as SourceRange: found.insert(place)
    case let prose as Prose:
      found.insert(prose.place)
      for run in prose.runs {
        found.insert(
          SourceRange(
            source: prose.source, start: run.origin.lowerBound, end: run.origin.upperBound))
      }
    case is Rational, is String: break
    default: for child in Mirror(reflecting: value).children { collect(child.value, into: &found) }
    }
  }
}
