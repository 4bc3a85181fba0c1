/// A whole number of any size with a sign; zero has none.
struct WideInteger: Sendable, Hashable {
  let isNegative: Bool
  let magnitude: Magnitude

  init(_ magnitude: Magnitude, isNegative: Bool = false) {
    self.magnitude = magnitude
    self.isNegative = isNegative && !magnitude.isZero
  }

  init(_ value: Int128) {
    self.init(Magnitude(value.magnitude), isNegative: value < 0)
  }

  /// The value, where it and its opposite fit 128 bits.
  var int128: Int128? {
    guard let value = magnitude.uint128.flatMap(Int128.init(exactly:)) else { return nil }
    return isNegative ? -value : value
  }

  static prefix func - (value: WideInteger) -> WideInteger {
    WideInteger(value.magnitude, isNegative: !value.isNegative)
  }

  static func + (left: WideInteger, right: WideInteger) -> WideInteger {
    if left.isNegative == right.isNegative {
      return WideInteger(left.magnitude + right.magnitude, isNegative: left.isNegative)
    }
    let negative = left.magnitude >= right.magnitude ? left.isNegative : right.isNegative
    return WideInteger(left.magnitude.distance(to: right.magnitude), isNegative: negative)
  }

  static func * (left: WideInteger, right: WideInteger) -> WideInteger {
    WideInteger(
      left.magnitude * right.magnitude, isNegative: left.isNegative != right.isNegative)
  }

  static func * (left: WideInteger, right: Magnitude) -> WideInteger {
    WideInteger(left.magnitude * right, isNegative: left.isNegative)
  }
}

extension WideInteger: Comparable {
  static func < (left: WideInteger, right: WideInteger) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative ? right.magnitude < left.magnitude : left.magnitude < right.magnitude
  }
}
