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

  /// The first milestone that stands inside `place`, or in little more than `place`.
  func first(named place: SourceRange) -> Int? {
    func fits(_ index: Int) -> Bool {
      let own = places[index]
      return place.contains(own) || own.contains(place) && own.count < 4 * place.count + 400
    }
    guard areApart else { return places.indices.first(where: fits) }
    // Of places that stand apart, the first that ends in or behind `place` holds it, or is the
    // first inside it, or stands right in front of that.
    let start = firstPlace { $0.end >= place.start }
    return (start..<min(places.count, start + 3)).first(where: fits)
  }

  private func firstPlace(where holds: (SourceRange) -> Bool) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if holds(places[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
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
