extension Rational: Comparable {
  public static func < (left: Rational, right: Rational) -> Bool {
    if case .small(let a, let b) = left.storage, case .small(let c, let d) = right.storage {
      if b == d { return a < c }
      let (ad, over) = a.multipliedReportingOverflow(by: d)
      let (cb, overAgain) = c.multipliedReportingOverflow(by: b)
      if !over && !overAgain { return ad < cb }
    }
    return left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Rational {
  public static prefix func - (value: Rational) -> Rational {
    switch value.storage {
    case .small(let n, let d): Rational(storage: .small(-n, d))
    case .wide(let n, let d): Rational(storage: .wide(-n, d))
    }
  }

  public static func + (left: Rational, right: Rational) -> Rational {
    if let sum = left.smallSum(with: right) { return sum }
    return Rational(
      left.numerator * right.denominator + right.numerator * left.denominator,
      over: left.denominator * right.denominator)
  }

  public static func - (left: Rational, right: Rational) -> Rational {
    left + -right
  }

  public static func * (left: Rational, right: Rational) -> Rational {
    if let product = left.smallProduct(with: right) { return product }
    return Rational(
      left.numerator * right.numerator, over: left.denominator * right.denominator)
  }

  public static func += (left: inout Rational, right: Rational) { left = left + right }
  public static func -= (left: inout Rational, right: Rational) { left = left - right }
  public static func *= (left: inout Rational, right: Rational) { left = left * right }

  /// The quotient; nil where the divisor is zero.
  public func dividing(by divisor: Rational) -> Rational? {
    divisor.reciprocal.map { self * $0 }
  }

  /// One divided by the number; nil for zero.
  public var reciprocal: Rational? {
    switch storage {
    case .small(0, _): nil
    case .small(let n, let d):
      Rational(storage: n < 0 ? .small(-d, -n) : .small(d, n))
    case .wide(let n, let d):
      Rational(WideInteger(d, isNegative: n.isNegative), over: n.magnitude)
    }
  }

  /// The number as a percentage of something: 0.5 percent of it is `self / 100`.
  public var percent: Rational { self * Rational.hundredth }

  static let hundredth = Rational(reducing: 1, over: 100)
  static let half = Rational(reducing: 1, over: 2)

  private func smallSum(with other: Rational) -> Rational? {
    guard case .small(let a, let b) = storage, case .small(let c, let d) = other.storage else {
      return nil
    }
    if b == d { return Self.small(a.addingReportingOverflow(c), (b, false)) }
    let (ad, over) = a.multipliedReportingOverflow(by: d)
    let (cb, overAgain) = c.multipliedReportingOverflow(by: b)
    guard !over && !overAgain else { return nil }
    return Self.small(ad.addingReportingOverflow(cb), b.multipliedReportingOverflow(by: d))
  }

  private func smallProduct(with other: Rational) -> Rational? {
    guard case .small(let a, let b) = storage, case .small(let c, let d) = other.storage else {
      return nil
    }
    return Self.small(a.multipliedReportingOverflow(by: c), b.multipliedReportingOverflow(by: d))
  }

  /// The fraction, where neither part overflowed.
  private static func small(
    _ numerator: (partialValue: Int128, overflow: Bool),
    _ denominator: (partialValue: Int128, overflow: Bool)
  ) -> Rational? {
    guard !numerator.overflow && !denominator.overflow && numerator.partialValue != .min else {
      return nil
    }
    if denominator.partialValue == 1 { return Rational(storage: .small(numerator.partialValue, 1)) }
    return Rational(reducing: numerator.partialValue, over: denominator.partialValue)
  }
}

extension Sequence<Rational> {
  /// The exact sum; zero for none.
  public var sum: Rational { reduce(.zero, +) }
}
