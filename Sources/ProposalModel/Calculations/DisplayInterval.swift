/// The values a displayed figure may stand for: 43% is anything from 42.5 to 43.5 (domain-model 7).
public struct DisplayInterval: Sendable, Hashable {
  public let lower: Rational
  public let upper: Rational

  /// The values between two bounds, both included, in either order.
  public init(_ first: Rational, _ second: Rational) {
    lower = min(first, second)
    upper = max(first, second)
  }

  /// The values that show as `shown` in steps of `unit`.
  public init(_ shown: Rational, unit: Rational) {
    let half = unit.magnitude / 2
    self.init(shown - half, shown + half)
  }

  /// The values that show as `shown` with so many decimals.
  public init(_ shown: Rational, decimals: Int) {
    self.init(shown, unit: Rational.decimalUnit(decimals))
  }

  /// The values a figure in plain decimal notation may stand for; nil for another text.
  public init?(text: String) {
    guard let shown = Rational(text: text), !text.contains("/") else { return nil }
    let decimals = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    self.init(shown, decimals: decimals)
  }

  /// Whether an exact value may be what was displayed.
  public func contains(_ value: Rational) -> Bool { lower <= value && value <= upper }

  /// Whether two displayed figures may stand for one value.
  public func overlaps(_ other: DisplayInterval) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

  /// Every sum of a value of each.
  public static func + (left: DisplayInterval, right: DisplayInterval) -> DisplayInterval {
    DisplayInterval(left.lower + right.lower, left.upper + right.upper)
  }

  /// Every product of a value of each.
  public static func * (left: DisplayInterval, right: DisplayInterval) -> DisplayInterval {
    let corners = [left.lower, left.upper].flatMap { a in [a * right.lower, a * right.upper] }
    return DisplayInterval(corners.min() ?? .zero, corners.max() ?? .zero)
  }
}
