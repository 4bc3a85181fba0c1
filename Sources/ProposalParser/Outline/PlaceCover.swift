import ProposalModel

/// Some places, in any order and nested or not, that are asked about other places.
///
/// Sorted by start, with the furthest end so far beside each: a question is a binary search.
struct PlaceCover {
  private var starts: [SourceRange]
  /// The furthest end of a place and those before it in the same source.
  private var ends: [Int] = []

  init(_ places: [SourceRange]) {
    starts = places.sorted()
    ends.reserveCapacity(starts.count)
    for (index, place) in starts.enumerated() {
      let goesOn = index > 0 && starts[index - 1].source == place.source
      ends.append(goesOn ? max(ends[index - 1], place.end) : place.end)
    }
  }

  /// Whether one of the places contains `place`.
  func contains(_ place: SourceRange) -> Bool {
    furthestEnd(place.source) { $0.start <= place.start }.map { $0 >= place.end } ?? false
  }

  /// Whether one of the places shares a byte with `place`.
  func overlaps(_ place: SourceRange) -> Bool {
    furthestEnd(place.source) { $0.start < place.end }.map { $0 > place.start } ?? false
  }

  /// The furthest end of the places of a source that start early enough.
  private func furthestEnd(_ source: SourceID, _ isEarly: (SourceRange) -> Bool) -> Int? {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      let place = starts[middle]
      if place.source < source || place.source == source && isEarly(place) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 && starts[low - 1].source == source ? ends[low - 1] : nil
  }
}
