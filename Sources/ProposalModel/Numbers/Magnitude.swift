/// A whole number of any size, zero or more: 64-bit limbs, the least significant first.
///
/// The last limb is never zero, so equal numbers have equal limbs; zero has none.
struct Magnitude: Sendable, Hashable {
  private(set) var limbs: [UInt64]

  static let zero = Magnitude(limbs: [])
  static let one = Magnitude(limbs: [1])

  init(limbs: [UInt64]) {
    self.limbs = limbs
    while self.limbs.last == 0 { self.limbs.removeLast() }
  }

  init(_ value: UInt128) {
    self.init(limbs: [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64)])
  }

  /// The value, where it fits 128 bits.
  var uint128: UInt128? {
    switch limbs.count {
    case 0: 0
    case 1: UInt128(limbs[0])
    case 2: UInt128(limbs[1]) << 64 | UInt128(limbs[0])
    default: nil
    }
  }

  var isZero: Bool { limbs.isEmpty }
  var isOne: Bool { limbs == [1] }
  var isOdd: Bool { limbs.first.map { !$0.isMultiple(of: 2) } ?? false }
}

extension Magnitude: Comparable {
  static func < (left: Magnitude, right: Magnitude) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for (a, b) in zip(left.limbs.reversed(), right.limbs.reversed()) where a != b { return a < b }
    return false
  }
}

extension Magnitude {
  static func + (left: Magnitude, right: Magnitude) -> Magnitude {
    let (long, short) = left.limbs.count >= right.limbs.count ? (left, right) : (right, left)
    var sum = long.limbs
    var carry: UInt64 = 0
    for index in sum.indices {
      if index >= short.limbs.count && carry == 0 { break }
      let addend = index < short.limbs.count ? short.limbs[index] : 0
      let total = UInt128(sum[index]) + UInt128(addend) + UInt128(carry)
      sum[index] = UInt64(truncatingIfNeeded: total)
      carry = UInt64(truncatingIfNeeded: total >> 64)
    }
    if carry > 0 { sum.append(carry) }
    return Magnitude(limbs: sum)
  }

  /// How far apart the two numbers are, whichever is the larger.
  func distance(to other: Magnitude) -> Magnitude {
    let (large, small) = self >= other ? (self, other) : (other, self)
    var difference = large.limbs
    var borrow = false
    for index in difference.indices {
      if index >= small.limbs.count && !borrow { break }
      let subtrahend = index < small.limbs.count ? small.limbs[index] : 0
      let (first, under) = difference[index].subtractingReportingOverflow(subtrahend)
      let (second, underAgain) = first.subtractingReportingOverflow(borrow ? 1 : 0)
      difference[index] = second
      borrow = under || underAgain
    }
    return Magnitude(limbs: difference)
  }

  static func * (left: Magnitude, right: Magnitude) -> Magnitude {
    guard !left.isZero && !right.isZero else { return .zero }
    var product = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (i, a) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (j, b) in right.limbs.enumerated() {
        let (high, low) = a.multipliedFullWidth(by: b)
        let total = UInt128(high) << 64 + UInt128(low) + UInt128(product[i + j]) + UInt128(carry)
        product[i + j] = UInt64(truncatingIfNeeded: total)
        carry = UInt64(truncatingIfNeeded: total >> 64)
      }
      product[i + right.limbs.count] = carry
    }
    return Magnitude(limbs: product)
  }
}

extension Magnitude {
  /// Ten to the power of `exponent`; one where the exponent is negative.
  static func powerOfTen(_ exponent: Int) -> Magnitude {
    var result = Magnitude.one
    var square = Magnitude(10)
    var left = max(0, exponent)
    while left > 0 {
      if !left.isMultiple(of: 2) { result = result * square }
      left /= 2
      if left > 0 { square = square * square }
    }
    return result
  }
}
