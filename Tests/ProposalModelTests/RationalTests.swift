import ProposalModel
import Testing

@Suite struct RationalTests {
  @Test(arguments: [
    ("1250.5", "1250.5"), ("-10", "-10"), ("100/3", "100/3"), ("0.00", "0"), ("-0", "0"),
    ("6/4", "1.5"), ("007", "7"), ("-7/21", "-1/3"),
    ("0.000000000000000001", "0.000000000000000001"),
    (
      "999999999999999999999999999999.999999999999999999",
      "999999999999999999999999999999.999999999999999999"
    ),
    ("340282366920938463463374607431768211457", "340282366920938463463374607431768211457"),
  ])
  func `text reads as its number and prints in the shortest exact form`(
    text: String, plain: String
  ) throws {
    #expect(try #require(Rational(text: text)).plainText == plain)
  }

  @Test(arguments: [
    "", "-", "+1", "1.", ".5", "1,000", "1 000", "1/0", "1/", "/2", "1/2/3", "1.5/2", "1e3", "--1",
    "１", "0x10", "1_000", "1.2.3", " 1",
  ])
  func `text outside the grammar is no number`(text: String) {
    #expect(Rational(text: text) == nil)
  }

  @Test func `text over the limit is no number`() {
    let limit = Rational.inputLimitTextLength
    #expect(Rational(text: String(repeating: "9", count: limit)) != nil)
    #expect(Rational(text: String(repeating: "9", count: limit + 1)) == nil)
  }

  @Test(arguments: [
    ("2.5", 0, "3"), ("-2.5", 0, "-3"), ("2.4999", 0, "2"), ("1.005", 2, "1.01"),
    ("-1.005", 2, "-1.01"), ("100/3", 2, "33.33"), ("200/3", 4, "66.6667"), ("0.004", 2, "0.00"),
    ("-0.004", 2, "0.00"), ("0.5", 3, "0.500"), ("-1/200", 2, "-0.01"), ("12", -1, "12"),
  ])
  func `decimals are rounded half away from zero`(
    text: String, decimals: Int, expected: String
  ) throws {
    #expect(try #require(Rational(text: text)).decimalText(decimals: decimals) == expected)
  }

  @Test(arguments: [
    ("2560650", "10000", Rounding.halfAwayFromZero, "2560000"),
    ("2565000", "10000", .halfAwayFromZero, "2570000"), ("-25", "10", .halfAwayFromZero, "-30"),
    ("29.99", "10", .floor, "20"), ("-21", "10", .floor, "-30"), ("7", "0", .floor, "7"),
    ("7", "-5", .halfAwayFromZero, "5"), ("0.38", "1/3", .halfAwayFromZero, "1/3"),
  ])
  func `a number goes to the multiple its mode picks`(
    text: String, increment: String, mode: Rounding, expected: String
  ) throws {
    let number = try #require(Rational(text: text))
    let step = try #require(Rational(text: increment))
    #expect(number.rounded(toMultipleOf: step, mode: mode).plainText == expected)
  }

  @Test func `the extremes of machine integers are ordinary numbers`() throws {
    let lowest = try #require(Rational(.min, 1))
    #expect(lowest.plainText == "-170141183460469231731687303715884105728")
    #expect(-lowest - 1 == Rational(.max, 1))
    #expect(Rational(.min, .min) == .one)
    #expect(Rational(1, .min) == lowest.reciprocal)
    #expect(lowest < 0 && -lowest > 0)
    #expect(Rational(Int.min).exactInt == .min)
    #expect(Rational(5, 0) == nil)
    #expect(Rational.one.dividing(by: .zero) == nil)
  }

  @Test func `limits apply only where given`() {
    #expect(Rational(5).clamped(from: nil, to: nil) == 5)
    #expect(Rational(5).clamped(from: 6, to: nil) == 6)
    #expect(Rational(5).clamped(from: 1, to: 4) == 4)
    #expect(Rational(5).clamped(from: 9, to: 7) == 7)
  }
}
