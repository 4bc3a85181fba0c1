/// How a number between two multiples becomes one of them.
public enum Rounding: String, Sendable, Hashable, CaseIterable {
  /// To the nearest, halves away from zero: 2.5 becomes 3, -2.5 becomes -3.
  case halfAwayFromZero = "half-up"
  /// Down, towards negative infinity: 2.9 becomes 2, -2.1 becomes -3.
  case floor
}
