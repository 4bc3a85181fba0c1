import ProposalModel

/// The figures the reader took for levels and conditions, to be asked about ranges of text.
struct LevelFigures: Sendable {
  private let places: PlaceTable
  /// Figures nothing hangs on: reasons, history, and what was not understood.
  private let idle: PlaceTable
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
    for position in proposal.milestones.indices
    where proposal.milestones[position].payout.plan?.terms.hasLevels == true {
      milestones.insert(position)
    }
    self.places = PlaceTable(places)
    self.milestones = milestones
    idle = PlaceTable(proposal.ledger.filter { Self.isIdle($0.use) }.map(\.place))
  }

  /// Whether a level stands inside a range of a text; the 1 of “log ML-1” and a second
  /// home are none, whatever they were read for.
  func contain(levelIn range: SourceRange, besideCodesOf prose: Prose) -> Bool {
    places.has(placeInside: range) { place in
      prose.token(at: place).map {
        !MeasuringNumber.isCode($0, prose.tokens) && !Self.ordinals.contains(prose.tokens[$0].key)
      } ?? true
    }
  }

  private static let ordinals: WordSet = ["first", "second", "third", "fourth", "fifth"]

  /// Whether nothing hangs on the figure at a place: it tells why, or how it was.
  func isIdle(at place: SourceRange) -> Bool { idle.overlap(place) }

  private static func isIdle(_ use: Figure.Use) -> Bool {
    switch use {
    case .background, .inert, .unread, .definition, .field, .result: true
    default: false
    }
  }

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
