import ProposalModel

/// Places in order, to be asked about ranges of the sheet.
struct PlaceTable: Sendable {
  private let places: [SourceRange]
  /// How many places may begin before one that they overlap.
  private static let reach = 16

  init(_ places: [SourceRange]) {
    self.places = places.sorted()
  }

  /// Whether one of the places shares a byte with `range`. Logarithmic in the number of places.
  func overlap(_ range: SourceRange) -> Bool {
    let end = count(startingBefore: range.end)
    return places[max(0, end - Self.reach)..<end].contains { $0.overlaps(range) }
  }

  /// Whether one of the places lies inside `range`. Logarithmic in the number of places.
  func has(placeInside range: SourceRange) -> Bool {
    let first = count(startingBefore: range.start)
    return first < places.count && range.contains(places[first])
  }

  /// Whether one of the places inside `range` is of a kind.
  func has(placeInside range: SourceRange, where isOfKind: (SourceRange) -> Bool) -> Bool {
    places[count(startingBefore: range.start)...].lazy.prefix { $0.start < range.end }
      .contains { range.contains($0) && isOfKind($0) }
  }

  private func count(startingBefore offset: Int) -> Int {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
