import ProposalModel

/// The levels at which what a plan pays starts, jumps, bends or ends, from easy to hard.
struct PayoutLevels {
  private(set) var levels: [Level]
  let direction: Direction
  /// Whether the payout goes on rising beyond the last level.
  let isOpen: Bool

  /// More levels than this are no table a reader wants.
  private static let limit = 24

  /// The levels of terms that depend on one level; `nil` for all others.
  init?(_ terms: PayoutTerms) {
    switch terms {
    case .threshold(_, let level, let direction): self.init([level], direction)
    case .tiers(let tiers, _, let direction): self.init(tiers.map(\.level), direction)
    case .bands(let bands, _): self.init(bands)
    case .interpolated(let curve): self.init(curve)
    case .percentOfValue(let share): self.init(share)
    case .perUnit(let units): self.init(units)
    case .partialProportional(let credit): self.init(credit)
    case .partialSteps(let level, let steps):
      self.init(
        steps.map { Level($0.level.value * (level ?? .hundred) * Self.hundredth) }, .higherIsBetter)
    case .shareOfPool(_, let inner): self.init(inner)
    case .fixed, .weightedScorecard, .stated, .scheduleLine: return nil
    }
  }

  /// The levels of a plan: those of its terms, and those at which a limit of the plan is reached.
  init?(_ plan: PayoutPlan) {
    if case .perUnit(let units) = plan.terms, units.step != nil {
      self.init(stepsOf: units, upTo: plan.caps.min())
      return
    }
    guard let own = PayoutLevels(plan.terms) else { return nil }
    var free = plan
    free.adjustments = []
    guard !plan.limits.isEmpty, let pieces = PayoutPieces(free, own) else {
      self = own
      return
    }
    let reached = plan.limits.flatMap { limit in pieces.levels(paying: limit, isOpen: own.isOpen) }
    self.init(own.levels + reached.map { Level($0) }, own.direction, isOpen: own.isOpen)
  }

  private init?(_ levels: [Level], _ direction: Direction, isOpen: Bool = false) {
    var unique: [Level] = []
    let sign = direction == .higherIsBetter ? Rational.one : -Rational.one
    for level in levels.sorted(by: { $0.value * sign < $1.value * sign })
    where unique.last?.value != level.value {
      unique.append(level)
    }
    guard 1...Self.limit ~= unique.count else { return nil }
    self.levels = unique
    self.direction = direction
    self.isOpen = isOpen
  }

  private init?(_ bands: [Band]) {
    let ends = bands.last?.to.map { [Level($0)] } ?? []
    let starts = bands.map { Level($0.from, isStrict: $0.isStrict) }
    self.init(starts + ends, .higherIsBetter, isOpen: ends.isEmpty)
  }

  private init?(_ curve: PayoutCurve) {
    let ends = curve.segments.last?.to.map { [Level($0)] } ?? []
    var starts = curve.segments.map { Level($0.from) }
    if curve.isStrictStart, !starts.isEmpty { starts[0].isStrict = true }
    self.init(starts + ends, curve.direction, isOpen: curve.maximum == nil)
  }

  /// A share of one value bends where its floor ends and where its cap starts.
  private init?(_ share: PercentOfValue) {
    guard share.bases.count == 1, let rate = share.bases.first?.rate, rate > .zero else {
      return nil
    }
    let hurdle = share.hurdle ?? .zero
    let entry = share.entry.map { [$0] } ?? []
    let bends = [share.floor, share.cap].compactMap { bound in
      bound.flatMap { ($0 * .hundred).dividing(by: rate) }.map { Level(hurdle + $0) }
    }
    let start = entry.isEmpty ? [Level(hurdle, isStrict: true)] : entry
    self.init(start + bends, .higherIsBetter, isOpen: share.cap == nil)
  }

  /// Every unit where they are few, else the first and the last that is paid.
  private init?(_ units: PerUnit) {
    if units.step != nil {
      self.init(stepsOf: units, upTo: nil)
      return
    }
    let even = units.further == nil
    let paid = even ? units.maximum.flatMap { $0.dividing(by: units.amount) } : units.mostUnits
    let most = paid.map { Level(units.level(ofUnits: $0)) }
    let few = paid?.exactInt.flatMap { 1...12 ~= $0 ? $0 : nil } ?? 1
    let least = units.leastUnits?.exactInt ?? 1
    let single = (1...few).filter { $0 >= least || few == 1 }.map {
      Level(units.level(ofUnits: few == 1 ? units.leastUnits ?? .one : Rational($0)))
    }
    let bends = units.further.map { [$0.beyond, $0.beyond + .one] } ?? []
    self.init(
      single + bends.map { Level(units.level(ofUnits: $0)) } + (most.map { [$0] } ?? []),
      units.direction, isOpen: paid == nil)
  }

  /// Every whole step where they are few: between two nothing is added, and no line is drawn.
  private init?(stepsOf units: PerUnit, upTo bound: Rational?) {
    guard let steps = units.stepLevels(upTo: bound, atMost: Self.limit) else { return nil }
    self.init(steps.map { Level($0) }, units.direction)
  }

  private init?(_ credit: ProportionalCredit) {
    let percents = [credit.floor, .hundred] + (credit.cap.map { [$0] } ?? [])
    self.init(
      percents.map { Level(credit.level * $0 * Self.hundredth) }, .higherIsBetter,
      isOpen: credit.cap == nil)
  }

  private static let hundredth = Rational.decimalUnit(2)
}

extension PayoutPlan {
  /// The amounts of money the plan never goes beyond, or below.
  fileprivate var limits: [Rational] {
    caps
      + adjustments.compactMap { adjustment in
        if case .floor(let limit) = adjustment { limit.money } else { nil }
      }
  }

  /// The amounts of money the plan never goes beyond.
  fileprivate var caps: [Rational] {
    adjustments.compactMap { adjustment in
      if case .cap(let limit) = adjustment { limit.money } else { nil }
    }
  }
}
