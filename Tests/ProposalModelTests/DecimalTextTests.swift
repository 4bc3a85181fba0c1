import Testing

@testable import ProposalModel

@Suite struct DecimalTextTests {
  @Test(arguments: [
    ("0", 0, "0"), ("0", 2, "0.00"), ("5/100", 2, "0.05"), ("-1/1000", 2, "0.00"),
    ("-5/1000", 2, "-0.01"), ("1/2", 0, "1"), ("-1/2", 0, "-1"), ("49/100", 0, "0"),
    ("9999/1000", 2, "10.00"), ("18446744073709551615", 2, "18446744073709551615.00"),
    ("18446744073709551615/2", 0, "9223372036854775808"),
    ("18446744073709551616", 2, "18446744073709551616.00"), ("1/3", 18, "0.333333333333333333"),
    ("2/3", 20, "0.66666666666666666667"), ("123456789/1000", 3, "123456.789"), ("7", -1, "7"),
  ])
  func `a number is written with its decimals`(number: String, decimals: Int, text: String) throws {
    #expect(try #require(Rational(text: number)).decimalText(decimals: decimals) == text)
  }

  /// The text reads as the number rounded by the arithmetic, whatever path wrote it.
  @Test func `text and rounding agree`() throws {
    var random = SplitMix64(seed: 20_270_615)
    for _ in 0..<20_000 {
      let bits = Int.random(in: 1...100, using: &random)
      let top = Int128(truncatingIfNeeded: random.next()) << 37 ^ Int128(random.next() >> 3)
      let bottom = Int128(random.next() >> Int.random(in: 1...62, using: &random)) + 1
      let sign: Int128 = random.next().isMultiple(of: 2) ? 1 : -1
      let value = try #require(Rational(sign * (top & (Int128(1) << bits - 1)), bottom))
      let decimals = Int.random(in: 0...20, using: &random)
      let text = value.decimalText(decimals: decimals)
      #expect(Rational(text: text) == value.rounded(decimals: decimals), "\(value) \(decimals)")
      let written = text.split(separator: ".").dropFirst().first?.utf8.count ?? 0
      #expect(written == decimals)
    }
  }

  @Test(arguments: [
    ("0", "0"), ("-1", "-1"), ("999", "999"), ("1000", "1,000"), ("-123456", "-123,456"),
    ("9200000", "9,200,000"), ("5209876/100", "52,098.76"), ("-1234567/10", "-123,456.70"),
  ])
  func `steps group thousands`(number: String, text: String) throws {
    #expect(NumberText.grouped(try #require(Rational(text: number))) == text)
  }
}
