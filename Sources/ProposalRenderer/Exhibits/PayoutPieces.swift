import ProposalModel

/// What a plan pays between the levels where it changes, taken from the plan itself.
///
/// Each piece is sampled at three places inside. A straight line through them gives both ends
/// exactly, whatever happens at the level itself; where three samples are not on one line the
/// levels are not all there are, and nothing is drawn.
struct PayoutPieces {
  /// A straight piece: from its easier to its harder end.
  struct Piece {
    let from: Rational
    let to: Rational
    let start: Rational
    let end: Rational

    var isFlat: Bool { start == end }
  }

  /// What is paid short of the first level, if something or nothing is known to be.
  let leading: Piece?
  /// One piece a level; the last goes a little beyond the last level.
  let pieces: [Piece]
  /// Whether amounts are money; else percent.
  let isMoney: Bool

  /// Samples a plan; `nil` where it cannot be computed from one level alone.
  init?(_ plan: PayoutPlan, _ levels: PayoutLevels) {
    let values = levels.levels.map(\.value)
    guard let first = values.first, let last = values.last else { return nil }
    let span = (last - first).magnitude
    let margin = (span.isZero ? (first.isZero ? Rational(5) : first.magnitude) : span) * Self.fifth
    let sign = levels.direction == .higherIsBetter ? Rational.one : -Rational.one
    var pieces: [Piece] = []
    for (from, to) in zip(values, values.dropFirst() + [last + margin * sign]) {
      guard let piece = Self.piece(plan, from: from, to: to) else { return nil }
      pieces.append(piece)
    }
    self.pieces = pieces
    let easier = first - margin * sign
    let origin = first > .zero && easier.isNegative ? .zero : easier
    leading = origin == first ? nil : Self.piece(plan, from: origin, to: first)
    isMoney = Self.result(plan, at: first).payout != nil
  }

  /// The levels at which a rising or falling piece pays an amount; the last goes on where it is
  /// open.
  func levels(paying amount: Rational, isOpen: Bool) -> [Rational] {
    pieces.indices.compactMap { index in
      let piece = pieces[index]
      let part = (amount - piece.start).dividing(by: piece.end - piece.start)
      guard let part, part > .zero, part < .one || isOpen && index == pieces.count - 1 else {
        return nil
      }
      return piece.from + (piece.to - piece.from) * part
    }
  }

  /// Whether the payout goes on changing at the end of what was sampled.
  var isRisingAtEnd: Bool { pieces.last.map { !$0.isFlat } ?? false }

  private static let fifth = Rational(20) * .decimalUnit(2)
  private static let third = Rational.one.dividing(by: Rational(3)) ?? .zero
  private static let half = Rational(50) * .decimalUnit(2)

  private static func piece(_ plan: PayoutPlan, from: Rational, to: Rational) -> Piece? {
    let length = to - from
    let samples = [third, half, third + third].compactMap { part in
      value(plan, at: from + length * part)
    }
    guard samples.count == 3, samples[1] + samples[1] == samples[0] + samples[2] else { return nil }
    return Piece(
      from: from, to: to, start: samples[0] + samples[0] - samples[2],
      end: samples[2] + samples[2] - samples[0])
  }

  private static func value(_ plan: PayoutPlan, at level: Rational) -> Rational? {
    let result = result(plan, at: level)
    return result.payout ?? result.percent
  }

  /// What the plan gives at one level, with every condition met; its steps only where wanted.
  static func result(_ plan: PayoutPlan, at level: Rational, inWords: Bool = false)
    -> PayoutResult
  {
    var facts = PayoutFacts()
    facts.actual = level
    return plan.result(for: facts, inWords: inWords)
  }
}
