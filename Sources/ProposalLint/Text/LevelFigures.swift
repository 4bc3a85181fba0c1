import ProposalModel

/// The figures the reader took for levels and conditions, to be asked about ranges of text.
struct LevelFigures: Sendable {
  private let places: PlaceTable
  /// Figures that only tell why, or how it was.
  private let background: PlaceTable
  /// The milestones that have a level.
  private let milestones: Set<Int>

  init(of proposal: Proposal) {
    var places: [SourceRange] = []
    var milestones: Set<Int> = []
    for figure in proposal.ledger {
      switch figure.use {
      case .level(let milestone), .condition(let milestone):
        places.append(figure.place)
        milestones.insert(milestone)
      default: continue
      }
    }
    for (position, milestone) in proposal.milestones.enumerated()
    where milestone.payout.plan?.terms.hasLevels == true {
      milestones.insert(position)
    }
    self.places = PlaceTable(places)
    background = PlaceTable(
      proposal.ledger.filter { $0.use == .background || $0.use == .inert }.map(\.place))
    self.milestones = milestones
  }

  /// Whether a level stands inside a range of the sheet.
  func contain(levelIn range: SourceRange) -> Bool {
    places.has(placeInside: range)
  }

  /// Whether a figure at a place only tells why, or how it was.
  func isBackground(_ place: SourceRange) -> Bool { background.overlap(place) }

  /// Whether a milestone states a level anywhere.
  func contain(levelOf milestone: Int) -> Bool { milestones.contains(milestone) }
}

extension PayoutTerms {
  /// Whether the terms measure performance on a scale, as opposed to an event that happens or not.
  var hasLevels: Bool {
    switch self {
    case .fixed, .stated, .scheduleLine: false
    case .shareOfPool(_, let terms): terms.hasLevels
    case .threshold, .tiers, .bands, .interpolated, .percentOfValue, .perUnit,
      .partialProportional, .partialSteps, .weightedScorecard:
      true
    }
  }
}
