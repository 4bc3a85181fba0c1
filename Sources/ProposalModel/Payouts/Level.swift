/// Which way performance gets better.
public enum Direction: String, Sendable, Hashable {
  case higherIsBetter = "higher-is-better"
  case lowerIsBetter = "lower-is-better"

  /// Whether `actual` is at least as good as `level`.
  func isAtLeast(_ actual: Rational, _ level: Rational) -> Bool {
    self == .higherIsBetter ? actual >= level : actual <= level
  }

  /// How far `actual` is beyond `level`; negative when it falls short.
  func distance(from level: Rational, to actual: Rational) -> Rational {
    self == .higherIsBetter ? actual - level : level - actual
  }
}

/// A point on the scale of a measure at which something is paid.
public struct Level: Sendable, Hashable {
  /// The value, in the measure's own unit; percentages as percent numbers, dates as day numbers.
  public var value: Rational
  /// Whether the value itself falls short: "more than", "before".
  public var isStrict: Bool

  /// Makes a level; it is reached by its own value unless `isStrict`.
  public init(_ value: Rational, isStrict: Bool = false) {
    self.value = value
    self.isStrict = isStrict
  }

  /// Whether `actual` reaches the level.
  public func isReached(by actual: Rational, _ direction: Direction) -> Bool {
    isStrict
      ? actual != value && direction.isAtLeast(actual, value) : direction.isAtLeast(actual, value)
  }
}
