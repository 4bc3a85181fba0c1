import ProposalModel

/// Everything the words of one milestone say about what it pays, before anything is concluded.
struct PayoutEvidence: Sendable {
  /// Amounts and what they are paid for.
  var promises: [Promise] = []
  /// Levels stated apart from any amount: "Goal: 40 opportunities".
  var goalLevels: [Promise.Level] = []
  /// The goal levels of sentences without a label.
  var strayLevels: [Promise.Level] = []
  /// The days of the goal by which it is to be reached, stated apart from any amount.
  var goalDates: [Int] = []
  /// Most that is paid, by figure: money, or a number of units.
  var caps: [Int] = []
  /// Most that is paid, where it is a multiple of a salary.
  var computedCaps: [Rational] = []
  /// Sentences that state a bound with the result at which it is reached.
  var reachedCaps: [Sentence] = []
  /// Least that is paid, by figure.
  var floors: [Int] = []
  /// Levels below which nothing is paid.
  var nothingBelow: [Promise.Level] = []
  /// Attainment from which part is paid.
  var partialFrom: [Promise.Level] = []
  /// The sentences without an amount that speak of parts of it.
  var partials: [Sentence] = []
  /// What the sentences say about the whole: how tiers combine, what is paid between levels.
  var statements: Set<Cue> = []
  /// How many units pay nothing because they come first, as each sentence says it.
  var freeUnits: [Rational] = []
  /// The fewest units that pay anything.
  var fewestUnits: [Rational] = []
  /// The numbers of the last units that are paid.
  var lastUnits: [Rational] = []
  /// The most units that are paid for, as each sentence says it.
  var mostUnits: [Rational] = []
  /// Sentences that bound the value that is paid for, and not the pay.
  var valueCaps: [Sentence] = []
  /// Lines with the label of a threshold and an amount.
  var thresholds: [Sentence] = []
  /// The lines that may bound units in other words.
  var unitBounds: [UnitBoundLine] = []
  /// The figures of those numbers.
  var freeFigures: [Int] = []
  /// Whether the milestone's own sentences speak of a line between levels.
  var saysLine = false
  /// The sentences that speak of pay and hold figures nobody understood.
  var unread: [Sentence] = []
  /// First parts of a value that pay nothing, by figure.
  var freeAmounts: [Int] = []
  /// Conditions in words.
  var gates: [Sentence] = []
  /// Numbers of sentences that name the target: "80 hours is the target".
  var targets: [Int] = []
  /// What leaves nothing of the amount, whatever else was reached.
  var zeroConditions: [Condition] = []
  /// What the amount is rounded to a multiple of, by figure.
  var roundings: [Int] = []
  /// What is taken off for each period of delay.
  var late: [LateClause] = []
  /// That being late costs nothing up to a last day.
  var lateTails: [LateTail] = []
  /// More that is paid for finishing early.
  var early: [EarlyRaise] = []
  /// More that is paid for each period by which it is finished early.
  var earlySteps: [EarlySteps] = []
  /// How many sentences say "unless", and how many of them that nothing is paid short of a level.
  var unlessCount = 0
  var entriesByUnless = 0
  /// The last days on which anything is paid, by figure.
  var lastDays: [Int] = []
  /// Lengths of time behind the day of the goal after which nothing is paid.
  var lastSpans: [LastSpan] = []

  /// Sentences that end what is paid late in words that give no last day.
  var openEnds: [Sentence] = []

  /// "more than 20 days after 1 October", by figure.
  struct LastSpan: Sendable {
    let span: Int
    /// The day of the goal, where it is named again.
    let day: Int?

    var figures: [Int] { [span] + (day.map { [$0] } ?? []) }
  }
  /// The sentences that state the goal's levels.
  var goals: [Sentence] = []
  /// The sentences the payout was read from.
  var sources: [Sentence] = []

  /// The same evidence with other promises.
  func with(promises: [Promise]) -> PayoutEvidence {
    var copy = self
    copy.promises = promises
    return copy
  }

  /// Whether the sentences that limit partial pay speak of the result itself: "where the result is
  /// below 50%".
  var saysResult: Bool {
    (sources + partials).contains { $0.has(.proportional) && $0.holds(Self.results) }
  }

  private static let results: WordSet = [
    "result", "rate", "score", "ergebnis", "quote", "résultat", "taux",
  ]

  /// Whether the words say so.
  func says(_ cues: Cue...) -> Bool { cues.contains { statements.contains($0) } }
}
