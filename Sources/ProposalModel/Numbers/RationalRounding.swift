extension Rational {
  /// The largest whole number that is not above this one.
  public var floor: Rational {
    switch storage {
    case .small(_, 1): return self
    case .small(let n, let d):
      let (quotient, remainder) = n.quotientAndRemainder(dividingBy: d)
      return Rational(reducing: remainder < 0 ? quotient - 1 : quotient, over: 1)
    case .wide(let n, let d):
      guard let (quotient, remainder) = n.magnitude.divided(by: d) else { return self }
      let whole = n.isNegative && !remainder.isZero ? quotient + .one : quotient
      return Rational(WideInteger(whole, isNegative: n.isNegative), over: .one)
    }
  }

  /// The nearest whole number in the given mode.
  public func rounded(_ mode: Rounding = .halfAwayFromZero) -> Rational {
    switch mode {
    case .floor: floor
    case .halfAwayFromZero:
      isNegative ? -(Rational.half - self).floor : (self + Rational.half).floor
    }
  }

  /// The multiple of `increment` that `mode` picks.
  ///
  /// The sign of the increment does not matter; an increment of zero leaves the number as it is.
  public func rounded(
    toMultipleOf increment: Rational, mode: Rounding = .halfAwayFromZero
  ) -> Rational {
    // A whole number is a multiple of a hundredth, and of every such part of one.
    if isInteger, case .small(1, _) = increment.storage { return self }
    guard let steps = dividing(by: increment.magnitude) else { return self }
    return steps.rounded(mode) * increment.magnitude
  }

  /// The number with at most that many decimals; a negative count is taken as none.
  public func rounded(decimals: Int, mode: Rounding = .halfAwayFromZero) -> Rational {
    rounded(toMultipleOf: Rational.decimalUnit(decimals), mode: mode)
  }

  /// One unit of the last of `decimals` decimals: 0.01 for two.
  public static func decimalUnit(_ decimals: Int) -> Rational {
    guard (0...18).contains(decimals) else {
      return Rational(WideInteger(.one), over: .powerOfTen(decimals))
    }
    var power: Int128 = 1
    for _ in 0..<decimals { power *= 10 }
    return Rational(storage: .small(1, power))
  }

  /// The number, at least `lower` and then at most `upper`, each only where given.
  public func clamped(from lower: Rational?, to upper: Rational?) -> Rational {
    let raised = lower.map { max(self, $0) } ?? self
    return upper.map { min(raised, $0) } ?? raised
  }
}
