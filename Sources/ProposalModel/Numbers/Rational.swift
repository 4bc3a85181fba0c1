/// An exact fraction of whole numbers of any size.
///
/// Amounts, levels, percentages and weights are all rationals: a third stays a third until an
/// amount is rounded, once, at its end. Always in lowest terms with a denominator above zero, so
/// equal numbers are equal values. Both parts are 128-bit integers while they fit, and wider ones
/// beyond: no operation fails, overflows or approximates.
public struct Rational: Sendable, Hashable {
  enum Storage: Sendable, Hashable {
    /// Neither part is below -Int128.max, so that every value has an opposite.
    case small(Int128, Int128)
    case wide(WideInteger, Magnitude)
  }

  /// The parts as they are kept: two machine words for nearly every number of a sheet.
  private enum Packed: Sendable, Hashable {
    case words(Int64, Int64)
    /// Parts beyond 64 bits.
    indirect case large(Storage)
  }

  private let packed: Packed

  /// Both parts, as arithmetic looks at them.
  var storage: Storage {
    switch packed {
    case .words(let n, let d): .small(Int128(n), Int128(d))
    case .large(let storage): storage
    }
  }

  /// Keeps parts that are in lowest terms.
  init(storage: Storage) {
    if case .small(let n, let d) = storage, let n = Int64(exactly: n), let d = Int64(exactly: d) {
      packed = .words(n, d)
    } else {
      packed = .large(storage)
    }
  }

  public static let zero = Rational(0)
  public static let one = Rational(1)
  /// What a percentage is divided by.
  public static let hundred = Rational(100)

  public init(_ value: Int) {
    packed = .words(Int64(value), 1)
  }

  /// The fraction in lowest terms; nil where the denominator is zero.
  public init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0 else { return nil }
    if numerator == .min || denominator == .min {
      let sign = (numerator < 0) != (denominator < 0)
      self.init(
        WideInteger(Magnitude(numerator.magnitude), isNegative: sign),
        over: Magnitude(denominator.magnitude))
    } else if denominator < 0 {
      self.init(reducing: -numerator, over: -denominator)
    } else {
      self.init(reducing: numerator, over: denominator)
    }
  }

  /// Lowest terms of a fraction whose denominator is above zero and whose parts have opposites.
  init(reducing numerator: Int128, over denominator: Int128) {
    guard denominator != 1 else {
      self.init(storage: .small(numerator, 1))
      return
    }
    let divisor = Int128(
      truncatingIfNeeded: numerator.magnitude.greatestCommonDivisor(with: denominator.magnitude))
    self.init(
      storage: divisor <= 1
        ? .small(numerator, denominator) : .small(numerator / divisor, denominator / divisor))
  }

  /// Lowest terms of a fraction whose denominator is above zero.
  init(_ numerator: WideInteger, over denominator: Magnitude) {
    let divisor = numerator.magnitude.greatestCommonDivisor(with: denominator)
    let top = numerator.magnitude.divided(by: divisor)?.quotient ?? .zero
    let bottom = denominator.divided(by: divisor)?.quotient ?? .one
    let signed = WideInteger(top, isNegative: numerator.isNegative)
    if let n = signed.int128, let d = WideInteger(bottom).int128 {
      self.init(storage: .small(n, d))
    } else {
      self.init(storage: .wide(signed, bottom))
    }
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Rational {
  var numerator: WideInteger {
    switch storage {
    case .small(let n, _): WideInteger(n)
    case .wide(let n, _): n
    }
  }

  var denominator: Magnitude {
    switch storage {
    case .small(_, let d): Magnitude(d.magnitude)
    case .wide(_, let d): d
    }
  }

  public var isNegative: Bool {
    switch storage {
    case .small(let n, _): n < 0
    case .wide(let n, _): n.isNegative
    }
  }

  public var isZero: Bool { packed == .words(0, 1) }

  public var isInteger: Bool {
    switch storage {
    case .small(_, let d): d == 1
    case .wide(_, let d): d.isOne
    }
  }

  /// The value as a machine integer, where it is whole and fits.
  public var exactInt: Int? {
    guard case .small(let n, 1) = storage else { return nil }
    return Int(exactly: n)
  }

  public var magnitude: Rational { isNegative ? -self : self }
}
