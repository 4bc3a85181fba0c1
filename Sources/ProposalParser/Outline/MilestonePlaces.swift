import ProposalModel

/// The places of the milestones, to find the one a block stands in.
///
/// Milestones mostly stand one after another; then the search is logarithmic.
struct MilestonePlaces {
  private let places: [SourceRange]
  private let areApart: Bool

  init(_ places: [SourceRange]) {
    self.places = places
    areApart = zip(places, places.dropFirst()).allSatisfy { $0.end <= $1.start }
  }

  /// The first milestone whose place contains `place`.
  func first(around place: SourceRange) -> Int? {
    guard areApart else { return places.firstIndex { $0.contains(place) } }
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].end < place.end { low = middle + 1 } else { high = middle }
    }
    return low < places.count && places[low].contains(place) ? low : nil
  }
}
