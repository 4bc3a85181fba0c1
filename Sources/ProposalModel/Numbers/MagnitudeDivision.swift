extension Magnitude {
  /// Quotient and remainder; nil where the divisor is zero.
  func divided(by divisor: Magnitude) -> (quotient: Magnitude, remainder: Magnitude)? {
    guard let lead = divisor.limbs.last else { return nil }
    if self < divisor { return (.zero, self) }
    if let a = uint128, let b = divisor.uint128 { return (Magnitude(a / b), Magnitude(a % b)) }
    if divisor.limbs.count == 1 {
      let (quotient, remainder) = divided(byLimb: lead)
      return (quotient, Magnitude(UInt128(remainder)))
    }
    return longDivided(by: divisor, shift: lead.leadingZeroBitCount)
  }

  /// Quotient and remainder by a limb, which must not be zero.
  func divided(byLimb divisor: UInt64) -> (quotient: Magnitude, remainder: UInt64) {
    var quotient = limbs
    var remainder: UInt64 = 0
    for index in quotient.indices.reversed() {
      (quotient[index], remainder) = divisor.dividingFullWidth((remainder, quotient[index]))
    }
    return (Magnitude(limbs: quotient), remainder)
  }

  /// The greatest common divisor; the other number where one is zero.
  func greatestCommonDivisor(with other: Magnitude) -> Magnitude {
    var (a, b) = (self, other)
    while !b.isZero {
      if let x = a.uint128, let y = b.uint128 { return Magnitude(x.greatestCommonDivisor(with: y)) }
      guard let step = a.divided(by: b) else { break }
      (a, b) = (b, step.remainder)
    }
    return a
  }

  /// Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D, with 64-bit digits.
  private func longDivided(
    by divisor: Magnitude, shift: Int
  ) -> (quotient: Magnitude, remainder: Magnitude) {
    let v = divisor.shiftedLeft(by: shift)
    var u = shiftedLeft(by: shift)
    while u.count <= limbs.count { u.append(0) }
    var quotient = [UInt64](repeating: 0, count: u.count - v.count)
    for j in quotient.indices.reversed() {
      var digit = Self.estimatedDigit(of: u, over: v, at: j)
      if Self.subtract(v, times: digit, from: &u, at: j) {
        digit -= 1
        Self.addBack(v, to: &u, at: j)
      }
      quotient[j] = digit
    }
    let remainder = Self.shiftedRight(u, by: shift)
    return (Magnitude(limbs: quotient), Magnitude(limbs: remainder))
  }

  /// Step D3: a quotient digit that is right or one too large.
  private static func estimatedDigit(of u: [UInt64], over v: [UInt64], at j: Int) -> UInt64 {
    let n = v.count
    let top = UInt128(u[j + n]) << 64 | UInt128(u[j + n - 1])
    var (digit, rest) = top.quotientAndRemainder(dividingBy: UInt128(v[n - 1]))
    let base = UInt128(1) << 64
    while digit >= base || digit * UInt128(v[n - 2]) > (rest << 64 | UInt128(u[j + n - 2])) {
      digit -= 1
      rest += UInt128(v[n - 1])
      if rest >= base { break }
    }
    return UInt64(truncatingIfNeeded: digit)
  }

  /// Step D4; true where the digit was one too large and the difference went below zero.
  private static func subtract(
    _ v: [UInt64], times digit: UInt64, from u: inout [UInt64], at j: Int
  ) -> Bool {
    var carry: UInt64 = 0
    var borrow: UInt64 = 0
    for (i, limb) in v.enumerated() {
      let product = UInt128(limb) * UInt128(digit) + UInt128(carry)
      carry = UInt64(truncatingIfNeeded: product >> 64)
      let (first, under) = u[i + j].subtractingReportingOverflow(
        UInt64(truncatingIfNeeded: product))
      let (second, underAgain) = first.subtractingReportingOverflow(borrow)
      u[i + j] = second
      borrow = under || underAgain ? 1 : 0
    }
    let (first, under) = u[j + v.count].subtractingReportingOverflow(carry)
    let (second, underAgain) = first.subtractingReportingOverflow(borrow)
    u[j + v.count] = second
    return under || underAgain
  }

  /// Step D6.
  private static func addBack(_ v: [UInt64], to u: inout [UInt64], at j: Int) {
    var carry: UInt64 = 0
    for (i, limb) in v.enumerated() {
      let total = UInt128(u[i + j]) + UInt128(limb) + UInt128(carry)
      u[i + j] = UInt64(truncatingIfNeeded: total)
      carry = UInt64(truncatingIfNeeded: total >> 64)
    }
    u[j + v.count] &+= carry
  }

  /// The limbs moved left by less than 64 bits, one limb longer where bits move out.
  private func shiftedLeft(by shift: Int) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(limbs.count + 1)
    var carry: UInt64 = 0
    for limb in limbs {
      result.append(limb << shift | carry)
      carry = shift == 0 ? 0 : limb >> (64 - shift)
    }
    if carry > 0 { result.append(carry) }
    return result
  }

  private static func shiftedRight(_ limbs: [UInt64], by shift: Int) -> [UInt64] {
    guard shift > 0 else { return limbs }
    var result = limbs
    for index in result.indices {
      let above = index + 1 < limbs.count ? limbs[index + 1] : 0
      result[index] = limbs[index] >> shift | above << (64 - shift)
    }
    return result
  }
}

extension UInt128 {
  /// The greatest common divisor; the other number where one is zero.
  func greatestCommonDivisor(with other: UInt128) -> UInt128 {
    var (a, b) = (self, other)
    while b != 0 {
      if let x = UInt64(exactly: a), var y = UInt64(exactly: b) {
        var z = x
        while y != 0 { (z, y) = (y, z % y) }
        return UInt128(z)
      }
      (a, b) = (b, a % b)
    }
    return a
  }
}
