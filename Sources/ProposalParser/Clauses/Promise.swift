import ProposalModel

/// "Achieve X, receive Y": an amount and what it is paid for, as one clause says it.
struct Promise: Sendable {
  /// How the amount is stated.
  enum Pay: Sendable {
    /// An amount, by its figure.
    case amount(Int)
    /// An amount for each unit.
    case perUnit(Int)
    /// A percentage of a value.
    case rate(Int)
    /// A percentage of the pay itself, or of a salary.
    case share(Int, ShareBase)
    /// All of the milestone's own amount, by the figure of its level.
    case whole(Int)
  }

  let pay: Pay
  /// The levels the clause names, in order, with how they are compared.
  var levels: [Level] = []
  /// The days and periods the clause names.
  var dates: [Int] = []
  /// "an additional", "a further", "plus".
  var isAdditional = false
  /// "a total of".
  var isTotal = false
  /// How many people receive the amount, each.
  var heads = 1
  /// "becomes", "goes up to": in the place of what was promised before.
  var isRise = false
  /// The same amount in money, behind a share: "60% of it (€54,000)".
  var restated: Int?
  /// "up to" an amount, with no rule for it.
  var isUpTo = false
  /// Where a line starts that goes up to the first level.
  var start: Start?
  let sentence: Sentence

  /// A level by its figure.
  struct Level: Sendable {
    let figure: Int
    let comparison: Comparison
    /// In percent of the goal rather than in the metric's own unit.
    var isAttainment = false
    /// Named by rank: "for the third".
    var isRank = false
    /// The width of a part of the value, or its rank among equal parts.
    var isPortion = false
    /// Behind an "if" of its own, rather than beside the amount.
    var isCondition = false
    /// A length of time, which is a level where no other one stands beside it.
    var isLength = false
  }

  /// The level at which a line starts.
  struct Start: Sendable {
    let figure: Int
    /// Whether the sentence itself says that nothing is paid there.
    let saysNothing: Bool
  }

  /// The figure of the pay.
  var figure: Int {
    switch pay {
    case .amount(let figure), .perUnit(let figure), .rate(let figure), .share(let figure, _),
      .whole(let figure):
      figure
    }
  }

  /// A rate of a part of a value.
  var isBand: Bool {
    if case .rate = pay { !levels.isEmpty } else { false }
  }

  /// Neither on top of other amounts nor in their place.
  var isPlain: Bool { !isAdditional && !isTotal && !isUpTo && heads == 1 }

  /// A percentage of a value.
  var isRate: Bool { if case .rate = pay { true } else { false } }

  /// A percentage of the pay itself, or of a salary.
  var isShare: Bool {
    switch pay {
    case .share, .whole: true
    default: false
    }
  }

  /// All of the milestone's own amount, which no figure of its own states.
  var isWhole: Bool {
    if case .whole = pay { true } else { false }
  }
}
