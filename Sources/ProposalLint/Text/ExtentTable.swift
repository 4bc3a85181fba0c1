import ProposalModel

/// The places that milestones and terms were read from.
struct ExtentTable: Sendable {
  private struct Extent: Sendable {
    let place: SourceRange
    /// The position of the milestone; `nil` for a term of the sheet.
    let milestone: Int?
    /// Whether it is the whole section, row or sentence that states the milestone.
    let isWhole: Bool
    /// Whether it promises pay, whether or not a milestone was made of it.
    let isPromise: Bool

    init(
      _ place: SourceRange, milestone: Int? = nil, isWhole: Bool = false, isPromise: Bool = false
    ) {
      self.place = place
      self.milestone = milestone
      self.isWhole = isWhole
      self.isPromise = isPromise || milestone != nil
    }
  }

  /// By start, the longer one first.
  private let extents: [Extent]
  /// Where the further sentences of terms stand, which are said in more than one place, and the items of
  /// lists that hold terms, by start.
  private let parts: [SourceRange]
  /// How far back an extent may begin that still covers a place: nesting is shallow.
  private static let reach = 12

  init(of proposal: Proposal) {
    var extents: [Extent] = []
    for (position, milestone) in proposal.milestones.enumerated() {
      for place in Self.places(of: milestone) {
        extents.append(Extent(place, milestone: position, isWhole: place == milestone.place))
      }
    }
    extents += NamedSections.all(of: proposal).map {
      Extent($0.place, milestone: $0.milestone, isWhole: true)
    }
    extents += proposal.terms.map { Extent($0.place) }
    extents += UnreadPromises.all(of: proposal).map { Extent($0, isPromise: true) }
    extents += WorkSections.all(of: proposal).map { Extent($0, isPromise: true) }
    self.extents = extents.sorted {
      ($0.place.start, -$0.place.end) < ($1.place.start, -$1.place.end)
    }
    let parts = (proposal.terms + proposal.milestones.flatMap(\.terms)).flatMap(Self.parts)
    let terms = PlaceTable(proposal.terms.map(\.place) + parts)
    let items = TermLists.items(of: proposal, isTerm: terms.has(placeInside:))
    self.parts = (parts + items).sorted { $0.start < $1.start }
  }

  /// The places of a term's sentences beyond the first place: “Certified by the director.” and, in the next
  /// item, “Paid shortly after.”
  private static func parts(of term: Located<SheetTerm>) -> [SourceRange] {
    var parts: [SourceRange] = []
    var isOpen = false
    for run in term.value.text.runs {
      let place = SourceRange(
        source: term.place.source, start: run.origin.lowerBound, end: run.origin.upperBound)
      guard !place.isEmpty, !term.place.contains(place) else {
        isOpen = false
        continue
      }
      if isOpen, let last = parts.popLast() {
        parts.append(last.union(place))
      } else {
        parts.append(place)
      }
      isOpen = true
    }
    return parts
  }

  /// Whether a milestone or term was read from words around `place`.
  func covers(_ place: SourceRange) -> Bool {
    candidates(for: place).contains { $0.place.contains(place) } || isInPart(place)
  }

  private func isInPart(_ place: SourceRange) -> Bool {
    var (low, high) = (0, parts.count)
    while low < high {
      let middle = (low + high) / 2
      if parts[middle].start <= place.start { low = middle + 1 } else { high = middle }
    }
    return parts[max(0, low - Self.reach)..<low].contains { $0.contains(place) }
  }

  /// The innermost milestone around `place`.
  func milestone(at place: SourceRange) -> Int? {
    candidates(for: place).last { $0.milestone != nil && $0.place.contains(place) }?.milestone
  }

  /// Whether pay is promised around `place`, by a milestone or in words of which none was made.
  func isPromise(at place: SourceRange) -> Bool {
    candidates(for: place).contains { $0.isPromise && $0.place.contains(place) }
  }

  /// The innermost milestone that is stated around `place`; words that several milestones share
  /// stand in none.
  func milestone(stating place: SourceRange) -> Int? {
    candidates(for: place).last { $0.isWhole && $0.place.contains(place) }?.milestone
  }

  private func candidates(for place: SourceRange) -> ArraySlice<Extent> {
    var low = 0
    var high = extents.count
    while low < high {
      let middle = (low + high) / 2
      if extents[middle].place.start <= place.start { low = middle + 1 } else { high = middle }
    }
    return extents[max(0, low - Self.reach)..<low]
  }

  private static func places(of milestone: Milestone) -> [SourceRange] {
    var places = [milestone.place] + milestone.payout.places
    places += milestone.gates.map(\.text.place) + milestone.acceptance.map(\.place)
    places += milestone.terms.map(\.place)
    if let goal = milestone.goal { places.append(goal.place) }
    return places.filter { !$0.isEmpty }
  }
}
